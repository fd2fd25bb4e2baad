"""Readers behind a real nginx with our files: every page and feature, without one complaint."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Built, Witness, profile
from tests.browser.hosting import Host
from tests.browser.test_policy import FEATURES
from tests.hosting.nginx import FOLDERS, demand, examples

pytestmark = [pytest.mark.exhaustive, pytest.mark.xdist_group("nginx")]

FRAMES = '<!doctype html><title>Other</title><iframe src="{0}"></iframe><iframe src="{1}"></iframe>'
FRAMED = "embed/exercises/chin-tuck/"


@pytest.fixture(scope="module")
def behind(built: Built, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """The address of a host that has the site at its root and in a folder."""
    demand()
    work = tmp_path_factory.mktemp("nginx")
    shutil.copytree(built.folder, work / "site")
    page = work / "site" / FRAMED / "index.html"
    if not page.is_file():  # as it would be, if the site had such pages
        page.parent.mkdir(parents=True)
        text = (built.folder / "exercises/chin-tuck/index.html").read_text("utf-8")
        page.write_text(text.replace('"../../', '"../../../'), encoding="utf-8")
    with examples(work / "site", work) as address:
        yield address


@pytest.fixture(params=FOLDERS)
def home(request: pytest.FixtureRequest, behind: str) -> str:
    """The address of the site, with a slash at its end."""
    return f"{behind}{request.param}"


def _my_routine(page: Page, home: str) -> None:
    page.goto(f"{home}exercises/chin-tuck/")
    page.locator("[data-add='chin-tuck']").first.click()
    page.goto(f"{home}my-routine/")
    expect(page.locator("#routine-items > li")).to_have_count(1)
    with page.expect_download() as waiting:
        page.locator("#routine-export").click()
    assert waiting.value.suggested_filename.endswith(".json")


def _session(page: Page, home: str) -> None:
    page.goto(f"{home}routines/starter/")
    page.locator("#session-start").click()
    expect(page.locator("#session-now")).to_be_visible()
    expect(page.locator("#session-clock").first).to_be_visible()


ALL = (*FEATURES, _my_routine, _session)


@pytest.mark.parametrize("use", ALL, ids=lambda use: use.__name__.strip("_"))
def test_every_feature_works(
    browser: Browser, home: str, witness: Witness, use: Callable[[Page, str], None]
) -> None:
    context = browser.new_context()
    witness.watch(context)
    use(context.new_page(), home)
    context.close()
    assert witness.requests
    assert witness.complaints == []


def test_every_page_opens(browser: Browser, built: Built, home: str, witness: Witness) -> None:
    pages = sorted(
        path.relative_to(built.folder).as_posix() for path in built.folder.rglob("*.html")
    )
    assert len(pages) > 90
    with profile(browser) as context:
        witness.watch(context)
        page = context.new_page()
        for name in pages:
            page.goto(home + name.removesuffix("index.html"))
            expect(page.locator("h1").first).to_be_visible()
    assert witness.complaints == []


# Where the page that frames it asks all files for their consent, the second header refuses first.
REFUSALS = {"unsafe-none": "frame-ancestors 'none'", "require-corp": "ERR_BLOCKED_BY_RESPONSE"}


@pytest.mark.parametrize("wanted", REFUSALS)
def test_other_sites_may_frame_what_is_made_for_it_and_nothing_else(
    browser: Browser, home: str, tmp_path: Path, witness: Witness, wanted: str
) -> None:
    (tmp_path / "index.html").write_text(FRAMES.format(home + FRAMED, home), encoding="utf-8")
    other = Host({"/": tmp_path}, headers={"Cross-Origin-Embedder-Policy": wanted}).start()
    with profile(browser) as context:
        witness.watch(context)
        page = context.new_page()
        page.goto(other.address.replace("127.0.0.1", "localhost"))
        expect(page.frame_locator("iframe >> nth=0").locator("h1")).to_be_visible()
        expect(page.frame_locator("iframe >> nth=1").locator("h1")).to_have_count(0)
    other.stop()
    complaints = [said for said in witness.complaints if "favicon" not in said]
    assert [said for said in complaints if REFUSALS[wanted] in said]
    assert [said for said in complaints if FRAMED in said] == []
