"""Asks the judge of what is typed, about all queries in one call."""

import json
from collections.abc import Sequence
from typing import Any

from generator.content.library import Library
from generator.site.signs import PATH, signs_file
from tests.deno import Runner

JUDGE = """({ Judge }, signs, queries) => {
  const judge = new Judge(signs);
  return queries.map((query) => {
    const { shows, signs: named } = judge.judge(query);
    return [shows, named.map((sign) => sign.id)];
  });
}"""

Judged = tuple[str, list[str]]


def data_of(library: Library) -> Any:
    """Return what the script of signs gives to the searches."""
    text = signs_file(library)[PATH]
    return json.loads(text.partition("=")[2].rstrip(";\n"))


def judged(run: Runner, library: Library, queries: Sequence[str]) -> list[Judged]:
    """Return what each query shows, and the ids of its signs."""
    assert queries
    found = run("signs/judging.js", JUDGE, data_of(library), list(queries))
    return [(shows, ids) for shows, ids in found]
