"""Files of a site in fewer bytes."""

import gzip

import brotli
import pytest

from generator.publish.compress import KINDS, LEAST, compressed

TEXT = b"Move gently, and stop when it hurts. " * 40


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_a_text_is_there_in_fewer_bytes_and_whole(kind: str) -> None:
    made = compressed({f"a/b{kind}": TEXT})
    assert made.keys() == {f"a/b{kind}.gz", f"a/b{kind}.br"}
    assert gzip.decompress(made[f"a/b{kind}.gz"]) == TEXT
    assert brotli.decompress(made[f"a/b{kind}.br"]) == TEXT
    assert max(map(len, made.values())) < len(TEXT) / 4


def test_what_is_compressed_already_or_short_is_left(hands_of_any_kind: dict[str, bytes]) -> None:
    assert compressed(hands_of_any_kind) == {}


@pytest.fixture
def hands_of_any_kind() -> dict[str, bytes]:
    names = ("a.png", "a.pdf", "a.woff2", "a.zip", "a.xml.gz", ".nojekyll", "_headers", "a")
    return {**dict.fromkeys(names, TEXT), "short.html": b"a" * (LEAST - 1)}


def test_the_same_text_gives_the_same_bytes_at_any_time() -> None:
    first = compressed({"a.html": TEXT, "b.css": TEXT})
    assert first == compressed({"b.css": TEXT, "a.html": TEXT})
    assert first["a.html.gz"][4:8] == b"\0\0\0\0"  # the time
    assert first["a.html.gz"] == first["b.css.gz"]  # nor the name
