import json
from typing import Any

import pytest

from tests.deno import Runner
from tests.scripts.worker.device import on_device

ABOUT, IMAGE, CARD = "about/index.html", "a b/é.css", "cards/fist.pdf"
# Asks in order, each for an address below the folder of the site, and gives status and text.
ANSWERS = """async ({ SCOPE, fileAt, page, part }) => {
  const told = [];
  for (const { give, at, ...more } of ASKED) {
    const url = SCOPE + at;
    const event = { clientId: "", resultingClientId: "", ...more };
    event.request = { url, destination: more.destination ?? "" };
    try {
      const answer = await { page, part }[give](event, fileAt(url));
      told.push([answer.status, await answer.text()]);
    } catch (error) {
      told.push([error.name, error.message]);
    }
  }
  return told;
}"""


def _ask(run: Runner, *asked: dict[str, str], kept: tuple[str, ...] = (), fault: str = "") -> Any:
    script = ANSWERS.replace("ASKED", json.dumps(asked))
    return on_device(run, script, *kept, faults={"*": fault})


def _page(at: str, **more: str) -> dict[str, str]:
    return {"give": "page", "at": at, **more}


def _part(at: str, **more: str) -> dict[str, str]:
    return {"give": "part", "at": at, **more}


@pytest.mark.parametrize("asked", [_page("about/?h=a"), _part("about/")])
def test_what_is_kept_is_given_without_asking_the_host(run: Runner, asked: dict[str, str]) -> None:
    found = _ask(run, asked, kept=(ABOUT,))
    assert (found["value"], found["asked"]) == ([[200, ABOUT]], [])


@pytest.mark.parametrize("asked", [_page("about/"), _part("about/")])
def test_what_was_thrown_away_is_fetched_and_kept_again(run: Runner, asked: dict[str, str]) -> None:
    found = _ask(run, asked)
    assert (found["value"], found["kept"]) == ([[200, ABOUT]], [ABOUT])


@pytest.mark.parametrize("asked", [_page("about/"), _part("about/")])
def test_a_file_of_another_version_is_better_than_none_and_is_not_kept(
    run: Runner, asked: dict[str, str]
) -> None:
    found = _ask(run, asked, fault="stale")
    assert (found["value"], found["kept"]) == ([[200, "stale"]], [])
    assert found["asked"] == ["about/ no-cache", "about/ reload", "about/ default"]


@pytest.mark.parametrize(
    ("at", "answer"),
    [
        ("about/", [404, "404.html"]),
        ("nowhere/", [404, "404.html"]),
        ("nowhere", [404, "404.html"]),
        ("a.b/nowhere", [404, "404.html"]),
        ("nowhere.html", [404, "404.html"]),
        ("cards/fist.pdf", [302, "https://x.example/hands/offline/#not-kept"]),
        ("new.pdf", [302, "https://x.example/hands/offline/#not-kept"]),
    ],
)
def test_without_the_internet_a_page_is_not_found_and_a_file_is_explained(
    run: Runner, at: str, answer: list[object]
) -> None:
    found = _ask(run, _page(at), kept=("404.html",), fault="no internet")
    assert found["value"] == [answer]
    assert len(found["asked"]) == 1
    assert _ask(run, _page("nowhere/"), fault="no internet")["value"] == [[0, ""]]  # an error


def test_an_address_without_its_slash_leads_to_the_page(run: Runner) -> None:
    assert _ask(run, _page("about?h=a"))["value"] == [[302, "/hands/about/?h=a"]]
    assert _ask(run, _page("about/index.html"))["value"] == [[200, ABOUT]]


def test_a_picture_that_is_not_kept_has_a_stand_in_and_nothing_else_has(run: Runner) -> None:
    picture, other = _part(IMAGE, destination="image"), _part(CARD)
    found = _ask(run, picture, other, fault="no internet")["value"]
    assert found[0][0] == 200
    assert found[0][1].startswith("<svg")
    assert found[1] == ["TypeError", "no internet"]


def test_the_parts_of_a_page_from_the_network_come_from_there_and_their_parts_too(
    run: Runner,
) -> None:
    visit = [
        _page("newer/", resultingClientId="new"),
        _part(CARD, clientId="new", resultingClientId="worker"),
        _part(ABOUT, clientId="worker"),
        _part(ABOUT, clientId="old"),
        _part(ABOUT, clientId=""),
    ]
    found = _ask(run, *visit, kept=(ABOUT, CARD))
    assert found["asked"] == [f"{at} default" for at in ("newer/", CARD, ABOUT)]
    found = _ask(run, *visit, kept=(ABOUT, CARD, "404.html"), fault="no internet")
    assert found["value"] == [[404, "404.html"], [200, CARD], *[[200, ABOUT]] * 3]
