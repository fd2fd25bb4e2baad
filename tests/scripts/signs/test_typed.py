"""What fresh eyes typed, who knew no code: dangers in the midst of harmless words, and the reverse.

Each line of `typed/dangers.txt` is a sign and a text; line breaks in it are written as in JSON.
"""

import pytest

from generator.content.library import Library
from tests.conftest import TESTS
from tests.deno import Runner
from tests.scripts.signs.judged import judged

TYPED = TESTS / "scripts" / "signs" / "typed"
STORY = "I sit at a desk all day and my physio gave me rows, which I do on most evenings. " * 60


def pairs(name: str) -> list[tuple[str, str]]:
    """Return the id of a sign and a text, for each line of a file."""
    lines = (TYPED / name).read_text("utf-8").splitlines()
    split = [line.split(": ", 1) for line in lines]
    return [(sign, text.replace("\\n", "\n")) for sign, text in split]


def test_every_danger_gives_a_card(run: Runner, real: Library) -> None:
    told = pairs("dangers.txt")
    assert {sign for sign, _ in told} <= set(real.signs.signs)
    found = judged(run, real, [text for _, text in told])
    assert [
        text for (_, text), (shows, _) in zip(told, found, strict=True) if shows != "card"
    ] == []


def test_the_card_is_that_of_the_sign_or_of_one_as_urgent(run: Runner, real: Library) -> None:
    levels = ["emergency", "same-day", "appointment", "note"]
    urgency = {sign: levels.index(one.level) for sign, one in real.signs.signs.items()}
    told = pairs("dangers.txt")
    found = judged(run, real, [text for _, text in told])
    assert [
        (text, signs)
        for (sign, text), (_, signs) in zip(told, found, strict=True)
        if sign not in signs and min(urgency[one] for one in signs) > urgency[sign]
    ] == []


def test_nothing_harmless_gives_one(run: Runner, real: Library) -> None:
    texts = (TYPED / "harmless.txt").read_text("utf-8").splitlines()
    found = judged(run, real, texts)
    assert [text for text, (shows, _) in zip(texts, found, strict=True) if shows == "card"] == []


@pytest.mark.parametrize("story", [STORY[:400], STORY[:1900], STORY, "." * 700, "😀" * 400])
def test_a_danger_at_the_end_of_a_long_story_is_read(
    run: Runner, real: Library, story: str
) -> None:
    texts = ["and now i have crushing chest pain", "i cant stop thinking about killing myself"]
    found = judged(run, real, [f"{story} {text}" for text in texts])
    assert [shows for shows, _ in found] == ["card"] * len(texts)
