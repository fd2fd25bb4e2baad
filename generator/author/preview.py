"""Shows an author how figures look: one at once and on each save, or all on a contact sheet."""

import time
from collections.abc import Iterator, Mapping
from dataclasses import replace
from html import escape
from pathlib import Path

from generator.check import DRAWABLE, check
from generator.content.library import Draft, Library
from generator.content.load import load
from generator.content.problems import Problem
from generator.drawings import drawing_files, drawings
from generator.drawings.captions import telling
from generator.figures.scene.drawing import draw_film, draw_strip
from generator.figures.scene.viewpoints import viewpoints
from generator.project import PROJECT
from generator.write import write, write_file

VIEWS = 8  # viewpoints that are told
SECONDS = 0.3  # between two looks at a file
# Each ground on the contact sheet, the ending of what stands on it, and its height in px: web size,
# 30 mm as on a card, and smaller on the grounds of the dark palette and of high contrast.
ON_SHEET = (
    ("light", "svg", 300),
    ("paper", "mono.svg", 113),
    ("dark", "svg", 150),
    ("contrast", "svg", 150),
)
# The site's own: the panel below a drawing, and what holds where a reader's colours are forced.
PANELS = PROJECT / "templates" / "assets" / "stylesheets" / "figure.css"

SHEET = """<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Contact sheet</title>
<link rel="stylesheet" href="figure.css">
<style>body{{font:14px sans-serif;margin:16px;background:#fff;color:#000}}
main{{display:flex;flex-wrap:wrap;gap:24px;align-items:end}}figure{{margin:0}}
.md-typeset .figure{{margin:0;padding:8px}}.md-typeset .figure img{{width:auto;max-height:none}}
.dark{{background:#12191f}}.contrast{{background:#000}}</style>
<h1>{count} figures: in colour, on paper, on dark ground, in high contrast</h1>
<main>{figures}</main></html>
"""


def preview(content: Path, figure: str, folder: Path) -> list[Problem]:
    """Draw one figure into a folder if it can be read, and return its problems."""
    draft, problems = load(content)
    path = (content / "figures" / f"{figure}.yml").as_posix()
    alone = _alone(draft, figure)
    every_problem = [*problems, *check(alone)]
    drawable = not any(problem for rule in DRAWABLE for problem in rule(alone))
    if figure in draft.figures and drawable:
        for ending, text in _drawn(draft, figure).items():
            write_file(folder / f"{figure}.{ending}", text.encode())
    return sorted({problem for problem in every_problem if problem.path == path})


def best_views(content: Path, figure: str) -> Iterator[str]:
    """Yield the best viewpoints of a figure as lines, what each shows of face, hands and feet."""
    draft, _ = load(content)
    alone = _alone(draft, figure)
    if figure in draft.figures and not any(problem for rule in DRAWABLE for problem in rule(alone)):
        seen = viewpoints(draft.figures[figure].record)
        for view in sorted(seen, key=lambda view: -view.worth)[:VIEWS]:
            shares = ", ".join(f"{part} {view.shares[part]:.0%}" for part in sorted(view.shares))
            place = f"{{azimuth: {view.azimuth:g}, elevation: {view.elevation:g}}}"
            yield f"{place}: {shares}; panels {view.apart:.1f} mm apart"


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
    """Write a page with all figures on every ground that they may have, and return its path."""
    folder = build / "contact-sheet"
    drawn = drawing_files(drawings(library, build / "figures"))
    shown = {path: drawn[path] for i in library.drawn() for path in _paths(i)}
    styles = {"figure.css": PANELS.read_bytes()}
    figures = "".join(_figure(i) for i in library.drawn())
    page = SHEET.format(count=len(library.drawn()), figures=figures)
    write(folder, {**shown, **styles, "index.html": page.encode()})
    return folder / "index.html"


def _drawn(draft: Draft, figure: str) -> Mapping[str, str]:
    """Draw a figure, and its film where its exercise can be read, which says how fast it goes."""
    record, site = draft.figures[figure].record, draft.site
    still = draw_strip(record, figure, figure)
    form = next((form for form in draft.forms() if form.id == figure), None)
    if form is None or site is None:
        return still
    told = telling(record, form, site.record.pace)
    return {**still, **draw_film(record, figure, told)}


def _alone(draft: Draft, figure: str) -> Draft:
    return replace(draft, figures={i: e for i, e in draft.figures.items() if i == figure})


def _paths(figure: str) -> list[str]:
    return [f"figures/{figure}.{ending}" for _, ending, _ in ON_SHEET]


def _figure(figure: str) -> str:
    shown = "".join(
        f'<div class="md-typeset {ground}"><div class="figure">'
        f'<img src="{path}" style="height:{high}px" alt=""></div></div>'
        for path, (ground, _, high) in zip(_paths(figure), ON_SHEET, strict=True)
    )
    return f"<figure><figcaption>{escape(figure)}</figcaption>{shown}</figure>"
