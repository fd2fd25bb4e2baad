"""What many tests need: the sample library, a copy of it to break, and golden files."""

import shutil
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest

from generator.build import PROJECT, read
from generator.drawings import Drawings, drawings
from generator.library import Library
from generator.manuscripts import manuscripts
from generator.prints import Print, Printed, prints
from tests.blank import blank_drawings, blank_prints
from tests.golden_files import Golden

TESTS = PROJECT / "tests"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write the golden files anew, then review them"
    )


@pytest.fixture(scope="session")
def sample() -> Path:
    """The folder of the sample library; nobody writes into it."""
    return TESTS / "sample"


@pytest.fixture(scope="session")
def library(sample: Path) -> Library:
    return read(sample)


@pytest.fixture(scope="session")
def blank(library: Library) -> Drawings:
    """Drawings of the sample that show nothing but have words and sizes."""
    return blank_drawings(library)


@pytest.fixture(scope="session")
def drawn(library: Library, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache of the sample's drawings, made once."""
    kept = tmp_path_factory.mktemp("drawn")
    drawings(library, kept)
    return kept


@pytest.fixture(scope="session")
def blank_printed(library: Library) -> Mapping[Print, Printed]:
    """Prints of the sample that show nothing but have sizes."""
    return blank_prints(library)


@pytest.fixture(scope="session")
def cards_set(library: Library, drawn: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The cache of the sample's prints, made once."""
    kept = tmp_path_factory.mktemp("cards")
    templates = PROJECT / "templates"
    prints(manuscripts(library, templates, drawings(library, drawn)), templates / "cards", kept)
    return kept


@pytest.fixture
def content(
    sample: Path, drawn: Path, cards_set: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Path:
    """A copy of the sample library to break, as `content` in the current folder."""
    copy = tmp_path / "content"
    shutil.copytree(sample, copy)
    shutil.copytree(drawn, tmp_path / "build" / "figures")
    shutil.copytree(cards_set, tmp_path / "build" / "cards")
    monkeypatch.chdir(tmp_path)
    return Path("content")


@pytest.fixture
def edit(content: Path) -> Callable[[str, str, str], None]:
    """Replace text in a file of the copy; the text must be there exactly once."""

    def replace(file: str, old: str, new: str) -> None:
        path = content / file
        text = path.read_text("utf-8")
        assert text.count(old) == 1, f"{old!r} stands {text.count(old)} times in {file}"
        path.write_text(text.replace(old, new), encoding="utf-8")

    return replace


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, Mapping[str, bytes]], None]:
    """Compare outputs with the folder of that name below `tests/golden`, all files of both."""
    update = bool(request.config.getoption("--update-golden"))
    return Golden(TESTS / "golden", update=update).compare
