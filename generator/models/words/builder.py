"""Words of the page on which readers put their own routine together."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Counted, Phrase, counted, every, gaps

Changed = Literal["name", "whom", "by", "telephone", "days"]  # beside the moves
# Why a file is refused: too large, no JSON, another program's, of a later version, too many
# routines, not as it must be, or without any routine.
Fault = Literal["large", "rubbish", "foreign", "newer", "full", "faulty", "empty"]


class BuilderFactWords(Shape):
    """What is told of the whole routine, each above its value."""

    moves: Phrase = Field(description="How many moves it has.")
    time: Phrase = Field(description="How long it takes.")
    need: Phrase = Field(description="What one needs for it.")


class BuilderWords(Shape):
    """What that page says before scripts run, and around them."""

    description: Phrase = Field(description="What search engines show of the page.")
    lead: Phrase = Field(description="Below the title.")
    without: Phrase = Field(description="What to use where no scripts run.")
    failed: Phrase = Field(description="Where the data of the exercises did not come.")
    arrived: Phrase = Field(description="Heading: the routine came by a link.")
    arrived_how: Phrase = Field(description="Below: that it is only shown.")
    keep: Phrase = Field(description="Button: keeps the routine of a link.")
    mine: Phrase = Field(description="Button: goes to the kept routines instead.")
    unkept: Phrase = Field(description="Where the device keeps nothing.")
    name: Phrase = Field(description="Label: what the routine is called.")
    whom: Phrase = Field(description="Label: for whom it is.")
    by: Phrase = Field(description="Label: from whom it is.")
    telephone: Phrase = Field(description="Label: whom to call about it.")
    days: Phrase = Field(description="Heads the days of the week.")
    suits: Phrase = Field(description="Heads the reasons that it must suit.")
    about: Phrase = Field(description="Heads all of these.")
    facts: BuilderFactWords = Field(description="Facts of the whole routine.")
    list: Phrase = Field(description="Heads the moves of the routine; read aloud.")
    all: Phrase = Field(description="Before the buttons that change every move.")
    gentler: Phrase = Field(description="Button: less of every move.")
    more: Phrase = Field(description="Button: more of every move.")
    within: Phrase = Field(description="After them: that it stays safe.")
    undo: Phrase = Field(description="Button: undoes the last change.")
    empty: Phrase = Field(description="Heads what is shown where a routine has no move.")
    empty_how: Phrase = Field(description="Below: the ways to begin.")
    choose: Phrase = Field(description="Link to the list of exercises, where there is no move.")
    ready: Phrase = Field(description="Label of the choice of ready routines.")
    begin: Phrase = Field(description="Button: begins with the one chosen.")
    example: Phrase = Field(description="Button: shows an example.")
    add: Phrase = Field(description="Link to the list of exercises, below the moves.")
    hint: Phrase = Field(description="Heads notes about the whole routine.")
    private: Phrase = Field(description="Where it is saved, and that nothing is sent.")
    kept: Phrase = Field(description="Heads the list of kept routines.")
    close: Phrase = Field(description="Button: closes that list.")
    new: Phrase = Field(description="Button: a new routine.")
    file: Phrase = Field(description="Heads what is about files.")
    file_how: Phrase = Field(description="What files are good for.")
    export: Phrase = Field(description="Button: saves all routines as a file.")
    import_file: Phrase = Field(description="Label: reads such a file.")


class BuildingWords(Shape):
    """What its scripts say; `name` is what a move or a routine is called."""

    range: Annotated[str, gaps("low", "high")] = Field(description="From one number to another.")
    safe: Annotated[str, gaps("range")] = Field(description="Within what a move is safe.")
    as_it_is: Phrase = Field(description="The same where nothing can be changed.")
    sets: Phrase = Field(description="Above the number of sets.")
    repetitions: Phrase = Field(description="Above the number of times.")
    hold: Phrase = Field(description="Above the seconds of a hold.")
    minutes: Phrase = Field(description="Above the number of minutes.")
    count_sets: Annotated[Counted, counted()] = Field(description="How many sets.")
    lower: Annotated[str, gaps("measure", "name")] = Field(description="Button: less; read aloud.")
    higher: Annotated[str, gaps("measure", "name")] = Field(description="Button: more; read aloud.")
    most: Annotated[str, gaps("name", "amount")] = Field(description="Why there is no more.")
    least: Annotated[str, gaps("name", "amount")] = Field(description="Why there is no less.")
    now: Annotated[str, gaps("name", "amount")] = Field(description="After an amount changed.")
    change: Phrase = Field(description="Button: opens a row.")
    done: Phrase = Field(description="The same button while the row is open.")
    take_out: Phrase = Field(description="Button: takes a move out.")
    taken_out: Annotated[str, gaps("name")] = Field(description="After it was taken out.")
    up: Annotated[str, gaps("name")] = Field(description="Button: moves it up; read aloud.")
    down: Annotated[str, gaps("name")] = Field(description="Button: moves it down; read aloud.")
    moved: Annotated[str, gaps("name", "place", "count")] = Field(description="After it moved.")
    first: Annotated[str, gaps("name")] = Field(description="Why it goes no further up.")
    last: Annotated[str, gaps("name")] = Field(description="Why it goes no further down.")
    form: Phrase = Field(description="Label: ways to do the same exercise.")
    note: Phrase = Field(description="Label: a note about a move.")
    noted: Annotated[str, gaps("name")] = Field(description="After the note was changed.")
    not_for_all: Annotated[str, gaps("reasons")] = Field(
        description="Link to who a move is not for; the gap is their reasons."
    )
    instead: Annotated[str, gaps("name")] = Field(
        description="Button: puts another move in the place of one that does not suit."
    )
    take_it_out: Phrase = Field(
        description="The same where that other move is in the routine already."
    )
    replaced: Annotated[str, gaps("name", "other")] = Field(
        description="After another move has taken the place of one."
    )
    gentler: Annotated[Counted, counted()] = Field(description="How many moves are gentler now.")
    more: Annotated[Counted, counted()] = Field(description="How many moves are more now.")
    gentlest: Phrase = Field(description="That none can be gentler.")
    most_of_all: Phrase = Field(description="That none can be more.")
    changed: Annotated[Mapping[Changed, Phrase], every(Changed)] = Field(
        description="After something about the whole routine was changed."
    )
    suited: Annotated[Counted, counted("all")] = Field(
        description="After reasons were ticked: how many of all moves need care now."
    )
    suited_all: Phrase = Field(description="The same where no move needs care.")
    suited_none: Phrase = Field(description="After the last tick was taken away.")
    undone: Phrase = Field(description="After a change was undone.")
    added: Annotated[str, gaps("name", "count")] = Field(
        description="After a move was added; the other gap is how many there are."
    )
    to_rows: Phrase = Field(description="Link to the rows, beside the button that added a move.")
    full: Annotated[str, gaps("count")] = Field(description="That no more moves can be added.")
    unknown: Annotated[str, gaps("names")] = Field(description="What is not there, and left out.")
    minutes_short: Annotated[Counted, counted()] = Field(description="How long it takes, shortly.")
    no_things: Phrase = Field(description="That one needs nothing.")
    mended: Phrase = Field(description="After the moves were put in another order for the reader.")
    start: Annotated[str, gaps("about")] = Field(description="Button: begins the session.")
    not_yet: Annotated[Counted, counted("names")] = Field(
        description="Before the start: how many moves a reader has to ask about first, and which."
    )
    with_care: Annotated[Counted, counted("names")] = Field(
        description="Before the start: how many moves need care, and which."
    )
    start_without: Phrase = Field(description="Button: begins without these moves.")
    start_asked: Phrase = Field(description="Button: begins with all moves; the reader has asked.")
    start_careful: Phrase = Field(description="The same where nothing has to be asked.")
    saved: Annotated[Counted, counted()] = Field(description="Button: how many are kept.")
    moves: Annotated[Counted, counted()] = Field(description="How many moves a routine has.")
    unnamed: Phrase = Field(description="In place of the name of a routine that has none.")
    open: Phrase = Field(description="Button: opens a kept routine.")
    copy_one: Phrase = Field(description="Button: copies it.")
    delete: Phrase = Field(description="Button: deletes it.")
    open_name: Annotated[str, gaps("name")] = Field(description="The first of these, read aloud.")
    copy_of: Annotated[str, gaps("name")] = Field(description="The second, read aloud.")
    delete_name: Annotated[str, gaps("name")] = Field(description="The third, read aloud.")
    opened: Annotated[str, gaps("name")] = Field(description="After a routine was opened.")
    copied: Annotated[str, gaps("name")] = Field(description="After it was copied.")
    copy_name: Annotated[str, gaps("name")] = Field(description="What the copy is called.")
    deleted: Annotated[str, gaps("name")] = Field(description="After it was deleted.")
    new: Phrase = Field(description="After a new routine was begun.")
    begun: Annotated[str, gaps("name")] = Field(description="After a ready one was begun with.")
    example: Phrase = Field(description="The name of the example.")
    example_begun: Phrase = Field(description="After the example was begun with.")
    no_more: Annotated[str, gaps("count")] = Field(description="That no more routines are kept.")
    arrived: Phrase = Field(description="After a link was opened.")
    unread: Phrase = Field(description="That a link cannot be read.")
    kept: Annotated[str, gaps("name")] = Field(description="After the one of a link was kept.")
    mine: Phrase = Field(description="After the reader went to the kept ones.")
    elsewhere: Phrase = Field(description="That another page has changed what is kept.")
    lost: Phrase = Field(description="That what the device has kept cannot be read.")
    exported: Phrase = Field(description="After the file was saved.")
    imported: Annotated[Counted, counted()] = Field(description="After a file was read.")
    faults: Annotated[Mapping[Fault, Phrase], every(Fault)] = Field(
        description="Why a file is refused."
    )
