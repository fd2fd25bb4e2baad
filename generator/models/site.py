"""What the site as a whole says."""

from typing import Annotated

from pydantic import Field

from generator.models.address import HomeAddress
from generator.models.text import Label, Line, Listed, Prose, RecordId, Section, Sentences, Shape


class Home(Shape):
    """The words of the front page."""

    heading: Line = Field(description="The question or promise that greets the reader.")
    lead: Sentences = Field(description="One or two sentences below it.")
    start_routines: Listed[RecordId] = Field(min_length=1, description="Routines to start with.")
    read_first: Listed[RecordId] = Field(min_length=1, description="Guidance to offer there.")


class Safety(Shape):
    """What must be at hand everywhere."""

    check: RecordId = Field(description="Id of the guidance topic that is the safety check.")
    link: Line = Field(description="Words of the link at the top of every page.")
    question: Line = Field(description="The question on the front page.")
    answer: Sentences = Field(description="One sentence below the question.")
    stop_rules: Listed[Sentences] = Field(
        min_length=1, description="When to stop any exercise; on every exercise, routine and card."
    )
    ask_first: Listed[Sentences] = Field(
        (), description="Who should ask before any exercise; on every exercise, after its own."
    )
    emergency: Sentences = Field(description="The emergency line on every card.")
    every_time: Listed[Sentences] = Field(
        min_length=1, description="How to do any exercise; on every exercise and routine."
    )


class EmergencyNumber(Shape):
    """A number to call at once, with the place where it is the right one."""

    place: Line = Field(description="Country or region.")
    number: Line = Field(description="The number, as text.")


class ReviewPolicy(Shape):
    """How often content is read again, and who has read it so far."""

    status: Sentences = Field(description="Plain statement of who has reviewed the content.")
    policy: Prose = Field(description="How review works here.")


class Timing(Shape):
    """Our own estimates that the computed time of a routine rests on."""

    seconds_a_repetition: int = Field(ge=1, le=30, description="Seconds to move, besides the hold.")
    seconds_between_exercises: int = Field(ge=0, le=120, description="Seconds to change over.")


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
    review: ReviewPolicy = Field(description="Review state and policy.")
    timing: Timing = Field(description="Our own estimates for the time of a routine.")
    about: Listed[Section] = Field(min_length=1, description="The sections of the about page.")
    licences: Licences = Field(description="Terms of use.")
