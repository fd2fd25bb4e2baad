"""The real site, served and as an unpacked offline copy, and a real browser to open it with."""

import re
import shutil
import zipfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import (
    Browser,
    BrowserContext,
    BrowserType,
    Page,
    Request,
    expect,
    sync_playwright,
)

from generator.build import generate
from generator.content.library import Library
from generator.project import PROJECT
from generator.publish.swap import publish
from generator.site.facts import CHOICE
from tests.engines import installed
from tests.engines.engine import Engine
from tests.engines.start import started
from tests.serving import launched, served
from tests.sharing import alone

expect.set_options(timeout=20_000)  # milliseconds; a busy machine is slow, not wrong

# As a reader chooses on the page about it. Else every profile would keep the whole site first, and
# a page that its worker answers takes twice as long.
KEEP_NOTHING = f"""
    if (location.protocol === "http:") localStorage.setItem("/{CHOICE}", "no");
"""


@contextmanager
def profile(browser: Browser, **options: Any) -> Iterator[BrowserContext]:
    """Yield a profile that keeps nothing; `options` are those of Playwright."""
    context = browser.new_context(**options)
    context.add_init_script(KEEP_NOTHING)
    yield context
    context.close()


@dataclass(frozen=True)
class Built:
    """The site of the real content."""

    library: Library
    folder: Path


@pytest.fixture(scope="session")
def built(run_folder: Path, real: Library) -> Built:
    with alone(run_folder / "real") as work:
        if not (work / "site").is_dir():  # which stands there only when it is whole
            _build(work)
    return Built(real, work / "site")


def _build(work: Path) -> None:
    for kept in (PROJECT / "build" / name for name in ("figures", "cards", "sharing")):
        if kept.is_dir():  # of an earlier step; names are hashes of all that files show
            shutil.copytree(kept, work / "build" / kept.name, dirs_exist_ok=True)
    publish(generate(PROJECT / "content", work / "build"), work / "build", work / "site")


@pytest.fixture(scope="session")
def address(built: Built) -> Iterator[str]:
    """The address of the site on this machine."""
    with served(built.folder) as found:
        yield found


@pytest.fixture(scope="session")
def unpacked(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The offline copy, unpacked where the path has spaces and letters beyond ASCII."""
    target = tmp_path_factory.mktemp("Übungen für zu Hause")
    with zipfile.ZipFile(built.folder / "downloads/offline.zip") as archive:
        archive.extractall(target)
    (root,) = target.iterdir()
    return root


@pytest.fixture(scope="session")
def online_pages(built: Built, address: str) -> list[str]:
    """The address of every page of the site."""
    found = sorted(built.folder.rglob("*.html"))
    assert len(found) > 20
    names = (path.relative_to(built.folder).as_posix() for path in found)
    return [address + name.removesuffix("index.html") for name in names]


@pytest.fixture(scope="session")
def offline_pages(unpacked: Path) -> list[str]:
    """The file address of every page of the offline copy."""
    found = sorted(unpacked.rglob("*.html"))
    assert len(found) > 20
    return [path.as_uri() for path in found]


@dataclass(frozen=True)
class Chromiums:
    """Where the Chromium that readers have is, and a quicker one where the machine has it."""

    whole: str | None
    quick: str | None
    kind: BrowserType


@pytest.fixture(scope="session")
def chromiums() -> Iterator[Chromiums]:
    whole = installed.chromium()  # asks Playwright, which must not run yet
    with sync_playwright() as playwright:
        yield Chromiums(whole, installed.chromium_shell() or whole, playwright.chromium)


@pytest.fixture(scope="session")
def browser(chromiums: Chromiums) -> Iterator[Browser]:
    with launched(chromiums.kind, chromiums.quick) as found:
        yield found


@pytest.fixture(scope="session")
def whole_browser(chromiums: Chromiums) -> Iterator[Browser]:
    with launched(chromiums.kind, chromiums.whole) as found:
        yield found


# All other tests run in Chromium: what is asked of every engine is asked of it beyond each run.
ENGINES = [
    pytest.param(
        name,
        marks=[
            pytest.mark.xdist_group(f"engine-{name}"),
            *([pytest.mark.exhaustive] if name == "chromium" else []),
        ],
    )
    for name in installed.to_test()
]


@pytest.fixture(scope="session", params=ENGINES)
def engine(request: pytest.FixtureRequest) -> Iterator[Engine]:
    """Each engine that is there, one after the other."""
    browser = request.getfixturevalue("whole_browser") if request.param == "chromium" else None
    with started(request.param, browser) as found:
        found.resize(1280, 900)
        yield found


# Engines say so by themselves: WebKit when it looks for a new worker and the host is gone, Firefox
# (with no address) of a request whose page was left before the worker answered, WebKit of an answer
# of the worker that was not read to its end when the page was left; and that it does not know all
# parts of the policy.
NO_COMPLAINT = re.compile(
    r"Cannot load \S+/sw\.js due to access control checks"
    r"|Failed to load \W{2}\. A ServiceWorker intercepted the request"
    r"|Unrecognized Content-Security-Policy directive 'manifest-src'"
    r"|CONSOLE JS ERROR NotReadableError: The I/O read operation failed"
)


@pytest.fixture
def reader(engine: Engine) -> Iterator[Engine]:
    """The engine for one test, in which no page may complain."""
    engine.errors()
    yield engine
    assert [error for error in engine.errors() if not NO_COMPLAINT.search(error)] == []


@pytest.fixture(scope="module")
def unkept(engine: Engine, address: str) -> str:
    """The address of the site, of which the engine keeps nothing: each page comes sooner."""
    engine.open(f"{address}assets/images/logo.svg")  # which asks for no worker
    engine.run("localStorage.setItem('/.keep-offline', 'no')")
    return address


@dataclass
class Witness:
    """Remembers what pages of a context asked for and complained about."""

    requests: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def watch(self, context: BrowserContext) -> None:
        """Listen to every page of the context."""
        context.on("request", lambda request: self.requests.append(request.url))
        context.on("requestfailed", self._hear_failure)
        context.on("console", lambda message: self._hear(message.type, message.text))
        context.on("weberror", lambda error: self.complaints.append(str(error.error)))

    def _hear_failure(self, request: Request) -> None:
        if request.service_worker:  # it may ask in vain; what counts is what the page gets
            return
        if request.failure != "net::ERR_ABORTED":  # so ends what a page still loads when it is left
            self.complaints.append(f"{request.url}: {request.failure}")

    def _hear(self, kind: str, text: str) -> None:
        if kind in ("error", "warning"):
            self.complaints.append(text)


@pytest.fixture
def witness() -> Witness:
    return Witness()


@pytest.fixture
def page(browser: Browser, witness: Witness) -> Iterator[Page]:
    with profile(browser) as context:
        witness.watch(context)
        yield context.new_page()
