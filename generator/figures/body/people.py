"""The people who show the exercises: of several ages, builds, skin tones and sexes."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from generator.models.figure import Clothes, Figure


@dataclass(frozen=True)
class Build:
    """Factors on the flesh of the plain figure; 1 changes nothing."""

    trunk: float = 1.0  # thickness of chest and back
    belly: float = 1.0
    hips: float = 1.0
    shoulders: float = 1.0  # width of the upper chest
    limbs: float = 1.0
    arms: float = 1.0  # upper arms where they begin; the more slender, the nearer to the elbow
    thighs: float = 1.0  # the same of thighs
    face: float = 1.0  # cheeks, jaw and neck
    hang: float = 0.0  # degrees that arms at ease are lifted at least, beside a wide body
    shod: bool = False  # shoes stand on the floor as flesh does


@dataclass(frozen=True)
class Person:
    """How one person looks; colours are those of the colour drawings."""

    hair: str  # bun, short, bob, curls, bald or scarf
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
    clothes: Clothes = "t-shirt"


PLAIN = Build()
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
    "gabriela": Person(
        "bob", "#c98f68", "#ae754f", "#cfe9df", "#a9cfc1", "#4c5573", "#3b435d", "#3a2a22",
        Build(1.34, 1.8, 1.36, 1.12, 1.22, arms=1.34, thighs=1.3, face=1.14, hang=15),
    ),
    "henrik": Person(
        "short", "#f1c3a9", "#d8a284", "#dde7c9", "#bfcda4", "#4b5a5c", "#3a4749", "#8a5a3a",
        Build(1.26, 2.05, 1.2, 1.18, 1.2, arms=1.24, thighs=1.22, face=1.14, hang=15), beard=True,
    ),
    "iman": Person(
        "scarf", "#d8a47f", "#bd8861", "#d8dcf0", "#b6bddc", "#58506b", "#463f57", "#a97fae",
        Build(trunk=1.02, belly=1.06, hips=1.08, limbs=1.02), clothes="tunic",
    ),
    "jiro": Person(
        "short", "#ecc4a0", "#d1a67f", "#d3e4ee", "#b0c8d6", "#5a5f52", "#484d41", "#ebeae6",
        Build(trunk=0.92, belly=0.98, hips=0.92, shoulders=0.94, limbs=0.88, face=0.95),
    ),
    "kofi": Person(
        "short", "#7d5038", "#643d28", "#f3d9c4", "#dcbb9f", "#3f5468", "#304252", "#1c1715",
        Build(trunk=1.04, hips=0.94, shoulders=1.14, arms=1.14, thighs=0.86),
    ),
}  # fmt: skip


def dressed(figure: Figure) -> Person:
    """Return the person of a figure in the clothes and shoes that it wears there."""
    own = PEOPLE[figure.person]
    build = replace(own.build, shod=figure.footwear == "shoes")
    return replace(own, build=build, clothes=figure.clothes or own.clothes)
