"""Sets the scene: solves a figure's poses and draws each as marks on paper."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import cast

import numpy as np
import shapely
from shapely import Polygon
from shapely.geometry.base import BaseGeometry as Geometry

from generator.figures.body.blocks import Block
from generator.figures.body.camera import Camera
from generator.figures.body.geometry import Array
from generator.figures.body.people import Person, dressed
from generator.figures.body.placing import placed
from generator.figures.body.pose import poses
from generator.figures.body.solve import Solved, solve
from generator.figures.line.marks import Mark, area, clipped
from generator.figures.person.blades import blades
from generator.figures.person.parts import Portrait, portrait
from generator.figures.person.person_drawing import draw_person, silhouette
from generator.figures.scene.arrows import Path, arrow_paths
from generator.figures.scene.furniture import around, furnished
from generator.figures.scene.props import before, behind, with_body
from generator.figures.scene.scene import Scene
from generator.figures.scene.shadow import shadow
from generator.models.figure import Figure, View

Sides = tuple[float, float, float, float]

# Close-ups, in cm left, above, right and below the neck.
WINDOWS: Mapping[str, Sides] = {
    "head": (24.0, 37.0, 25.0, 17.0),
    "trunk": (35.0, 39.0, 35.0, 68.0),
}
# The same of one who lies, whose head points to the left.
LYING: Mapping[str, Sides] = {
    "head": (31.0, 26.0, 18.0, 17.0),
    "trunk": (36.0, 36.0, 74.0, 22.0),
}
CORNER = 3.0  # cm radius of a window's corners


@dataclass(frozen=True)
class Stage:
    """A figure with its solved poses and the cameras of its panels."""

    figure: Figure
    person: Person
    solved: tuple[Solved, ...]
    cameras: tuple[Camera, ...]

    @property
    def shown(self) -> tuple[int, ...]:
        """Indexes of the poses that are panels; the others only the film passes through."""
        numbered = [i for i, pose in enumerate(self.figure.poses) if pose.step is not None]
        return tuple(numbered) or (len(self.solved) - 1,)


def stage(figure: Figure) -> Stage:
    """Return the stage of a figure."""
    person = dressed(figure)
    solved = solve(poses(figure), person.build)
    cameras = tuple(_camera(pose.view or figure.view) for pose in figure.poses)
    return Stage(figure, person, solved, cameras)


def portraits(stage: Stage, cameras: Sequence[Camera]) -> tuple[Portrait, ...]:
    """Return the body of every pose as its camera sees it."""
    return tuple(
        portrait(s.body, camera, stage.person, s.pose.hand_shapes)
        for s, camera in zip(stage.solved, cameras, strict=True)
    )


@dataclass(frozen=True)
class Picture:
    """One drawn pose: its marks, in cm on paper, those behind the body and those from it on.

    `person` is how wide and how high the body is that one sees, in cm on paper.
    """

    behind: tuple[Mark, ...]
    body: tuple[Mark, ...] = ()
    person: tuple[float, float] = (0.0, 0.0)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """All marks, from the farthest."""
        return (*self.behind, *self.body)

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """Left, top, right and bottom of everything drawn."""
        points = np.vstack([points for mark in self.marks for points in mark.lines])
        low, high = points.min(axis=0), points.max(axis=0)
        return float(low[0]), float(low[1]), float(high[0]), float(high[1])


def picture(
    stage: Stage, seen: Portrait, scene: Scene, pose: int, ghost: Geometry | None = None
) -> Picture:
    """Draw one pose; `pose` is the index of the key pose whose highlights it has."""
    far, near = surroundings(stage, seen, scene)
    things = [*far, *_ground(stage, seen, [*far, *near], scene.first.pose.surface, ghost)]
    body = [*_body(stage, seen, scene, pose), *near]
    if not stage.figure.crop:
        return Picture(tuple(things), tuple(body), _extent(silhouette(seen)))
    frame = window(stage)
    edge = (Mark("line-thin", mark.lines) for mark in area("window", frame))
    ground = (*area("window", frame), *clipped(things, frame))
    return Picture(ground, (*clipped(body, frame), *edge), _extent(frame))


def _extent(shape: Geometry) -> tuple[float, float]:
    left, top, right, bottom = shape.bounds
    return right - left, bottom - top


def _ground(
    stage: Stage, seen: Portrait, things: Sequence[Mark], surface: float, ghost: Geometry | None
) -> Iterator[Mark]:
    """Yield the shadow of a body, and the outline of where it was before."""
    if not stage.figure.crop:
        yield from shadow(seen.flesh, seen.camera, things, surface)
    if ghost is not None:
        yield from (Mark("line-ghost", mark.lines) for mark in area("ghost", ghost))


def _body(stage: Stage, seen: Portrait, scene: Scene, pose: int) -> Iterator[Mark]:
    figure = stage.figure
    yield from draw_person(seen, highlights(stage, pose))
    if figure.show_shoulder_blades:
        yield from blades(seen, dict(scene.now.pose.arms))


def surroundings(stage: Stage, seen: Portrait, scene: Scene) -> tuple[list[Mark], list[Mark]]:
    """Return what is drawn of the things around a body behind it, and what before it."""
    figure = stage.figure
    whole = replace(scene, blocks=placed(figure, scene.first, scene.flesh[0]))
    props = with_body(figure.props)
    ground, blocks = _ground_floor(whole, seen) if "mat" in props else ([], whole.blocks)
    room = furnished(blocks, seen, around(scene.flesh, seen.camera))
    others = [name for name in props if name != "mat"]
    far = [*ground, *room.behind, *behind(others, whole)]
    return far, [*room.before, *before(props, whole)]


def _ground_floor(scene: Scene, seen: Portrait) -> tuple[list[Mark], tuple[Block, ...]]:
    """Return walls and a mat on the floor before them, and what stands and lies on the mat."""
    walls = [piece for piece in scene.blocks if piece.form == "wall"]
    room = furnished(walls, seen, around(scene.flesh, seen.camera))
    rest = tuple(piece for piece in scene.blocks if piece.form != "wall")
    return [*room.behind, *behind(["mat"], scene)], rest


def highlights(stage: Stage, pose: int) -> list[tuple[str, str]]:
    """Return the muscles highlighted in a pose: its own, or the figure's in the last panel."""
    own = stage.figure.poses[pose].muscles
    last = pose == stage.shown[-1]
    muscles = own if own is not None else stage.figure.muscles if last else ()
    return [(muscle, stage.figure.muscle_side) for muscle in muscles]


