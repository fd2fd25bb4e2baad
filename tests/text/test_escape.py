import random
import re
from collections.abc import Callable

import pytest
import yaml
from markdown import markdown as to_html
from selectolax.lexbor import LexborHTMLParser

from generator.text import escape

EXTENSIONS = ["attr_list", "md_in_html", "tables", "toc"]
# Every sign that means something to Markdown or HTML, and what they take for commands.
PIECES = [
    *"\\`*_[]{}|#<>&\"'!()=+-~.:;/ ",
    *("a", "1", "[a](b)", "![a](b)", "](javascript:alert(1))", "{ #x onclick=y }", "<b>", "&lt;"),
    *("&#60;", "&amp;lt;", '"><script>alert(1)</script>', "{{ a }}", "{% a %}", "**a**", "__a__"),
    *("http://a.example", "<http://a.example>", "<!-- a -->", "![a]: b", "[a]: b", "1. ", "- "),
    "1) ",
]
OF_PROSE = re.compile(r"[*_]|^[-+]|^[0-9]+[.)]")  # emphasis and lists are what prose may have
PLACES: dict[str, tuple[Callable[[str], str], str, str]] = {
    "paragraph": (escape.markdown, "{}", "p"),
    "heading": (escape.markdown, "# {}", "h1"),
    "heading with a list": (escape.markdown, "## {} {{ #a data-b }}", "h2"),
    "item": (escape.markdown, "- {}", "li"),
    "bold": (escape.markdown, "**{}**", "strong"),
    "link": (escape.markdown, "[{}](a.md)", "a"),
    "table": (escape.markdown, "| a | b |\n| --- | --- |\n| {} | c |", "td"),
    "html": (escape.markdown, '<p markdown class="a">{}</p>', "p"),
    "html without Markdown": (escape.markdown, "<div><b>{}</b></div>", "b"),
    "html in html": (escape.markdown, "<section markdown><i>{}</i></section>", "i"),
    "prose": (escape.prose, "{}", "p"),
}
ATTRIBUTES = {
    "list": ('[a](b.md){{ .c data-a="{}" }}', "a", "data-a"),
    "html": ('<p data-a="{}">a</p>', "p", "data-a"),
    "html in html": ('<div markdown><p><input data-a="{}"></p></div>', "input", "data-a"),
    "title": ('[a](b.md "{}")', "a", "title"),
    "words of a picture": ("![{}](b.md)", "img", "alt"),
}  # fmt: skip


def texts(seed: int) -> list[str]:
    """Return texts of the pieces, some of which begin or end with each of them."""
    chosen = random.Random(seed)  # noqa: S311
    made = ["".join(chosen.choices(PIECES, k=chosen.randint(1, 6))) for _ in range(150)]
    return [text.strip() for text in [*PIECES, *made] if text.strip()]


def parsed(text: str) -> LexborHTMLParser:
    return LexborHTMLParser(to_html(text, extensions=EXTENSIONS))


def shape(html: LexborHTMLParser) -> list[tuple[str | None, list[str]]]:
    return (
        [(node.tag, sorted(node.attributes)) for node in html.root.traverse()] if html.root else []
    )


@pytest.mark.parametrize("place", PLACES)
def test_text_is_shown_as_it_is_and_adds_nothing(place: str) -> None:
    made, template, element = PLACES[place]
    plain = shape(parsed(template.format("a")))
    for text in texts(1):
        if place == "prose" and OF_PROSE.search(text):
            continue
        html = parsed(template.format(made(text)))
        assert shape(html) == plain, (text, html.html)
        shown = html.css_first(element)
        assert shown is not None
        assert " ".join(shown.text().split()) == " ".join(text.split()), text


@pytest.mark.parametrize("place", ATTRIBUTES)
def test_an_attribute_has_the_text_and_no_other_comes_from_it(place: str) -> None:
    template, element, name = ATTRIBUTES[place]
    plain = shape(parsed(template.format("a")))
    for text in texts(2):
        html = parsed(template.format(escape.attribute(text)))
        assert shape(html) == plain, (text, html.html)
        node = html.css_first(element)
        assert node is not None
        assert node.attributes[name] == text


def test_what_a_theme_takes_for_html_shows_the_text_as_it_is() -> None:
    template = '<title>{0}</title><meta name="description" content="{0}"><h1>{0}</h1>'
    for text in texts(3):
        page = LexborHTMLParser(template.format(escape.html(text)))
        title, meta, heading = map(page.css_first, ("title", "meta", "h1"))
        assert title
        assert meta
        assert heading
        assert title.text() == heading.text() == meta.attributes["content"] == text


def test_signs_in_the_middle_of_words_stay_as_they_are() -> None:
    text = 'Don\'t: 5-10 (or 45+) of "this", A = b ~ c; 50% at 1.5 m. Über?!'
    assert escape.markdown(text) == escape.prose(text) == text
    assert escape.html("it's") == "it's"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("https://a.example/b_c?d=e&f=%20#g;h,!", "https://a.example/b_c?d=e&amp;f=%20#g;h,!"),
        ("https://a.example/S0140(05)1", "https://a.example/S0140%2805%291"),
        ("https://a.example/ü", "https://a.example/ü"),
        ("https://a/b)[c](javascript:d)", "https://a/b%29%5Bc%5D%28javascript:d%29"),
        ("https://a/{onclick=b}", "https://a/%7Bonclick=b%7D"),
        ("https://a/<>\"'`|\\^ *\u202e\x00", "https://a/%3C%3E%22%27%60%7C%5C%5E%20%2A%E2%80%AE%00"),
        ("https://a/&copy;", "https://a/&amp;copy;"),
    ],
)  # fmt: skip
def test_an_address_has_no_sign_that_could_end_it(text: str, found: str) -> None:
    assert escape.address(text) == found
    link = parsed(f"[a]({escape.address(text)})").css_first("a")
    assert link is not None
    assert link.attributes["href"] == escape.percent_encoded(text)


@pytest.mark.parametrize(
    "text", ["javascript:a", "data:a", "//a", "a", "", " https://a", "HTTP://a"]
)
def test_an_address_of_another_kind_is_never_written(text: str) -> None:
    with pytest.raises(ValueError, match="without http"):
        escape.address(text)


@pytest.mark.parametrize("loader", [yaml.SafeLoader, yaml.CSafeLoader])
def test_every_sign_is_a_string_of_yaml(loader: type[yaml.SafeLoader]) -> None:
    """In lines of 1000: one that YAML does not take would make the page show its front matter."""
    signs = [chr(code) for code in range(0x110000) if not 0xD800 <= code <= 0xDFFF]
    lines = ["".join(signs[start : start + 1000]) for start in range(0, len(signs), 1000)]
    text = "".join(f"- {escape.quoted(line)}\n" for line in lines)
    assert "\n".join(text.splitlines()) + "\n" == text  # no sign ends a line but ours
    assert yaml.load(text, Loader=loader) == lines  # noqa: S506 - both are safe
    assert escape.quoted('don\'t \U0001f642 "é"') == '"don\'t \U0001f642 \\"é\\""'


@pytest.mark.parametrize(
    ("number", "target"),
    [
        ("116 123", "tel:116123"),
        ("+44 20", "tel:+4420"),
        ('1"><b>2', "tel:12"),
        ("1;x=1", "tel:11"),
    ],
)
def test_only_digits_are_dialled(number: str, target: str) -> None:
    assert escape.telephone(number) == target
