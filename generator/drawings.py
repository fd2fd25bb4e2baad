"""The drawings of all exercises; what was drawn once is kept until its data or our code changes."""

import hashlib
import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from generator.captions import caption, card_caption
from generator.figures.drawing import draw
from generator.library import Library
from generator.models import Figure
from generator.write import write_file

CODE = (Path(__file__).parent / "figures", Path(__file__).parent / "models")
LIBRARIES = ("fonttools", "numpy", "shapely")  # what the same code could draw otherwise with


VIEW_BOX = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')


@dataclass(frozen=True)
class Size:
    """Width and height of a drawing in units."""

    width: float
    height: float


@dataclass(frozen=True)
class Order:
    """A drawing to be made: its id, its data and the words that stand for it."""

    id: str
    figure: Figure
    words: str
    card_words: str

    def key(self, code: str) -> str:
        """Return the name under which the drawing is kept."""
        data = f"{self.figure.model_dump_json()}\n{self.words}\n{self.card_words}\n{code}"
        return hashlib.sha256(data.encode()).hexdigest()


def drawings(library: Library, kept: Path) -> Mapping[str, bytes]:
    """Return every drawing by its path in the docs folder; `kept` is the folder of the cache."""
    orders = [_order(library, i) for i in library.figures]
    code = code_key()
    missing = [order for order in orders if not _place(kept, order, code).is_file()]
    for order, drawn in zip(missing, _drawn(missing), strict=True):
        write_file(_place(kept, order, code), json.dumps(drawn).encode())
    _forget(kept, {_place(kept, order, code) for order in orders})
    return dict(_files(orders, kept, code))


def _order(library: Library, i: str) -> Order:
    return Order(i, library.figures[i], caption(library, i), card_caption(library, i))


def sizes(drawn: Mapping[str, bytes]) -> Mapping[str, Size]:
    """Return width and height in units of each drawing by its path, as its view box says."""
    found = {path: VIEW_BOX.search(data[:400].decode()) for path, data in drawn.items()}
    return {path: Size(float(box[1]), float(box[2])) for path, box in found.items() if box}


def code_key() -> str:
    """Return a hash of everything but the data that a drawing depends on."""
    digest = hashlib.sha256()
    for path in sorted(path for folder in CODE for path in folder.glob("*.py")):
        digest.update(path.name.encode() + path.read_bytes())
    digest.update(" ".join(version(name) for name in LIBRARIES).encode())
    return digest.hexdigest()


def _drawn(orders: Sequence[Order]) -> Iterator[Mapping[str, str]]:
    """Draw on every core that this process may use; results come in the order asked for."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    if len(orders) <= 1 or (cores or 1) == 1:
        yield from map(_draw, orders)
        return
    with ProcessPoolExecutor(cores) as pool:
        yield from pool.map(_draw, orders)


def _draw(order: Order) -> Mapping[str, str]:
    return draw(order.figure, order.words, order.card_words)


def _place(kept: Path, order: Order, code: str) -> Path:
    return kept / f"{order.key(code)}.json"


def _forget(kept: Path, used: set[Path]) -> None:
    for path in sorted(kept.glob("*.json")):
        if path not in used:
            path.unlink()


def _files(orders: Sequence[Order], kept: Path, code: str) -> Iterator[tuple[str, bytes]]:
    for order in orders:
        for ending, text in json.loads(_place(kept, order, code).read_bytes()).items():
            yield f"figures/{order.id}.{ending}", text.encode()
