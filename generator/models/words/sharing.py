"""Words of a routine that is printed or given away."""

from typing import Annotated

from pydantic import Field

from generator.models.text import Shape
from generator.models.words.phrases import Counted, Phrase, counted, gaps


class SharingWords(Shape):
    """What the page says that prints one's own routine."""

    title: Phrase = Field(description="Title of the page.")
    description: Phrase = Field(description="What search engines show of it.")
    without: Phrase = Field(description="What to use where no scripts run.")
    print: Phrase = Field(description="On the button that prints.")
    change: Phrase = Field(description="Leads to the page that changes the routine.")
    choices: Phrase = Field(description="Names the choices, for screen readers.")
    large: Phrase = Field(description="A choice: larger type and pictures.")
    boxes: Phrase = Field(description="A choice: boxes to tick.")


class GivingWords(Shape):
    """What scripts say of a routine that is given away."""

    heading: Phrase = Field(description="Heads all ways to give it away.")
    untitled: Phrase = Field(description="The name of a routine that has none.")
    print: Phrase = Field(description="Leads to the page that prints it.")
    share: Phrase = Field(description="Button: opens what the device has for that.")
    unshared: Phrase = Field(description="Where that failed.")
    copy_link: Phrase = Field(description="Button: copies the link.")
    copied: Phrase = Field(description="After the link was copied.")
    uncopied: Phrase = Field(description="Where that failed, but what to copy is marked.")
    mail: Phrase = Field(description="Opens the reader's e-mail program.")
    chat: Phrase = Field(description="Opens WhatsApp, with its name.")
    leaves: Phrase = Field(description="That WhatsApp is another service.")
    link: Phrase = Field(description="The link that holds the routine.")
    address: Phrase = Field(description="Label of the field that shows the link as text.")
    readable: Phrase = Field(description="Who can read what is in a link, and that we get nothing.")
    camera: Phrase = Field(description="Heads the code for a phone.")
    scan: Phrase = Field(description="Beside the code: how to use it.")
    too_long: Phrase = Field(description="In place of a code for a routine that is too long.")
    code: Phrase = Field(description="In place of the code, for those who do not see it.")
    notes: Phrase = Field(description="Heads the routine as plain text.")
    notes_for: Phrase = Field(description="What that text is for.")
    copy_notes: Phrase = Field(description="Button: copies that text.")
    copied_notes: Phrase = Field(description="After it was copied.")
    message: Annotated[str, gaps("name", "length")] = Field(
        description="A message before the link; `{length}` is about how many minutes."
    )
    whom: Annotated[str, gaps("name")] = Field(description="In the text: for whom it is.")
    by: Annotated[str, gaps("name")] = Field(description="In the text: from whom it is.")
    days: Annotated[str, gaps("days")] = Field(description="In the text: on which days.")
    move: Annotated[str, gaps("number", "name", "amount")] = Field(
        description="In the text: a line of its own for each exercise."
    )
    noted: Annotated[str, gaps("move", "note")] = Field(description="Such a line with its note.")
    opens: Annotated[str, gaps("link")] = Field(description="In the text: its link.")


class PrintingWords(Shape):
    """What scripts say on the page that prints one's own routine."""

    nothing: Phrase = Field(description="Where the address has no routine.")
    build: Phrase = Field(description="Leads from there to the page that makes one.")
    unread: Phrase = Field(description="Where the exercises could not be fetched.")
    sheets: Annotated[Counted, counted("name")] = Field(description="How many sheets it has.")
    unknown: Annotated[str, gaps("names")] = Field(
        description="Which exercises of the address are not there, and left out."
    )
    days: Annotated[str, gaps("days")] = Field(description="On the card: on which days to do it.")
    boxes: Annotated[Counted, counted("days")] = Field(
        description="In place of boxes to tick on certain days; the number is how many a day."
    )
