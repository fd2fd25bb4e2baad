import pytest

from tests.deno import Runner

CALL = "({ sectionsOf }, packed) => sectionsOf(packed)"


def test_each_section_has_the_words_that_count_to_it(run: Runner) -> None:
    packed = {
        "sections": [["a", "Ice", "Cold."], ["a#b", "When"], ["c", "About"]],
        "words": "0cold,0ice,2y,0night,0water",
        "places": "02,11,1,2,011",
    }
    assert run("search/sections.js", CALL, packed) == [
        {"location": "a", "title": "Ice", "lead": "Cold.", "words": ["cold", "water"]},
        {"location": "a#b", "title": "When", "words": ["ice", "icy", "water"]},
        {"location": "c", "title": "About", "words": ["cold", "ice", "night", "water"]},
    ]


@pytest.mark.parametrize(
    ("sections", "found"),
    [([], []), ([["a", "Ice"]], [{"location": "a", "title": "Ice", "words": []}])],
)
def test_there_may_be_no_words(run: Runner, sections: list[object], found: list[object]) -> None:
    assert (
        run("search/sections.js", CALL, {"sections": sections, "words": "", "places": ""}) == found
    )


def test_numbers_of_more_digits_stand_behind_dots(run: Runner) -> None:
    sections = [["a", "A"]] * 70
    packed = {"sections": sections, "words": "0cold,0ice", "places": ".11,.104"}
    found = run("search/sections.js", CALL, packed)
    assert [at for at, one in enumerate(found) if "cold" in one["words"]] == [63]
    assert [at for at, one in enumerate(found) if "ice" in one["words"]] == [62, 66]
