"""All that a browser keeps of the site; the page about privacy is made from this list.

Tests hold scripts to it: what they keep stands here, under the name that is here.
"""

from dataclasses import dataclass
from typing import Literal

from generator.models.words.privacy import KeptId

Place = Literal["device", "tab", "cache"]  # localStorage, sessionStorage, the cache of the worker


@dataclass(frozen=True)
class Kept:
    """One thing; its name stands behind the path of the site, that of a cache before it."""

    id: KeptId
    places: tuple[Place, ...] = ("device",)


KEPT = (
    Kept("my-routine"),
    Kept("my-diary"),
    Kept("my-programme"),
    Kept("colours"),
    Kept("country"),
    Kept("session-sound"),
    Kept("letterhead"),
    Kept("letterhead-job", ("device", "tab")),
    Kept("found-words", ("tab",)),
    Kept("keep-offline"),
    Kept("site", ("cache",)),
)


def names(place: Place) -> frozenset[str]:
    """Return the names of what is kept in one place; a cache has the name of the site."""
    return frozenset(kept.id for kept in KEPT if place in kept.places)
