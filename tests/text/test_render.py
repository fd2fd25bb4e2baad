import re
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from jinja2 import UndefinedError
from markdown import markdown

from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.prints import FinishedPrint, Print
from generator.project import PROJECT
from generator.site import pages
from generator.text.page import Page, references
from generator.text.render import render

Render = Callable[..., str]
EXCLUDED = "data-search-exclude"


@pytest.fixture
def rendered(library: Library, tmp_path: Path) -> Render:
    """Render one page from the text of its template."""

    def one(template: str, path: str = "index.md", **context: object) -> str:
        (tmp_path / "page.md.j2").write_text(template, encoding="utf-8")
        return render(tmp_path, [Page(path, "page.md.j2", context)], library)[path]

    return one


def test_every_page_is_rendered_with_its_own_context(library: Library, tmp_path: Path) -> None:
    (tmp_path / "a.md.j2").write_text("# {{ word }}", encoding="utf-8")
    (tmp_path / "b.md.j2").write_text("## {{ word }}", encoding="utf-8")
    pages = [Page("x/a.md", "a.md.j2", {"word": "One"}), Page("b.md", "b.md.j2", {"word": "Two"})]
    assert render(tmp_path, pages, library) == {"x/a.md": "# One\n", "b.md": "## Two\n"}


def test_every_template_sees_the_site_its_page_and_the_safety_check(rendered: Render) -> None:
    template = "{{ site.title }} {{ safety_path }} {{ page.path }} {{ references|length }}"
    assert rendered(template) == "Hand Sample guidance/check-first.md index.md 0\n"


def test_blank_lines_are_never_doubled_and_one_line_end_closes_the_page(rendered: Render) -> None:
    assert rendered("\n\nA\n\n\n\nB\n{% if true %}\nC\n{% endif %}\n\n\n") == "A\n\nB\nC\n"


def test_the_gap_for_the_number_becomes_an_element_that_scripts_fill(rendered: Render) -> None:
    gap = "<span data-number>112</span>"
    assert rendered("{{ act }}", act="Call {number} & <b>.") == f"Call {gap} &amp; &lt;b&gt;.\n"
    assert rendered("{{ act|plain }} {{ act|cited }}", act="Call {number}.") == (
        f"Call {gap}. Call {gap}.\n"
    )
    template = "{{ 'If {when}: {act}'|filled(when=when, act=act|numbered) }}"
    shown = rendered(template, when="{number}", act="{number}!")
    assert shown == f"If &#123;number&#125;: {gap}!\n"
    assert rendered("{{ other }}", other="{numbers}") == "&#123;numbers&#125;\n"


def test_a_name_that_a_template_does_not_get_is_an_error(rendered: Render) -> None:
    with pytest.raises(UndefinedError, match="'nothing' is undefined"):
        rendered("{{ nothing }}")
    with pytest.raises(UndefinedError, match="no attribute 'nme'"):
        rendered("{{ site.nme }}")


def test_whatever_a_template_prints_is_escaped_once_also_through_macros_and_other_files(
    rendered: Render, tmp_path: Path
) -> None:
    part = "{% macro bold(word) %}**{{ word }}**{% endmacro %}<b>{{ word }}</b>"
    (tmp_path / "part.html.j2").write_text(part, encoding="utf-8")
    template = (
        '{{ word }} {% include "part.html.j2" %} {% from "part.html.j2" import bold with context %}'
        "{{ bold(word) }} {% set again %}{{ word }}{% endset %}{{ again|capital }} {{ 5 }}"
    )
    once = "a &amp; &#42;b&#42;"
    capital = once.capitalize()
    assert rendered(template, word="a & *b*") == (f"{once} <b>{once}</b> **{once}** {capital} 5\n")


def test_attributes_links_and_what_the_theme_takes_for_html_have_filters(
    rendered: Render,
) -> None:
    text = "\"a\" & 'b'"
    assert rendered("{{ text|attribute }}", text=text) == "&quot;a&quot; &amp; &#39;b&#39;\n"
    assert rendered("{{ text|html }}", text=text) == "&quot;a&quot; &amp; 'b'\n"
    assert rendered("{{ text|html|tojson }}", text=text) == (
        '"\\u0026quot;a\\u0026quot; \\u0026amp; \\u0027b\\u0027"\n'
    )
    assert rendered("{{ text|address }}", text="https://a/(b)?c&d") == (
        "https://a/%28b%29?c&amp;d\n"
    )


