"""The shapes that content may have: frozen, strict, every key described."""

from generator.models.dose import Amount, Dose, Schedule
from generator.models.exercise import Exercise, Step, Variation
from generator.models.figure import Figure
from generator.models.guidance import CareCard, ClaimCheck, Guidance
from generator.models.review import Review
from generator.models.routine import Routine, RoutineStep, Swap, Week, WeeklyPlan
from generator.models.site import Site
from generator.models.sources import Source, Sources
from generator.models.text import Section
from generator.models.vocabulary import Term, Vocabulary

__all__ = [
    "Amount",
    "CareCard",
    "ClaimCheck",
    "Dose",
    "Exercise",
    "Figure",
    "Guidance",
    "Review",
    "Routine",
    "RoutineStep",
    "Schedule",
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
]
