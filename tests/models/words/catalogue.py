"""Ways into the words of the sample as plain data, to take some out or put others in."""

from collections.abc import Iterator
from typing import Any

Place = tuple[str, ...]


def leaves(words: dict[str, Any], place: Place = ()) -> Iterator[tuple[Place, str]]:
    """Yield every text with its place."""
    for key, value in words.items():
        if isinstance(value, dict):
            yield from leaves(value, (*place, key))
        elif isinstance(value, str):  # a list is whole or not there
            yield (*place, key), value


def without(words: dict[str, Any], place: Place, text: str | None = None) -> dict[str, Any]:
    """Return the words without the one at a place, or with a text instead of it."""
    key, *rest = place
    if rest:
        return {**words, key: without(words[key], tuple(rest), text)}
    kept = {name: value for name, value in words.items() if name != key}
    return kept if text is None else {**kept, key: text}
