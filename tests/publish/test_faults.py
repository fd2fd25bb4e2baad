import pytest

from generator.publish.faults import faults_of_page, faults_of_picture

HARMLESS = """<!doctype html><html lang="en" class="no-js"><head><meta charset="utf-8">
<meta name="description" content="onclick=&quot;a&quot; javascript:alert(1) &lt;script&gt;">
<meta http-equiv="Content-Security-Policy" content="default-src 'self'">
<link rel="canonical" href="https://a.example/"><link rel="stylesheet" href="../a.css">
<link rel="icon" href="/a.svg"><link rel="next" href="b/"><script src="a.js"></script>
<script type="application/json">{"a": "</b>"}</script></head>
<body data-onclick="a" aria-label='"&gt;'><a href="https://b.example/?a=javascript:b">b</a>
<a href="mailto:a@b.example">c</a><a href="tel:112">d</a><a href="../c/#d">e</a><a href="#">f</a>
<a href="//b.example">g</a><img src="a.svg" srcset="b.svg 2x, c.svg 3x" alt="on">
<blockquote cite="https://b.example">h</blockquote><form action="/a"></form>
<svg><path fill="url(#a)" stroke="#0aF" mask="none" cursor="pointer"/><use xlink:href="#b"/><a href="https://b.example"></a></svg>
<p>&lt;img src=x onerror=alert(1)&gt;</p></body></html>"""


def told(body: str) -> list[str]:
    return [wrong for wrong, _ in faults_of_page(f"<!doctype html><title>a</title>{body}".encode())]


def test_a_page_of_links_pictures_and_scripts_of_the_site_is_fine() -> None:
    assert told(HARMLESS) == []


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
    "<meta charset=utf-7>": "<meta charset='utf-7'>",
    "<meta http-equiv=content-type content='a; charset=\"utf-16\"'>": "<meta charset='utf-16'>",
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
    "<link rel=next href='//b.example'>": "<link href='//b.example'>",
    "<link rel=PREV href='//b.example'>": "<link href='//b.example'>",
    "<link rel=preload href='//b.example'>": "<link href='//b.example'>",
    "<link rel='canonical prefetch' href='//b.example'>": "<link href='//b.example'>",
    "<a href=b attributionsrc='https://b.example'>": "<a attributionsrc='https://b.example'>",
    "<img src=b attributionsrc>": "<img attributionsrc=''>",
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
    "<svg><path fill='u\\72l(//b.example)'/></svg>": "<path fill='u\\\\72l(//b.example)'>",
    "<svg><path fill='image-set(\"//b\" 1x)'/></svg>": "<path fill='image-set(\"//b\" 1x)'>",
    "<svg><path stroke='src(\"//b\")'/></svg>": "<path stroke='src(\"//b\")'>",
    "<svg><path mask='url(#a), url(//b)'/></svg>": "<path mask='url(#a), url(//b)'>",
    "<svg><path marker='url(b.svg#c)'/></svg>": "<path marker='url(b.svg#c)'>",
    "<svg><path marker-mid='url(//b)'/></svg>": "<path marker-mid='url(//b)'>",
    "<svg><g cursor='url(//b), auto'/></svg>": "<g cursor='url(//b), auto'>",
    "<svg><stop stop-color='/**/url(//b)'/></svg>": "<stop stop-color='/**/url(//b)'>",
    # what takes the place of something else
    "<p id=a><h2 id=a>": "two elements with the id 'a'",
    "<h2 id='__config'>": "a heading with the id '__config'",
    # what no page needs
    "<noscript><p></noscript>": "an element <noscript>",
    "<hr><p>title: what should be front matter": "an element <hr>",
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
    assert told(planted) == [PLANTED[planted]]


def test_a_frame_with_a_page_in_it_is_two_faults() -> None:
    assert told("<iframe srcdoc='<p>'></iframe>") == [
        "an element <iframe>",
        "<iframe srcdoc='<p>'>",
    ]


def test_what_a_browser_repairs_is_seen_as_the_browser_sees_it() -> None:
    assert told('<p title="a" onclick="b"">') == ["<p onclick='b'>"]
    assert told("<img/src=//b.example/onerror=a>") == ["<img src='//b.example/onerror=a'>"]
    assert (
        told("<title><img onerror=a></title><!-- <img onerror=a> --><textarea><b onclick=a>") == []
    )


def test_long_and_strange_values_are_quoted_in_short_and_in_plain_signs() -> None:
    (wrong,) = told(f"<a href='javascript:{'a' * 500}\u202e'>")
    assert wrong == f"<a href='javascript:{'a' * 48}...>"
    assert told("<p onclick='\u202e\n'>") == [r"<p onclick='\u202e\n'>"]


PICTURE = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><title>a</title><style>{}</style>'
    '<defs><g id="a"/></defs><use href="#a"/><path fill="url(#a)" stroke="#000" d="M0 0"/>{}</svg>'
)
FILM = (
    "#film{animation:film 4.9s steps(3) infinite}@keyframes film{0%{transform:none}to{transform:"
    "translateX(-7.0px)}}@media (prefers-reduced-motion:reduce){#film{animation:none}}"
)


def told_of_picture(style: str, more: str) -> list[str]:
    return [wrong for wrong, _ in faults_of_picture(PICTURE.format(style, more).encode())]


def test_a_picture_of_shapes_that_move_is_fine() -> None:
    assert told_of_picture(FILM, "") == []


DRAWN = {
    "<script/>": "an element <script> in a picture",
    "<image href='#a'/>": "an element <image> in a picture",
    "<foreignObject/>": "an element <foreignObject> in a picture",
    "<animate/>": "an element <animate> in a picture",
    "<a href='#a'/>": "an element <a> in a picture",
    "<script xmlns='http://www.w3.org/1999/xhtml'/>": (
        "an element <{http://www.w3.org/1999/xhtml}script> in a picture"
    ),
    "<path xmlns=''/>": "an element <path> in a picture",
    "<g onload='a'/>": "<g onload='a'>",
    "<g style='a'/>": "<g style='a'>",
    "<use href='b.svg#a'/>": "<use href='b.svg#a'>",
    "<use xmlns:x='http://www.w3.org/1999/xlink' x:href='//b'/>": (
        "<use {http://www.w3.org/1999/xlink}href='//b'>"
    ),
    "<g xml:base='//b'/>": "<g {http://www.w3.org/XML/1998/namespace}base='//b'>",
    "<path fill='url(//b)'/>": "<path fill='url(//b)'>",
    "<path fill='u&#92;72l(//b)'/>": "<path fill='u\\\\72l(//b)'>",
    "<?xml-stylesheet href='//b'?>": "'<?' in a picture",
    "<!DOCTYPE a>": "'<!' in a picture",
    "<![CDATA[a]]>": "'<!' in a picture",
    "<g>": "no picture: mismatched tag: line 1, column 179",
}


@pytest.mark.parametrize("planted", DRAWN)
def test_what_a_picture_has_beside_shapes_is_seen(planted: str) -> None:
    assert told_of_picture("", planted) == [DRAWN[planted]]


@pytest.mark.parametrize(
    "style",
    [
        "@import 'b'", "g{fill:url(//b)}", "g{fill:u\\72l(b)}", "@font-face{a:b}", "g{fill:src(b)}",
        "g{a:image-set(b)}", 'g{a:"b"}', "g{/**/}", "g{a:steps(url(b))}",
    ],
)  # fmt: skip
def test_a_style_of_a_picture_moves_shapes_and_nothing_else(style: str) -> None:
    assert [wrong.split(":")[0] for wrong in told_of_picture(style, "")] == ["a style in a picture"]
