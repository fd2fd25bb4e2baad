from collections.abc import Mapping
from typing import Any

from tests.deno import Runner


def test_a_sign_stands_once_where_it_is_most_particular(run: Runner) -> None:
    lists = [
        [{"signs": ["dizzy", "pain"], "act": "Stop."}],
        [{"signs": ["pain"], "act": "Rest."}, {"signs": ["fall"], "act": ""}],
        [{"signs": ["fall", "chest"], "act": "Call."}],
    ]
    found = run("session/signs.js", "({ withoutTwins }, lists) => withoutTwins(lists)", lists)
    assert found == [lists[0], [lists[1][1]], [{"signs": ["chest"], "act": "Call."}]]


def test_no_sign_of_a_ready_set_is_lost(run: Runner, shelf: Mapping[str, Any]) -> None:
    rules = shelf["rules"]["stop"]
    lists = [[one["stop"], rules] for one in shelf["sets"]]
    found = run("session/signs.js", "({ withoutTwins }, all) => all.map(withoutTwins)", lists)
    for before, after in zip(lists, found, strict=True):
        signs = [sign for part in before for one in part for sign in one["signs"]]
        kept = [sign for part in after for one in part for sign in one["signs"]]
        assert kept == [*dict.fromkeys(signs)]
