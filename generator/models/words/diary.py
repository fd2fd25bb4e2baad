"""Words of the diary on the device, of calendars, and of the week that a reader is in."""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Counted, Phrase, counted, every, gaps

Refusal = Literal["large", "unreadable", "foreign", "newer", "full"]  # of a whole file
File = Annotated[str, Field(pattern=r"^[a-z0-9-]{1,40}$")]


class DiaryWords(Shape):
    """What pages say around it."""

    title: Phrase = Field(description="Its heading.")
    private: Phrase = Field(description="Below it: that nothing leaves the device.")
    calendar: Phrase = Field(description="Heading of a fold on pages of routines.")
    calendar_how: Phrase = Field(description="How to use the file of a routine.")
    calendar_plan: Phrase = Field(description="The same for a plan by weeks.")
    calendar_file: Phrase = Field(description="Link to the file.")
    calendar_starts: Annotated[str, gaps("day", "time")] = Field(
        description="After it: when its first entry is."
    )
    calendar_own: Phrase = Field(description="Before the form that makes another file.")


class LoggingWords(Shape):
    """What the scripts of the diary say."""

    add_walk: Phrase = Field(description="Button, and heading of its form.")
    add_day: Phrase = Field(description="Button, and heading of its form.")
    change_entry: Phrase = Field(description="Heading of a form.")
    date: Phrase = Field(description="A field, and the heading of a column.")
    minutes: Phrase = Field(description="A field, and the heading of a column.")
    pain: Phrase = Field(description="A field, and the heading of a column.")
    no_pain: Phrase = Field(description="What 0 means.")
    worst_pain: Phrase = Field(description="What 10 means.")
    unsaid: Phrase = Field(description="The choice without a number.")
    note: Phrase = Field(description="A field, and the heading of a column.")
    save: Phrase = Field(description="Button of a form.")
    cancel: Phrase = Field(description="Button of a form.")
    wrong_date: Phrase = Field(description="What to mend in a form.")
    wrong_walk: Phrase = Field(description="What to mend in a form.")
    wrong_day: Phrase = Field(description="What to mend in a form.")
    kept: Phrase = Field(description="That an entry is kept.")
    unkept: Phrase = Field(description="That the device keeps nothing.")
    full: Phrase = Field(description="That there is no room for one more.")
    unreadable: Phrase = Field(description="Where the device has something that is no entry.")
    nothing: Phrase = Field(description="Where there is no entry.")
    removed: Phrase = Field(description="That an entry is deleted.")
    undo: Phrase = Field(description="Button.")
    undone: Phrase = Field(description="That the entry stands there again.")
    charts: Phrase = Field(description="Heading of the drawings.")
    pain_chart: Phrase = Field(description="Name of a drawing and of its table.")
    pain_told: Annotated[str, gaps("from", "to")] = Field(description="What it shows, read aloud.")
    marks: Phrase = Field(description="What its marks mean.")
    walk_chart: Phrase = Field(description="Name of a drawing and of its table.")
    weeks_from: Annotated[str, gaps("day")] = Field(description="From where its weeks count.")
    as_table: Phrase = Field(description="What opens the tables.")
    pain_done: Phrase = Field(description="The heading of a column.")
    pain_day: Phrase = Field(description="The heading of a column.")
    week_from: Phrase = Field(description="The heading of a column.")
    rule: Annotated[str, gaps("score", "act")] = Field(description="A step of the pain rule.")
    entries: Phrase = Field(description="Heading of the table of entries.")
    count: Annotated[Counted, counted()] = Field(description="The name of that table.")
    what: Phrase = Field(description="The heading of a column.")
    acts: Phrase = Field(description="The heading of the column of buttons.")
    change: Phrase = Field(description="Button of an entry.")
    remove: Phrase = Field(description="Button of an entry.")
    change_one: Annotated[str, gaps("what", "day")] = Field(
        description="The same button, read aloud."
    )
    remove_one: Annotated[str, gaps("what", "day")] = Field(
        description="The same button, read aloud."
    )
    show_all: Annotated[Counted, counted()] = Field(description="Button below the newest entries.")
    session: Phrase = Field(description="A session without a name, and the heading of a column.")
    moves_done: Annotated[Counted, counted("done")] = Field(
        description="How many moves of a session are done; the number is that of all."
    )
    took: Annotated[Counted, counted()] = Field(description="How long a session took.")
    walked: Annotated[Counted, counted()] = Field(description="A walk.")
    whole_day: Phrase = Field(description="What stands for an entry about a day.")
    out_of_ten: Annotated[str, gaps("pain")] = Field(description="Pain in the table.")
    pain_after: Annotated[str, gaps("pain")] = Field(description="In a message, after a session.")
    pain_of_day: Annotated[str, gaps("pain")] = Field(description="In a message, of a day.")
    one_page: Phrase = Field(description="What opens the page to print.")
    one_page_how: Phrase = Field(description="For whom it is.")
    own_name: Phrase = Field(description="A field.")
    first_day: Phrase = Field(description="A field: the first day.")
    last_day: Phrase = Field(description="A field: the last day.")
    print: Phrase = Field(description="Button.")
    mail: Phrase = Field(description="Link that begins a message.")
    share: Phrase = Field(description="Button: what the device has to share with.")
    copy_text: Phrase = Field(description="Button.")
    copied: Phrase = Field(description="After it.")
    uncopied: Phrase = Field(description="Where the browser does not allow it.")
    as_text: Phrase = Field(description="The field with the text.")
    sheet_title: Phrase = Field(description="Heading of the page and of the message.")
    sheet_name: Annotated[str, gaps("name")] = Field(description="Whose diary it is.")
    period: Annotated[str, gaps("from", "to")] = Field(description="Of which days it is.")
    walk_minutes: Phrase = Field(description="The heading of a column.")
    files: Phrase = Field(description="What opens all about files, and the end of the diary.")
    files_how: Phrase = Field(description="What files are for.")
    save_json: Phrase = Field(description="Button: a file that a page like this reads.")
    save_csv: Phrase = Field(description="Button: a file that spreadsheets read, too.")
    file_name: File = Field(description="How such files are called, before the day.")
    read_file: Phrase = Field(description="A field.")
    read_added: Annotated[Counted, counted()] = Field(description="What a file has added.")
    read_same: Annotated[Counted, counted()] = Field(description="What stood there before.")
    refused: Annotated[str, gaps("reason")] = Field(description="Where a file is refused.")
    refusals: Annotated[Mapping[Refusal, Phrase], every(Refusal)] = Field(description="Why.")
    refused_entry: Annotated[str, gaps("place")] = Field(
        description="Why, where one entry is not as it must be; the gap is its number."
    )
    delete_all: Phrase = Field(description="Button.")
    delete_ask: Annotated[Counted, counted()] = Field(description="Asked before it happens.")
    delete_yes: Phrase = Field(description="Button: yes.")
    delete_no: Phrase = Field(description="Button: no.")
    all_deleted: Phrase = Field(description="That nothing is left.")