def test_json_is_escaped_by_its_own_filter_only(library: Library, tmp_path: Path) -> None:
    (tmp_path / "a.json.j2").write_text("{{ word|tojson }} {{ word }}", encoding="utf-8")
    page = Page("a.json", "a.json.j2", {"word": "*<"})
    assert render(tmp_path, [page], library) == {"a.json": '"*\\u003c" *<\n'}


def test_gaps_are_filled_by_values_and_by_what_macros_have_made(
    rendered: Render,
) -> None:
    template = "{% set link %}[*a*](b.md){% endset %}{{ text|filled(link=link, name=name) }}"
    assert rendered(template, text="*See* {name}: {link}", name="<{link}>") == (
        "&#42;See&#42; &lt;&#123;link&#125;&gt;: [*a*](b.md)\n"
    )
    with pytest.raises(KeyError, match="other"):
        rendered(template, text="{other}", name="")


@pytest.mark.parametrize(
    ("page", "target", "link"),
    [
        ("index.md", "about.md", "about.md"),
        ("index.md", "exercises/fist.md", "exercises/fist.md"),
        ("exercises/fist.md", "exercises/wrist-bend.md", "wrist-bend.md"),
        ("exercises/fist.md", "routines/hand-break.md", "../routines/hand-break.md"),
        ("exercises/fist.md", "about.md", "../about.md"),
        ("a/b/c.md", "a/d.md", "../d.md"),
    ],
)
def test_a_link_leads_from_the_page_being_rendered(
    rendered: Render, page: str, target: str, link: str
) -> None:
    assert rendered("{{ target|here }}", page, target=target) == f"{link}\n"


def test_citations_become_raised_numbers_that_lead_to_the_sources(
    rendered: Render, library: Library
) -> None:
    shown = ("First. [R01] Then two. [S01] [R01] And [S01], again.",)
    assert rendered("{{ shown[0]|cited }}", shown=shown, references=references(library, shown)) == (
        "First.<sup>[1](#source-1)</sup> Then two.<sup>[2](#source-2), [1](#source-1)</sup> "
        "And<sup>[2](#source-2)</sup>, again.\n"
    )


def test_our_own_advice_has_no_raised_mark(rendered: Render) -> None:
    for kind in ("cited", "prose"):
        text = "Rest. [own] Then go [own].\n[own]"
        assert rendered(f"{{{{ text|{kind} }}}}", text=text) == "Rest. Then go.\n"


def test_citations_and_our_own_advice_may_stand_side_by_side(
    rendered: Render, library: Library
) -> None:
    text = "Rest. [S01] [R01] [own] Go. [own] [S01]"
    assert rendered("{{ text|cited }}", text=text, references=references(library, text)) == (
        "Rest.<sup>[1](#source-1), [2](#source-2)</sup> Go.<sup>[1](#source-1)</sup>\n"
    )


def test_a_hard_word_leads_to_its_meaning_where_it_first_stands(
    rendered: Render, library: Library
) -> None:
    words = {"trial": library.vocabulary.glossary["trial"]}
    meaning = "A test in which people try something out."
    template = "# A trial\n\n\n\n{{ text|cited }}"
    assert rendered(template, text="One Trial, one trial.", hard_words=words) == (
        f'# A trial\n\nOne [Trial](#word-trial "{meaning}"){{ .word }}, one trial.\n'
    )
    assert rendered(template, text="One trial.") == "# A trial\n\nOne trial.\n"


def test_every_template_may_ask_which_hard_words_its_page_has(
    rendered: Render, library: Library
) -> None:
    assert rendered("{{ hard_words|length }}") == "0\n"
    glossary = library.vocabulary.glossary
    assert rendered("{{ hard_words|length }}", hard_words=glossary) == "2\n"


def test_a_citation_without_a_number_on_the_page_is_an_error(rendered: Render) -> None:
    with pytest.raises(KeyError, match="S01"):
        rendered("{{ text|cited }}", text="First. [S01]")


def test_prose_links_to_records_from_the_page_and_cites(rendered: Render, library: Library) -> None:
    text = (
        "\nSee the [fist](exercise:fist), a [break](routine:hand-break). [S01]\n\n"
        "- [rest](guidance:rest), or [on your feet](exercise:wrist-bend#standing)\n"
    )
    woven = rendered(
        "<{{ text|prose }}>", "guidance/x.md", text=text, references=references(library, text)
    )
    assert woven == (
        "<See the [fist](../exercises/fist.md), a [break](../routines/hand-break.md)."
        "<sup>[1](#source-1)</sup>\n\n"
        "- [rest](rest.md), or [on your feet](../exercises/wrist-bend.md#variant-standing)>\n"
    )


