"""What the first sentence about a figure needs: its posture, and from where it is seen."""

from generator.figures.body.body import Skeleton
from generator.figures.body.camera import Camera
from generator.figures.body.contact import ahead_of
from generator.figures.body.geometry import unit
from generator.figures.body.solve import Solved
from generator.figures.scene.measures import degrees
from generator.models.figure import Base, View
from generator.models.words.captions import Posture, ViewName

KNEELS = 0.7  # share by which the trunk rises of a body that is no longer on hands and knees
FROM_ABOVE, FROM_SIDE, FROM_END = 45.0, 30.0, 65.0  # degrees
LIE_ALONG: tuple[Base, ...] = ("face-down", "on-back")  # seen from head end or feet


def base_of(base: Base, first: Skeleton) -> Base:
    """Return the base as a reader sees it: hands and knees whose trunk rises are kneeling."""
    rises = unit(first.origins["neck1"] - first.root)[1] > KNEELS
    return "kneeling" if base == "all-fours" and rises else base


def posture(base: Base, first: Solved) -> Posture:
    """Return the posture of the first picture."""
    if base != "side-lying":
        return base
    return "on-left-side" if first.pose.pelvis.roll < 0 else "on-right-side"


def view_of(base: Base, body: Skeleton, view: View) -> ViewName:
    """Return where a picture is taken from, as the body in it faces."""
    angle = degrees(Camera(view.azimuth, 0).toward @ ahead_of(body))
    if view.elevation >= FROM_ABOVE:
        return "above"
    if abs(angle) <= FROM_SIDE:
        return "side"
    straight = abs(angle) >= FROM_END
    if base in LIE_ALONG:
        if angle < 0:
            return "feet" if straight else "feet-angle"
        return "head-end" if straight else "head-end-angle"
    if angle < 0:
        return "behind" if straight else "behind-angle"
    return "front" if straight else "front-angle"
