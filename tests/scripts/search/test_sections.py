import pytest

from tests.deno import Runner

CALL = "({ sectionsOf }, packed) => sectionsOf(packed)"


def test_each_section_has_the_words_that_count_to_it(run: Runner) -> None:
    packed = {
        "sections": [["a", "Ice", "Cold."], ["a#b", "When"], ["c", "About"]],
        "words": "cold:0,2;ice:1,1;night:2;water:0,1,1",
    }
    assert run("search/sections.js", CALL, packed) == [
        {"location": "a", "title": "Ice", "lead": "Cold.", "words": ["cold", "water"]},
        {"location": "a#b", "title": "When", "words": ["ice", "water"]},
        {"location": "c", "title": "About", "words": ["cold", "ice", "night", "water"]},
    ]


@pytest.mark.parametrize(
    ("sections", "found"),
    [([], []), ([["a", "Ice"]], [{"location": "a", "title": "Ice", "words": []}])],
)
def test_there_may_be_no_words(run: Runner, sections: list[object], found: list[object]) -> None:
    assert run("search/sections.js", CALL, {"sections": sections, "words": ""}) == found
