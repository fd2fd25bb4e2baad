import pytest

from tests.deno import Runner

PLACES = """({ placesOf }, text, words) =>
  placesOf(text, new Set(words)).map(({ start, end }) => text.slice(start, end))"""
HERE = """({ isHere }, link) => {
  const old = globalThis.location;
  globalThis.location = new URL("https://x.example/hands/fist/?q=rest");
  try {
    return isHere(new URL(link, location));
  } finally {
    globalThis.location = old;
  }
}"""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Your hands rest.", ["hands"]),
        ("HANDS, hands; hand", ["HANDS", "hands"]),
        ("both-hands", ["hands"]),
        ("shorthands", []),
        ("The café's door", ["café's"]),
        ("", []),
    ],
)
def test_words_are_found_whole_however_they_are_written(
    run: Runner, text: str, found: list[str]
) -> None:
    assert run("site-search/arrival.js", PLACES, text, ["hands", "cafes"]) == found


@pytest.mark.parametrize("link", ["#steps", "/hands/fist/", "?q=fist#steps"])
def test_a_link_is_here_whatever_stands_behind_its_path(run: Runner, link: str) -> None:
    assert run("site-search/arrival.js", HERE, link) is True


@pytest.mark.parametrize("link", ["../rest/", "//y.example/hands/fist/"])
def test_a_link_to_another_page_is_not_here(run: Runner, link: str) -> None:
    assert run("site-search/arrival.js", HERE, link) is False
