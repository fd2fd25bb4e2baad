from dataclasses import replace

from generator.captions import caption, card_caption
from generator.library import Library
from generator.models import Figure


def drawn_with(library: Library, figure: Figure) -> Library:
    return replace(library, figures={**library.figures, "fist": figure})


def test_a_caption_tells_who_and_the_step_without_citations(library: Library) -> None:
    words = caption(library, "wrist-bend")
    assert words.startswith("A broad older man")
    assert "[S01]" not in words
    assert "Sit at a table." in words


def test_a_caption_names_each_muscle_once_however_often_it_is_highlighted(
    library: Library,
) -> None:
    figure = library.figures["fist"]
    (pose,) = figure.poses
    muscles = ("thumb-muscles",)
    own = pose.model_copy(update={"muscles": muscles})
    lit = figure.model_copy(update={"muscles": muscles, "poses": (own,)})
    name = library.vocabulary.muscles["thumb-muscles"].name
    assert caption(drawn_with(library, lit), "fist").lower().count(name.lower()) == 1
    assert name.lower() not in caption(library, "fist").lower()


def test_on_a_card_panels_count_from_one(library: Library) -> None:
    figure = library.figures["wrist-bend"]
    poses = tuple(
        pose.model_copy(update={"step": step})
        for pose, step in zip(figure.poses, (2, 4), strict=True)
    )
    figures = {**library.figures, "wrist-bend": figure.model_copy(update={"poses": poses})}
    other = replace(library, figures=figures)
    assert [
        "Picture 2:" in caption(other, "wrist-bend"),
        "Picture 4:" in caption(other, "wrist-bend"),
    ] == [True, True]
    words = card_caption(other, "wrist-bend")
    assert words.index("Picture 1:") < words.index("Press your palms together.")
    assert words.index("Picture 2:") < words.index("Keep breathing.")
    assert "Picture 4:" not in words
