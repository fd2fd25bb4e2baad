"""The shapes that content may have: frozen, strict, every key described."""

from generator.models.dose import Amount, Dose, Schedule
from generator.models.exercise import Exercise, Instead, Step, Variation
from generator.models.figure import Figure
from generator.models.guidance import CareCard, ClaimCheck, Guidance
from generator.models.review import Review
from generator.models.routine import Routine, RoutineStep, Swap, Week, WeeklyPlan
from generator.models.search import LayWords, Search
from generator.models.site import Site
from generator.models.sources import Source, Sources
from generator.models.text import Section
from generator.models.vocabulary import EvidenceArea, HardWord, Position, Reason, Term, Vocabulary
from generator.models.words import Words

__all__ = [
    "Amount",
    "CareCard",
    "ClaimCheck",
    "Dose",
    "EvidenceArea",
    "Exercise",
    "Figure",
    "Guidance",
    "HardWord",
    "Instead",
    "LayWords",
    "Position",
    "Reason",
    "Review",
    "Routine",
    "RoutineStep",
    "Schedule",
    "Search",
    "Section",
    "Site",
    "Source",
    "Sources",
    "Step",
    "Swap",
    "Term",
    "Variation",
    "Vocabulary",
    "Week",
    "WeeklyPlan",
    "Words",
]
