"""Texts that are commands to Typst, on every kind of printed sheet."""

import json
import re
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import pytest

from generator.content.library import Library
from generator.paper.catalogue import EDITIONS
from generator.paper.inputs import inputs
from generator.paper.manuscripts import manuscripts
from generator.paper.record_sheet import record_pdf, record_sheet, reviewable
from generator.paper.signs_sheet import signs_pdf
from generator.paper.typeset import typeset
from generator.project import PROJECT
from tests.attacks.keys import Leaf
from tests.attacks.library import Changing
from tests.blank import blank_drawings
from tests.printed import words_of_sheets

CARDS, REVIEW = PROJECT / "templates" / "cards", PROJECT / "templates" / "review"
# Short, for a card has little room. Each is something else in the markup of Typst.
TYPST = (
    "#panic()", "#p", "$q$", "@r", "<s>", "\\u{41}", "]#[t", "/*u", "//v", "*w*", "_x_", "`y`", "~",
    "--", "#{z}", "'c'", '"d"', '#eval("e")', '#read("/etc/passwd")', "\\",
)  # fmt: skip
SHORT = 20  # letters: shorter words may stand elsewhere too
BRACES = re.compile(r"[{}]")


def with_a_command(kind: str, old: str, number: int, _: Leaf) -> str:
    """Return a text with a command behind it; an address stays one."""
    command = TYPST[number % len(TYPST)]
    if kind in ("address", "report"):
        return old
    return f"{old} {BRACES.sub('', command) if kind == 'words' else command}".strip()


@pytest.fixture(scope="module")
def hostile(library: Library) -> Library:
    return Changing(with_a_command).library(library)


def strings(value: Any) -> Iterator[str]:
    """Yield every text in data."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict | list | tuple):
        inner = value.values() if isinstance(value, dict) else value
        yield from (text for one in inner for text in strings(one))


def left_out(said: Any, pdf: bytes) -> tuple[int, list[str]]:
    """Return how many texts are printed, and those without the command that they end with."""
    read = "".join(words_of_sheets(pdf))
    printed, wrong = 0, []
    for text in {*strings(said)}:
        command = next((one for one in TYPST if text.endswith(f" {one}")), "")
        words = "".join(text.removesuffix(command).split())
        if command and len(words) > SHORT and words in read:
            printed += 1
            wrong += [text] if words + "".join(command.split()) not in read else []
    return printed, wrong


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_card_says_each_command_as_it_was_written(hostile: Library, edition: str) -> None:
    written = manuscripts(hostile, blank_drawings(hostile))
    print_ = next(print_ for print_ in written if print_.edition == edition)
    given = inputs(print_, written[print_])
    pdf = typeset(CARDS / EDITIONS[edition].file, given)
    printed, wrong = left_out(json.loads(given["given"]), pdf)
    assert wrong == []
    assert printed > 0


def test_sheets_for_review_say_each_command_as_it_was_written(hostile: Library) -> None:
    made = [
        (record_sheet(hostile, *one), record_pdf(hostile, *one, REVIEW / "record.typ"))
        for one in reviewable(hostile)
    ]
    found = [left_out(asdict(sheet), pdf) for sheet, pdf in made]
    assert [wrong for _, wrong in found if wrong] == []
    assert sum(printed for printed, _ in found) > 50


def test_the_sheet_of_all_signs_says_each_command_as_it_was_written(hostile: Library) -> None:
    pdf = signs_pdf(hostile, REVIEW / "signs.typ")
    printed, wrong = left_out(hostile.signs.model_dump(), pdf)
    assert wrong == []
    assert printed > 4
