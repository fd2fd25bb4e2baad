"""The service worker of a finished site: what it keeps on a device, and the script that does."""

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase

from generator.site.facts import WORKER

BEGINS = '(() => {\n"use strict";\n\nconst SITE = '  # a worker that we made
DIGITS = 32  # of a SHA-256 in hexadecimal: 128 bits tell files apart, and the worker stays small

# Large, and whole by themselves: kept when first opened. The pictures are those of printed sheets;
# the drawings are films, which nobody fetches who does not watch them.
ON_DEMAND = ("*.pdf", "cards/*.png", "figures/*.film.js", "figures/*.anim.svg")

# What no page of the site asks for: the copy to download, records for other programs.
NOT_KEPT = (
    *(WORKER, "downloads/*", "data/*", "sitemap.xml*", "*.map"),
    *("embed/*", "sharing/*", "robots.txt", "favicon.ico"),  # for other sites and programs
    *("_headers", ".nojekyll", "*.gz", "*.br"),  # for hosts
)


@dataclass(frozen=True)
class Manifest:
    """The files of one version of the site, as hashes by path; all others are left out."""

    core: Mapping[str, str]
    on_demand: Mapping[str, str]


def manifest(files: Mapping[str, bytes]) -> Manifest:
    """Sort the files of a site; whatever is not known to be spared is core, new kinds too."""
    kept = {path: data for path, data in sorted(files.items()) if not _matches(path, NOT_KEPT)}
    hashes = {path: file_hash(data) for path, data in kept.items()}
    return Manifest(
        core={path: digest for path, digest in hashes.items() if not _matches(path, ON_DEMAND)},
        on_demand={path: digest for path, digest in hashes.items() if _matches(path, ON_DEMAND)},
    )


def service_worker(name: str, files: Mapping[str, bytes], script: str) -> bytes:
    """Return the worker: the script after its data, so that each change of a file changes it.

    All of it is one function, so that a half of it, as a broken host may serve, is no script.
    """
    kept = manifest(files)
    site = {"name": name, "digits": DIGITS, "core": kept.core, "onDemand": kept.on_demand}
    lines = json.dumps(site, ensure_ascii=False, indent=0, separators=(",", ":"))
    return f"{BEGINS}{lines};\n\n{script}}})();\n".encode()


def megabytes(files: Mapping[str, bytes], archive: int) -> Mapping[str, int]:
    """Return what each way of keeping the site takes on a device, in whole MB, rounded up.

    `archive` is the size of the copy to download, in bytes.
    """
    kept = manifest(files)
    sizes = {"core": _size(files, kept.core), "cards": _size(files, kept.on_demand)}
    return {what: -(-size // 1_000_000) for what, size in {**sizes, "zip": archive}.items()}


def file_hash(data: bytes) -> str:
    """Return the hash by which the worker knows a file."""
    return hashlib.sha256(data).hexdigest()[:DIGITS]


def _size(files: Mapping[str, bytes], paths: Iterable[str]) -> int:
    return sum(len(files[path]) for path in paths)


def _matches(path: str, patterns: Iterable[str]) -> bool:
    return any(fnmatchcase(path, pattern) for pattern in patterns)
