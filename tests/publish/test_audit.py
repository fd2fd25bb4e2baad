from collections.abc import Mapping

import pytest

from generator.content.problems import Problem
from generator.publish.audit import audit
from generator.publish.headers import policy

POLICY = f'<meta http-equiv="Content-Security-Policy" content="{policy(None)}">'.encode()


def audited(
    files: Mapping[str, bytes], content: str, home: str | None = None
) -> tuple[Problem, ...]:
    """Return the faults of a site whose pages all begin with the policy."""
    guarded = {path: POLICY + data if "htm" in path else data for path, data in files.items()}
    return audit(guarded, content, home)


def test_a_page_without_the_policy_is_a_fault() -> None:
    (problem,) = audit({"a.html": b"<p>a</p>", "b.html": POLICY}, "content")
    assert str(problem) == (
        "a.html:1:1: page a.html: no policy; templates/theme/partials/head/policy.html "
        "once in its head"
    )


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
    (problem,) = audited({page: b"<p onclick=a>"}, "there")
    assert str(problem) == (
        f"{file}:1:1: page {page}: <p onclick='a'>; no attribute that runs something"
    )


def test_the_faults_of_all_pages_are_found_at_once_each_only_once() -> None:
    pages = {
        "b/index.html": b"<p onclick=a><p onclick=a><base>",
        "a.html": b"<p style=a>",
        "c.html": b"",
        "c.txt": b"<base>",
    }
    assert [(problem.path, problem.wrong) for problem in audited(pages, "content")] == [
        ("a.html", "<p style='a'>"),
        ("b/index.html", "<p onclick='a'>"),
        ("b/index.html", "an element <base>"),
    ]
    assert audited({"index.html": b"<p>a</p>"}, "content") == ()


def test_pages_that_differ_in_capitals_only_are_a_fault() -> None:
    problems = audited({"a/b.html": b"", "a/B.html": b"", "c.html": b""}, "content")
    assert [problem.path for problem in problems] == ["a/B.html", "a/b.html"]
    assert {problem.wrong for problem in problems} == {"another page differs only in capitals"}


def test_nothing_to_look_at_is_a_fault() -> None:
    (problem,) = audited({}, "content")
    assert problem.wrong == "no page was made"


def test_pictures_are_looked_at_too() -> None:
    problems = audited({"a.html": b"", "a/b.SVG": b"<svg/>"}, "content")
    assert [(problem.path, problem.wrong) for problem in problems] == [
        ("a/b.SVG", "an element <svg> in a picture")
    ]


HOME = "https://h.example/backs/"
LINKED = {"index.html": b"", "a/b/index.html": b"", "a/b.png": b"", "ü é.pdf": b"", "404.html": b""}


def dead(href: str, home: str | None = HOME) -> bool:
    files = {**LINKED, "guidance/rest/index.html": f"<a href='{href}'>b</a>".encode()}
    problems = audited(files, "content", home)
    assert [str(problem) for problem in problems] in (
        [],
        [
            (
                "content/guidance/rest.yml:1:1: page guidance/rest/index.html: "
                f"<a href={href!a}> leads to nothing; a page or a file of the site"
            )
        ],
    )
    return bool(problems)


@pytest.mark.parametrize(
    "href",
    [
        "", "#a", "?a", "../../", "../../index.html#a", "../../a/b/", "../../a/b.png?c#d",
        "/backs/", "/backs/a/b/", "https://h.example/backs/a/b/", "//b.example/c", "https://b.example/c",
        "https://h.example/other", "https://[b",
        "mailto:a@b.example", "../../%C3%BC%20é.pdf", "..\\..\\a\\b/",
    ],
)  # fmt: skip
def test_a_link_into_the_site_leads_to_a_file(href: str) -> None:
    assert not dead(href)


@pytest.mark.parametrize(
    "href",
    [
        "../404/", "../../a/", "../../a/b", "../../a/c.png", "/", "/a/b/", "../../../a/b/",
        "https://h.example/backs/c", "rest.md", "../../A/b/",
    ],
)  # fmt: skip
def test_a_link_to_what_is_not_there_is_a_fault_of_its_record(href: str) -> None:
    assert dead(href)


@pytest.mark.parametrize(
    ("href", "is_dead"),
    [
        ("../../index.html", False),
        ("../../", True),  # a folder on disk shows no page
        ("../../../x/index.html", True),
        ("/index.html", True),
        ("https://h.example/backs/c", False),
    ],
)
def test_links_of_a_copy_lead_to_files_of_the_copy(href: str, *, is_dead: bool) -> None:
    assert dead(href, None) == is_dead


@pytest.mark.parametrize(
    "html",
    ["<img src=c.png>", "<img srcset='a/b.png 1x, c.png 2x'>", "<link rel=next href=c>",
     "<script src=c.js></script>", "<form action=c></form>", "<video poster=c>"],
)  # fmt: skip
def test_whatever_has_an_address_leads_to_a_file(html: str) -> None:
    problems = audited({**LINKED, "index.html": html.encode()}, "content", HOME)
    assert [problem.wrong.endswith("leads to nothing") for problem in problems] == [True]
    better = html.replace("c.png", "a/b.png").replace("=c.js", "=a/b.png").replace("=c", "=a/b.png")
    assert audited({**LINKED, "index.html": better.encode()}, "content", HOME) == ()
