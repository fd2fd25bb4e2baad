"""Codes by another encoder, bit for bit as the standard has them."""

from typing import Any

import pytest
import segno
import segno.consts
import segno.encoder

# Neither has types.
encoder: Any = segno.encoder
consts: Any = segno.consts
Rows = list[list[int]]
SIGNS = "abcdefghijklmnopqrstuvwxyz0123456789-.=&?#/:%é€😀"


def text_of(length: int) -> str:
    """Return a text of about as many bytes, of signs that links and names have."""
    turns = (SIGNS[(place * place + length) % len(SIGNS)] for place in range(length))
    whole = "".join(turns).encode()[:length]
    return whole.decode(errors="ignore").ljust(1, "x")


@pytest.fixture(autouse=True)
def _filled_as_the_standard_says(monkeypatch: pytest.MonkeyPatch) -> None:
    """Mend segno 1.6, which adds a whole empty byte where none is wanted; readers skip it."""

    def filled(buffer: bytearray, _version: int, length: int) -> None:
        buffer.extend([0] * (-length % 8))

    monkeypatch.setattr(encoder, "write_padding_bits", filled)


def by_segno(text: str, version: int, level: str) -> Rows:
    """Return the rows of a code, its mask chosen by the other encoder."""
    made = segno.make(
        text.encode(),
        mode="byte",
        version=version,
        error=level,
        micro=False,
        boost_error=False,
    )
    return [[int(dark) for dark in row] for row in made.matrix]