def still(stage: Stage) -> tuple[Mapping[int, Picture], list[Path]]:
    """Return the pictures of the poses that are panels, by index, and the arrows in them."""
    seen = portraits(stage, stage.cameras)
    flesh = [view.flesh for view in seen]
    bodies = [silhouette(view) for view in seen]
    pictures: dict[int, Picture] = {}
    for index in stage.shown:
        view, now = seen[index], stage.solved[index]
        scene = Scene(now, stage.solved[0], stage.solved[-1], flesh, view.camera)
        last = index == stage.shown[-1]
        ghost = bodies[stage.shown[0]] if stage.figure.ghost and last else None
        pictures[index] = picture(stage, view, scene, index, ghost)
    return pictures, [path for _, path in arrows_of(stage, bodies)]


def arrows_of(stage: Stage, bodies: Sequence[Geometry]) -> Iterator[tuple[int, Path]]:
    """Yield the arrows of all panels, each with its place in the figure; `bodies` are outlines."""
    build, last = stage.person.build, stage.shown[-1] + 1
    for index, arrow in enumerate(stage.figure.arrows):
        own = arrow if arrow.pose else arrow.model_copy(update={"pose": last})
        for path in arrow_paths([own], stage.solved, stage.cameras, build, bodies):
            yield index, path


def window(stage: Stage) -> Polygon:
    """Return the window of a close-up, around the neck of the last pose, in cm on paper."""
    camera, at = stage.cameras[-1], stage.solved[-1].body.origins
    x, y = camera.project(at["neck1"])
    left, above, right, below = _sides(stage, camera.project(at["head"]) - (x, y))
    inner = shapely.box(
        x - left + CORNER, y - above + CORNER, x + right - CORNER, y + below - CORNER
    )
    return cast("Polygon", inner.buffer(CORNER, quad_segs=6))


def _sides(stage: Stage, head: Array) -> Sides:
    """Return how far a window reaches; `head` is the way from the neck to the head on paper."""
    crop = stage.figure.crop or "head"
    if abs(head[0]) < abs(head[1]):
        return WINDOWS[crop]
    left, above, right, below = LYING[crop]
    return (left, above, right, below) if head[0] < 0 else (right, above, left, below)


def _camera(view: View) -> Camera:
    return Camera(view.azimuth, view.elevation)
