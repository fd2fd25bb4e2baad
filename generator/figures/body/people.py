"""The people who show the exercises: of several ages, builds, skin tones and sexes."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True)
class Build:
    """Factors on the flesh of the plain figure; 1 changes nothing."""

    trunk: float = 1.0  # thickness of chest and back
    belly: float = 1.0
    hips: float = 1.0
    shoulders: float = 1.0  # width of the upper chest
    limbs: float = 1.0


@dataclass(frozen=True)
class Person:
    """How one person looks; colours are those of the colour drawings."""

    hair: str  # bun, short, bob, curls or bald
    skin: str
    skin_far: str
    shirt: str
    shirt_far: str
    trousers: str
    trousers_far: str
    hair_colour: str
    build: Build = Build()
    beard: bool = False
    glasses: bool = False


# Pale shirts and dark trousers are on purpose: in a grey copy the muscle stays the middle tone.
PEOPLE: Mapping[str, Person] = {
    "anna": Person(
        "bun", "#f0c6a8", "#d9a98a", "#d6e6ea", "#b3cdd4", "#4d6478", "#3c5062", "#4a352c",
    ),
    "bela": Person(
        "bald", "#eec3a6", "#d6a585", "#e2e4f0", "#c4c8dd", "#575b66", "#454953", "#d9d8d4",
        Build(trunk=1.08, belly=1.24, hips=1.02, shoulders=1.06, limbs=1.06), glasses=True,
    ),
    "chioma": Person(
        "curls", "#8d5a3c", "#744629", "#f6e3b8", "#e0c995", "#5b4b6e", "#493b5a", "#2b211d",
        Build(trunk=1.03, belly=1.06, hips=1.09, limbs=1.05),
    ),
    "david": Person(
        "short", "#d9a27a", "#bd875f", "#dcebd8", "#bcd4b6", "#4a5a6b", "#394858", "#2d2420",
        Build(trunk=0.96, belly=0.94, hips=0.92, shoulders=1.08, limbs=0.98), beard=True,
    ),
    "elsa": Person(
        "bob", "#f3cfb8", "#dcb096", "#f0dbe1", "#dabbc5", "#54606b", "#434e59", "#b9bcc0",
        Build(trunk=1.04, belly=1.14, hips=1.1, shoulders=0.97, limbs=1.04), glasses=True,
    ),
    "farid": Person(
        "short", "#b57f57", "#99673f", "#dbe3f2", "#b9c6de", "#5a5650", "#48443f", "#1f1a18",
        Build(trunk=1.05, belly=1.08, hips=0.97, shoulders=1.1, limbs=1.08),
    ),
}  # fmt: skip
