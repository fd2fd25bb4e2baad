import pytest

from generator.content.library import Library
from generator.text.own import Voice, steps_sources, voice
from generator.text.precautions import asked_first


@pytest.mark.parametrize(
    ("said", "speaks"),
    [
        ((), "sourced"),
        (("Go.",), "sourced"),
        (("Go. [S01]", "Stop."), "sourced"),
        (("Go. [own]",), "ours"),
        (("Go.", "Stop. [own]"), "ours"),
        (("Go. [own] Stop. [S01]",), "mixed"),
        ((["Go. [own]"], [["Stop. [S01]"]]), "mixed"),
        ("Go. [own]", "ours"),
        (None, "sourced"),
    ],
)
def test_texts_are_ours_alone_or_beside_sources_or_of_sources(said: object, speaks: Voice) -> None:
    assert voice(said) == speaks


def test_records_and_what_pages_put_together_are_looked_through(library: Library) -> None:
    assert voice(library.guidance["rest"]) == "ours"
    assert voice([library.guidance["rest"], library.exercises["wrist-bend"]]) == "mixed"
    cases = library.routines["hand-break"].ask_first
    assert [voice(one) for one in asked_first(library, cases)] == ["sourced", "ours"]


def test_the_steps_have_the_sources_of_all_forms_that_follow_one(library: Library) -> None:
    bend = library.exercises["wrist-bend"]
    assert steps_sources(bend) == ("S01",)
    standing = bend.variants["standing"]
    assert (standing.steps_origin, standing.sources) == ("our-suggestion", ("R01", "S01"))
    followed = standing.model_copy(update={"steps_origin": "source"})
    other = {**bend.variants, "standing": followed}
    assert steps_sources(bend.model_copy(update={"variants": other})) == ("S01", "R01")
    ours = bend.model_copy(update={"steps_origin": "our-suggestion"})
    assert steps_sources(ours) == ()
