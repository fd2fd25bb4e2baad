"""Turns pages into text; the only module that knows Jinja.

Every value that a template of a Markdown page prints is escaped, unless a filter or a macro of ours
made it: so a template needs `attribute` in attributes, `address` in links, and else nothing.
"""

import posixpath
import re
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context
from markupsafe import Markup

from generator.content.library import Library
from generator.models.citations import CITATION, OWN, RECORD_LINK, without_citations
from generator.models.signs import NUMBER
from generator.text import escape
from generator.text.amounts import amounts
from generator.text.described import described
from generator.text.glossary import explained
from generator.text.level_icons import LEVEL_ICONS
from generator.text.mistakes import mistake_address
from generator.text.own import steps_sources, voice
from generator.text.page import PATHS, Page, Reference, guidance_path, variant_place
from generator.text.qr import code
from generator.text.safety import open_rules, printed_number

CITATIONS_OR_OWN = re.compile(rf"(?P<cited>(?:{CITATION.pattern})+)|{OWN.pattern}")
LINK = re.compile(
    rf"(?P<cited_or_own>{CITATIONS_OR_OWN.pattern})|\[(?P<words>[^\[\]]+){RECORD_LINK.pattern}"
)
OWN_SHOWN = ""  # parts/_own.md.j2 says for a whole part what is ours
NUMBER_GAP = re.compile(re.escape(NUMBER))
GAP = re.compile(r"\{(?P<gap>[a-z_0-9]+)\}")
LINK_OR_GAP = re.compile(f"{LINK.pattern}|{GAP.pattern}")


def render(templates: Path, pages: Iterable[Page], library: Library) -> Mapping[str, str]:
    """Return the text of every page by its path; templates see one page and the site."""
    environments = {
        kind: _environment(templates, library, is_markdown=kind) for kind in (True, False)
    }
    shared = {"site": library.site, "safety_path": guidance_path(library.site.safety.check)}
    return {
        page.path: _page(environments[page.template.endswith(".md.j2")], page, shared)
        for page in pages
    }


def _page(environment: Environment, page: Page, shared: Mapping[str, object]) -> str:
    template = environment.get_template(page.template)
    text = template.render(
        {"references": (), "hard_words": {}, **shared, "page": page, **page.context}
    )
    words: Any = page.context.get("hard_words", {})
    return explained(re.sub(r"\n{3,}", "\n\n", text).strip() + "\n", words)


def _environment(templates: Path, library: Library, *, is_markdown: bool) -> Environment:
    """Return what knows our templates; that of JSON escapes with `tojson` only.

    Every template sees `words`, the catalogue, `say`, which puts amounts into its words, `rules`,
    which says what to do about signs and who must ask first, and the emergency number.
    """
    environment = Environment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        autoescape=is_markdown,  # so that what macros return is known to be done
        finalize=numbered if is_markdown else None,
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.globals |= _told(library)
    environment.filters |= _filters()
    return environment


def _told(library: Library) -> dict[str, object]:
    """Return what every template sees."""
    number = escape.markdown(printed_number(library))
    return {
        "words": library.words,
        "say": amounts(library),
        "rules": open_rules(library),
        "level_icons": LEVEL_ICONS,
        "mistake_address": _marked(partial(mistake_address, library)),
        "described": partial(described, library),
        "emergency_number": Markup(f"<span data-number>{number}</span>"),
    }


def _filters() -> dict[str, Callable[..., Any]]:
    return {
        "here": here,
        "cited": cited,
        "filled": filled,
        "numbered": numbered,
        "prose": prose,
        "plain": without_citations,
        "capital": capital,
        "continued": continued,
        "code": code,
        "voice": voice,
        "steps_sources": steps_sources,
        "attribute": _marked(escape.attribute),
        "html": _marked(escape.html),
        "quoted": _marked(escape.quoted),
        "address": _marked(escape.address),
        "telephone": _marked(escape.telephone),
    }


@pass_context
def here(context: Context, path: str) -> Markup:
    """Return a path in the docs folder, made of ids, as a link from the page being rendered."""
    page: Page = context["page"]
    return Markup(posixpath.relpath(path, posixpath.dirname(page.path) or "."))


@pass_context
def cited(context: Context, text: str) -> Markup:
    """Replace `[S12]` by raised numbers that lead to the sources of the page; drop `[own]`.

    Links to records, which steps may have, lead to their pages.
    """

    def between(words: str) -> str:
        return numbered(context, words)

    def made(match: re.Match[str]) -> str:
        return _raised(context, match) if match["cited_or_own"] else _link(context, match, between)

    return Markup(_woven(LINK, text, between, made))


@pass_context
def numbered(context: Context, value: object) -> Markup:
    """Return a value escaped, with an element for the emergency number in its gap, if it has one.

    Scripts put the number of the reader's country there.
    """
    if isinstance(value, Markup):
        return value
    number: str = context["emergency_number"]
    return Markup(_woven(NUMBER_GAP, str(value), escape.markdown, lambda _: number))


def capital(text: str) -> str:
    """Return the text with a capital first letter and the rest as it is."""
    return text[:1].upper() + text[1:]


def continued(text: str) -> str:
    """Return the text with a small first letter, to go on from words before it."""
    return text[:1].lower() + text[1:]


def filled(text: str, **values: object) -> Markup:
    """Return plain text with its gaps filled, also by what a macro has made, such as a link."""
    return Markup(_woven(GAP, text, escape.markdown, lambda match: _escaped(values[match["gap"]])))


@pass_context
def prose(context: Context, text: str, **values: object) -> Markup:
    """Replace citations and links in Markdown text; fill the gaps for which there are values."""

    def linked(match: re.Match[str]) -> str:
        if match["gap"]:
            return _escaped(values.get(match["gap"], match[0]))
        if match["cited_or_own"]:
            return _raised(context, match)
        return _link(context, match, escape.prose)

    return Markup(_woven(LINK_OR_GAP, text, escape.prose, linked).strip())


def _link(context: Context, match: re.Match[str], written: Callable[[str], str]) -> str:
    """Return a link to a record as one of Markdown, with its words escaped as they must be."""
    kind, record, variant = RECORD_LINK.findall(match[0])[0]
    path = PATHS[kind](record) + variant_place(variant)
    return f"[{written(match['words'])}]({here(context, path)})"


def _raised(context: Context, match: re.Match[str]) -> str:
    if not match["cited"]:
        return OWN_SHOWN
    references: Iterable[Reference] = context["references"]
    numbers = {reference.id: reference.number for reference in references}
    cited = [numbers[source] for source in CITATION.findall(match["cited"])]
    return "<sup>" + ", ".join(f"[{n}](#source-{n})" for n in cited) + "</sup>"


def _woven(
    woven: re.Pattern[str],
    text: str,
    between: Callable[[str], str],
    made: Callable[[re.Match[str]], str],
) -> str:
    """Return a text with its marks made into Markdown and everything between them escaped."""
    parts, end = [], 0
    for match in woven.finditer(text):
        parts += [between(text[end : match.start()]), made(match)]
        end = match.end()
    return "".join([*parts, between(text[end:])])


def _escaped(value: object) -> Markup:
    return value if isinstance(value, Markup) else Markup(escape.markdown(str(value)))


def _marked(filter_: Callable[[str], str]) -> Callable[[str], Markup]:
    return lambda text: Markup(filter_(text))
