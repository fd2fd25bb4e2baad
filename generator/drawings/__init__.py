"""All drawings; what was drawn once is kept until its data or our code changes."""

import hashlib
import json
import os
import re
from collections.abc import Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from dataclasses import asdict, dataclass
from importlib.metadata import version
from multiprocessing import parent_process
from pathlib import Path
from threading import Thread

from generator.content.library import Library
from generator.drawings.captions import CaptionSource, caption, caption_source, plain_caption
from generator.figures.scene.drawing import draw
from generator.progress import Watch, unwatched
from generator.project import FONT_PACKAGE
from generator.write import write_file

HERE = Path(__file__).parent
CODE = tuple(HERE.parent / room for room in ("drawings", "figures", "models"))
# With other versions of these the same code could draw otherwise.
LIBRARIES = ("fonttools", "numpy", "shapely", FONT_PACKAGE)
# A panel of the drawing for paper: where it begins, and how large its person is, in units.
PANEL = re.compile(
    r'<g transform="translate\(([\d.]+) ([\d.]+)\)" data-person="([\d.]+) ([\d.]+)">'
)
VIEW_BOX = re.compile(r'viewBox="0 0 ([\d.]+) ([\d.]+)"')


@dataclass(frozen=True)
class Size:
    """Width and height of a drawing in units."""

    width: float
    height: float


@dataclass(frozen=True)
class PlacedPanel:
    """Where a panel begins in the drawing for paper, and how large its person is, in units."""

    left: float
    top: float
    person: Size


@dataclass(frozen=True)
class Drawn:
    """All drawings of one figure: SVG by ending, and words for those with and without numbers."""

    words: str
    plain_words: str
    files: Mapping[str, str]

    def size(self, ending: str) -> Size:
        """Return the size of a drawing as its view box says; `ValueError` if it has none."""
        view_box = VIEW_BOX.search(self.files[ending])
        if not view_box:
            raise ValueError(f"no view box in {ending}")
        return Size(float(view_box[1]), float(view_box[2]))

    @property
    def panels(self) -> tuple[PlacedPanel, ...]:
        """Every panel of the drawing for paper, each as large as the last one alone."""
        found = (map(float, each) for each in PANEL.findall(self.files["mono.svg"]))
        return tuple(PlacedPanel(left, top, Size(w, h)) for left, top, w, h in found)

    @property
    def rows(self) -> int:
        """In how many rows the panels of a strip stand, each as high as the last one alone."""
        return round(self.size("mono.svg").height / self.size("pose.svg").height)


Drawings = Mapping[str, Drawn]


def drawings(library: Library, kept: Path, watch: Watch = unwatched) -> Drawings:
    """Return what is drawn of every figure by id; `kept` is the folder of the cache."""
    sources = {i: caption_source(library, i) for i in library.drawn()}
    code = code_hash()
    places = {i: kept / f"{drawing_key(sources[i], code)}.json" for i in sources}
    missing = [i for i, place in places.items() if not place.is_file()]
    made = watch("Drawing exercises", _drawn([sources[i] for i in missing]), len(missing))
    for i, drawn in zip(missing, made, strict=True):
        write_file(places[i], json.dumps(asdict(drawn)).encode())
    _forget(kept, set(places.values()))
    return {i: Drawn(**json.loads(place.read_bytes())) for i, place in places.items()}


def drawing_files(drawn: Drawings) -> Mapping[str, bytes]:
    """Return every drawing by its path in the docs folder."""
    return {
        f"figures/{i}.{ending}": text.encode()
        for i, made in drawn.items()
        for ending, text in made.files.items()
    }


def drawing_key(source: CaptionSource, code: str) -> str:
    """Return the name under which a drawing is kept."""
    given = [source.figure.model_dump_json(), *source.muscles]
    data = [*given, source.words.model_dump_json(), repr(source.telling), code]
    return hashlib.sha256("\n".join(data).encode()).hexdigest()


def code_hash() -> str:
    """Return a hash of everything but the data that a drawing depends on."""
    digest = hashlib.sha256()
    for path in sorted(path for folder in CODE for path in folder.rglob("*.py")):
        digest.update(path.name.encode() + path.read_bytes())
    digest.update(" ".join(version(name) for name in LIBRARIES).encode())
    return digest.hexdigest()


def _drawn(sources: Sequence[CaptionSource]) -> Iterator[Drawn]:
    """Draw on every core that this process may use; results come in the order asked for."""
    cores = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count()
    if len(sources) <= 1 or (cores or 1) == 1:
        yield from map(_draw, sources)
        return
    with ProcessPoolExecutor(cores, initializer=_end_with_parent) as pool:
        yield from pool.map(_draw, sources)


def _end_with_parent() -> None:
    """Let this process end when the one that it works for was killed; it would wait for ever."""
    Thread(target=_wait_for_parent, daemon=True).start()


def _wait_for_parent() -> None:
    parent = parent_process()
    if parent:
        parent.join()
        os._exit(1)


def _draw(source: CaptionSource) -> Drawn:
    words, plain_words = caption(source), plain_caption(source)
    return Drawn(words, plain_words, dict(draw(source.figure, words, plain_words, source.telling)))


def _forget(kept: Path, used: set[Path]) -> None:
    for path in sorted(kept.glob("*.json")):
        if path not in used:
            path.unlink()
