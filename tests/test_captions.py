from dataclasses import replace

from generator.captions import caption
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
