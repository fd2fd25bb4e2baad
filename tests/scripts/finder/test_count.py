import pytest

from tests.deno import Runner

SAID = """({ saidOf, suitingOf }, places, reasons, query) => {
  const records = [{ against: { wrist: {} } }, {}, {}];
  const exercises = records.map((record) => ({ forms: [{ record }], shown: 0 }));
  return [saidOf(exercises, places, reasons, query), suitingOf(exercises, places, reasons)];
}"""


@pytest.mark.parametrize(
    ("places", "reasons", "query", "said"),
    [
        ([0, 1, 2], [], "", ["3 exercises", 3]),
        ([1], [], "", ["1 exercise", 1]),
        ([], [], "", ["No exercises", 0]),
        ([0, 1], [], "neck", ["2 exercises for “neck”", 2]),
        ([], [], "a" * 200, [f"No exercise for “{'a' * 200}”.", 0]),
        ([], [], "a" * 201, [f"No exercise for “{'a' * 200} …”.", 0]),
        ([0, 1, 2], [], "-", ["3 exercises. “-” holds no word to look for.", 3]),
        ([1], [], "😀", ["1 exercise. “😀” holds no word to look for.", 1]),
        ([0, 1], [], "no", ["2 exercises. “no” holds no word to look for.", 2]),
        ([], [], "not", ["0 exercises. “not” holds no word to look for.", 0]),
        ([0], [], "no neck", ["1 exercise for “no neck”", 1]),
        ([0], [], "." * 201, [f"1 exercise. “{'.' * 200} …” holds no word to look for.", 1]),
        (
            [1, 2, 0],
            ["wrist"],
            "-",
            ["2 exercises may suit you. 1 more needs care: it is at the end.", 2],
        ),
    ],
)
def test_the_count_says_for_what_and_whether_there_was_a_word(
    run: Runner, places: list[int], reasons: list[str], query: str, said: list[object]
) -> None:
    assert run("finder/count.js", SAID, places, reasons, query) == said
