"""Words for cards: what paper has beside the words of records, and names of what is printed."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from generator.models.text import Listed, Shape
from generator.models.words.phrases import Phrase, every, gaps
from generator.models.words.picture_cards import WordlessWords

Ticked = Literal["week", "four-weeks", "log", "programme"]
SizeId = Literal["a6", "a4", "letter", "a5", "large-a4", "large-letter"]
RoutineEditionId = Literal["filled", "four-weeks", "blank", "pictures", "cut-out"]


class TickWords(Shape):
    """What boxes to tick are headed with."""

    since: Phrase = Field(description="Before a rule for a pen: the day on which it begins.")
    ask: Phrase = Field(description="What to do with the boxes, over them.")


class LabelWords(Shape):
    """What layouts print as it stands; an underscore is a gap for a pen."""

    name: Phrase = Field(description="Before a rule for a pen: whose card it is.")
    by: Phrase = Field(description="The same for who prepared it.")
    telephone: Phrase = Field(description="The same for the telephone number of who prepared it.")
    date: Phrase = Field(description="The same for the day on which it was given.")
    emergency_number: Phrase = Field(description="The same for the emergency number there.")
    next_visit: Phrase = Field(description="The same for the day of the next visit.")
    side: Phrase = Field(description="Before the two boxes for a side of the body.")
    left: Phrase = Field(description="After the box for the left side.")
    right: Phrase = Field(description="After the box for the right side.")
    band: Phrase = Field(description="Before a rule for a pen: the colour of an elastic band.")
    choose: Phrase = Field(description="Which exercises to do, where a clinician has ticked some.")
    pain_before: Phrase = Field(description="Before boxes for numbers: how strong pain was before.")
    pain_after: Phrase = Field(description="The same for how strong it was afterwards.")
    scan: Phrase = Field(description="Beside a code for a phone's camera: what it opens.")
    read: Phrase = Field(description="The same beside one that opens a page without films.")
    sheet: Annotated[str, gaps("number", "count")] = Field(
        description="Which sheet of a card it is, at its foot."
    )
    notes: Phrase = Field(description="Over empty lines for a pen.")
    days: Listed[Phrase] = Field(
        min_length=7, max_length=7, description="A letter for each day of a week, over its boxes."
    )
    day_names: Listed[Phrase] = Field(
        min_length=7, max_length=7, description="The same days by name, read aloud."
    )
    boxes: Listed[Phrase] = Field(
        min_length=1,
        description="What boxes to tick are, read aloud: a row of them, two rows for two times a "
        "day, and so on; the last of these holds for all further rows.",
    )
    ticks: Annotated[Mapping[Ticked, TickWords], every(Ticked)] = Field(
        description="By what is ticked: one week, four weeks, the days of a plan or a programme."
    )
    pain: Phrase = Field(description="Before a rule or boxes for a pen: how strong pain is.")
    hard: Phrase = Field(description="The same for what the reader finds hard.")
    when_blank: Phrase = Field(description="How often, with gaps for a pen.")
    stop_any: Phrase = Field(
        description="Heads reasons to stop any exercise, on the second side of a small card."
    )
    turn: Phrase = Field(description="Ends the front of a small card.")
    see_card: Annotated[str, gaps("card")] = Field(
        description="The same where they are on another card, which has this name."
    )
    instead: Phrase = Field(description="Heads what those do for whom an exercise is not.")
    stop_move: Phrase = Field(description="Over signs that say themselves what else to do.")
    drawings: Phrase = Field(description="What drawings mean, at the end of a card.")
    contents: Phrase = Field(description="Heads what is inside the booklet.")
    sources: Phrase = Field(description="On the front of the booklet, where its sources are.")


class CardProblemWords(Shape):
    """What authors read of a card that cannot be set: what is wrong, and what is allowed."""

    too_long: Phrase = Field(description="It does not fit on its sheets.")
    too_long_allowed: Phrase = Field(description="What would fit.")
    no_glyph: Annotated[str, gaps("sign")] = Field(description="The font has not such a sign.")
    no_glyph_allowed: Phrase = Field(description="Which signs there are.")
    where: Annotated[str, gaps("wrong", "prints")] = Field(
        description="One of the above, with the editions and sizes that have it."
    )


class CardWords(Shape):
    """What a card says beside the words of its record, on paper and in a browser."""

    labels: LabelWords = Field(description="What stands on paper as it is.")
    code: Annotated[str, gaps("address")] = Field(
        description="In place of a code for a phone's camera, for those who do not see it."
    )
    reviewed: Annotated[str, gaps("reviewed", "month")] = Field(
        description="Who has read it, as `amounts` has it, and when that is due again."
    )
    week_name: Annotated[str, gaps("number")] = Field(description="The name of a week of a plan.")
    week: Annotated[str, gaps("minutes", "days")] = Field(
        description="What to do in one week of a plan."
    )
    week_blank: Phrase = Field(description="The same with gaps for a pen, an underscore each.")
    on_days: Annotated[str, gaps("days")] = Field(
        description="In a browser, beside the minutes of a week: on how many days."
    )
    place_in_set: Annotated[str, gaps("routine", "number", "count")] = Field(
        description="On a small card: which of a routine's cards it is."
    )
    booklet: Annotated[str, gaps("site")] = Field(description="The title of the booklet.")
    sizes: Annotated[Mapping[SizeId, Phrase], every(SizeId)] = Field(
        description="The name of each paper."
    )
    editions: Annotated[Mapping[RoutineEditionId, Phrase], every(RoutineEditionId)] = Field(
        description="What is on a routine's card in each of its editions."
    )
    pictures: WordlessWords = Field(description="Of a card without words.")
    problems: CardProblemWords = Field(description="Of cards that cannot be set, for authors.")
