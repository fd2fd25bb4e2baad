from dataclasses import replace

import pytest

from generator.content.library import Library
from generator.drawings.captions import CaptionSource, caption, caption_source, plain_caption


@pytest.fixture
def bend(library: Library) -> CaptionSource:
    return caption_source(library, "wrist-bend")


def test_a_source_has_the_figure_and_what_is_highlighted(
    bend: CaptionSource, library: Library
) -> None:
    assert bend.figure == library.figures["wrist-bend"]
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
    who = bend.words.people[bend.figure.person].whole
    assert caption(bend).startswith(f"{who} standing. Picture 1: ")


def test_without_numbers_pictures_are_told_alike_but_not_by_number(bend: CaptionSource) -> None:
    poses = tuple(
        pose.model_copy(update={"step": step})
        for pose, step in zip(bend.figure.poses, (2, 4), strict=True)
    )
    later = replace(bend, figure=bend.figure.model_copy(update={"poses": poses}))
    assert all(f"Picture {number}:" in caption(later) for number in (2, 4))
    assert "Picture" not in plain_caption(later)
