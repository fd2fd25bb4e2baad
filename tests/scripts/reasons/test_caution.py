import pytest

from generator.content.library import Library
from tests.deno import Runner

KNOWN = {"knees": {"label": "Sore knees"}, "floor": {"label": "No floor"}}


@pytest.mark.parametrize(
    ("reasons", "says", "named"),
    [
        (["knees"], "against", "Sore knees"),
        (["floor"], "asks", "No floor"),
        (["knees", "floor"], "asks", "Sore knees, No floor"),
    ],
)
def test_one_reason_to_ask_about_is_enough_to_say_so(
    run: Runner, library: Library, reasons: list[str], says: str, named: str
) -> None:
    call = "({ cautionText }, ...given) => cautionText(...given)"
    text = run("reasons/caution.js", call, {"knees": {}, "floor": {"asks": True}}, reasons, KNOWN)
    assert text == getattr(library.words.scripts.suits, says).format(reasons=named)
    assert run("reasons/caution.js", call, {"knees": {}}, ["floor"], KNOWN) == ""
