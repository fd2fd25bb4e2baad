"""Words on the pages that lead to exercises: home, finder, overviews."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from generator.models.figure import Facing
from generator.models.text import Shape
from generator.models.words.phrases import Counted, Phrase, counted, every, gaps

FilterName = Literal["position", "equipment", "region", "goal", "kind"]
Order = Literal["best", "name", "time"]


class MapWords(Shape):
    """What the body map says beside the names of its parts."""

    heading: Phrase = Field(description="Heading of the map on the home page.")
    point: Phrase = Field(description="The fold that holds the map in the finder.")
    sides: Annotated[Mapping[Facing, Phrase], every(Facing)] = Field(
        description="Which side of the body a drawing shows."
    )
    parts: Phrase = Field(description="Name of the list of parts, read aloud.")
    dangerous: Annotated[str, gaps("part")] = Field(
        description="A part whose signs come first, in the list."
    )
    signs: Annotated[str, gaps("part")] = Field(description="Heading above these signs.")
    all_signs: Phrase = Field(description="Link below them to the lists of all signs.")
    none_fits: Annotated[str, gaps("part")] = Field(description="Link below them to the exercises.")
    to_map: Phrase = Field(description="Link below them, to the map above.")


class HomeWords(Shape):
    """What the home page says beside the words that are set for the site."""

    own_words: Phrase = Field(description="Heading of the ways to say it in other words.")
    search: Phrase = Field(description="Button that opens the search of the site.")
    example: Phrase = Field(description="Below it: what one may type.")
    all_exercises: Annotated[Counted, counted()] = Field(description="Button to the finder.")
    today: Phrase = Field(description="Heading of the ways in; each goes on from it.")
    all_routines: Phrase = Field(description="Link below them.")
    begin: Phrase = Field(description="Button to the programme.")
    read: Phrase = Field(description="Heading of the topics to read.")
    all_topics: Phrase = Field(description="Link below them.")
    take: Phrase = Field(description="Heading of the ways to have the site at hand.")


class OverviewWords(Shape):
    """What one overview of all exercises is called, and says of itself."""

    name: Phrase = Field(description="How it is sorted, in the row of links; `by` and a word.")
    title: Phrase = Field(description="Its heading.")
    description: Annotated[Counted, counted()] = Field(description="For search engines.")


class OverviewsWords(Shape):
    """What the overviews of all exercises say."""

    position: OverviewWords = Field(description="The one by starting position.")
    goal: OverviewWords = Field(description="The one by goal.")
    equipment: OverviewWords = Field(description="The one by equipment.")
    how_many: Annotated[Counted, counted()] = Field(description="How many exercises there are.")
    search: Phrase = Field(description="Link to the page that searches, first in the row.")


class FinderWords(Shape):
    """What the page that searches exercises says; what it answers stands elsewhere."""

    description: Annotated[Counted, counted()] = Field(description="For search engines.")
    lead: Annotated[Counted, counted()] = Field(description="Below the heading.")
    ask: Phrase = Field(description="Label of the field to type into.")
    example: Phrase = Field(description="Below it: what somebody might type.")
    keys: Phrase = Field(description="Behind the example, on a wide screen: what the keys do.")
    suits: Phrase = Field(description="Heading of what readers may say of themselves.")
    more_suits: Phrase = Field(description="Button behind the first of it: leads to the filters.")
    filters: Phrase = Field(description="Heading of the filters, and the button that opens them.")
    close: Phrase = Field(description="Button that closes them, read aloud.")
    ways: Phrase = Field(description="Before the variants of an exercise.")
    none: Phrase = Field(description="Button among them: takes all choices off.")
    skip: Phrase = Field(description="Button before them, for the keyboard: to the first result.")
    results: Phrase = Field(description="Heading of the results, read aloud.")
    chosen: Phrase = Field(description="Name of the row of what is chosen, read aloud.")
    legends: Annotated[Mapping[FilterName, Phrase], every(FilterName)] = Field(
        description="Heading of each filter."
    )
    time: Phrase = Field(description="Heading of the filter by time.")
    any_time: Phrase = Field(description="Its first choice: no limit.")
    at_most: Annotated[Counted, counted()] = Field(description="Its choices, in minutes.")
    order: Phrase = Field(description="Label of the choice of an order.")
    orders: Annotated[Mapping[Order, Phrase], every(Order)] = Field(description="The orders.")
    unasked: Phrase = Field(description="The order `best` while nothing is typed.")
    more: Phrase = Field(description="Button that shows more exercises.")
    overviews: Phrase = Field(description="Before the links to the overviews.")