class CalendarWords(Shape):
    """What the form says that makes a calendar."""

    heading: Phrase = Field(description="What opens it.")
    how: Phrase = Field(description="How to use the file.")
    first_day: Phrase = Field(description="A field.")
    time: Phrase = Field(description="A field.")
    days: Phrase = Field(description="Before the days of a week.")
    save: Phrase = Field(description="Button.")
    saved: Phrase = Field(description="That the file is saved.")
    no_day: Phrase = Field(description="What to mend.")
    no_time: Phrase = Field(description="What to mend.")
    no_days: Phrase = Field(description="What to mend.")
    nothing: Phrase = Field(description="Where the routine is empty.")
    unnamed: Phrase = Field(description="What a routine is called that has no name.")


class WeekWords(Shape):
    """What the page of a plan says when a reader has begun it."""

    began: Phrase = Field(description="A field: the first day.")
    keep: Phrase = Field(description="Button: keep that day.")
    present: Annotated[str, gaps("week", "count", "day")] = Field(description="Where one is.")
    before: Annotated[str, gaps("day")] = Field(description="Before the first day.")
    after: Annotated[str, gaps("count", "day")] = Field(description="After the last week.")
    here: Phrase = Field(description="At the week, or at the stage.")
    again: Annotated[str, gaps("week")] = Field(description="Button: a week once more.")
    change: Phrase = Field(description="Button: another first day.")
    forget_it: Phrase = Field(description="Button: forget that day.")
    forgotten: Phrase = Field(description="That it is forgotten.")
    no_day: Phrase = Field(description="What to mend.")
    unkept: Phrase = Field(description="That the device keeps nothing.")
