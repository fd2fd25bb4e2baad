"""The drawings that pages show, with their sizes and the words that stand for them."""

from dataclasses import dataclass

from generator.content.library import Library
from generator.drawings import Drawings

STACKED_FROM = 1.2  # a panel this much wider than high is stacked on a narrow screen


@dataclass(frozen=True)
class Image:
    """One drawing; `path` counts from the docs folder, sizes are whole units."""

    path: str
    words: str
    width: int
    height: int


@dataclass(frozen=True)
class Drawing:
    """The drawings of one exercise: `stacked` for narrow screens, `other_side` where there is."""

    strip: Image
    stacked: Image | None
    other_side: Image | None
    film: Image
    seconds: float
    motion: str


def drawing(library: Library, drawn: Drawings, exercise: str) -> Drawing:
    """Return what the page of an exercise shows."""
    words = drawn[exercise].words
    figure = library.figures[exercise]
    strip, column, pose = (
        image(drawn, exercise, ending, words) for ending in ("svg", "column.svg", "pose.svg")
    )
    sided = library.exercises[exercise].dose.sides == "each-side"
    return Drawing(
        strip=strip,
        stacked=column if pose.width > STACKED_FROM * pose.height else None,
        other_side=_other_side(library, drawn, exercise) if sided else None,
        film=image(drawn, exercise, "anim.svg", words),
        seconds=figure.seconds,
        motion=figure.motion,
    )


def small(drawn: Drawings, exercise: str) -> Image:
    """Return the small picture beside an exercise's name, which says all that it has to say."""
    return image(drawn, exercise, "pose.svg", "")


def image(drawn: Drawings, exercise: str, ending: str, words: str) -> Image:
    """Return one drawing of an exercise by its ending."""
    size = drawn[exercise].size(ending)
    return Image(f"figures/{exercise}.{ending}", words, round(size.width), round(size.height))


def _other_side(library: Library, drawn: Drawings, exercise: str) -> Image:
    return image(drawn, exercise, "mirror.svg", library.words.exercise.other_side_pictures)
