"""The film: shapes at a few keys, between which a page draws every moment; and a sheet of them.

`ID.film.js` has the film as data, for pages that play it. `ID.anim.svg` shows its keys one after
another by a style rule, for who opens it alone and for other programs.
"""

import json
from collections.abc import Iterator, Mapping, Sequence
from typing import cast

import numpy as np
import shapely
from shapely import LineString, Polygon

from generator.figures.line.marks import Mark, clipped, line_strings
from generator.figures.line.svg import Stroke, document, element, elements, strokes
from generator.figures.line.theme import Theme
from generator.figures.person.moving import Moving
from generator.figures.scene.actors import Actor, actors
from generator.figures.scene.keys import Key
from generator.figures.scene.layout import Bounds, Layout, layout
from generator.figures.scene.packing import packed, window_path
from generator.figures.scene.stage import Stage, window
from generator.figures.scene.timeline import Moment, course, slopes

FIT = 0.85  # units that a curve may lie off; a moving line needs less care
GLOBAL = "self.film="  # what a page reads when the script has run
VISIBLE = 0.5  # effort from which a single picture has its highlights
MARGIN = 3.0  # cm of white around all that moves


def film_data(stage: Stage, keys: Sequence[Key], moments: Sequence[Moment], theme: Theme) -> str:
    """Return the film as a script: one value, which holds no code."""
    place = film_layout(stage, keys)
    own = place.placing
    cast = [actor for actor in actors(keys, own) if _is_seen(actor, stage)]
    data = {
        "size": [round(place.width), round(place.height)],
        **_course(stage, moments),
        "places": [round(key.place, 3) for key in keys],
        "effort": [round(key.effort, 2) for key in keys],
        **packed(cast, len(keys), own, theme),
    }
    if stage.figure.crop:
        paints = {role: theme.attributes(role) for role in ("window", "line-thin")}
        d = window_path(window(stage), own)
        data["window"] = {"d": d, "ground": paints["window"], "edge": paints["line-thin"]}
    return f"{GLOBAL}{json.dumps(data, separators=(',', ':'))};\n"


def film_layout(stage: Stage, keys: Sequence[Key]) -> Layout:
    """Return where on paper a film takes place."""
    if stage.figure.crop:
        return layout([window(stage).bounds], close_up=True)
    return layout((_bounds(key) for key in keys), close_up=False)


def _bounds(key: Key) -> Bounds:
    points = np.vstack([points for shape in key.shapes for points in shape.mark.lines])
    low, high = points.min(axis=0), points.max(axis=0)
    return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def _course(stage: Stage, moments: Sequence[Moment]) -> Mapping[str, object]:
    steady = stage.figure.steps_a_minute is not None
    count = len(stage.solved) if stage.figure.motion == "round" else 0
    return {
        "round": count,
        "nodes": [[round(v, 3) for v in node] for node in slopes(moments, steady=steady)],
        "stops": list(_stops(moments, steady=steady)),
    }


def _stops(moments: Sequence[Moment], *, steady: bool) -> Iterator[Mapping[str, object]]:
    """Yield what is said from when to when, and where to look at it and go on from."""
    begin = 0.0
    for moment in moments:
        again = begin if steady else moment.begin
        yield {
            "from": round(begin, 3),
            "until": round(moment.end, 3),
            "again": round(again, 3),
            "pose": moment.pose,
            "step": moment.step,
            "cue": moment.cue,
        }
        begin = moment.end


def _is_seen(actor: Actor, stage: Stage) -> bool:
    """Whether a close-up shows anything of an actor."""
    if not stage.figure.crop:
        return True
    frame = window(stage)
    boxes = (_box(shape.mark) for shape in actor.shapes if shape is not None)
    return any(frame.intersects(box) for box in boxes)


def _box(mark: Mark) -> Polygon:
    points = np.vstack(mark.lines)
    return cast("Polygon", shapely.box(*points.min(axis=0), *points.max(axis=0)))


