"""Asks the judge of what is typed, about all queries in one call."""

import json
from collections.abc import Sequence
from typing import Any

from generator.content.library import Library
from generator.site.signs import PATH, signs_file
from tests.deno import Runner

# A judge is made once of the same signs: that takes as long as a thousand judgements.
JUDGE = """({ Judge }, signs, queries) => {
  const judges = globalThis.judges ??= new Map();
  const key = JSON.stringify(signs);
  if (!judges.has(key)) judges.set(key, new Judge(signs));
  const judge = judges.get(key);
  return queries.map((query) => {
    const { shows, signs: named } = judge.judge(query);
    return [shows, named.map((sign) => sign.id)];
  });
}"""

Judged = tuple[str, list[str]]
MADE: list[tuple[Library, str]] = []  # the script of each library, by the library itself


def data_of(library: Library) -> Any:
    """Return what the script of signs gives to the searches."""
    text = next((made for made_of, made in MADE if made_of is library), "")
    if not text:
        text = signs_file(library)[PATH]
        MADE.append((library, text))
    return json.loads(text.partition("=")[2].rstrip(";\n"))


def judged(run: Runner, library: Library, queries: Sequence[str]) -> list[Judged]:
    """Return what each query shows, and the ids of its signs."""
    assert queries
    found = run("signs/judging.js", JUDGE, data_of(library), list(queries))
    return [(shows, ids) for shows, ids in found]
