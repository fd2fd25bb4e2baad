"""What a guidance topic knows."""

from pydantic import Field

from generator.models.review import Review
from generator.models.text import Line, Listed, RecordId, Section, Sentences, Shape, SourceId
from generator.models.topic_sheet import ComparedPicture, TopicSheet


class ClaimCheck(Shape):
    """Something often said, and what we found about it."""

    often_said: Sentences = Field(description="The claim, in our words.")
    found: Sentences = Field(description="What the evidence says, fairly, with its sources.")


class TopicSection(Section):
    """A section of a topic, which may have drawings below its heading."""

    picture: RecordId | None = Field(None, description="Id of a figure that shows what it says.")
    compared: Listed[ComparedPicture] = Field(
        (),
        max_length=4,
        description="Drawings side by side, such as a better and a worse way.",
    )


class Guidance(Shape):
    """`content/guidance/ID.yml`: one topic to read."""

    name: Line = Field(description="Title in sentence case.")
    aliases: Listed[RecordId] = Field(
        (), description="Ids that it had before; their addresses still lead to it."
    )
    order: int = Field(100, ge=1, le=1000, description="Place in overviews; smaller comes first.")
    summary: Sentences = Field(description="The topic in one or two sentences.")
    search_words: Listed[Line] = Field((), description="Lay words that find it, rightly spelt.")
    signs: Listed[RecordId] = Field(
        (), description="Ids from `signs.yml`: when the topic's readers need care, and how soon."
    )
    key_points: Listed[Sentences] = Field(min_length=1, description="What to remember.")
    picture: RecordId | None = Field(
        None, description="Id of the figure that stands for it; a rule demands one on its page."
    )
    sections: Listed[TopicSection] = Field((), description="The text, under headings.")
    claims_checked: Listed[ClaimCheck] = Field((), description="What is often said, checked.")
    cautions: Listed[Sentences] = Field((), description="What to be careful with.")
    sheet: TopicSheet | None = Field(None, description="What of it stands on a printed sheet.")
    related_exercises: Listed[RecordId] = Field((), description="Ids of exercises to go on to.")
    related_routines: Listed[RecordId] = Field((), description="Ids of routines to go on to.")
    related_guidance: Listed[RecordId] = Field((), description="Ids of topics to go on to.")
    sources: Listed[SourceId] = Field((), description="Sources of the topic as a whole.")
    review: Review = Field(description="Who has read it and when.")
