import io
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import Image

from generator.build import read
from generator.content.load import load
from generator.content.logo import LARGEST, WIDEST, LogoError, read_logo

Edit = Callable[[str, str, str], None]


def picture(kind: str = "PNG", width: int = 3) -> bytes:
    made = io.BytesIO()
    Image.new("L", (width, 2), 0).save(made, kind)
    return made.getvalue()


def problems(content: Path) -> list[str]:
    """Return what is said of the clinic of a folder."""
    return [f"{p.field}: {p.wrong}" for p in load(content)[1]]


@pytest.fixture
def named(content: Path, edit: Edit) -> Path:
    """A folder whose clinic has a logo, and where that has to stand."""
    edit("site.yml", "clinic:\n", "clinic:\n  logo: logo.png\n")
    return content / "logo.png"


def test_a_picture_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(picture())
    assert read_logo(path) == picture()


@pytest.mark.parametrize(
    ("data", "wrong"),
    [
        (b"", "'logo.png' is not a PNG picture"),
        (picture("JPEG"), "'logo.png' is not a PNG picture"),
        (picture()[:-20], "'logo.png' is not a PNG picture"),
        (picture(width=WIDEST + 1), "'logo.png' has too many pixels"),
        (picture() + bytes(LARGEST), "'logo.png' is too large"),
    ],
    ids=["empty", "JPEG", "cut", "wide", "heavy"],
)
def test_what_cannot_be_printed_is_refused(data: bytes, wrong: str, tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(data)
    with pytest.raises(LogoError) as caught:
        read_logo(path)
    assert caught.value.wrong == wrong
    assert caught.value.allowed


def test_a_picture_of_the_largest_size_is_read(tmp_path: Path) -> None:
    path = tmp_path / "logo.png"
    path.write_bytes(picture(width=WIDEST))
    assert read_logo(path)


def test_a_library_has_the_logo_of_its_clinic(named: Path) -> None:
    named.write_bytes(picture())
    library = read(named.parent)
    assert library.site.clinic
    assert library.logo == picture()


def test_a_logo_that_is_not_there_is_a_problem_of_the_site(named: Path) -> None:
    assert problems(named.parent) == ["clinic.logo: no file 'logo.png' beside site.yml"]


def test_a_logo_that_is_none_is_a_problem_of_the_site(named: Path) -> None:
    named.write_bytes(b"<svg/>")
    assert problems(named.parent) == ["clinic.logo: 'logo.png' is not a PNG picture"]


def test_a_logo_lies_in_the_folder_itself(named: Path, tmp_path: Path) -> None:
    (tmp_path / "elsewhere.png").write_bytes(picture())
    named.symlink_to(tmp_path / "elsewhere.png")
    (problem,) = problems(named.parent)
    assert problem.startswith("clinic.logo: ")
    assert load(named.parent)[0].logo is None


def test_a_picture_that_no_clinic_names_is_a_stranger(content: Path) -> None:
    (content / "logo.png").write_bytes(picture())
    draft, found = load(content)
    assert draft.logo is None
    assert [problem.path for problem in found] == ["content/logo.png"]
