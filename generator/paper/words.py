"""The words that stand on paper and in no record, typed; they are written in templates."""

from dataclasses import dataclass
from pathlib import Path

from generator.content.library import Library
from generator.models import Amount, Review, Schedule, Week
from generator.paper.sheet import BookletLabels, Code, SheetLabels, SmallLabels, Ticks
from generator.text.qr import code
from generator.text.render import Macros, macros

NAMED = 3  # sources whose names there is room for
TICKED = ("week", "four-weeks", "log")  # as sheet() in sheet.typ asks for them
WEEKS = 4  # of the edition for four weeks


def short(address: str) -> str:
    """Return an address as people write it down: without its scheme and the slash at its end."""
    return address.partition("//")[2].rstrip("/")


@dataclass(frozen=True)
class Words:
    """What is said by the macros that pages use, too, and by those of paper."""

    say: Macros
    on_paper: Macros

    def amount(self, amount: Amount) -> str:
        """Return how much to do in one go."""
        return self.say("amount", amount)

    def amount_blank(self, amount: Amount) -> str:
        """Return the same with an underscore for each gap."""
        return self.say("amount_blank", amount)

    def schedule(self, schedule: Schedule) -> str:
        """Return how often to do it; empty where nothing says so."""
        return self.say("schedule", schedule)

    def when(self, minutes: int | None, schedule: Schedule) -> str:
        """Return how long a routine takes, if that is known, and how often to do it."""
        return self.on_paper("when", minutes, schedule)

    def week_name(self, number: int) -> str:
        """Return the name of a week; weeks count from 1."""
        return self.on_paper("week_name", number)

    def week(self, week: Week) -> str:
        """Return what to do in one week of a plan."""
        return self.on_paper("week", week)

    def week_blank(self) -> str:
        """Return the same with an underscore for each gap."""
        return self.on_paper("week_blank")

    def sources(self, publishers: tuple[str, ...]) -> str:
        """Return who stands behind the sources: a few names, and how many more there are."""
        return self.say("credits", publishers[:NAMED], len(publishers[NAMED:]))

    def sources_short(self, publishers: tuple[str, ...]) -> str:
        """Return how many sources there are."""
        return self.say("credits_short", publishers)

    def reviewed(self, review: Review) -> str:
        """Return who has read a record, and when it must be read again."""
        return self.on_paper("reviewed", review)

    def place_in_set(self, routine: str, number: int, count: int) -> str:
        """Return which card of a routine's set this is; cards count from 1."""
        return self.on_paper("place_in_set", routine, number, count)

    def booklet_title(self, site: str) -> str:
        """Return the title of the booklet of a site."""
        return self.on_paper("booklet_title", site)

    def code_to(self, address: str) -> Code:
        """Return the code that opens an address, with its words."""
        return Code(address, short(address), self.on_paper("code", address), code(address))

    def days(self) -> tuple[str, ...]:
        """Return a letter for each day of the week."""
        return tuple(self.on_paper("days").split())

    def sheet_labels(self) -> SheetLabels:
        """Return what every routine's card says around its own words."""
        say = self.on_paper
        return SheetLabels(
            name=say("name"),
            notes=say("notes"),
            every_time=say("every_time"),
            stop=say("stop"),
            when_blank=say("when_blank"),
            other_ways=say("other_ways"),
            ticks={ticked: Ticks(say("since", ticked), say("ask", ticked)) for ticked in TICKED},
            weeks=tuple(self.week_name(number) for number in range(1, WEEKS + 1)),
        )

    def small_labels(self) -> SmallLabels:
        """Return what every small card says around its own words."""
        say = self.on_paper
        return SmallLabels(
            name=say("name"),
            notes=say("notes"),
            stop=say("stop"),
            also=say("also"),
            ask_first=say("ask_first"),
            ask_page=say("ask_page"),
            turn=say("turn"),
        )

    def booklet_labels(self) -> BookletLabels:
        """Return what the booklet says around its own words."""
        say = self.on_paper
        return BookletLabels(
            contents=say("contents"),
            first=say("first"),
            numbers=say("numbers"),
            elsewhere=say("elsewhere"),
            cautions=say("cautions"),
            sources=say("sources"),
        )


def words_of(templates: Path, library: Library) -> Words:
    """Return the words of a folder of templates."""
    files = ("parts/_words.j2", "cards/_words.j2")
    return Words(*(macros(templates, file, library) for file in files))
