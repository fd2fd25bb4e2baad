import pytest

from tests.deno import Runner
from tests.scripts.worker.device import on_device

CARD = "cards/fist.pdf"


def _reply(message: str, ports: str = "[{ postMessage: (said) => (told = said) }]") -> str:
    return f"""async ({{ reply }}) => {{
      let told = "nothing";
      globalThis.skipWaiting = () => (told = "used");
      await reply({{ data: {message}, ports: {ports} }});
      return told;
    }}"""


def test_a_page_learns_whether_all_is_kept_and_which_files_on_demand_are_not(run: Runner) -> None:
    core = ("index.html", "404.html", "about/index.html", "a b/é.css")
    state = {"isWhole": True, "onDemand": [CARD], "missing": [CARD]}
    assert on_device(run, _reply("{ ask: 'state' }"), *core)["value"] == state
    state = {"isWhole": False, "onDemand": [CARD], "missing": []}
    assert on_device(run, _reply("{ ask: 'state' }"), *core[1:], CARD)["value"] == state


@pytest.mark.parametrize(
    ("path", "fault", "is_kept", "asked"),
    [
        (CARD, "", True, 1),
        (CARD, "no internet", False, 1),
        ("cards/other.pdf", "", False, 0),  # a file of no list is none that we ask a host for
    ],
)
def test_a_page_learns_whether_a_file_could_be_kept(
    run: Runner, path: str, fault: str, is_kept: object, asked: int
) -> None:
    found = on_device(run, _reply(f"{{ ask: 'keep', path: '{path}' }}"), faults={"*": fault})
    assert found["value"] is is_kept
    assert (found["kept"], len(found["asked"])) == ([CARD] if is_kept else [], asked)


def test_a_page_can_have_all_forgotten_and_a_version_used(run: Runner) -> None:
    found = on_device(run, _reply("{ ask: 'forget' }"), "index.html", CARD)
    assert (found["value"], found["kept"]) == (True, [])
    assert on_device(run, _reply("{ ask: 'use' }", "[]"))["value"] == "used"


def test_a_page_can_have_all_mended_and_learns_whether_it_is(run: Runner) -> None:
    found = on_device(run, _reply("{ ask: 'mend' }"), "index.html")
    assert (found["value"], len(found["kept"])) == (True, 4)
    found = on_device(run, _reply("{ ask: 'mend' }"), "index.html", faults={"*": "no internet"})
    assert (found["value"], found["kept"]) == (False, ["index.html"])


@pytest.mark.parametrize("message", ["{ ask: 'constructor' }", "{}", "null", "'state'"])
def test_what_we_do_not_know_is_not_answered(run: Runner, message: str) -> None:
    assert on_device(run, _reply(message))["value"] == "nothing"
