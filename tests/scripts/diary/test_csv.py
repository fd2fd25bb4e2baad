import csv
import io
from typing import Any

import pytest

from tests.deno import Runner
from tests.scripts.diary.test_entry import DAY, SESSION, WALK

MODULE = "diary/csv.js"
HEADER = "day,kind,name,minutes,done,of,pain,note"
BACK = "({ csvOf, readCsv }, given) => [csvOf(given), readCsv(csvOf(given))]"
NOTES = [
    "",
    "plain",
    "a, b; c",
    'say "ah"',
    '"',
    '""',
    "'",
    "''",
    "'=1+1",
    "=1+1",
    '=HYPERLINK("https://bad.example","x")',
    "+44 20",
    "-1",
    "@SUM(A1)",
    "\tx",
    "one\ntwo",
    "one\r\ntwo",
    " spaced ",
    "ﬀ é 😀",
]


@pytest.mark.parametrize("note", NOTES)
def test_whatever_was_noted_comes_home_as_it_was(run: Runner, note: str) -> None:
    given = [{**SESSION, "note": note, "name": note}, WALK, {**DAY, "pain": 0}]
    assert run(MODULE, BACK, given)[1] == given


@pytest.mark.parametrize("note", NOTES)
def test_spreadsheets_find_text_that_they_do_not_reckon(run: Runner, note: str) -> None:
    text, _ = run(MODULE, BACK, [{**SESSION, "note": note}])
    assert text.startswith("\ufeff")
    header, row = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    assert header == HEADER.split(",")
    assert row[:7] == ["2026-12-01", "session", "Chair and wall", "12", "5", "6", "3"]
    assert not row[7].startswith(("=", "+", "-", "@", "\t", "\r"))
    assert row[7].removeprefix("'") == note or row[7] == note


NO_TABLES: list[Any] = [
    "",
    "x",
    "a,b\r\n1,2",
    HEADER.replace("day", "date"),
    'x"',
    HEADER + ",more",
]


@pytest.mark.parametrize("text", NO_TABLES)
def test_another_table_is_none_of_ours(run: Runner, text: str) -> None:
    assert run(MODULE, "({ readCsv }, text) => readCsv(text)", text) is None


def test_rows_of_another_length_and_numbers_that_are_none_stay_wrong(run: Runner) -> None:
    rows = f"{HEADER}\n2026-12-01,walk\n2026-12-01,walk,,1e3,0,0,0x3,\n"
    read = run(MODULE, "({ readCsv }, text) => readCsv(text)", rows)
    assert read[0] is None
    assert (read[1]["minutes"], read[1]["pain"]) == ("1e3", "0x3")


def test_a_table_may_have_other_line_ends_and_no_last_one(run: Runner) -> None:
    row = "2026-12-01,walk,,20,0,0,3,"
    for text in (f"{HEADER}\n{row}", f"{HEADER}\r\n{row}\r\n", f"{HEADER}\r{row}\r"):
        (read,) = run(MODULE, "({ readCsv }, text) => readCsv(text)", text)
        assert read == {**WALK, "pain": 3, "note": ""}


def test_a_long_hostile_text_is_read_at_once(run: Runner) -> None:
    assert run(MODULE, "({ readCsv }, text) => readCsv(text)", '"' * 999_999) is None
