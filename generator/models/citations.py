"""The marks that content may carry in a text.

`[S12]` cites, `[own]`; `(routine:ID)` and `(exercise:ID#VARIANT)` link.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

# Of the space before a mark only so much is looked at: else a long run of it costs its square.
CITATION = re.compile(r"\s{0,8}\[([A-Z][0-9]{2,3})\]")
OWN = re.compile(r"\s{0,8}\[own\]")  # our own advice: no source says it
CITATION_OR_OWN = re.compile(r"\s{0,8}\[(?:[A-Z][0-9]{2,3}|own)\]")
RECORD_LINK = re.compile(r"\]\(([a-z]+):([a-z0-9-]+)(?:#([a-z0-9-]+))?\)")
LINKED_WORDS = re.compile(
    r"\[([^\[\]]+)\]\((?:(?:exercise|routine|guidance):[a-z0-9-]+|exercise:[a-z0-9-]+#[a-z0-9-]+)\)"
)


def cited_ids(texts: Iterable[str]) -> Iterator[str]:
    """Yield the source ids in the order in which the texts cite them."""
    for text in texts:
        yield from CITATION.findall(text)


def is_vouched_for(text: str) -> bool:
    """Say whether a text names a source or says that it is our own."""
    return bool(CITATION_OR_OWN.search(text))


def linked_records(text: str) -> Iterator[tuple[str, str, str]]:
    """Yield kind, id and variant, which may be "", for every `[words](kind:id#variant)`."""
    yield from RECORD_LINK.findall(text)


def without_citations(text: str) -> str:
    """Return the text without the marks that say who vouches for it; links stay."""
    return CITATION_OR_OWN.sub("", text)


def without_marks(text: str) -> str:
    """Return the text as it is read aloud or printed on a card: of a link only its words."""
    return LINKED_WORDS.sub(r"\1", without_citations(text))


def numbered(ids: Iterable[str]) -> Mapping[str, int]:
    """Number the source ids from 1 in order of first appearance."""
    return {source: number for number, source in enumerate(dict.fromkeys(ids), start=1)}
