"""What stands around a danger takes no card from it: other sentences, and what is long over."""

from collections.abc import Sequence

import pytest

from generator.content.library import Library
from tests.deno import Runner
from tests.scripts.signs.judged import judged

OVER = ("heart attack in 2014", "fell off a horse as a kid", "had cancer in my 20s")
LONG_OVER = ("heart attack {} years ago", "broke my back {} years ago", "car crash {} years ago")
HARMLESS = (
    "I sit at a desk all day",
    "My back is stiff",
    "Slept on my arm, fine two minutes later",
    "Which pillow is best for my neck",
    "I have no pain in my legs",
    "My chest is sore the day after press ups",
    "The dog has been sick on the old carpet",
    "I am on a diet and lost weight on purpose",
    "My mum had a stroke years ago, she is fine now",
    "Thanks for the cat cow and the child pose",
    "Does swimming help, and butterfly strokes",
    "I never had anything before",
)
BEFORE = (
    *(f"{text}. {{}}" for text in HARMLESS),
    *(f"{text}, recovered. {{}}" for text in OVER),
    *(f"{text}, recovered, {{}}" for text in OVER),
    *(f"{text.format(9)}, all clear, {{}}" for text in LONG_OVER),
    *(f"{text.format(12)}. Fine since. {{}}" for text in LONG_OVER),
)


def _emergencies(real: Library) -> list[str]:
    signs = [sign for sign in real.signs.signs.values() if sign.level == "emergency"]
    return [text for sign in signs for text in (*sign.typed, *sign.typed_alike)]


def _lost(run: Runner, real: Library, before: str, phrases: Sequence[str]) -> list[object]:
    """Return the phrases whose card is lost, and what is told.

    Behind a comma a card of another emergency may take its place.
    """
    assert phrases
    urgent = {i for i, sign in real.signs.signs.items() if sign.level == "emergency"}
    all_told = judged(run, real, [*phrases, *(before.format(text) for text in phrases)])
    alone, told = all_told[: len(phrases)], all_told[len(phrases) :]
    return [
        (text, now)
        for text, (_, signs), now in zip(phrases, alone, told, strict=True)
        if now[0] != "card"
        or now[1][0] not in urgent
        or (before.endswith(". {}") and signs[0] not in now[1])
    ]


def test_nothing_is_read_over_the_end_of_a_sentence(run: Runner, real: Library) -> None:
    queries = [
        "i cant do any more with my back. ending it all",
        "i cant do any more with my back, ending it all",
        "hand goes numb when i hold the phone. fine as soon as i let go",
        "bad back for weeks! ends in numb feet",
    ]
    assert [told for told, _ in judged(run, real, queries)] == ["card"] * len(queries)


def test_what_is_over_is_said_beside_what_was_long_ago(run: Runner, real: Library) -> None:
    queries = [
        "heart attack in 2014, recovered, chest pain since this morning",
        "heart attack in 2014. chest pain that comes and goes, fine now",
        "stroke in 2019, then last night my face drooped, gone now",
        "my dad had a stroke. chest pain since last year",
        "dad had a stroke, my chest hurts since last year",
        "chest pain for 3 years back pain never better since",
    ]
    assert [told for told, _ in judged(run, real, queries)] == ["card"] * len(queries)
    queries = [
        "Lump taken off in 2015. Nothing there now.",
        "Heart attack in 2012. It's all gone. Is yoga ok",
        "fell off a horse in 1987, mended long ago, is yoga all right for me now",
    ]
    assert judged(run, real, queries) == [("link", [])] * len(queries)


# Each phrase of an emergency behind one of these in each run, and behind each of them beyond it.
@pytest.mark.parametrize("before", BEFORE)
@pytest.mark.parametrize("share", [len(BEFORE), pytest.param(1, marks=pytest.mark.exhaustive)])
def test_what_is_said_before_takes_no_danger_away(
    run: Runner, real: Library, before: str, share: int
) -> None:
    assert judged(run, real, [before.format("")])[0][0] != "card"
    mine = _emergencies(real)[BEFORE.index(before) % share :: share]
    assert _lost(run, real, before, mine) == []
