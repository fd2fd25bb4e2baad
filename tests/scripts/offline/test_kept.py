import pytest

from tests.deno import Runner

CARDS = ["cards/a.pdf", "cards/b.pdf", "cards/a-1.png"]


@pytest.mark.parametrize(
    ("is_whole", "missing", "begins", "ends"),
    [
        (True, [], "This device keeps the site", " all 2 PDF cards."),
        (True, ["cards/b.pdf"], "This device keeps the site", " 1 of 2 PDF cards."),
        (True, ["cards/a-1.png"], "This device keeps the site", " all 2 PDF cards."),
        (False, CARDS, "Your browser has deleted a part", " 0 of 2 PDF cards."),
    ],
)
def test_only_pdfs_are_counted_as_cards(
    run: Runner, is_whole: object, missing: list[str], begins: str, ends: str
) -> None:
    state = {"isWhole": is_whole, "onDemand": CARDS, "missing": missing}
    said = run("offline/kept.js", "({ sayKept }, state) => sayKept(state)", state)
    assert said.startswith(begins)
    assert said.endswith(ends)
