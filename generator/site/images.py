"""The drawings that pages show, with their sizes and the words that stand for them."""

from dataclasses import dataclass, replace

from generator.content.forms import Form
from generator.content.library import Library
from generator.drawings import Drawings
from generator.figures.scene.strip import MIRROR, PLAIN, STACKED_FROM
from generator.models import Guidance
from generator.models.topic_sheet import ComparedPicture

WIDE = 3.0  # a strip this many times as wide as high is stacked on a phone


@dataclass(frozen=True)
class Image:
    """One drawing; `path` counts from the docs folder, sizes are whole units.

    After a `#`, a path names a part of its file that is shown alone.
    """

    path: str
    words: str
    width: int
    height: int


@dataclass(frozen=True)
class Drawing:
    """The drawings of one figure: `stacked` for narrow screens, `other_side` where there is.

    Panels `in_rows` make it so high that it may take more of a screen.
    """

    strip: Image
    stacked: Image | None
    in_rows: bool
    other_side: Image | None
    film: Image


def drawing(library: Library, drawn: Drawings, form: Form) -> Drawing:
    """Return what the page of an exercise shows of one of its forms."""
    words = drawn[form.id].words
    strip, column, pose = (
        image(drawn, form.id, ending, words) for ending in ("svg", "column.svg", "pose.svg")
    )
    said = library.words.exercise.other_side_pictures
    sided = form.dose.sides == "each-side"
    return Drawing(
        strip=strip,
        stacked=column if pose.width > STACKED_FROM * pose.height else None,
        in_rows=drawn[form.id].rows > 1,
        other_side=_other_side(strip, said) if sided else None,
        film=image(drawn, form.id, "anim.svg", words),
    )


def small(drawn: Drawings, figure: str) -> Image:
    """Return the small picture beside a name, which says all that it has to say."""
    return image(drawn, figure, "pose.svg", "")


@dataclass(frozen=True)
class Plain:
    """A whole drawing for a text that it belongs to, and the same stacked for narrow screens."""

    strip: Image
    stacked: Image | None
    in_rows: bool


def plain(library: Library, drawn: Drawings, figure: str) -> Plain:
    """Return the drawing of a topic; many panels in a row would be tiny on a phone.

    That of an exercise has no numbers here, because its steps are not beside it.
    """
    in_rows = drawn[figure].rows > 1
    if figure in library.forms():
        size = drawn[figure].size("mono.svg")  # which has the same panels, and never numbers
        path, words = f"figures/{figure}.svg#{PLAIN}", drawn[figure].plain_words
        return Plain(Image(path, words, round(size.width), round(size.height)), None, in_rows)
    strip, column = (
        image(drawn, figure, ending, drawn[figure].words) for ending in ("svg", "column.svg")
    )
    is_wide = in_rows or strip.width > WIDE * strip.height
    return Plain(strip, column if is_wide else None, in_rows)


@dataclass(frozen=True)
class SectionDrawings:
    """What stands below the heading of a section; with each compared one what is said of it."""

    picture: Plain | None
    compared: tuple[tuple[Plain, ComparedPicture], ...]


def section_drawings(library: Library, drawn: Drawings, topic: Guidance) -> list[SectionDrawings]:
    """Return the drawings of each section of a topic, in order."""
    return [
        SectionDrawings(
            plain(library, drawn, section.picture) if section.picture else None,
            tuple((plain(library, drawn, one.picture), one) for one in section.compared),
        )
        for section in topic.sections
    ]


def image(drawn: Drawings, figure: str, ending: str, words: str) -> Image:
    """Return one drawing of a figure by its ending."""
    size = drawn[figure].size(ending)
    return Image(f"figures/{figure}.{ending}", words, round(size.width), round(size.height))


def _other_side(strip: Image, words: str) -> Image:
    """Return the strip in the mirror, which its own file has too."""
    return replace(strip, path=f"{strip.path}#{MIRROR}", words=words)
