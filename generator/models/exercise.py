"""What an exercise knows."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from generator.models.dose import Dose
from generator.models.review import Review
from generator.models.safety import AskFirst, StopRule
from generator.models.text import (
    Line,
    LinkedSentences,
    Listed,
    RecordId,
    Sentences,
    Shape,
    SourceId,
)

Role = Literal["get-ready", "move", "hold", "return", "breathe"]
Number = Annotated[int, Field(ge=1, le=30)]


StepsOrigin = Annotated[
    Literal["source", "our-suggestion"],
    Field(description="`our-suggestion`: no source gives the steps; pages say so."),
]


class Step(Shape):
    """One action, in the order in which it is done."""

    role: Role = Field(description="What the step is for.")
    text: LinkedSentences = Field(
        description="One action in plain words, verb first; links to records as in prose."
    )
    cue: Line | None = Field(
        None, description="The same in 8 words at most, below a film; a short text needs none."
    )


class ChosenPanel(Shape):
    """A panel of the exercise's drawing that shows a step of a variant, too."""

    step: Number = Field(description="Number of the variant's step.")
    of: Number = Field(description="Number of the exercise's step whose panel shows it.")


class Variant(Shape):
    """The same exercise done another way; `content/figures/EXERCISE-ID.yml` draws it."""

    name: Line = Field(description="Its whole name, such as `Side bend, sitting`.")
    aliases: Listed[RecordId] = Field(
        (), description="Ids that it had before; their addresses still lead to it."
    )
    summary: Sentences = Field(description="What it is and does, in one sentence.")
    position: RecordId = Field(description="Id from `positions` in the vocabulary.")
    equipment: Listed[RecordId] = Field(description="Ids from `equipment`; an empty list is none.")
    suits: Listed[RecordId] = Field(
        (), description="Reasons against the exercise that do not hold for it."
    )
    steps: Listed[Step] = Field(min_length=1, description="The actions, in order.")
    panels: Listed[ChosenPanel] = Field(
        (), description="In place of a figure of its own: panels of the exercise's."
    )
    dose: Dose | None = Field(None, description="How much and how often, if it is not the same.")
    stop_when: Listed[StopRule] = Field((), description="When to stop, beside the exercise's own.")
    ask_first: Listed[AskFirst] = Field(
        (), description="Who should ask a clinician first, beside those of the exercise."
    )
    careful: Listed[Sentences] = Field((), description="What is particular to it.")
    steps_origin: StepsOrigin = "source"
    sources: Listed[SourceId] = Field((), description="Sources of its steps as a whole.")


class Variation(Shape):
    """An easier or a harder way; with `variant` alone it is one of this exercise."""

    how: Sentences = Field(description="What to do differently.")
    exercise: RecordId | None = Field(None, description="Id of the exercise to do instead, if any.")
    variant: RecordId | None = Field(None, description="Id of the variant of it, if any.")


class Instead(Shape):
    """What to do when the exercise is not for somebody; `variant` alone is one of this exercise."""

    reason: RecordId = Field(description="Id from `reasons` in the vocabulary.")
    how: Sentences = Field(description="What to do then.")
    exercise: RecordId | None = Field(None, description="Id of the exercise to do instead, if any.")
    variant: RecordId | None = Field(None, description="Id of the variant of it, if any.")


class Exercise(Shape):
    """`content/exercises/ID.yml`: one exercise."""

    name: Line = Field(description="Name in sentence case.")
    aliases: Listed[RecordId] = Field(
        (), description="Ids that it had before; their addresses still lead to it."
    )
    also_called: Listed[Line] = Field((), description="Other names that people know it by.")
    search_words: Listed[Line] = Field((), description="Lay words that find it, rightly spelt.")
    summary: Sentences = Field(description="What it is and does, in one sentence.")
    kind: RecordId = Field(description="Id from `kinds` in the vocabulary.")
    start_position: RecordId = Field(description="Id from `positions` in the vocabulary.")
    equipment: Listed[RecordId] = Field(description="Ids from `equipment`; an empty list is none.")
    regions: Listed[RecordId] = Field(min_length=1, description="Ids from `regions`.")
    muscles: Listed[RecordId] = Field((), description="Ids from `muscles`.")
    goals: Listed[RecordId] = Field((), description="Ids from `goals`.")
    steps: Listed[Step] = Field(min_length=1, description="The actions, in order.")
    steps_origin: StepsOrigin = "source"
    dose: Dose = Field(description="How much and how often.")
    should_feel: Listed[Sentences] = Field(description="What is normal to feel.")
    mistakes: Listed[Sentences] = Field(description="What often goes wrong.")
    stop_when: Listed[StopRule] = Field((), description="When to stop; a rule demands it.")
    ask_first: Listed[AskFirst] = Field((), description="Who should ask a clinician first.")
    variants: Mapping[RecordId, Variant] = Field(
        {}, description="Other ways to do it, by an id such as `sitting`; each is drawn."
    )
    easier: Listed[Variation] = Field((), description="Easier ways.")
    harder: Listed[Variation] = Field((), description="Harder ways.")
    instead: Listed[Instead] = Field((), description="For whom it is not, and what to do then.")
    tested: Listed[RecordId] = Field(
        (), description="Ids from `tested` in the vocabulary; pages show the first one's label."
    )
    evidence: Listed[Sentences] = Field(
        (), description="What is known and not known about it alone."
    )
    sources: Listed[SourceId] = Field((), description="Sources of the steps as a whole.")
    review: Review = Field(description="Who has read it and when.")
