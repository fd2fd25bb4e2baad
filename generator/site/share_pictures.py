"""The pictures that others see who get the address of a page: a drawing and its name.

They are kept until a drawing, a name or our code changes.
"""

import hashlib
import io
import os
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from PIL import Image

from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.typeset import bitmap
from generator.progress import Watch, unwatched
from generator.project import FONT_PACKAGE
from generator.site.routines import picture_of
from generator.text.page import exercise_path, guidance_path, routine_path
from generator.write import write_file

FOLDER = "sharing"
SITE = f"{FOLDER}/site.png"
WIDTH, HEIGHT = 1200, 630  # pixels, as those who show them ask for
COLOURS = 32  # a drawing has few of its own; the others are the edges of lines
LIBRARIES = ("pillow", "typst", FONT_PACKAGE.replace("_", "-"))


@dataclass(frozen=True)
class SharePicture:
    """A picture by its path in the docs folder: what stands on it, and words in its place.

    Without a figure it shows the logo.
    """

    path: str
    title: str
    figure: str
    words: str


def site_picture(library: Library) -> SharePicture:
    """Return the picture of every page that has no drawing."""
    site = library.site
    said = library.words.head.site_picture.format(site=site.title)
    return SharePicture(SITE, site.title, "", said)


def pictures_of_pages(library: Library) -> Mapping[str, SharePicture]:
    """Return the pictures of all records that have a drawing, by the paths of their pages."""
    return {page: _picture(library, page, name, fig) for page, name, fig in _pictured(library)}


def share_pictures(
    library: Library, drawn: Drawings, templates: Path, kept: Path, watch: Watch = unwatched
) -> Mapping[str, bytes]:
    """Return each picture as PNG by its path; `kept` is the folder of the cache."""
    wanted = [site_picture(library), *pictures_of_pages(library).values()]
    layout = templates / FOLDER / "picture.typ"
    logo = (templates / "assets" / "images" / "logo.svg").read_text("utf-8")
    given = [_inputs(library, drawn, logo, one) for one in wanted]
    code = _code(layout)
    places = [kept / f"{_key(inputs, code)}.png" for inputs in given]
    missing = [pair for pair in zip(places, given, strict=True) if not pair[0].is_file()]

    def made(pair: tuple[Path, Mapping[str, str]]) -> None:
        write_file(pair[0], _in_few_colours(bitmap(layout, pair[1])))

    with ThreadPoolExecutor(os.cpu_count()) as pool:
        list(watch("Drawing pictures to share", pool.map(made, missing), len(missing)))
    _forget(kept, set(places))
    return {one.path: place.read_bytes() for one, place in zip(wanted, places, strict=True)}


def _pictured(library: Library) -> Iterator[tuple[str, str, str]]:
    """Yield the path of a page, the name of its record, and the figure that stands for it."""
    for i, exercise in library.exercises.items():
        yield exercise_path(i), exercise.name, i
    for i, routine in library.routines.items():
        yield routine_path(i), routine.name, picture_of(library, routine)
    for i, topic in library.guidance.items():
        if topic.picture:
            yield guidance_path(i), topic.name, topic.picture


def _picture(library: Library, page: str, name: str, figure: str) -> SharePicture:
    path = f"{FOLDER}/{page.removesuffix('.md')}.png"
    return SharePicture(path, name, figure, library.words.head.picture.format(name=name))


def _inputs(
    library: Library, drawn: Drawings, logo: str, picture: SharePicture
) -> Mapping[str, str]:
    drawing = drawn[picture.figure].files["pose.svg"] if picture.figure else ""
    named = {"title": picture.title, "site": library.site.title}
    return {**named, "drawing": drawing, "logo": logo, "language": library.site.language}


def _code(layout: Path) -> str:
    """Return all that a picture is made by."""
    versions = [f"{name} {version(name)}" for name in LIBRARIES]
    return "\0".join([*versions, *(path.read_text("utf-8") for path in (layout, Path(__file__)))])


def _key(inputs: Mapping[str, str], code: str) -> str:
    """Return the name under which a picture is kept: a hash of all that it is made from."""
    return hashlib.sha256("\0".join([*inputs.values(), code]).encode()).hexdigest()


def _in_few_colours(png: bytes) -> bytes:
    picture = Image.open(io.BytesIO(png)).convert("RGB")
    few = picture.quantize(COLOURS, Image.Quantize.MEDIANCUT, dither=Image.Dither.NONE)
    smaller = io.BytesIO()
    few.save(smaller, "png", optimize=True)
    return smaller.getvalue()


def _forget(kept: Path, used: set[Path]) -> None:
    for path in sorted(kept.glob("*.png")):
        if path not in used:
            path.unlink()
