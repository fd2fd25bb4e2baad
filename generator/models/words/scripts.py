"""Words that scripts say; each section goes into those scripts alone that ask for it."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from generator.models.text import Listed, Shape
from generator.models.words.adding import AddedWords, HintsWords
from generator.models.words.answers import ChosenWords, ResultWords, SearchWords, SuitsWords
from generator.models.words.builder import BuildingWords
from generator.models.words.diary import CalendarWords, LoggingWords, WeekWords
from generator.models.words.phrases import Counted, Phrase, counted, every, gaps
from generator.models.words.session import GuidingWords, StartingWords
from generator.models.words.sharing import GivingWords, PrintingWords

Unkept = Literal["refused", "saving-data", "failed", "impossible"]  # why a device keeps nothing
LONGEST_IN_PICTURE = 20  # letters


class LandmarkWords(Shape):
    """Names of parts of a page that have none without scripts; read aloud, not shown."""

    table: Phrase = Field(description="A table that is wider than the page.")


class CallWords(Shape):
    """What pages and scripts say of emergency numbers."""

    call: Annotated[str, gaps("number")] = Field(description="Button that calls a number.")


class DangerWords(Shape):
    """What a search says when what is typed fits a warning sign."""

    none_fits: Phrase = Field(description="Button: shows the exercises after all.")
    no_result_fits: Phrase = Field(description="The same in the search box: shows the results.")
    not_about_me: Phrase = Field(description="The same below the card for a crisis.")
    wait: Phrase = Field(description="Below the button: that what was looked for waits.")
    see_sign: Phrase = Field(description="Link to the sign in the safety check.")
    also: Phrase = Field(description="Before links to other signs that may be meant.")
    lifted: Annotated[str, gaps("when", "act")] = Field(
        description="What else makes a sign more urgent, and what its level asks for."
    )
    unsure: Phrase = Field(description="What to do if one is unsure.")
    line: Annotated[str, gaps("sign")] = Field(
        description="One line above results; the gap is a link with the sign."
    )
    topic: Annotated[str, gaps("topic")] = Field(
        description="The same about a topic; the gap is a link with its name."
    )
    not_there: Annotated[str, gaps("check")] = Field(
        description="Where somebody says not to have a sign; the gap is a link to the safety check."
    )
    excused: Annotated[str, gaps("check")] = Field(
        description="Where what is typed sounds ordinary, as sore on the day after an exercise; "
        "the gap is the same link."
    )
    not_read: Annotated[str, gaps("check")] = Field(
        description="Where the signs could not be fetched; the gap is the same link."
    )
    check: Phrase = Field(description="The name of the safety check, in that link.")
    talk: Phrase = Field(description="The level of a crisis, in its card.")
    not_alone: Phrase = Field(description="Heading of that card.")
    talk_to: Annotated[str, gaps("name", "about")] = Field(
        description="A crisis line, and when it is there and what it costs."
    )
    text_to: Annotated[str, gaps("name", "word", "number")] = Field(
        description="A crisis line that answers text messages that have its word."
    )
    text_only: Annotated[str, gaps("name", "number")] = Field(
        description="The same of one that answers any text message, and no call."
    )
    might_act: Annotated[str, gaps("number")] = Field(
        description="Button in that card that calls the emergency number."
    )
    tell: Phrase = Field(description="Below: whom else to tell.")


class FilmWords(Shape):
    """What the player of a film says; its gaps are the name of an exercise."""

    play: Phrase = Field(description="Button: lets the film go on.")
    pause: Phrase = Field(description="The same button while the film plays.")
    film: Annotated[str, gaps("name")] = Field(description="Name of the player, read aloud.")
    again: Phrase = Field(description="The same button when the film has come to its end.")
    previous: Phrase = Field(description="Button: shows the step before.")
    next: Phrase = Field(description="Button: shows the next step.")
    step: Annotated[str, gaps("step", "cue")] = Field(
        description="The step that is shown, read aloud to who goes to it."
    )


class PickWords(Shape):
    """What the print centre says of the PDF that is picked; `name` is what a routine is called."""

    picture: Annotated[str, gaps("name", "page")] = Field(
        description="In place of the picture of a page, read aloud."
    )
    pages: Annotated[Counted, counted("name", "kilobytes")] = Field(
        description="How many pages it has, and how large it is."
    )
    both_sides: Annotated[str, gaps("pages")] = Field(
        description="How to print one to cut out; the gap is `pages`."
    )


class ChoosingWords(Shape):
    """What the print centre says of cards that are picked, and of a letterhead.

    `name` is what a card is called.
    """

    added: Annotated[Counted, counted("name")] = Field(description="After one was picked.")
    removed: Annotated[Counted, counted("name")] = Field(description="After one was taken out.")
    moved: Annotated[str, gaps("name", "place", "count")] = Field(description="After it moved.")
    full: Annotated[str, gaps("count")] = Field(description="That no more can be picked.")
    cleared: Phrase = Field(description="After all were taken out.")
    found: Annotated[Counted, counted()] = Field(description="How many cards fit what is typed.")
    up: Annotated[str, gaps("name")] = Field(description="Button: moves it up; read aloud.")
    down: Annotated[str, gaps("name")] = Field(description="Button: moves it down; read aloud.")
    remove: Annotated[str, gaps("name")] = Field(description="Button: takes it out; read aloud.")
    sheet: Annotated[str, gaps("name", "number", "count")] = Field(
        description="The name of a further sheet of a card, read aloud."
    )
    place: Annotated[str, gaps("number", "count")] = Field(
        description="At the foot of a sheet: which one it is."
    )
    job: Annotated[Counted, counted("cards")] = Field(
        description="How many sheets a print has; `cards` says how many cards."
    )
    cards: Annotated[Counted, counted()] = Field(description="How many cards, in `job`.")
    unknown: Annotated[str, gaps("names")] = Field(
        description="That an address asks for cards that are not there."
    )
    nothing: Phrase = Field(description="Where an address asks for no card.")
    kept: Phrase = Field(description="That a letterhead is kept on the device.")
    unkept: Phrase = Field(description="That the device keeps nothing.")
    deleted: Phrase = Field(description="After a letterhead was deleted.")
    no_logo: Phrase = Field(description="That a picture can not be the logo.")
    has_logo: Phrase = Field(description="That a picture is the logo.")


class DeviceWords(Shape):
    """What the page about offline use says of what the device keeps."""

    unkept: Annotated[Mapping[Unkept, Phrase], every(Unkept)] = Field(
        description="Why the device keeps nothing."
    )
    saving: Phrase = Field(description="While pages are being saved.")
    saving_cards: Phrase = Field(description="While cards are being saved.")
    all_cards: Annotated[Counted, counted()] = Field(
        description="That it keeps everything; the number is that of cards."
    )
    some_cards: Annotated[Counted, counted("kept")] = Field(
        description="That it keeps all pages and `kept` of the cards."
    )
    damaged_all_cards: Annotated[Counted, counted()] = Field(
        description="That some pages were deleted and no card was."
    )
    damaged_some_cards: Annotated[Counted, counted("kept")] = Field(
        description="That some pages were deleted, and that it keeps `kept` of the cards."
    )
    some_failed: Annotated[str, gaps("kept")] = Field(
        description="After cards were saved, where some were not; the gap is what is kept."
    )


class NewerWords(Shape):
    """What every page says when there is a newer version of the site."""

    ready: Phrase = Field(description="That there is one.")
    use: Phrase = Field(description="Button: use it now.")
    later: Phrase = Field(description="Button: not now.")


class StandInWords(Shape):
    """What stands in place of a picture of a card that the device has not kept."""

    missing: Listed[Annotated[Phrase, Field(max_length=LONGEST_IN_PICTURE)]] = Field(
        min_length=2, max_length=2, description="One sentence, in two short lines."
    )


class ScriptWords(Shape):
    """What scripts say, each section for the scripts that need it."""

    landmark: LandmarkWords = Field(description="Parts of a page that need a name.")
    call: CallWords = Field(description="Emergency numbers.")
    danger: DangerWords = Field(description="Above results, when a warning sign was typed.")
    suits: SuitsWords = Field(description="Exercises that are not for everybody.")
    film: FilmWords = Field(description="The player of films.")
    result: ResultWords = Field(description="The page that searches exercises.")
    chosen: ChosenWords = Field(description="What is chosen in the finder.")
    search: SearchWords = Field(description="The search box.")
    pick: PickWords = Field(description="The print centre.")
    choosing: ChoosingWords = Field(description="Several cards to print, and a letterhead.")
    device: DeviceWords = Field(description="What a device keeps.")
    newer: NewerWords = Field(description="A newer version of the site.")
    building: BuildingWords = Field(description="One's own routine.")
    starting: StartingWords = Field(description="Where a guided session does not begin.")
    guiding: GuidingWords = Field(description="A guided session.")
    giving: GivingWords = Field(description="A routine that is given away.")
    printing: PrintingWords = Field(description="The page that prints one's own routine.")
    logging: LoggingWords = Field(description="The diary on the device.")
    calendar: CalendarWords = Field(description="A routine for the calendar.")
    week: WeekWords = Field(description="The week of a plan that one is in.")
    adding: AddedWords = Field(description="An exercise that is added to one's own routine.")
    hints: HintsWords = Field(description="What might be better in one's own routine.")
    picture: StandInWords = Field(description="A picture that is not there.")
