"""What many tests need: the sample library, a copy of it to break, and golden files."""

import functools
import shutil
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TypeVar

import pytest

from generator import check
from generator.build import generate, read
from generator.content.library import Library
from generator.content.schema import schemas
from generator.content.source import parse
from generator.drawings import Drawings, drawings
from generator.figures.body.faults import faults
from generator.figures.scene.legible import illegible
from generator.figures.scene.marked import indistinct
from generator.figures.scene.panels import Panels, panels
from generator.models import Figure
from generator.paper.manuscripts import manuscripts
from generator.paper.prints import FinishedPrint, Print, prints
from generator.project import PROJECT
from generator.publish.swap import publish
from generator.site.share_pictures import share_pictures
from tests.blank import blank_drawings, blank_prints
from tests.covered import counted, covered
from tests.golden_files import Golden
from tests.known_templates import knowing
from tests.real_content import real_library
from tests.sharing import alone, folder_of_the_run, share_out

TESTS = PROJECT / "tests"
Found = TypeVar("Found")
Shown = TypeVar("Shown", Figure, Panels)


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="write the golden files anew, then review them"
    )


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    share_out(items, TESTS)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    passed = terminalreporter.getreports("passed")
    for title, lines in {
        "covered beyond make test": [*covered(passed)],
        "counted": [*counted(passed)],
    }.items():
        if lines:
            terminalreporter.section(title)
            terminalreporter.write_line("\n".join(lines))


def _once(judge: Callable[[Shown], Found]) -> Callable[[Shown], Found]:
    """Keep what is said of a figure, or of its panels, under the data of the figure."""
    known: dict[str, Found] = {}

    def judged(shown: Shown) -> Found:
        figure = shown.stage.figure if isinstance(shown, Panels) else shown
        said = figure.model_dump_json()
        if said not in known:
            known[said] = judge(shown)
        return known[said]

    return judged


@pytest.fixture(scope="session", autouse=True)
def known_again() -> Iterator[None]:
    """Judge each figure, read each text and describe the models once: hundreds of tests do."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(check.figures, "faults", _once(lambda figure: [*faults(figure)]))
        patch.setattr(check.figures, "panels", _once(panels))
        patch.setattr(check.figures, "illegible", _once(lambda shown: [*illegible(shown)]))
        patch.setattr(check.figures, "indistinct", _once(lambda shown: [*indistinct(shown)]))
        patch.setattr("generator.content.load.parse", functools.cache(parse))
        patch.setattr("generator.site.data.schemas", functools.cache(schemas))
        patch.setattr("generator.text.render.Environment", knowing())
        yield


@pytest.fixture(scope="session")
def sample() -> Path:
    """The folder of the sample library; nobody writes into it."""
    return TESTS / "sample"


@pytest.fixture(scope="session")
def library(sample: Path) -> Library:
    return read(sample)


@pytest.fixture(scope="session")
def real() -> Library:
    """The library of the real content."""
    return real_library()


@pytest.fixture(scope="session")
def blank(library: Library) -> Drawings:
    """Drawings of the sample that show nothing but have words and sizes."""
    return blank_drawings(library)


@pytest.fixture(scope="session")
def run_folder(tmp_path_factory: pytest.TempPathFactory, worker_id: str) -> Path:
    """A folder for what is made once a run; see `tests.sharing.alone`."""
    return folder_of_the_run(tmp_path_factory, worker_id)


@pytest.fixture(scope="session")
def drawn(library: Library, run_folder: Path) -> Path:
    """The cache of the sample's drawings, made once."""
    with alone(run_folder / "drawn") as kept:
        drawings(library, kept)
    return kept


@pytest.fixture(scope="session")
def blank_printed(library: Library) -> Mapping[Print, FinishedPrint]:
    """Prints of the sample that show nothing but have sizes."""
    return blank_prints(library)


@pytest.fixture(scope="session")
def cards_set(library: Library, drawn: Path, run_folder: Path) -> Path:
    """The cache of the sample's prints, made once."""
    templates = PROJECT / "templates"
    with alone(run_folder / "cards") as kept:
        prints(manuscripts(library, drawings(library, drawn)), templates / "cards", kept)
    return kept


@pytest.fixture(scope="session")
def shared_set(library: Library, drawn: Path, run_folder: Path) -> Path:
    """The cache of the sample's pictures to share, made once."""
    with alone(run_folder / "sharing") as kept:
        share_pictures(library, drawings(library, drawn), PROJECT / "templates", kept)
    return kept


@pytest.fixture(scope="session")
def hands(sample: Path, drawn: Path, cards_set: Path, shared_set: Path, run_folder: Path) -> Path:
    """The finished site of the sample, made once, beside its build folder; nobody writes there."""
    with alone(run_folder / "hands") as work:
        if not (work / "site").is_dir():  # which stands there only when it is whole
            shutil.copytree(drawn, work / "build" / "figures", dirs_exist_ok=True)
            shutil.copytree(cards_set, work / "build" / "cards", dirs_exist_ok=True)
            shutil.copytree(shared_set, work / "build" / "sharing", dirs_exist_ok=True)
            publish(generate(sample, work / "build"), work / "build", work / "site")
    return work / "site"


@pytest.fixture
def content(sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the sample library to break, as `content` in the current folder."""
    shutil.copytree(sample, tmp_path / "content")
    monkeypatch.chdir(tmp_path)
    return Path("content")


@pytest.fixture
def built_before(content: Path, drawn: Path, cards_set: Path, shared_set: Path) -> None:
    """What an earlier build of that copy left, so that the next one is quick."""
    assert content.is_dir()
    shutil.copytree(drawn, Path("build") / "figures")
    shutil.copytree(cards_set, Path("build") / "cards")
    shutil.copytree(shared_set, Path("build") / "sharing")


@pytest.fixture
def finished(content: Path, hands: Path) -> Path:
    """The site of that copy as a build left it, as `site` in the current folder."""
    shutil.copytree(hands.parent / "build", "build", dirs_exist_ok=True)
    shutil.copytree(hands, "site")
    assert content.is_dir()
    return Path("site").resolve()


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
