import io
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from PIL import Image

from generator.content.library import Library
from generator.drawings import Drawings, drawings
from generator.project import PROJECT
from generator.site.share_pictures import (
    HEIGHT,
    SITE,
    WIDTH,
    pictures_of_pages,
    share_pictures,
    site_picture,
)

TEMPLATES = PROJECT / "templates"
MOST = 40_000  # bytes


@pytest.fixture(scope="module")
def shown(library: Library, drawn: Path) -> Drawings:
    return drawings(library, drawn)


@pytest.fixture(scope="module")
def made(library: Library, shown: Drawings, shared_set: Path) -> Mapping[str, bytes]:
    return share_pictures(library, shown, TEMPLATES, shared_set)


def test_every_record_that_has_a_drawing_has_a_picture(library: Library) -> None:
    pictures = pictures_of_pages(library)
    records = [f"exercises/{i}.md" for i in library.exercises]
    records += [f"routines/{i}.md" for i in library.routines]
    records += [f"guidance/{i}.md" for i, topic in library.guidance.items() if topic.picture]
    assert sorted(pictures) == sorted(records)
    assert pictures["exercises/fist.md"].path == "sharing/exercises/fist.png"
    assert pictures["exercises/fist.md"].words == "Fist, as a drawing"
    assert site_picture(library).words == "The sign of Hand Sample"


def test_pictures_are_small_and_of_the_size_that_is_asked_for(made: Mapping[str, bytes]) -> None:
    assert SITE in made
    assert len(made) > 5
    for path, png in made.items():
        picture = Image.open(io.BytesIO(png))
        assert (picture.format, picture.mode, picture.size) == ("PNG", "P", (WIDTH, HEIGHT)), path
        assert len(png) < MOST, path


def test_no_two_records_look_alike(made: Mapping[str, bytes]) -> None:
    assert len({*made.values()}) == len(made)


def test_the_same_drawing_gives_the_same_bytes(
    library: Library, shown: Drawings, made: Mapping[str, bytes], tmp_path: Path
) -> None:
    one = library.exercises["fist"]
    few = replace(library, routines={}, guidance={}, exercises={"fist": one})
    again = share_pictures(few, shown, TEMPLATES, tmp_path)
    assert again == {path: made[path] for path in (SITE, "sharing/exercises/fist.png")}


def test_what_no_record_needs_any_more_is_forgotten(
    library: Library, shown: Drawings, made: Mapping[str, bytes], shared_set: Path, tmp_path: Path
) -> None:
    for path in shared_set.iterdir():
        (tmp_path / path.name).write_bytes(path.read_bytes())
    (tmp_path / "old.png").write_bytes(b"")
    assert share_pictures(library, shown, TEMPLATES, tmp_path) == made
    assert not (tmp_path / "old.png").exists()
