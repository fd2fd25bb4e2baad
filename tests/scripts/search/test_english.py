import pytest

from generator.project import SCRIPTS
from generator.site.plain_words import ENDINGS
from tests.deno import Runner

NUMBERS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten")
ALIKE = [
    ("stretches", "stretch"),
    ("presses", "press"),
    ("boxes", "box"),
    ("pushes", "push"),
    ("useful", "use"),
    ("stretching", "stretch"),
    ("stretched", "stretch"),
    ("aches", "ache"),
    ("aching", "ache"),
    ("exercises", "exercise"),
    ("raises", "raise"),
    ("bodies", "body"),
    ("stiffness", "stiff"),
    ("painful", "pain"),
    ("sitting", "sit"),
    ("lying", "lie"),
    ("backwards", "back"),
    ("sideways", "side"),
    ("centre", "center"),
    ("colour", "color"),
    ("programme", "program"),
    ("mobilise", "mobilize"),
    ("orthopaedic", "orthopedic"),
    ("constructors", "constructor"),
    *zip(NUMBERS, map(str, range(1, 11)), strict=True),
    ("twenty", "20"),
    ("thirty", "30"),
]
UNLIKE = [
    ("press", "pre"),
    ("wall", "wal"),
    ("pose", "posture"),
    ("hip", "hips and"),
    ("us", "u"),
    ("gas", "ga"),
    ("wing", "w"),
    ("bed", "b"),
    ("away", "a"),
]


def _stem(run: Runner, word: str) -> object:
    return run("search/english.js", "({ stem }, word) => stem(word)", word)


@pytest.mark.parametrize(("one", "other"), ALIKE)
def test_forms_of_a_word_have_one_stem(run: Runner, one: str, other: str) -> None:
    assert _stem(run, one) == _stem(run, other)


@pytest.mark.parametrize(("one", "other"), UNLIKE)
def test_other_words_have_another_stem(run: Runner, one: str, other: str) -> None:
    assert _stem(run, one) != _stem(run, other)


def test_a_name_that_every_object_has_is_a_word_as_others(run: Runner) -> None:
    for word in ("constructor", "valueof", "tostring"):
        assert isinstance(_stem(run, word), str)


def test_words_that_say_little_are_read_as_the_search_reads_them(run: Runner) -> None:
    words = run("search/english.js", "({ STOP, NEGATORS }) => [...STOP, ...NEGATORS]")
    assert len(words) > 150
    assert [word for word in words if not word.isalpha() or not word.islower()] == []
    assert len(set(words)) == len(words)


def test_a_word_may_be_a_form_of_what_it_is_without_an_ending(run: Runner) -> None:
    call = "({ bases }, word) => bases(word)"
    assert run("search/english.js", call, "pillows") == ["pillow"]
    assert run("search/english.js", call, "raised") == ["raise", "rais"]
    assert run("search/english.js", call, "neck") == []
    for ending in ENDINGS:
        assert f"x{ending}x" in run("search/english.js", call, f"x{ending}x{ending}")
    script = (SCRIPTS / "search" / "english.js").read_text("utf-8")
    assert f'const ENDINGS = "{" ".join(ENDINGS)}".split' in script  # these, and no others
