"""What the generator packs is in a browser what it was."""

from generator.content.library import Library
from tests.deno import Runner
from tests.scripts.signs.judged import data_of

SIGNS = "({ signsOf }, signs) => signsOf(signs)"
PHRASES = "({ unpacked }, packed) => unpacked(packed)"


def test_a_browser_makes_the_signs_whole_again(run: Runner, library: Library) -> None:
    signs = run("signs/packed.js", SIGNS, data_of(library)["signs"])
    for sign, record in zip(signs, library.signs.signs.values(), strict=True):
        said = (sign["text"], sign["level"], sign["action"], sign["isCrisis"], sign.get("topic"))
        assert said == (record.text, record.level, record.action, record.is_crisis, record.topic)
        lifts = [(lift["when"], lift["level"], lift.get("act")) for lift in sign["lifts"]]
        assert lifts == [(lift.when, lift.level, lift.act) for lift in record.lifts]


def test_phrases_lack_the_words_that_the_one_before_has(run: Runner) -> None:
    packed = "cant feel my leg|>>>hand|>stand|deaf"
    phrases = ["cant feel my leg", "cant feel my hand", "cant stand", "deaf"]
    assert run("signs/packed.js", PHRASES, packed) == phrases
