import pytest

from generator.publish.audit import audit, faults

HARMLESS = """<!doctype html><html lang="en" class="no-js"><head><meta charset="utf-8">
<meta name="description" content="onclick=&quot;a&quot; javascript:alert(1) &lt;script&gt;">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'">
<link rel="canonical" href="https://a.example/"><link rel="stylesheet" href="../a.css">
<link rel="icon" href="/a.svg"><script src="a.js"></script>
<script type="application/json">{"a": "</b>"}</script></head>
<body data-onclick="a" aria-label='"&gt;'><a href="https://b.example/?a=javascript:b">b</a>
<a href="mailto:a@b.example">c</a><a href="tel:112">d</a><a href="../c/#d">e</a><a href="#">f</a>
<a href="//b.example">g</a><img src="a.svg" srcset="b.svg 2x, c.svg 3x" alt="on">
<blockquote cite="https://b.example">h</blockquote><form action="/a"></form>
<svg><path fill="url(#a)"/><use xlink:href="#b"/><a href="https://b.example"></a></svg>
<p>&lt;img src=x onerror=alert(1)&gt;</p></body></html>"""


def found(body: str) -> list[str]:
    return [wrong for wrong, _ in faults(f"<!doctype html><title>a</title>{body}".encode())]


def test_a_page_of_links_pictures_and_scripts_of_the_site_is_fine() -> None:
    assert found(HARMLESS) == []


PLANTED = {
    # what runs
    '<p onclick="a()">': "<p onclick='a()'>",
    "<P ONFOCUS=a>": "<p onfocus='a'>",
    "<a href=b onmouseover>": "<a onmouseover=''>",
    "<svg onload=a>": "<svg onload='a'>",
    "<script>alert(1)</script>": "a script in the page: 'alert(1)'",
    "<script type=module>a</script>": "a script in the page: 'a'",
    "<script type='text/javascript'>a</script>": "a script in the page: 'a'",
    "<svg><script>a</script></svg>": "a script in the page: 'a'",
    # links that run
    "<a href='javascript:a'>": "<a href='javascript:a'>",
    "<a href='&#32;&#1;JAVA&Tab;SCRIPT&colon;a'>": "<a href=' \\x01JAVA\\tSCRIPT:a'>",
    "<a href='data:text/html,a'>": "<a href='data:text/html,a'>",
    "<a href='vbscript:a'>": "<a href='vbscript:a'>",
    "<area href='blob:a'>": "<area href='blob:a'>",
    "<svg><a xlink:href='javascript:a'>": "<a xlink:href='javascript:a'>",
    "<form action='javascript:a'>": "<form action='javascript:a'>",
    "<button formaction='javascript:a'>": "<button formaction='javascript:a'>",
    # what sends the reader away
    "<meta http-equiv='refresh' content='0;url=b'>": "<meta http-equiv='refresh'>",
    "<meta http-equiv=' Refresh '>": "<meta http-equiv='refresh'>",
    "<meta http-equiv='set-cookie'>": "<meta http-equiv='set-cookie'>",
    "<form action='https://b.example'>": "<form action='https://b.example'>",
    "<noscript><meta http-equiv=refresh></noscript>": "<meta http-equiv='refresh'>",
    # what is fetched from elsewhere
    "<img src='https://b.example/a.png'>": "<img src='https://b.example/a.png'>",
    "<img src='//b.example/a.png'>": "<img src='//b.example/a.png'>",
    "<img src='\\\\b.example'>": "<img src='\\\\\\\\b.example'>",
    "<img src='/\t/b.example'>": "<img src='/\\t/b.example'>",
    "<img src='https:b.png'>": "<img src='https:b.png'>",
    "<img src='data:image/png;base64,a'>": "<img src='data:image/png;base64,a'>",
    "<img srcset='a.png 1x, https://b.example/a 2x'>": (
        "<img srcset='a.png 1x, https://b.example/a 2x'>"
    ),
    "<script src='https://b.example/a.js'></script>": "<script src='https://b.example/a.js'>",
    "<link rel='stylesheet' href='//b.example'>": "<link href='//b.example'>",
    "<link rel='alternate stylesheet' href='//b.example'>": "<link href='//b.example'>",
    "<link rel='preconnect' href='//b.example'>": "<link href='//b.example'>",
    "<link href='//b.example'>": "<link href='//b.example'>",
    "<link rel='canonical' href='javascript:a'>": "<link href='javascript:a'>",
    "<video poster='//b.example'>": "<video poster='//b.example'>",
    "<audio src='//b.example'>": "<audio src='//b.example'>",
    "<video><source src='//b.example'>": "<source src='//b.example'>",
    "<video><track src='//b.example'>": "<track src='//b.example'>",
    "<input type=image src='//b.example'>": "<input src='//b.example'>",
    "<table background='//b.example'>": "<table background='//b.example'>",
    "<a href=a ping='https://b.example'>": "<a ping='https://b.example'>",
    "<svg><image href='//b.example'/></svg>": "<image href='//b.example'>",
    "<svg><use xlink:href='//b.example'/></svg>": "<use xlink:href='//b.example'>",
    "<svg><path fill='url( \"//b.example\" )'/></svg>": "<path fill='url( \"//b.example\" )'>",
    # what no page needs
    "<p style='color: red'>": "<p style='color: red'>",
    "<style>a</style>": "an element <style>",
    "<base href='a'>": "an element <base>",
    "<iframe></iframe>": "an element <iframe>",
    "<object></object>": "an element <object>",
    "<embed>": "an element <embed>",
    "<template><img src=x></template>": "an element <template>",
    "<svg><set attributeName=href to='javascript:a'/></svg>": "an element <set>",
    "<svg><animate/></svg>": "an element <animate>",
    "<svg><foreignObject></foreignObject></svg>": "an element <foreignobject>",
}


