"""No text makes a check take the square of its length: no record stops a check."""

import math
import time
from collections.abc import Callable
from contextlib import suppress

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.content.problems import shown
from generator.content.readability import blocks, sentences, spoken
from generator.models.citations import (
    LINKED_WORDS,
    cited_ids,
    is_vouched_for,
    linked_records,
    without_citations,
    without_marks,
)
from generator.models.text import (
    LEVELS,
    PROSE_MARKUP,
    Line,
    LinkedSentences,
    Prose,
    Sentences,
)

KINDS: list[TypeAdapter[str]] = [
    *(TypeAdapter(Line), TypeAdapter(Sentences)),
    *(TypeAdapter(LinkedSentences), TypeAdapter(Prose)),
]
LENGTH = 100_000
TIMES = 16  # the long text is so many times as long as the short one
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
    LINKED_WORDS.sub("", text)
    for line in text.split("\n"):
        LEVELS.match(line)


def _citations(text: str) -> None:
    without_citations(text)
    without_marks(text)
    is_vouched_for(text)
    list(cited_ids([text]))
    list(linked_records(text))


def _reading(text: str) -> None:
    spoken(text)
    blocks(text)
    sentences(text)


def _seconds(judge: Callable[[str], object], text: str, runs: int = 1) -> float:
    """Return the least time on a processor of so many runs."""
    times = []
    for _ in range(runs):
        start = time.process_time()
        judge(text)
        times.append(time.process_time() - start)
    return min(times)


def _is_linear(judge: Callable[[str], object], sign: str) -> bool:
    """Say whether many times the text takes about so many times the time, rather than the square.

    The bound is as far from the one as from the other, so that a busy machine changes nothing.
    """
    number = LENGTH // len(sign)
    small, large = (f"{sign * count}x" for count in (number // TIMES, number))
    most = (_seconds(judge, small, runs=3) + 0.001) * math.pow(TIMES, 1.5)
    return _seconds(judge, large) < most or _seconds(judge, large) < most


@pytest.mark.parametrize("sign", SIGNS)
@pytest.mark.parametrize("judge", [_models, _patterns, _citations, _reading, shown])
def test_the_time_grows_with_the_text_and_not_with_its_square(
    judge: Callable[[str], object], sign: str
) -> None:
    assert _is_linear(judge, sign)


def test_a_square_would_be_noticed() -> None:
    def square(text: str) -> None:
        for start in range(0, len(text), 250):
            sum(map(ord, text[start:]))

    assert not _is_linear(square, " ")
