import re

import pytest

from tests.deno import RunError, Runner
from tests.scripts.conftest import CORE, DIGITS
from tests.scripts.worker.device import on_device

KEEP = "async ({ keep }) => (await keep('about/index.html')).text()"
ABOUT = "about/index.html"


def test_what_is_kept_has_the_type_of_its_file_and_nothing_about_its_transfer(run: Runner) -> None:
    """A cache refuses an answer with `Vary: *`, and looks at the names in any other."""
    script = """async ({ keep }, { store }) => {
      const { fetch } = globalThis;
      globalThis.fetch = async (...asked) => {
        const headers = {
          "content-encoding": "gzip", "content-length": "9", "content-type": "text/plain",
          vary: "*",
        };
        return new Response(await (await fetch(...asked)).text(), { headers });
      };
      await keep("about/index.html");
      const [answer] = store.values();
      return [await answer.text(), ...answer.headers.keys()];
    }"""
    assert on_device(run, script)["value"] == [ABOUT, "content-type"]


def test_a_file_is_fetched_once_kept_and_given(run: Runner) -> None:
    found = on_device(run, KEEP)
    assert found == {"value": ABOUT, "asked": ["about/ no-cache"], "kept": [ABOUT]}


def test_a_host_that_calls_an_old_file_unchanged_is_asked_again(run: Runner) -> None:
    found = on_device(run, KEEP, faults={"about/": "unchanged"})
    assert found["asked"] == ["about/ no-cache", "about/ reload"]
    assert (found["value"], found["kept"]) == (ABOUT, [ABOUT])


@pytest.mark.parametrize("fault", ["stale", "error", "no internet"])
def test_what_is_not_the_file_of_this_version_is_never_kept(run: Runner, fault: str) -> None:
    with pytest.raises(RunError):
        on_device(run, KEEP, faults={"about/": fault})
    script = f"async (all) => ({KEEP})(all).catch(() => 'failed')"
    found = on_device(run, script, faults={"about/": fault})
    assert (found["value"], found["kept"]) == ("failed", [])


def test_the_page_for_what_is_not_there_may_come_as_an_error(run: Runner) -> None:
    script = "async ({ keep }) => (await keep('404.html')).status"
    found = on_device(run, script, faults={"404.html": "error"})
    assert (found["value"], found["kept"]) == (200, ["404.html"])


def test_a_file_is_given_as_it_was_kept_or_not_at_all(run: Runner) -> None:
    script = """async ({ kept }) =>
      [await (await kept("about/index.html")).text(), await kept("index.html")]"""
    assert on_device(run, script, ABOUT)["value"] == [ABOUT, None]


def test_what_is_missing_is_told_and_of_twins_only_one(run: Runner) -> None:
    script = """async ({ CORE, FILES, missing }) => {
      FILES.set("twin.html", FILES.get("index.html"));
      const found = await missing(new Map([...CORE, ["twin.html", ""]]));
      FILES.delete("twin.html");
      return found.length;
    }"""
    assert on_device(run, script)["value"] == len(CORE)
    script = "({ CORE, missing }) => missing(CORE)"
    assert on_device(run, script, ABOUT, "404.html")["value"] == ["index.html", "a b/é.css"]


def test_files_are_dropped_one_by_one_or_all(run: Runner) -> None:
    script = "({ drop, keyOf }) => drop([keyOf('index.html'), keyOf('404.html')])"
    assert on_device(run, script, "index.html", "404.html", ABOUT)["kept"] == [ABOUT]
    found = on_device(run, "({ dropAll }) => dropAll()", "index.html", ABOUT)
    assert (found["value"], found["kept"]) == (True, [])


def test_what_was_removed_does_not_come_back_with_what_is_asked_for(run: Runner) -> None:
    script = """async ({ dropAll, keepBeside, keysKept }) => {
      const begun = keepBeside("index.html");
      await Promise.resolve(); // what is kept is open, and the file on its way
      await dropAll();
      const texts = [begun, keepBeside("404.html")].map(async (one) => (await one).text());
      return [...await Promise.all(texts), (await keysKept()).size];
    }"""
    found = on_device(run, script, ABOUT)
    assert (found["value"], found["kept"]) == (["index.html", "404.html", 0], [])
    found = on_device(run, "({ keepBeside }) => keepBeside('index.html').then(() => 1)", ABOUT)
    assert found["kept"] == [ABOUT, "index.html"]


def test_a_file_has_the_name_of_all_its_hash(run: Runner) -> None:
    script = "async ({ keep }, { store }) => { await keep('404.html'); return [...store.keys()]; }"
    (key,) = on_device(run, script)["value"]
    assert re.fullmatch(f".*/kept/[0-9a-f]{{{DIGITS}}}[.]html", key)
