"""The controlled words: each has one id and one wording, for all pages, cards and filters."""

from collections.abc import Mapping

from pydantic import Field

from generator.models.text import Line, RecordId, Sentences, Shape


class Term(Shape):
    """One controlled word."""

    name: Line = Field(description="The plain word that readers see.")
    proper: Line | None = Field(None, description="The proper term of anatomy or of the trade.")
    meaning: Sentences | None = Field(
        None, description="One sentence for those who do not know it."
    )


Terms = Mapping[RecordId, Term]


class Vocabulary(Shape):
    """`content/vocabulary.yml`: what exercises may name, by id."""

    kinds: Terms = Field(description="Sorts of exercise.")
    positions: Terms = Field(description="Starting positions.")
    equipment: Terms = Field(
        description="Things needed; an exercise with an empty list needs none."
    )
    regions: Terms = Field(description="Parts of the body that an exercise is for.")
    muscles: Terms = Field(description="Muscles that work or stretch.")
    goals: Terms = Field(description="What a reader may want to achieve.")
