"""From where a figure is seen best: all around it and from four heights."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from itertools import pairwise

from generator.figures.body.camera import Camera
from generator.figures.scene.legible import LEAST
from generator.figures.scene.panels import panels_of
from generator.figures.scene.sight import visible
from generator.figures.scene.stage import Stage, stage
from generator.models.figure import Figure, Seen

AZIMUTHS = range(-180, 180, 15)  # degrees
ELEVATIONS = (6, 20, 36, 60)  # degrees


@dataclass(frozen=True)
class Viewpoint:
    """A view in degrees with the least share that each part shows in any panel.

    `apart` is the least that two neighbouring panels differ by, in mm on a card.
    """

    azimuth: float
    elevation: float
    shares: Mapping[Seen, float]
    apart: float

    @property
    def worth(self) -> float:
        """How good it is: the worst part first, by what it has to show, then all of them."""
        worst = min(share / LEAST[part] for part, share in self.shares.items())
        return min(worst, 1.5) + sum(self.shares.values()) / len(LEAST) + min(self.apart, 3) / 10


def viewpoints(figure: Figure) -> Iterator[Viewpoint]:
    """Yield every viewpoint, in no order; panels with a view of their own keep it."""
    shown = stage(figure)
    for azimuth in AZIMUTHS:
        for elevation in ELEVATIONS:
            camera = Camera(azimuth, elevation)
            own = zip(figure.poses, shown.cameras, strict=True)
            cameras = tuple(kept if pose.view else camera for pose, kept in own)
            yield _seen_from(replace(shown, cameras=cameras), camera)


def _seen_from(shown: Stage, camera: Camera) -> Viewpoint:
    panels, shares = panels_of(shown), dict[Seen, float]()
    for index in shown.shown:
        for part, share in visible(panels.portraits[index]).items():
            shares[part] = min(share, shares.get(part, 1.0))
    apart = (panels.apart(one, other) for one, other in pairwise(shown.shown))
    return Viewpoint(camera.azimuth, camera.elevation, shares, min(apart, default=0.0))