def film_svg(
    stage: Stage, keys: Sequence[Key], moments: Sequence[Moment], theme: Theme, title: str
) -> str:
    """Return the keys side by side as SVG, of which a style rule shows one at a time."""
    place = film_layout(stage, keys)
    own = place.placing
    marks = [list(_marks(stage, key)) for key in keys]
    drawn = strokes([(m, own) for m in marks], FIT)
    shared = _shared(drawn)
    width = round(place.width, 1)
    body = _rules(stage, keys, moments, width)
    body += element("defs", {}, element("g", {"id": "set"}, elements(drawn[0][:shared], theme)))
    cells = "".join(_frame(i, width, elements(s[shared:], theme)) for i, s in enumerate(drawn))
    body += element("g", {"id": "film"}, cells)
    return document((width, round(place.height, 1)), title, body, hatched=theme.hatched)


def _marks(stage: Stage, key: Key) -> Iterator[Mark]:
    whole = [mark for shape in key.shapes for mark in _drawn(shape, key.effort)]
    if not stage.figure.crop:
        yield from whole
        return
    frame = window(stage)
    edge = np.asarray(frame.exterior.coords)
    yield Mark("window", (edge,))
    yield from clipped(whole, frame)
    yield Mark("line-thin", (edge,))


def _drawn(shape: Moving, effort: float) -> Iterator[Mark]:
    mark = shape.mark
    if mark.role.startswith("muscle") and effort < VISIBLE:
        return
    yield mark
    if shape.edge and not shape.creases:
        yield Mark(shape.edge, mark.lines, mark.straight)
    elif shape.edge:
        melted = shapely.union_all([area for _, area in shape.creases])
        seen = [LineString(points).difference(melted) for points in mark.lines]
        yield Mark(shape.edge, tuple(points for piece in seen for points in line_strings(piece)))


def _frame(index: int, width: float, drawn: str) -> str:
    place = {"transform": f"translate({index * width:.1f} 0)"}
    return element("g", place, element("use", {"href": "#set"}) + drawn)


def _shared(drawn: Sequence[Sequence[Stroke]]) -> int:
    """How many strokes at the bottom are the same at every key."""
    count = 0
    for layer in zip(*drawn, strict=False):
        if any(stroke != layer[0] for stroke in layer):
            return count
        count += 1
    return count


def _rules(stage: Stage, keys: Sequence[Key], moments: Sequence[Moment], width: float) -> str:
    whole = moments[-1].end
    shown = list(_showing(stage, keys, moments))
    last = max(range(len(keys)), key=lambda k: (keys[k].effort, keys[k].place))
    rest = f"animation:none;transform:translateX(-{last * width:.1f}px)"
    steps = "".join(
        f"{100 * time / whole:.2f}%{{transform:translateX(-{key * width:.1f}px)}}"
        for time, key in shown
    )
    end = f"to{{transform:translateX(-{shown[-1][1] * width:.1f}px)}}"
    rules = (
        f"#film{{animation:film {whole:.4g}s step-end infinite}}@keyframes film{{{steps}{end}}}"
        f"@media (prefers-reduced-motion:reduce){{#film{{{rest}}}}}@media print{{#film{{{rest}}}}}"
    )
    return element("style", {}, rules)


def _showing(
    stage: Stage, keys: Sequence[Key], moments: Sequence[Moment]
) -> Iterator[tuple[float, int]]:
    """Yield when a single picture changes, and to which key; evenly on each way."""
    round_ = len(stage.solved) if stage.figure.motion == "round" else None
    places = np.array([key.place for key in keys])
    times, reached = zip(*course(moments), strict=True)
    last = -1
    for time in np.arange(0, moments[-1].end, 1 / 16):
        place = float(np.interp(time, times, reached))
        own = place % round_ if round_ else place
        key = int(np.argmin(np.abs(places - own)))
        if key != last:
            yield float(time), key
        last = key
