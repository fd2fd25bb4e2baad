"""Words with which the finder and the search of the site answer."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Counted, Phrase, counted, every, gaps

# Of results; scripts have it from `searchWords` in scripts/facts.d.ts, which a test compares.
Kind = Literal["exercise", "routine", "guidance", "card", "word", "page"]


class SuitsWords(Shape):
    """What the page that searches exercises says of reasons for which one is not for somebody."""

    suit: Annotated[Counted, counted()] = Field(description="How many suit the reader.")
    others: Annotated[Counted, counted()] = Field(description="How many do not, at the end.")
    heading: Phrase = Field(description="Heading above those that do not.")
    asks: Annotated[str, gaps("reasons")] = Field(
        description="On an exercise that one must ask about first; the gap is the reasons."
    )
    against: Annotated[str, gaps("reasons")] = Field(
        description="On an exercise that is done otherwise; the gap is the reasons."
    )
    instead: Annotated[str, gaps("how")] = Field(description="What to do instead.")
    also: Annotated[str, gaps("first", "next")] = Field(
        description="What stands between two reasons."
    )
    topic: Annotated[str, gaps("topic")] = Field(
        description="Above the results: the topic about a reason, as a link."
    )


class ResultWords(Shape):
    """What the page that searches exercises says of its results, and what to try next."""

    none: Phrase = Field(description="That no exercise passes the filters.")
    none_for: Annotated[str, gaps("query")] = Field(description="That none fits what was typed.")
    count: Annotated[Counted, counted()] = Field(description="How many exercises pass.")
    count_for: Annotated[Counted, counted("query")] = Field(
        description="How many of them fit what was typed."
    )
    cut: Annotated[str, gaps("query")] = Field(
        description="In the gap of `none_for` and `count_for`, a query that is cut."
    )
    corrected: Annotated[str, gaps("meant", "typed")] = Field(
        description="What was searched for, where a word that was typed was taken for a slip."
    )
    add: Annotated[str, gaps("name")] = Field(
        description="Button on a result: adds it to one's own routine; read aloud."
    )
    also: Annotated[str, gaps("links")] = Field(
        description="What the rest of the site has, below the exercises."
    )
    also_row: Annotated[str, gaps("first", "next")] = Field(
        description="What stands between two links in `also`."
    )
    unfiltered: Annotated[Counted, counted("remove")] = Field(
        description="That filters leave nothing, how many there are without, and the button."
    )
    remove: Phrase = Field(description="The button in `unfiltered`: removes all filters.")
    nothing: Phrase = Field(description="What to try where nothing is found.")
    reasons: Annotated[str, gaps("first", "next")] = Field(
        description="What stands between two words by which an exercise was found."
    )


class ChosenWords(Shape):
    """What the page that searches exercises says of what somebody has chosen there."""

    any: Phrase = Field(description="At a folded filter, that nothing of it is chosen.")
    listed: Annotated[str, gaps("first", "next")] = Field(
        description="What stands between two choices in a row."
    )
    remove: Annotated[str, gaps("name")] = Field(description="Takes a choice off, read aloud.")
    removed: Annotated[str, gaps("name")] = Field(description="That it is off, read aloud.")
    clear: Phrase = Field(description="Button that takes off every choice.")
    show: Annotated[Counted, counted()] = Field(description="Button below the filters.")
    none: Phrase = Field(description="The same where no exercise is left.")
    wordless: Annotated[Counted, counted("query")] = Field(
        description="How many exercises there are where no word was typed, only signs."
    )
    left_out: Annotated[str, gaps("parts")] = Field(
        description="What of an address is not understood."
    )
    left_out_more: Annotated[str, gaps("parts")] = Field(
        description="The same where that is too much to name all of it."
    )


class SearchWords(Shape):
    """What the search of the site says of what it finds."""

    also_called: Annotated[str, gaps("name")] = Field(
        description="Another name of a page, where the other name was typed."
    )
    section: Annotated[str, gaps("title")] = Field(
        description="The part of a page that a result leads to."
    )
    kinds: Annotated[Mapping[Kind, Phrase], every(Kind)] = Field(
        description="Heading of the results of each kind."
    )
    group: Annotated[Counted, counted("kind")] = Field(
        description="The same heading with the number of results, read aloud."
    )
    count: Annotated[Counted, counted("query")] = Field(description="How many results there are.")
    cut: Annotated[str, gaps("query")] = Field(description="A long query that was cut.")
    suiting: Annotated[str, gaps("reasons")] = Field(
        description="Where what was typed names reasons for which an exercise is not for somebody."
    )
    more: Annotated[Counted, counted()] = Field(description="Shows further results of a kind.")
    finder: Annotated[str, gaps("query")] = Field(
        description="Link to the page that searches exercises, with what was typed."
    )
    none: Annotated[str, gaps("query")] = Field(description="Where nothing is found.")
    wordless: Annotated[str, gaps("query")] = Field(
        description="Where what was typed has no word in it."
    )
    waiting: Phrase = Field(description="While what is searched is still on its way.")
    silent: Phrase = Field(description="Where the search does not answer.")
