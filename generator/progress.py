"""Shows how far long work has come."""

import sys
from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

import click

Item = TypeVar("Item")


class Watch(Protocol):
    """Passes items on, and may show how many of them have come."""

    def __call__(self, label: str, items: Iterable[Item], length: int) -> Iterator[Item]:
        """Yield the items, `length` of them."""
        ...


def unwatched(label: str, items: Iterable[Item], length: int) -> Iterator[Item]:
    """Pass the items on and show nothing."""
    del label, length
    yield from items


def bar(label: str, items: Iterable[Item], length: int) -> Iterator[Item]:
    """Pass the items on behind a progress bar on the error stream; none where none is to do."""
    if not length:
        return
    with click.progressbar(items, length=length, label=label, file=sys.stderr) as watched:
        yield from watched
