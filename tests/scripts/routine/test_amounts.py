from collections.abc import Mapping
from typing import Any

from generator.content.library import Library
from generator.models import Amount
from generator.text.amounts import amounts
from tests.deno import Runner


def test_amounts_are_said_as_on_pages(
    run: Runner, library: Library, shelf: Mapping[str, Any]
) -> None:
    """The sample has the words of the real content."""
    given = [move["amount"] for move in shelf["moves"]]
    given += [item["amount"] for one in shelf["sets"] for item in one["items"]]
    assert len({str(amount) for amount in given}) > 30
    said = run("routine/amounts.js", "({ inWords }, all) => all.map(inWords)", given)
    say = amounts(library)
    expected = [
        say.amount(
            Amount(
                sets=one["sets"],
                repetitions=one.get("repetitions"),
                hold_seconds=one.get("hold"),
                minutes=one.get("minutes"),
                rest_seconds=one.get("rest"),
                sides=one["sides"],
            )
        )
        for one in given
    ]
    assert said == expected
