"""What a first visit to a page transfers, drawings aside, where the host compresses texts."""

import gzip
import re
from collections.abc import Iterable, Mapping
from functools import partial
from pathlib import Path

from playwright.sync_api import Request

from tests.serving import opened, served

COMPRESSED = {".html", ".css", ".js", ".json", ".svg", ".webmanifest"}
PICTURES = re.compile(r"figures/|cards/.*\.png")  # drawings, and pictures of printed sheets


def first_visits(site: Path) -> Mapping[str, float]:
    """Return kilobytes by page: all that a browser with nothing kept asks for."""
    pages = [path.relative_to(site).as_posix() for path in sorted(site.rglob("*.html"))]
    sizes: dict[str, float] = {}
    with served(site) as address, opened() as chromium:
        for name in pages:
            context = chromium.new_context(service_workers="block")
            asked: list[str] = []
            page = context.new_page()
            page.on("request", partial(_note, asked))
            page.goto(address + name.removesuffix("index.html"), wait_until="load")
            context.close()
            sizes[name] = _kilobytes(site, [_file(url, address) for url in asked])
    return sizes


def _note(asked: list[str], request: Request) -> None:
    asked.append(request.url)


def _file(url: str, address: str) -> str:
    path = url.removeprefix(address).partition("?")[0].partition("#")[0]
    return f"{path}index.html" if path == "" or path.endswith("/") else path


def _kilobytes(site: Path, names: Iterable[str]) -> float:
    files = [site / name for name in set(names) if not PICTURES.match(name)]
    return sum(map(_transferred, files)) / 1000


def _transferred(file: Path) -> int:
    data = file.read_bytes()
    return len(gzip.compress(data)) if file.suffix in COMPRESSED else len(data)
