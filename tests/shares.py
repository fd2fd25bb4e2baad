"""How much of a whole set each run takes: a part of it; what is exhaustive takes all."""

from collections.abc import Iterable
from typing import Any, TypeVar

import pytest

Item = TypeVar("Item")
ALL = 1


def shares(step: int) -> list[Any]:
    """Return the values of a parameter that says every which one of a set is taken."""
    return [step, pytest.param(ALL, marks=pytest.mark.exhaustive)]


def share(items: Iterable[Item], step: int) -> list[Item]:
    """Return every so many of the items, the first among them; there must be some."""
    found = [*items]
    assert found, "there is nothing to take a part of"
    return found[::step]


def first_alone(values: Iterable[Any]) -> list[Any]:
    """Return the values of a parameter of which each run takes only the first."""
    first, *others = map(_several, values)
    beyond = (pytest.param(*one, marks=pytest.mark.exhaustive) for one in others)
    return [pytest.param(*first), *beyond]


def _several(value: Any) -> tuple[Any, ...]:
    return value if isinstance(value, tuple) else (value,)
