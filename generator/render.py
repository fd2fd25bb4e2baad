"""Turns pages into text; the only module that knows Jinja."""

import posixpath
import re
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined, pass_context
from jinja2.runtime import Context

from generator.citations import CITATION, OWN, RECORD_LINK, without_citations
from generator.library import Library
from generator.pages import Page
from generator.pages.glossary import explained
from generator.pages.page import PATHS, Reference, guidance_path
from generator.qr import code

MARKS = "about.md#marks"
ADJACENT = re.compile(rf"(?:{CITATION.pattern})+")


def render(templates: Path, pages: Iterable[Page], library: Library) -> Mapping[str, str]:
    """Return the text of every page by its path; templates see one page and the site."""
    environment = _environment(templates)
    shared = {"site": library.site, "safety_path": guidance_path(library.site.safety.check)}
    return {page.path: _page(environment, page, shared) for page in pages}


def _page(environment: Environment, page: Page, shared: Mapping[str, object]) -> str:
    template = environment.get_template(page.template)
    text = template.render({"references": (), "words": {}, **shared, "page": page, **page.context})
    words: Any = page.context.get("words", {})
    return explained(re.sub(r"\n{3,}", "\n\n", text).strip() + "\n", words)


def _environment(templates: Path) -> Environment:
    environment = Environment(
        loader=FileSystemLoader(templates),
        undefined=StrictUndefined,
        autoescape=lambda name: bool(name and name.endswith(".html.j2")),
        trim_blocks=True,
        lstrip_blocks=True,
        keep_trailing_newline=True,
    )
    environment.filters |= {
        "here": here,
        "cited": cited,
        "prose": prose,
        "plain": without_citations,
        "capital": capital,
        "code": code,
    }
    return environment


@pass_context
def here(context: Context, path: str) -> str:
    """Return a path in the docs folder as a link from the page being rendered."""
    page: Page = context["page"]
    return posixpath.relpath(path, posixpath.dirname(page.path) or ".")


@pass_context
def cited(context: Context, text: str) -> str:
    """Replace `[S12]` by raised numbers that lead to the sources of the page, `[own]` by a word."""
    references: Iterable[Reference] = context["references"]
    numbers = {reference.id: reference.number for reference in references}

    def raised(match: re.Match[str]) -> str:
        found = [numbers[source] for source in CITATION.findall(match[0])]
        return "<sup>" + ", ".join(f"[{n}](#source-{n})" for n in found) + "</sup>"

    own = f'<sup>[own]({here(context, MARKS)} "Our own advice, not from a source")</sup>'
    return OWN.sub(own, ADJACENT.sub(raised, text))


def capital(text: str) -> str:
    """Return the text with a capital first letter and the rest as it is."""
    return text[:1].upper() + text[1:]


@pass_context
def prose(context: Context, text: str) -> str:
    """Replace citations and links to records in Markdown text."""

    def link(match: re.Match[str]) -> str:
        path: Any = here(context, PATHS[match[1]](match[2]))
        return f"]({path})"

    return RECORD_LINK.sub(link, str(cited(context, text))).strip()
