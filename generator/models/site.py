"""What the site as a whole says."""

import re
from typing import Annotated

from pydantic import AfterValidator, Field

from generator.models.address import HomeAddress, ReportAddress
from generator.models.handouts import CardPack, Clinic
from generator.models.safety import PainStep, StopRule
from generator.models.signs import Action
from generator.models.text import (
    Label,
    Line,
    Listed,
    Prose,
    RecordId,
    Section,
    Sentences,
    Shape,
    SourceId,
    refusal,
)

DIALLED = re.compile(r"\+?[0-9](?:[ -]?[0-9]){1,19}")


class Today(Shape):
    """What somebody may say of today, and the routine for it."""

    says: Line = Field(max_length=40, description="How the sentence goes on, such as `sit a lot`.")
    routine: RecordId = Field(description="Id of the routine that it leads to.")


class Home(Shape):
    """The words of the front page."""

    heading: Line = Field(description="The question or promise that greets the reader.")
    lead: Sentences = Field(description="One or two sentences below it.")
    start_routines: Listed[RecordId] = Field(
        min_length=1, description="Routines to start with, where no sign of the safety check fits."
    )
    today: Listed[Today] = Field(
        min_length=1, max_length=8, description="Ways in, in the words of a reader."
    )
    programme: RecordId | None = Field(
        None, description="Id of the routine that joins the others week by week, if there is one."
    )
    read_first: Listed[RecordId] = Field(
        min_length=1, description="Guidance to offer there, in the order in which people need it."
    )


class Safety(Shape):
    """What must be at hand everywhere."""

    check: RecordId = Field(description="Id of the guidance topic that is the safety check.")
    link: Line = Field(description="Words of the link at the top of every page.")
    question: Line = Field(description="The question on the front page.")
    answer: Sentences = Field(description="One sentence below the question.")
    lists: RecordId = Field(description="Id of the topic about how its lists were made.")
    stop_rules: Listed[StopRule] = Field(
        min_length=1, description="When to stop any exercise; on every exercise, routine and card."
    )
    pain_rule: Listed[PainStep] = Field(
        min_length=1, description="How much pain is fine; on every exercise, routine and card."
    )
    ask_first: Sentences = Field(
        description="Who should ask before any exercise; on every one, after its own reasons."
    )
    emergency: Action = Field(
        description="The emergency line on every card; `{number}` may stand in it."
    )
    emergency_short: Action = Field(
        description="The same in a line or two, for the front of small cards."
    )
    every_time: Listed[Sentences] = Field(
        min_length=1, description="How to do any exercise; on every exercise and routine."
    )
    every_time_short: Sentences = Field(description="The same in a dozen words, for cards.")


def _telephone(text: str) -> str:
    if not DIALLED.fullmatch(text):
        raise refusal("not one number to call", "digits, as 116 123 or +44 116 123")
    return text


# What a phone dials is its digits: of "999 or 112" those of both numbers.
Telephone = Annotated[str, AfterValidator(_telephone)]


class CrisisLine(Shape):
    """A line to talk to in a crisis."""

    name: Line = Field(description="Whom one reaches.")
    number: Telephone = Field(description="The number to call or to text, in quotes.")
    text: Line | None = Field(None, description="The word to send, where it is a text message.")
    by_text: bool = Field(
        default=False, description="`true`: nobody answers calls; it takes any text message."
    )
    about: Line | None = Field(None, description="When, and what it costs, where that is known.")


class EmergencyNumber(Shape):
    """The numbers of a country."""

    id: RecordId = Field(description="Two letters, as gb; devices keep it.")
    place: Line = Field(description="Country or region.")
    number: Telephone = Field(description="The number to call at once, in quotes.")
    urgent_line: Sentences | None = Field(
        None, description="Whom to call the same day, where the country has such a line."
    )
    crisis_lines: Listed[CrisisLine] = Field((), description="Lines to talk to in a crisis.")
    sources: Listed[SourceId] = Field((), description="Ids from `sources.yml`.")


