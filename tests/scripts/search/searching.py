"""A small library to search, and how to."""

from typing import Any

from tests.deno import Runner

LIBRARY: list[dict[str, Any]] = [
    {"id": "squeeze", "name": "Shoulder blade squeeze", "also": "Scapular retraction"},
    {"id": "tuck", "name": "Chin tuck", "words": "double chin exercise", "setting": "Sitting"},
    {"id": "roll", "name": "Lying on a roll", "setting": ["Mat", "on the floor", "equipment"]},
    {"id": "hug", "name": "Upper-back hug", "text": "Let your shoulder blade move apart."},
    {"id": "clam", "name": "Clamshell", "terms": "Hips"},
    {"id": "row", "name": "Band row", "setting": ["Resistance band", "equipment", "Sitting"]},
]


INDEXED = """
  const made = documents.map(({ id, ...fields }) => ({
    id, prior: priors[id] || 1,
    parts: Object.entries(fields).flatMap(([field, texts]) =>
      [].concat(texts).map((text) => ({ field, text, label: "«" + text + "»" })))
  }));
  const index = new Index(made, spellings);
  const found = index.search(query);
"""


def searched(
    run: Runner, documents: list[dict[str, Any]], query: str, value: str, **more: object
) -> Any:
    """Return a value of JavaScript about `index` and what was `found` in it.

    A document has an `id`, and texts by field; `more` are spellings and priors by id.
    """
    given = {"documents": documents, "query": query, "spellings": {}, "priors": {}, **more}
    names = "{ Index, grounds, meaningIn, corrected, pieces, share }"
    call = f"""({names}, {{ documents, query, spellings, priors }}) => {{
      {INDEXED}
      return {value};
    }}"""
    modules = "search/index.js search/grounds.js search/spelling.js search/marking.js"
    return run(modules, call, given)


def found(run: Runner, documents: list[dict[str, Any]], query: str, **more: object) -> list[str]:
    """Return the ids of the documents found, by rank."""
    value = "found.places.map((at) => index.documents[at].id)"
    answer: list[str] = searched(run, documents, query, value, **more)
    return answer
