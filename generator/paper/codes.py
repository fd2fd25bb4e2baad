"""Codes for a phone's camera, with their words."""

from dataclasses import dataclass

from generator.content.library import Library
from generator.text.qr import code


@dataclass(frozen=True)
class Code:
    """A code for a phone's camera: what it opens, the address for people, and words for both."""

    address: str
    short: str
    label: str
    svg: str


def code_to(library: Library, address: str) -> Code:
    """Return the code that opens an address."""
    label = library.words.cards.code.format(address=address)
    return Code(address, short(address), label, code(address))


def short(address: str) -> str:
    """Return an address as people write it down: without its scheme and the slash at its end."""
    return address.partition("//")[2].rstrip("/")
