"""The film: the movement in frames side by side, shown one after another by a style rule.

All frames stand in one file. Alone it plays by itself; as `ID.anim.svg#sheet` it shows all frames
at once, so that a page can play and pause them with its own style sheet.
"""

from collections.abc import Iterator, Sequence

import numpy as np

from generator.figures.body.between import between
from generator.figures.body.camera import Camera
from generator.figures.body.solve import Solved
from generator.figures.line.marks import Mark
from generator.figures.line.svg import Placing, Stroke, document, element, elements, strokes
from generator.figures.line.theme import Theme
from generator.figures.person.parts import portrait
from generator.figures.scene.scene import Scene
from generator.figures.scene.stage import Picture, Stage, picture, portraits
from generator.figures.scene.strip import Layout, layout

FRAMES = 20
FIT = 0.85  # units that a curve may lie off; a moving line needs less care
REST, STAY = 0.4, 0.7  # how long the first and last pose stand, in shares of one way's time
WHOLE = REST + STAY + 2  # the whole film, in the same unit


def frames(stage: Stage) -> list[Picture]:
    """Return the pictures of the whole movement, evenly spaced in time."""
    camera = Camera(stage.figure.view.azimuth, stage.figure.view.elevation)
    keys = [view.flesh for view in portraits(stage, [camera] * len(stage.solved))]
    pictures = []
    for pose, now in moments(stage, FRAMES):
        view = portrait(now.body, camera, stage.person, now.pose.hand_shapes)
        scene = Scene(now, stage.solved[0], stage.solved[-1], keys, camera)
        pictures.append(picture(stage, view, scene, pose))
    return pictures


def moments(stage: Stage, count: int) -> Iterator[tuple[int, Solved]]:
    """Yield a number of moments of the movement, each with the index of its key pose."""
    keys = [*stage.solved]
    if stage.figure.motion == "round":
        keys.append(stage.solved[0])
        places = np.linspace(0, len(keys) - 1, count, endpoint=False)
    else:
        places = np.linspace(0, len(keys) - 1, count)
    for place in places:
        low = min(int(place), max(len(keys) - 2, 0))
        high = min(low + 1, len(keys) - 1)
        share = float(place) - low
        eased = share * share * (3 - 2 * share) if len(keys) > 1 else 0.0
        pose = high if share > 0.5 else low  # noqa: PLR2004 - the nearer key pose
        yield (
            pose % len(stage.solved),
            between(keys[low], keys[high], eased, stage.person.build),
        )


def film_svg(stage: Stage, pictures: Sequence[Picture], theme: Theme, title: str) -> str:
    """Return the film as SVG."""
    place = layout((drawn.bounds for drawn in pictures), close_up=stage.figure.crop is not None)
    own = place.placing(0)
    groups: list[tuple[tuple[Mark, ...], Placing]] = [(drawn.marks, own) for drawn in pictures]
    drawn = strokes(groups, FIT)
    shared = _shared(drawn)
    width = round(place.width, 1)
    body = _rules(stage, width) + element("view", _sheet(place, width))
    body += element("defs", {}, element("g", {"id": "set"}, elements(drawn[0][:shared], theme)))
    cells = "".join(_frame(i, width, elements(s[shared:], theme)) for i, s in enumerate(drawn))
    body += element("g", {"id": "film"}, cells)
    return document((width, round(place.height, 1)), title, body, hatched=theme.hatched)


def _frame(index: int, width: float, drawn: str) -> str:
    place = {"transform": f"translate({index * width:.1f} 0)"}
    return element("g", place, element("use", {"href": "#set"}) + drawn)


def _sheet(place: Layout, width: float) -> dict[str, str]:
    return {"id": "sheet", "viewBox": f"0 0 {width * FRAMES:.1f} {place.height:.1f}"}


def _shared(drawn: Sequence[Sequence[Stroke]]) -> int:
    """How many strokes at the bottom are the same in every frame."""
    count = 0
    for layer in zip(*drawn, strict=False):
        if any(stroke != layer[0] for stroke in layer):
            return count
        count += 1
    return count


def _rules(stage: Stage, width: float) -> str:
    last = (FRAMES - 1) * width
    seconds = round(stage.figure.seconds * WHOLE, 2)
    if stage.figure.motion == "round":
        timing = f"{stage.figure.seconds * 2:g}s steps({FRAMES}) infinite"
        keys = f"to{{transform:translateX(-{FRAMES * width:.1f}px)}}"
        still = 0.0
    else:
        timing, still = f"{seconds:g}s infinite", last
        steps = f"animation-timing-function:steps({FRAMES - 1})"
        there = [f"{100 * share / WHOLE:.1f}%" for share in (REST, REST + 1, REST + 1 + STAY)]
        at_end = f"transform:translateX(-{last:.1f}px)"
        keys = (
            f"0%{{transform:none}}{there[0]}{{transform:none;{steps}}}"
            f"{there[1]}{{{at_end}}}{there[2]}{{{at_end};{steps}}}to{{transform:none}}"
        )
    rest = f"animation:none;transform:translateX(-{still:.1f}px)"
    rules = (
        f"#film{{animation:film {timing}}}@keyframes film{{{keys}}}"
        f"@media (prefers-reduced-motion:reduce){{#film{{{rest}}}}}@media print{{#film{{{rest}}}}}"
        "#sheet:target~#film{animation:none;transform:none}"
    )
    return element("style", {}, rules)
