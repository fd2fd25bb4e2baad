"""Two-bone inverse kinematics: an arm or a leg bends so that its end comes to a spot."""

from dataclasses import dataclass

import numpy as np

from generator.figures.body.body import FOREARM, SHANK, THIGH, UPPER_ARM, Skeleton
from generator.figures.body.geometry import SHORTEST, UP, Array, frame_along, unit

ALMOST_STRAIGHT = 0.99999  # share of its full length that a limb may reach
ALMOST_FOLDED = 0.5  # cm that the end of a folded limb stays away


@dataclass(frozen=True)
class Bent:
    """A solved limb: directions of both bones, where the joint points, and cm that are missing."""

    first: Array
    second: Array
    pole: Array
    missing: float


def bend(start: Array, target: Array, lengths: tuple[float, float], pole: Array) -> Bent:
    """Solve by the law of cosines; the middle joint points as near to `pole` as can be."""
    first, second = lengths
    way = target - start
    distance = float(np.linalg.norm(way))
    longest = (first + second) * ALMOST_STRAIGHT
    used = min(max(distance, abs(first - second) + ALMOST_FOLDED), longest)
    toward = unit(way) if distance > SHORTEST else -UP
    along = (first**2 - second**2 + used**2) / (2 * used)
    aside = float(np.sqrt(max(first**2 - along**2, 0.0)))
    across = _perpendicular(pole, toward)
    joint = toward * along + across * aside
    return Bent(joint, toward * used - joint, across, max(0.0, distance - first - second))


def _perpendicular(pole: Array, toward: Array) -> Array:
    across = pole - toward * (pole @ toward)
    if float(across @ across) < 1e-8:  # noqa: PLR2004 - the pole lies along the limb
        other = np.array([0.0, 0.0, 1.0]) if abs(toward[2]) <= abs(toward[1]) else UP
        across = other - toward * (other @ toward)
    return unit(across)


def place_hand(
    body: Skeleton, side: str, wrist: Array, pole: Array, hand: Array | None
) -> tuple[Skeleton, float]:
    """Bring a wrist to a spot; return the body and how many cm are missing.

    Without a frame the hand keeps its turn against the forearm.
    """
    bent = bend(body.origins[f"upper_arm_{side}"], wrist, (UPPER_ARM, FOREARM), pole)
    upper = frame_along(bent.first, -bent.pole)
    forearm = frame_along(bent.second, -bent.pole)
    own = body.frames[f"forearm_{side}"].T @ body.frames[f"hand_{side}"]
    frames = {"upper_arm": upper, "forearm": forearm, "hand": forearm @ own}
    if hand is not None:
        frames["hand"] = hand
    named = {f"{bone}_{side}": frame for bone, frame in frames.items()}
    return body.with_frames(named), bent.missing


def place_foot(
    body: Skeleton, side: str, ankle: Array, pole: Array, foot: Array
) -> tuple[Skeleton, float]:
    """Bring an ankle to a spot with the foot's frame; return the body and the cm missing."""
    bent = bend(body.origins[f"thigh_{side}"], ankle, (THIGH, SHANK), pole)
    frames = {
        f"thigh_{side}": frame_along(bent.first, bent.pole),
        f"shank_{side}": frame_along(bent.second, bent.pole),
        f"foot_{side}": foot,
    }
    return body.with_frames(frames), bent.missing
