"""Things and sayings that are called as a part of the body or an illness is called."""

import pytest

from generator.content.library import Library
from tests.deno import Runner
from tests.scripts.signs.judged import judged

PLAIN = """({ wordsIn }, texts) => texts.map((text) => wordsIn(text).join(" "))"""


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("a chest of drawers by the bed", "a by the bed"),
        ("left leg of my desk is short", "is short"),
        ("a swollen wooden floor", "a wooden floor"),
        ("brush strokes tire me", "tire my"),
        ("stroke charity shop", "shop"),
        ("the shingles jab", "the"),
        ("laptop crashed again", "again"),
        ("bright lights in the exercise videos", ""),
        ("cold sweat just thinking of it", "of it"),
        ("a headrest to avoid whiplash", "a headrest to"),
        ("crashed out on the sofa", "on the sofa"),
        ("tearing up the old carpet", ""),
        ("our puppy wet the bed", "my"),
        ("lump of a cat", ""),
        ("severe weather", ""),
        ("help at a stroke club", "help at a"),
        ("screen glare", ""),
        ("which stroke is kindest", "is kindest"),
        ("heat stroke advice leaflet", "leaflet"),
        ("my backpack has a lump", "my"),
        ("bright light from the window", ""),
        ("one arm rows", ""),
        ("dived into a new routine", ""),
        ("my jumper has shrunk", "my"),
        ("our dog had a stroke", "my"),
        ("sick of adverts", "adverts"),
        ("overdose of netflix", ""),
        ("left leg shorter than the other", "left"),
    ],
)
def test_a_thing_is_left_out(run: Runner, text: str, words: str) -> None:
    assert run("signs/plain.js", PLAIN, [text]) == [words]


@pytest.mark.parametrize(
    "text",
    [
        "had a stroke walk badly",
        "two strokes in my family",
        "weak arm stroke symptoms",
        "laptop bag crashed into us",
        "looking at an app crashed my car",
        "pain tearing down my back",
        "my swollen leg",
        "cold sweat and i think i am dying",
        "whiplash since monday",
        "hand is weak bags drop",
        "lumps of flesh",
        "my son wet the bed",
        "black stools for a week",
        "blisters from my spine to the front",
        "pee smells in the morning",
        "pain keeps building the whole week",
        "woke in the night out of breath",
        "got up from my chair wobbly legs",
        "which stroke do i have",
        "bright light hurts my eyes",
        "one arm is weak",
        "dived into a pool",
        "sick of living",
        "overdose of tablets",
        "shorter than before",
    ],
)
def test_what_may_be_of_a_body_stays(run: Runner, text: str) -> None:
    assert run("signs/plain.js", PLAIN, [text]) == [text]


def test_things_raise_no_alarm_and_silence_none(run: Runner, real: Library) -> None:
    things = [
        "chest of drawers too heavy to lift",
        "stroke technique in swimming",
        "faint print on the page",
        "computer crashed and i lost my diary",
        "transplanting shrubs, sore back",
    ]
    assert {told for told, _ in judged(run, real, things)} <= {"nothing", "line"}
    dangers = [
        "chest pain after i lifted a chest of drawers",
        "stroke nurse said call if my face drops and it has dropped",
        "crashed my car while looking at my phone",
        "my 7 year old wet the bed and his legs are weak",
        "shingles rash near my eye after the shingles jab",
    ]
    assert [told for told, _ in judged(run, real, dangers)] == ["card"] * len(dangers)