@pytest.mark.parametrize("planted", PLANTED)
def test_a_planted_fault_is_seen_and_quoted(planted: str) -> None:
    assert found(planted) == [PLANTED[planted]]


def test_a_frame_with_a_page_in_it_is_two_faults() -> None:
    assert found("<iframe srcdoc='<p>'></iframe>") == [
        "an element <iframe>",
        "<iframe srcdoc='<p>'>",
    ]


def test_what_a_browser_repairs_is_seen_as_the_browser_sees_it() -> None:
    assert found('<p title="a" onclick="b"">') == ["<p onclick='b'>"]
    assert found("<img/src=//b.example/onerror=a>") == ["<img src='//b.example/onerror=a'>"]
    assert (
        found("<title><img onerror=a></title><!-- <img onerror=a> --><textarea><b onclick=a>") == []
    )


def test_long_and_strange_values_are_quoted_in_short_and_in_plain_signs() -> None:
    (wrong,) = found(f"<a href='javascript:{'a' * 500}\u202e'>")
    assert wrong == f"<a href='javascript:{'a' * 48}...>"
    assert found("<p onclick='\u202e\n'>") == [r"<p onclick='\u202e\n'>"]


@pytest.mark.parametrize(
    ("page", "file"),
    [
        ("exercises/cat-cow/index.html", "there/exercises/cat-cow.yml"),
        ("exercises/cat-cow.html", "there/exercises/cat-cow.yml"),
        ("guidance/rest/index.html", "there/guidance/rest.yml"),
        ("routines/two/index.html", "there/routines/two.yml"),
        ("cards/two/index.html", "there/routines/two.yml"),
        ("cards/two.html", "there/routines/two.yml"),
        ("exercises/index.html", "exercises/index.html"),
        ("cards/index.html", "cards/index.html"),
        ("index.html", "index.html"),
        ("404.html", "404.html"),
    ],
)
def test_a_fault_names_the_record_or_else_the_page(page: str, file: str) -> None:
    (problem,) = audit({page: b"<p onclick=a>"}, "there")
    assert str(problem) == (
        f"{file}:1:1: page {page}: <p onclick='a'>; no attribute that runs something"
    )


def test_the_faults_of_all_pages_are_found_at_once_each_only_once() -> None:
    pages = {
        "b/index.html": b"<p onclick=a><p onclick=a><base>",
        "a.html": b"<p style=a>",
        "c": b"",
    }
    assert [(problem.path, problem.wrong) for problem in audit(pages, "content")] == [
        ("a.html", "<p style='a'>"),
        ("b/index.html", "<p onclick='a'>"),
        ("b/index.html", "an element <base>"),
    ]
    assert audit({"index.html": HARMLESS.encode()}, "content") == ()


def test_pages_that_differ_in_capitals_only_are_a_fault() -> None:
    problems = audit({"a/b.html": b"", "a/B.html": b"", "c.html": b""}, "content")
    assert [problem.path for problem in problems] == ["a/b.html", "a/B.html"]
    assert {problem.wrong for problem in problems} == {"another page differs only in capitals"}


def test_nothing_to_look_at_is_a_fault() -> None:
    (problem,) = audit({}, "content")
    assert problem.wrong == "no page was made"
