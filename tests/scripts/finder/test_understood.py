from typing import Any

import pytest

from tests.deno import Runner

SAID = """({ readHash, leftOut }, hash) => {
  const read = readHash(hash);
  const isKnown = (name, value) => name === "q" || (name === "position" && value === "sitting");
  return [String(read.state), leftOut(read, isKnown)];
}"""
ONE = "This link asks for something we do not know: {}. It was left out."
MORE = "This link asks for things we do not know: {}, and more. They were left out."


def _read(run: Runner, hash_: str) -> Any:
    return run("finder/understood.js", SAID, hash_)


@pytest.mark.parametrize(
    ("hash_", "said"),
    [
        ("", ""),
        ("&", ""),
        ("q=neck&position=sitting", ""),
        ("position=evil", ONE.format("position = evil")),
        ("position=sitting&sort=__proto__", ONE.format("sort = __proto__")),
        ("standing", ONE.format("standing")),
        ("q=%E0%A4%A", ONE.format("q = %E0%A4%A")),
        ("%%%&a=b", ONE.format("a = b, %%%")),
        ("a=<b>&c=%22", ONE.format('a = <b>, c = "')),
        ("a=1&b=2&c=3&d=4", MORE.format("a = 1, b = 2, c = 3")),
        ("a=%E2%80%AEb%00c", ONE.format("a = bc")),
    ],
)
def test_what_of_an_address_is_not_understood_is_named(run: Runner, hash_: str, said: str) -> None:
    assert _read(run, hash_)[1] == said


def test_what_is_named_is_short(run: Runner) -> None:
    said = _read(run, f"{'k' * 5000}={'v' * 5000}&x={'y' * 300}")[1]
    assert said == ONE.format(f"{'k' * 40} …, x = {'y' * 36} …")


def test_the_parts_beside_a_broken_one_are_read(run: Runner) -> None:
    assert _read(run, "position=sitting&q=%E0%A4%A&kind=a%20b")[0] == "position=sitting&kind=a+b"
