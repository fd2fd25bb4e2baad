from collections.abc import Mapping
from dataclasses import replace

import pytest

from generator.content.library import Library
from generator.drawings import Drawings
from generator.site.images import Image, drawing, image, plain, small


def sized(blank: Drawings, sizes: Mapping[str, str]) -> Drawings:
    """Return blank drawings in which some of the fist's have another size."""
    files = {e: f'<svg viewBox="0 0 {size}"/>' for e, size in sizes.items()}
    fist = blank["fist"]
    return {**blank, "fist": replace(fist, files={**fist.files, **files})}


def test_an_image_has_whole_units_of_its_own_size(blank: Drawings) -> None:
    own = sized(blank, {"svg": "120.4 99.6"})
    assert image(own, "fist", "svg", "A fist.") == Image("figures/fist.svg", "A fist.", 120, 100)


def test_a_page_has_the_strip_the_film_and_the_other_side_of_a_sided_exercise(
    library: Library, blank: Drawings
) -> None:
    made = drawing(library, blank, library.form("wrist-bend"))
    words = "A picture of wrist-bend."
    assert (made.strip.path, made.strip.words) == ("figures/wrist-bend.svg", words)
    assert (made.film.path, made.film.words) == ("figures/wrist-bend.anim.svg", words)
    assert made.other_side
    assert made.other_side.path == "figures/wrist-bend.svg#mirror"
    assert made.other_side.words == library.words.exercise.other_side_pictures
    assert drawing(library, blank, library.form("fist")).other_side is None


@pytest.mark.parametrize(
    ("size", "stacked"), [("361 300", True), ("360 300", False), ("100 300", False)]
)
def test_wide_panels_are_stacked_on_narrow_screens(
    library: Library, blank: Drawings, size: str, *, stacked: bool
) -> None:
    made = drawing(library, sized(blank, {"pose.svg": size}), library.form("fist"))
    assert (made.stacked is not None) == stacked
    if made.stacked:
        assert made.stacked.path == "figures/fist.column.svg"


@pytest.mark.parametrize(("size", "in_rows"), [("600 300", False), ("600 614", True)])
def test_panels_in_rows_may_be_higher_and_are_stacked_on_narrow_screens(
    library: Library, blank: Drawings, size: str, *, in_rows: bool
) -> None:
    sizes = {"svg": size, "mono.svg": size, "pose.svg": "300 300"}
    own = sized(blank, sizes)
    assert drawing(library, own, library.form("fist")).in_rows is in_rows
    assert plain(library, own, "fist").in_rows is in_rows
    rest = replace(own["fist"], words="A picture of rest.")
    made = plain(library, {**own, "rest": rest}, "rest")
    assert (made.in_rows, made.stacked is not None) == (in_rows, in_rows)


def test_a_small_picture_beside_a_name_says_nothing_twice(blank: Drawings) -> None:
    picture = small(blank, "fist")
    assert (picture.path, picture.words) == ("figures/fist.pose.svg", "")