class ReviewPolicy(Shape):
    """How often content is read again, and who has read it so far."""

    status: Sentences = Field(description="Plain statement of who has reviewed the content.")
    policy: Prose = Field(description="How review works here.")


class Timing(Shape):
    """Our own estimates that the computed time of a routine rests on."""

    seconds_a_repetition: int = Field(ge=1, le=30, description="Seconds to move, besides the hold.")
    seconds_between_exercises: int = Field(ge=0, le=120, description="Seconds to change over.")
    seconds_to_the_floor: int = Field(
        ge=0, le=300, description="Seconds to get down to the floor, or up from it."
    )
    seconds_to_turn_over: int = Field(
        ge=0,
        le=300,
        description="Seconds to turn over; also to lie down on a bed, or get up from it.",
    )


class CalendarChoice(Shape):
    """When routines stand in calendars."""

    hour: int = Field(9, ge=0, le=23, description="Hour at which a routine stands in a calendar.")


class Pace(Shape):
    """Our own choices for how fast films go where no exercise says so; all in seconds."""

    shortest_leg: float = Field(ge=0.5, le=10, description="From pose to pose, at least.")
    longest_leg: float = Field(ge=0.5, le=10, description="The same, at most.")
    cm_a_second: float = Field(ge=5, le=200, description="How fast hands and feet move.")
    seconds_at_a_step: float = Field(ge=0.2, le=10, description="How long a step stands.")
    seconds_of_a_pause: float = Field(ge=0.5, le=10, description="A hold without a number.")
    longest_hold_shown: float = Field(
        ge=1, le=30, description="A longer hold is shown shortened; its cue says how long it is."
    )
    seconds_to_breathe_in: float = Field(ge=1, le=10, description="A calm breath in.")
    seconds_to_breathe_out: float = Field(ge=1, le=10, description="A calm breath out.")
    seconds_to_read: float = Field(ge=1, le=10, description="A cue beside a walk, at least.")


class Licences(Shape):
    """Under what terms others may use this work."""

    code: Line = Field(description="Licence of the code.")
    content: Line = Field(description="Licence of the words and drawings.")


class Site(Shape):
    """`content/site.yml`: title, address, safety, review policy and the words of the front page."""

    title: Line = Field(description="Name of the site.")
    short_title: Label = Field(
        description="Its name below the icon on a home screen, 12 letters at most."
    )
    description: Sentences = Field(description="One sentence for search engines.")
    address: HomeAddress = Field(description="Where the site is hosted, with a slash at the end.")
    language: Annotated[str, Field(pattern=r"^[a-z]{2}$")] = Field(
        description="Two letters, as en."
    )
    home: Home = Field(description="Heading, lead, and what to start with.")
    safety: Safety = Field(description="Stop rules, emergency line and the safety check.")
    emergency_numbers: Listed[EmergencyNumber] = Field(
        min_length=1, description="Numbers by place; never a bare number."
    )
    country: RecordId | None = Field(
        None, description="Id of the country that is taken for a reader who has not chosen one."
    )
    crisis_lines_elsewhere: Sentences = Field(
        description="Where to find a crisis line in any other country."
    )
    review: ReviewPolicy = Field(description="Review state and policy.")
    packs: Listed[CardPack] = Field((), description="Ready-made packs of cards, in order.")
    clinic: Clinic | None = Field(
        None, description="Whose letterhead the cards have; without it they have none."
    )
    report: ReportAddress | None = Field(
        None,
        description="Where readers tell of a mistake, from a link at the end of each record's "
        "page: an e-mail address, or an https address with `{page}`, which becomes the path of the "
        "page. Without it there is no link.",
    )
    timing: Timing = Field(description="Our own estimates for the time of a routine.")
    pace: Pace = Field(description="Our own choices for how fast films go.")
    calendar: CalendarChoice = Field(
        default_factory=CalendarChoice, description="Our own choice for calendars of routines."
    )
    about: Listed[Section] = Field(min_length=1, description="The sections of the about page.")
    licences: Licences = Field(description="Terms of use.")
