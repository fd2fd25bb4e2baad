"""What an exercise knows."""

from typing import Literal

from pydantic import Field

from generator.models.dose import Dose
from generator.models.review import Review
from generator.models.safety import AskFirst, StopRule
from generator.models.text import Line, Listed, RecordId, Sentences, Shape, SourceId

Role = Literal["get-ready", "move", "hold", "return", "breathe"]


class Step(Shape):
    """One action, in the order in which it is done."""

    role: Role = Field(description="What the step is for.")
    text: Sentences = Field(description="One action in plain words, verb first.")


class Variation(Shape):
    """An easier or a harder way."""

    how: Sentences = Field(description="What to do differently.")
    exercise: RecordId | None = Field(None, description="Id of the exercise to do instead, if any.")


class Instead(Shape):
    """What to do when the exercise is not for somebody."""

    reason: RecordId = Field(description="Id from `reasons` in the vocabulary.")
    how: Sentences = Field(description="What to do then.")
    exercise: RecordId | None = Field(None, description="Id of the exercise to do instead, if any.")


class Exercise(Shape):
    """`content/exercises/ID.yml`: one exercise."""

    name: Line = Field(description="Name in sentence case.")
    also_called: Listed[Line] = Field((), description="Other names that people know it by.")
    search_words: Listed[Line] = Field((), description="Lay words that find it, rightly spelt.")
    summary: Sentences = Field(description="What it is and does, in one sentence.")
    kind: RecordId = Field(description="Id from `kinds` in the vocabulary.")
    start_position: RecordId = Field(description="Id from `positions` in the vocabulary.")
    other_positions: Listed[RecordId] = Field((), description="Positions it can be done in too.")
    equipment: Listed[RecordId] = Field(description="Ids from `equipment`; an empty list is none.")
    regions: Listed[RecordId] = Field(min_length=1, description="Ids from `regions`.")
    muscles: Listed[RecordId] = Field((), description="Ids from `muscles`.")
    goals: Listed[RecordId] = Field((), description="Ids from `goals`.")
    steps: Listed[Step] = Field(min_length=1, description="The actions, in order.")
    dose: Dose = Field(description="How much and how often.")
    should_feel: Listed[Sentences] = Field(description="What is normal to feel.")
    mistakes: Listed[Sentences] = Field(description="What often goes wrong.")
    stop_when: Listed[StopRule] = Field((), description="When to stop; a rule demands it.")
    ask_first: Listed[AskFirst] = Field((), description="Who should ask a clinician first.")
    easier: Listed[Variation] = Field((), description="Easier ways.")
    harder: Listed[Variation] = Field((), description="Harder ways.")
    instead: Listed[Instead] = Field((), description="For whom it is not, and what to do then.")
    evidence: Listed[Sentences] = Field((), description="What is known and not known about it.")
    sources: Listed[SourceId] = Field((), description="Sources of the steps as a whole.")
    review: Review = Field(description="Who has read it and when.")