def test_sentences_with_links_to_records_link_and_cite_and_have_no_markup(
    rendered: Render, library: Library
) -> None:
    text = "Get [*down*](guidance:rest) {number}, [stand](exercise:wrist-bend#standing). [S01] *x*"
    woven = rendered(
        "{{ text|cited }}", "exercises/x.md", text=text, references=references(library, text)
    )
    assert woven == (
        "Get [&#42;down&#42;](../guidance/rest.md) <span data-number>112</span>, "
        "[stand](wrist-bend.md#variant-standing).<sup>[1](#source-1)</sup> &#42;x&#42;\n"
    )


@pytest.mark.parametrize(
    ("page", "link"), [("index.md", "cards/index.md"), ("exercises/x.md", "../cards/index.md")]
)
def test_prose_links_to_pages_that_belong_to_no_record(
    rendered: Render, page: str, link: str
) -> None:
    text = "- [Print *it*](page:cards) now."
    assert rendered("{{ text|prose }}", page, text=text) == f"- [Print *it*]({link}) now.\n"


def test_a_gap_is_filled_with_what_a_template_has_made_or_with_plain_text(
    rendered: Render,
) -> None:
    link = "{% set link %}[a](b){% endset %}"
    for kind, star in (("filled", "&#42;"), ("prose", "*")):
        template = f"{link}{{{{ text|{kind}(link=link, other=other) }}}}"
        found = rendered(template, text="A {link} *or* {other}.", other="<i>{link}</i>")
        other = "&lt;i&gt;&#123;link&#125;&lt;/i&gt;"
        assert found == f"A [a](b) {star}or{star} {other}.\n"


def test_a_gap_without_a_value_is_an_error_or_stays_in_prose_as_text(rendered: Render) -> None:
    with pytest.raises(KeyError, match="gap"):
        rendered("{{ text|filled }}", text="A {gap}.")
    assert rendered("{{ text|prose }}", text="A {gap} {}.") == ("A &#123;gap&#125; &#123;&#125;.\n")


def test_every_template_sees_the_words_and_what_says_amounts(rendered: Render) -> None:
    assert rendered("{{ words.pages.about }}, {{ say.span(1, 2) }}") == "About, 1 to 2\n"


def test_words_are_escaped_as_any_value(library: Library, tmp_path: Path) -> None:
    own = library.words.records.model_copy(update={"our_advice": "*a* & b"})
    words = library.words.model_copy(update={"records": own})
    (tmp_path / "page.md.j2").write_text("{{ words.records.our_advice }}", encoding="utf-8")
    page = Page("about.md", "page.md.j2", {})
    assert render(tmp_path, [page], replace(library, words=words)) == {
        "about.md": "&#42;a&#42; &amp; b\n"
    }


def test_plain_text_has_no_citations(rendered: Render) -> None:
    assert rendered("{{ text|plain }}", text="First. [S01] [R01] [own]") == "First.\n"


def test_a_capital_begins_a_text_and_nothing_else_changes(rendered: Render) -> None:
    template = "{% for word in shown %}{{ word|capital }}, {% endfor %}."
    assert rendered(template, shown=["an MRI of the Hand", "Über", "5 days", ""]) == (
        "An MRI of the Hand, Über, 5 days, , .\n"
    )


def test_a_text_that_goes_on_from_words_before_it_begins_small(rendered: Render) -> None:
    template = "Ask if {{ text|continued }}"
    assert rendered(template, text="You have an MRI.") == "Ask if you have an MRI.\n"


def test_what_content_says_is_never_taken_for_a_template(rendered: Render) -> None:
    for kind in ("cited", "prose", "plain"):
        shown = rendered(f"{{{{ text|{kind} }}}}", text="{{ site.title }} {% if %}")
        assert markdown(shown) == "<p>&#123;&#123; site.title &#125;&#125; &#123;% if %&#125;</p>"


def test_what_the_search_must_not_read_is_marked_and_the_mark_is_never_shown(
    library: Library, blank: Drawings, blank_printed: Mapping[Print, FinishedPrint]
) -> None:
    texts = render(PROJECT / "templates", pages(library, blank, blank_printed), library)
    marked = {path: text for path, text in texts.items() if EXCLUDED in text}
    assert len(marked) > 10
    html = {
        path: markdown(text, extensions=["attr_list", "md_in_html"])
        for path, text in marked.items()
    }
    shown = {path: re.findall(rf"\{{[^}}<]*{EXCLUDED}", text) for path, text in html.items()}
    assert {path: marks for path, marks in shown.items() if marks} == {}
    counts = {path: len(re.findall(rf"<[^>]* {EXCLUDED}", text)) for path, text in html.items()}
    assert counts == {path: text.count(EXCLUDED) for path, text in marked.items()}
