"""One line above results: it stays whatever harmless words are added, and takes no card away.

Each line of `typed/lines.txt` is a sign and a text that is too little for a card.
"""

import pytest

from generator.content.library import Library
from tests.deno import Runner
from tests.scripts.signs.judged import judged
from tests.scripts.signs.test_typed import TYPED, pairs

IDLE = (  # beside any line
    *("{} 45", "{} 78", "{} for 3 days", "{} please", "{} today"),
    *("{} daily", "{} again", "{} woman", "{} usual"),
)
HARMLESS = (
    *IDLE,
    *("safe {} moves", "{} yoga", "{} driving", "help with {}", "{} and stiff", "{} at my desk"),
    *("best chair {}", "what helps {}", "{} physio", "is walking good for {}", "{} video"),
)
KEPT = "line", "card"


def _lines(real: Library, *, alone: bool) -> list[str]:
    queries = [one for one in real.signs.short_queries if one.shows == "line"]
    return [text for one in queries if one.alone == alone for text in one.typed]


def test_what_is_too_little_for_a_card_is_a_line(run: Runner, real: Library) -> None:
    told = pairs("lines.txt")
    found = judged(run, real, [text for _, text in told])
    assert [
        (text, *one)
        for (sign, text), one in zip(told, found, strict=True)
        if (one[0], *one[1][:1]) != ("line", sign)
    ] == []


@pytest.mark.parametrize("beside", HARMLESS)
def test_a_harmless_word_takes_no_line_away(run: Runner, real: Library, beside: str) -> None:
    texts = _lines(real, alone=False) + (_lines(real, alone=True) if beside in IDLE else [])
    # `pregnant` with what is a near miss, as exercises for it, is none
    asked = [
        beside.format(text) for text in texts if (text, beside) != ("pregnant", "{} exercises")
    ]
    assert len(asked) > 12
    found = judged(run, real, asked)
    lost = [text for text, (shows, _) in zip(asked, found, strict=True) if shows not in KEPT]
    assert lost == []


def test_a_line_takes_no_card_away(run: Runner, real: Library) -> None:
    signs = real.signs.signs
    urgent = [s.typed[0] for s in signs.values() if s.level == "emergency"]
    lines = _lines(real, alone=False) + _lines(real, alone=True)
    asked = [f"{line}. {text}" for line in lines for text in urgent]
    assert len(asked) > 300
    found = judged(run, real, asked)
    assert [text for text, (shows, _) in zip(asked, found, strict=True) if shows != "card"] == []


def test_what_is_excused_is_not_said_to_be_denied(run: Runner, real: Library) -> None:
    texts = (TYPED / "excused.txt").read_text("utf-8").splitlines()
    assert judged(run, real, texts) == [("excused", [])] * len(texts)
    denied = ["no chest pain", "chest is not tight"]
    assert judged(run, real, denied) == [("link", [])] * len(denied)


def test_what_a_danger_stands_beside_is_not_excused(run: Runner, real: Library) -> None:
    queries = [
        "cold sweat and back pain after a run",
        "upper back pain with sweating and tired after work",
        "back pain and sweating, chest tight after the gym",
    ]
    assert [told for told, _ in judged(run, real, queries)] == ["card"] * len(queries)
