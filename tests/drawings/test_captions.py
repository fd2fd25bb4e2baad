from dataclasses import replace

import pytest

from generator.content.library import Library
from generator.drawings.captions import CaptionSource, caption, caption_source, card_caption


@pytest.fixture
def bend(library: Library) -> CaptionSource:
    return caption_source(library, "wrist-bend")


def test_a_source_has_the_steps_without_citations(bend: CaptionSource, library: Library) -> None:
    assert bend.figure == library.figures["wrist-bend"]
    assert bend.steps[:2] == ("Sit at a table.", "Press your palms together.")
    assert bend.muscles == ()


def test_a_source_names_each_muscle_once_however_often_it_is_highlighted(
    library: Library,
) -> None:
    figure = library.figures["fist"]
    (pose,) = figure.poses
    muscles = ("thumb-muscles",)
    own = pose.model_copy(update={"muscles": muscles})
    lit = figure.model_copy(update={"muscles": muscles, "poses": (own,)})
    changed = replace(library, figures={**library.figures, "fist": lit})
    name = library.vocabulary.muscles["thumb-muscles"].name
    assert caption_source(changed, "fist").muscles == (name,)
    assert caption(caption_source(changed, "fist")).lower().count(name.lower()) == 1
    assert name.lower() not in caption(caption_source(library, "fist")).lower()


def test_a_source_names_what_only_one_pose_highlights_after_what_all_do(library: Library) -> None:
    figure = library.figures["fist"]
    (pose,) = figure.poses
    known = library.vocabulary.muscles
    first, other = [*known][:2]
    own = pose.model_copy(update={"muscles": (first,)})
    for everywhere in ((), (other,)):
        lit = figure.model_copy(update={"muscles": everywhere, "poses": (own,)})
        changed = replace(library, figures={**library.figures, "fist": lit})
        named = tuple(known[muscle].name for muscle in (*everywhere, first))
        assert caption_source(changed, "fist").muscles == named


def test_a_caption_tells_who_and_the_step(bend: CaptionSource) -> None:
    words = caption(bend)
    assert words.startswith("A broad older man")
    assert "Sit at a table." in words


def test_on_a_card_panels_count_from_one(bend: CaptionSource) -> None:
    poses = tuple(
        pose.model_copy(update={"step": step})
        for pose, step in zip(bend.figure.poses, (2, 4), strict=True)
    )
    later = replace(bend, figure=bend.figure.model_copy(update={"poses": poses}))
    assert all(f"Picture {number}:" in caption(later) for number in (2, 4))
    words = card_caption(later)
    assert words.index("Picture 1:") < words.index("Press your palms together.")
    assert words.index("Picture 2:") < words.index("Keep breathing.")
    assert "Picture 4:" not in words
