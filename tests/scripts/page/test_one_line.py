import pytest

from tests.deno import Runner

ONE_LINE = "({ oneLine }, value, longest) => oneLine(value, longest)"


@pytest.mark.parametrize(
    ("value", "line"),
    [
        (" Ann\nOther\r\n", "Ann Other"),
        ("a\u202eb\u2066c\0d\u2028e", "a b c d e"),
        ("<b>A</b>", "<b>A</b>"),
        ("ä" * 99, "ä" * 20),
        ("😀" * 99, "😀" * 20),
        ("", ""),
        (None, ""),
        (7, ""),
        (["a"], ""),
        ({"length": 3}, ""),
    ],
)
def test_whatever_comes_is_one_line_of_bounded_length(
    run: Runner, value: object, line: str
) -> None:
    assert run("page/one-line.js", ONE_LINE, value, 20) == line
