"""Shows an author how figures look: one at once and on each save, or all on a contact sheet."""

import time
from collections.abc import Iterator
from dataclasses import replace
from html import escape
from pathlib import Path

from generator.check import DRAWABLE, check
from generator.content.library import Draft, Library
from generator.content.load import load
from generator.content.problems import Problem
from generator.drawings import drawing_files, drawings
from generator.figures.scene.drawing import draw
from generator.write import write, write_file

SECONDS = 0.3  # between two looks at a file
ON_SHEET = (("svg", 300), ("mono.svg", 113))  # px: web size, and 30 mm as on a card

SHEET = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
<style>body{{font:14px sans-serif;margin:16px;background:#fff;color:#000}}
main{{display:flex;flex-wrap:wrap;gap:24px;align-items:end}}figure{{margin:0}}
img{{display:block}}</style>
<h1>{count} figures</h1><main>{figures}</main></html>
"""


def preview(content: Path, figure: str, folder: Path) -> list[Problem]:
    """Draw one figure into a folder if it can be read, and return its problems."""
    draft, problems = load(content)
    path = (content / "figures" / f"{figure}.yml").as_posix()
    alone = _alone(draft, figure)
    every_problem = [*problems, *check(alone)]
    drawable = not any(problem for rule in DRAWABLE for problem in rule(alone))
    if figure in draft.figures and drawable:
        for ending, text in draw(draft.figures[figure].record, figure, figure).items():
            write_file(folder / f"{figure}.{ending}", text.encode())
    return sorted({problem for problem in every_problem if problem.path == path})


def saves(path: Path) -> Iterator[None]:
    """Yield now and after each time that a file is saved, for ever."""
    seen: int | None = None
    while True:
        now = path.stat().st_mtime_ns if path.exists() else None
        if now != seen:
            seen = now
            yield
        time.sleep(SECONDS)


def contact_sheet(library: Library, build: Path) -> Path:
    """Write a page with all figures, in colour and for paper, and return its path."""
    folder = build / "contact-sheet"
    drawn = drawing_files(drawings(library, build / "figures"))
    shown = {path: drawn[path] for i in library.figures for path in _paths(i)}
    figures = "".join(_figure(i) for i in library.figures)
    page = SHEET.format(count=len(library.figures), figures=figures)
    write(folder, {**shown, "index.html": page.encode()})
    return folder / "index.html"


def _alone(draft: Draft, figure: str) -> Draft:
    return replace(draft, figures={i: e for i, e in draft.figures.items() if i == figure})


def _paths(figure: str) -> list[str]:
    return [f"figures/{figure}.{ending}" for ending, _ in ON_SHEET]


def _figure(figure: str) -> str:
    sizes = zip(_paths(figure), ON_SHEET, strict=True)
    images = "".join(f'<img src="{path}" height="{high}" alt="">' for path, (_, high) in sizes)
    return f"<figure><figcaption>{escape(figure)}</figcaption>{images}</figure>"
