"""Words around adding exercises to one's own routine, and hints for it."""

from typing import Annotated

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Counted, Phrase, counted, gaps


class AddingWords(Shape):
    """What pages say that offer to add an exercise."""

    add: Phrase = Field(description="Button that adds an exercise.")
    heading: Phrase = Field(description="Heading of the list of all exercises to add.")
    lead: Phrase = Field(description="Below that heading.")
    finder: Phrase = Field(description="Link to the page that searches exercises.")
    fit: Phrase = Field(description="Link on a routine: to a copy that one can change.")


class AddedWords(Shape):
    """What scripts say after a press on a button that adds an exercise."""

    added: Annotated[Counted, counted("name")] = Field(
        description="That it is added, and how many then."
    )
    count: Annotated[Counted, counted()] = Field(description="How many there are, above a list.")
    full: Annotated[Counted, counted()] = Field(description="That there may be no more.")
    lost: Phrase = Field(description="After `added`: that the device keeps nothing.")
    open: Phrase = Field(description="Link to one's own routine.")


class HintsWords(Shape):
    """What the page of one's own routine says of what was put together."""

    asks: Annotated[str, gaps("reason", "how")] = Field(
        description="On a move that one must ask about first; `how` may be empty."
    )
    careful: Annotated[str, gaps("reason", "how")] = Field(
        description="On a move that is done otherwise for a reason."
    )
    too_often: Annotated[Counted, counted("name", "days", "chosen")] = Field(
        description="That moves are for fewer days than are chosen; `days` are those of one."
    )
    days: Annotated[Counted, counted()] = Field(description="How many days, in `too_often`.")
    down: Phrase = Field(description="That one gets down and up more often than is needed.")
    down_fix: Phrase = Field(description="Button: sorts the moves by where they are done.")
    first: Annotated[str, gaps("name")] = Field(description="That an easy move should come first.")
    first_fix: Phrase = Field(description="Button: puts it first.")
    over: Phrase = Field(description="That one turns over more often than is needed.")
    over_fix: Phrase = Field(description="Button: sorts the moves by how one lies.")
    between: Annotated[Counted, counted()] = Field(
        description="That so many strength moves follow each other."
    )
    between_fix: Phrase = Field(description="Button: puts others between them.")
    twice: Annotated[str, gaps("name")] = Field(description="That a move is there twice.")
    forms: Annotated[str, gaps("first", "next")] = Field(
        description="That two moves are forms of one exercise."
    )
    long: Annotated[Counted, counted()] = Field(description="That it takes many minutes.")
