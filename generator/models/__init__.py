"""The shapes that content may have: frozen, strict, every key described."""

from generator.models.dose import Amount, Dose, Schedule
from generator.models.exercise import Exercise, Instead, Step, Variant, Variation
from generator.models.figure import Figure, MapArea
from generator.models.guidance import ClaimCheck, Guidance, TopicSection
from generator.models.programme import Programme, ProgrammeSet, ProgrammeWeek, Stage
from generator.models.review import Review
from generator.models.routine import Routine, RoutineStep, Swap, Week, WeeklyPlan
from generator.models.safety import AskFirst, PainStep, StopRule
from generator.models.search import LayWords, Search
from generator.models.signs import LevelWords, Sign, Signs
from generator.models.site import Site
from generator.models.sources import Source, Sources
from generator.models.text import Section
from generator.models.topic_sheet import SheetPart, TopicSheet
from generator.models.urgency import Level
from generator.models.vocabulary import (
    EvidenceArea,
    HardWord,
    MapPart,
    Position,
    Reason,
    Term,
    Tested,
    Vocabulary,
)
from generator.models.words import Words

__all__ = [
    "Amount",
    "AskFirst",
    "ClaimCheck",
    "Dose",
    "EvidenceArea",
    "Exercise",
    "Figure",
    "Guidance",
    "HardWord",
    "Instead",
    "LayWords",
    "Level",
    "LevelWords",
    "MapArea",
    "MapPart",
    "PainStep",
    "Position",
    "Programme",
    "ProgrammeSet",
    "ProgrammeWeek",
    "Reason",
    "Review",
    "Routine",
    "RoutineStep",
    "Schedule",
    "Search",
    "Section",
    "SheetPart",
    "Sign",
    "Signs",
    "Site",
    "Source",
    "Sources",
    "Stage",
    "Step",
    "StopRule",
    "Swap",
    "Term",
    "Tested",
    "TopicSection",
    "TopicSheet",
    "Variant",
    "Variation",
    "Vocabulary",
    "Week",
    "WeeklyPlan",
    "Words",
]
