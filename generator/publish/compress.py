"""Files of a site in fewer bytes, written beside them once, for hosts that send what is there."""

import gzip
from collections.abc import Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import PurePath

import brotli

# What pictures, sheets and fonts are not: text. Those are compressed already.
KINDS = frozenset({".css", ".html", ".ics", ".js", ".json", ".svg", ".txt", ".webmanifest", ".xml"})
LEAST = 256  # bytes; of fewer nothing is saved on the way


def compressed(files: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """Return `PATH.gz` and `PATH.br` for each text of a site; the same bytes for the same text."""
    texts = {path: data for path, data in sorted(files.items()) if _is_worth_it(path, data)}
    with ThreadPoolExecutor() as pool:  # both compressors leave Python alone while they work
        packed = pool.map(_packed, texts, texts.values())
        return {path: data for pair in packed for path, data in pair}


def _packed(path: str, data: bytes) -> Iterator[tuple[str, bytes]]:
    return iter(
        (
            (f"{path}.gz", gzip.compress(data, compresslevel=9, mtime=0)),
            (f"{path}.br", brotli.compress(data, quality=11)),
        )
    )


def _is_worth_it(path: str, data: bytes) -> bool:
    return PurePath(path).suffix in KINDS and len(data) >= LEAST
