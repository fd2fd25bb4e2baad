"""When to stop and who must ask first: the parts of a record that name signs and reasons."""

from pydantic import Field

from generator.models.text import Line, Listed, RecordId, Sentences, Shape


class StopRule(Shape):
    """One reason to stop; a sign's level says what to do, and nothing else may."""

    when: Sentences = Field(description="What happens, after the word `if`.")
    sign: RecordId | None = Field(
        None, description="Id from `signs.yml`; its level says what to do about it."
    )
    then: Sentences | None = Field(
        None, description="What to do with the exercise itself, as: Sit down. Leave it out."
    )


class AskFirst(Shape):
    """Somebody who should ask before the exercise."""

    reason: RecordId = Field(description="Id from `reasons` in the vocabulary.")
    note: Sentences | None = Field(None, description="What is particular to it here.")


class PainStep(Shape):
    """What to do at some pain, on the scale from 0 to 10."""

    score: Line = Field(description="The figures, as 0 to 3.")
    act: Line = Field(description="What to do, in two to five words.")
    more: Sentences = Field(description="The same in whole sentences.")


PainRule = Listed[PainStep]
