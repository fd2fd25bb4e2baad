from dataclasses import replace

import pytest

from generator.captions import caption
from generator.drawings import Size
from generator.library import Library
from generator.pages.drawings import Image, Sizes, drawing, image, small


def test_an_image_has_whole_units_of_its_own_size(sizes: Sizes) -> None:
    own = {**sizes, "figures/fist.svg": Size(120.4, 99.6)}
    assert image(own, "fist", "svg", "A fist.") == Image("figures/fist.svg", "A fist.", 120, 100)


def test_a_page_has_the_strip_the_film_and_the_other_side_of_a_sided_exercise(
    library: Library, sizes: Sizes
) -> None:
    made = drawing(library, sizes, "wrist-bend")
    words = caption(library, "wrist-bend")
    assert (made.strip.path, made.strip.words) == ("figures/wrist-bend.svg", words)
    assert (made.film.path, made.film.words) == ("figures/wrist-bend.anim.svg", words)
    assert (made.seconds, made.motion) == (1.6, "there-and-back")
    assert made.other_side
    assert made.other_side.path == "figures/wrist-bend.mirror.svg"
    assert drawing(library, sizes, "fist").other_side is None


@pytest.mark.parametrize(("width", "stacked"), [(361, True), (360, False), (100, False)])
def test_wide_panels_are_stacked_on_narrow_screens(
    library: Library, sizes: Sizes, width: float, *, stacked: bool
) -> None:
    own = {**sizes, "figures/fist.pose.svg": Size(width, 300)}
    made = drawing(library, own, "fist")
    assert (made.stacked is not None) == stacked
    if made.stacked:
        assert made.stacked.path == "figures/fist.column.svg"


def test_a_small_picture_beside_a_name_says_nothing_twice(sizes: Sizes) -> None:
    picture = small(sizes, "fist")
    assert picture == replace(picture, path="figures/fist.pose.svg", words="")
