"""How scripts read what the generator writes for the search."""

import json
from collections.abc import Sequence
from typing import Any

from tests.deno import Runner

AT_ONCE = 40_000  # texts in one line to the engine


def split_by_script(runner: Runner, texts: Sequence[str]) -> list[list[str]]:
    """Return the words of texts as the search reads them."""
    read: list[list[str]] = []
    for start in range(0, len(texts), AT_ONCE):
        part = texts[start : start + AT_ONCE]
        read += runner("search/folding.js", "({ split }, texts) => texts.map(split)", part)
    return read


def packed(text: str) -> Any:
    """Return what a script of data sets."""
    return json.loads(text.partition("=")[2].removesuffix(";\n"))


def sections_by_script(runner: Runner, text: str) -> list[dict[str, Any]]:
    """Return the sections of `search/sections.js` of a site as the search reads them."""
    call = "({ sectionsOf }, packed) => sectionsOf(packed)"
    found: list[dict[str, Any]] = runner("search/sections.js", call, packed(text))
    return found
