import pytest

from tests.deno import Runner
from tests.scripts import conftest
from tests.scripts.worker.device import on_device

CORE = sorted(conftest.CORE)
TRY = "async ({ install }) => install().then(() => 'installed', (error) => error.message)"
PRUNE = """async ({ keyOf, prune }, { store }) => {
  store.set(keyOf("index.html").replace(/[^/]*$/, "older.html"), "");
  Object.assign(registration, { installing: null, waiting: null }, STATE);
  await prune();
  delete registration.installing;
  delete registration.waiting;
  return store.size;
}"""


def test_all_of_the_core_is_taken_in_and_what_is_there_is_not_asked_for(run: Runner) -> None:
    found = on_device(run, TRY, "about/index.html")
    assert (found["value"], found["kept"]) == ("installed", CORE)
    assert len(found["asked"]) == len(CORE) - 1


def test_what_the_worker_before_has_tidied_up_meanwhile_is_fetched_again(run: Runner) -> None:
    script = """async ({ install, keyOf }, { store, asked }) => {
      const { fetch } = globalThis;
      let isFirst = true;
      globalThis.fetch = (...given) => {
        if (isFirst) store.delete(keyOf("index.html"));
        isFirst = false;
        return fetch(...given);
      };
      await install();
    }"""
    assert on_device(run, script, "index.html")["kept"] == CORE


@pytest.mark.parametrize("fault", ["stale", "error", "no internet"])
def test_one_failure_leaves_what_was_there_before_and_no_more(run: Runner, fault: str) -> None:
    found = on_device(run, TRY, "404.html", faults={"about/": fault})
    assert found["value"] != "installed"
    assert found["kept"] == ["404.html"]


def test_what_only_older_versions_had_is_forgotten_at_the_end(run: Runner) -> None:
    kept = ["about/index.html", "cards/fist.pdf"]
    found = on_device(run, PRUNE.replace("STATE", "{}"), *kept)
    assert (found["value"], found["kept"]) == (2, kept)


@pytest.mark.parametrize("state", ["installing", "waiting"])
def test_while_a_newer_version_comes_nothing_is_forgotten(run: Runner, state: str) -> None:
    assert on_device(run, PRUNE.replace("STATE", f"{{ {state}: {{}} }}"), "404.html")["value"] == 2
