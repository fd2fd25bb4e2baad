"""Warning signs in lists: by how soon they need care, then by the part of the body."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import get_args

from generator.content.library import Library
from generator.models import Level, LevelWords, Sign


@dataclass(frozen=True)
class SignGroup:
    """The signs of one level and one part of the body, by id."""

    id: str
    name: str
    signs: Mapping[str, Sign]


@dataclass(frozen=True)
class SignList:
    """The signs of one level; `says` is what all of them have in common."""

    level: Level
    says: LevelWords
    groups: tuple[SignGroup, ...]

    @property
    def count(self) -> int:
        """How many signs it has."""
        return sum(len(group.signs) for group in self.groups)

    @property
    def columns(self) -> tuple[tuple[SignGroup, ...], ...]:
        """The groups in their order, in two columns of about the same height, or in one."""
        ways = [(self.groups[:end], self.groups[end:]) for end in range(1, len(self.groups))]
        best = min(ways, key=lambda way: abs(_height(way[0]) - _height(way[1])), default=None)
        return best or (self.groups,)


def sign_lists(library: Library, ids: Iterable[str]) -> tuple[SignList, ...]:
    """Return the lists that have one of these signs, the most urgent first."""
    signs = {i: library.signs.signs[i] for i in ids}
    lists = (
        SignList(level, library.signs.levels[level], tuple(_groups(library, _of(signs, level))))
        for level in get_args(Level)
    )
    return tuple(made for made in lists if made.groups)


def _height(groups: Iterable[SignGroup]) -> int:
    return sum(1 + len(group.signs) for group in groups)  # in rows, with one for the heading


def _of(signs: Mapping[str, Sign], level: Level) -> Mapping[str, Sign]:
    return {i: sign for i, sign in signs.items() if sign.level == level}


def _groups(library: Library, signs: Mapping[str, Sign]) -> Iterator[SignGroup]:
    for system, words in library.signs.systems.items():
        inside = {i: sign for i, sign in signs.items() if sign.system == system}
        if inside:
            yield SignGroup(system, words.name, inside)
