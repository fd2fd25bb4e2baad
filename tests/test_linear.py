"""Twice the text takes about twice the time, whatever stands in it: no record stops a check."""

import time
from collections.abc import Callable
from contextlib import suppress

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.content.problems import shown
from generator.content.readability import blocks, sentences, spoken
from generator.models.citations import cited_ids, is_vouched_for, linked_records, without_citations
from generator.models.text import LEVELS, PROSE_MARKUP, WORDS_OF_LINK, Line, Prose, Sentences

KINDS: list[TypeAdapter[str]] = [TypeAdapter(Line), TypeAdapter(Sentences), TypeAdapter(Prose)]
LENGTH = 100_000
SIGNS = [
    "\n",
    " ",
    " \n",
    "\n  ",
    "\n- ",
    "- ",
    "[",
    "]",
    "](",
    "[a](",
    "[own]",
    "[S01] ",
    "1",
    "= ",
    "=",
    ". ",
    "*",
    "> ",
    "1. ",
    "\n\n",
    ".[S01]",
    "\u2028",
    "a",
]


def _models(text: str) -> None:
    for kind in KINDS:
        with suppress(ValidationError):
            kind.validate_python(text)


def _patterns(text: str) -> None:
    PROSE_MARKUP.search(text)
    WORDS_OF_LINK.sub("", text)
    for line in text.split("\n"):
        LEVELS.match(line)


def _citations(text: str) -> None:
    without_citations(text)
    is_vouched_for(text)
    list(cited_ids([text]))
    list(linked_records(text))


def _reading(text: str) -> None:
    spoken(text)
    blocks(text)
    sentences(text)


def _seconds(judge: Callable[[str], object], text: str) -> float:
    """Return the least time on a processor of three."""
    times = []
    for _ in range(3):
        start = time.process_time()
        judge(text)
        times.append(time.process_time() - start)
    return min(times)


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("judge", [_models, _patterns, _citations, _reading, shown])
def test_twice_the_text_takes_twice_the_time(judge: Callable[[str], object], sign: str) -> None:
    number = LENGTH // len(sign)
    small, large = (f"{sign * (times * number)}x" for times in (1, 2))
    once = _seconds(judge, small)
    assert _seconds(judge, large) < 3 * once + 0.02


def test_a_square_would_be_noticed() -> None:
    def square(text: str) -> None:
        for start in range(0, len(text), 25):
            text.count("x", start)

    once, twice = _seconds(square, " " * LENGTH), _seconds(square, " " * (2 * LENGTH))
    assert twice > 3 * once + 0.02
