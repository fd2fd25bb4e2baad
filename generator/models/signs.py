"""What a warning sign knows: what it is, how soon it needs care, and what people type for it."""

import re
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import AfterValidator, Field

from generator.models.text import (
    Line,
    Listed,
    RecordId,
    Sentences,
    Shape,
    SourceId,
    refusal,
    sentences,
)
from generator.models.urgency import Level, Part
from generator.models.words.phrases import every

# Words, and numbers such as 38.5; the script of signs has marks of its own between them.
WORDS = re.compile(r"(?:[\w' -]|(?<=\d)[.,](?=\d))+")


def _typed(text: str) -> str:
    allowed = "words as people type them"
    if not any(letter.isalnum() for letter in text):
        raise refusal("no word", allowed)
    if not WORDS.fullmatch(text):
        strange = WORDS.sub("", text)[0]
        raise refusal(f"the character {strange!r} here", f"{allowed}, without it")
    return text


Typed = Annotated[Line, AfterValidator(_typed)]  # the search reads words, and nothing else
Shown = Literal["card", "line"]  # what a search answers with
NUMBER = "{number}"  # the gap for the emergency number of the reader's country


def _action(text: str) -> str:
    sentences(text.replace(NUMBER, "0"))
    return text


# `{number}` becomes the number of the reader's country, or "your emergency number".
Action = Annotated[str, AfterValidator(_action)]


class LevelWords(Shape):
    """How soon a sign needs care, and what is said of all signs of that level."""

    name: Line = Field(description="One or two words, as Emergency.")
    heading: Action = Field(description="What to do, as the heading of the list and of a card.")
    lead: Sentences = Field(description="One or two sentences below the heading.")
    when: Sentences = Field(description="By when, as the page about the lists says it.")
    stop: Action = Field(description="What to do when it happens during an exercise.")


class Lift(Shape):
    """What else makes a sign more urgent."""

    when: Sentences = Field(description="What else there is, after the word `if`; no full stop.")
    level: Level = Field(description="How soon it then needs care.")
    act: Action | None = Field(None, description="What to do then, if not as its level says.")


DangerPlace = Literal["chest", "face", "legs", "groin"]  # in the order in which cards show them


class Sign(Shape):
    """One warning sign."""

    text: Line = Field(description="The sign as a person would notice it, in one short line.")
    more: Line | None = Field(None, description="A few more words below it.")
    details: Listed[Sentences] = Field((), description="What else to know, when it is opened.")
    system: RecordId = Field(description="Id from `systems`: where it stands in the lists.")
    level: Level = Field(description="How soon it needs care; the only place that says so.")
    action: Action = Field(description="What to do, in one sentence; `{number}` may stand in it.")
    stop: Action | None = Field(
        None, description="What to do when it happens during an exercise, if not as its level says."
    )
    lifts: Listed[Lift] = Field((), description="What lifts it to a more urgent level.")
    pictured_at: DangerPlace | None = Field(
        None, description="The part of the body that shows it on cards without words."
    )
    is_crisis: bool = Field(default=False, description="`true`: crisis lines come first.")
    topic: RecordId | None = Field(None, description="Id of the guidance topic about it.")
    sources: Listed[SourceId] = Field((), description="Ids from `sources.yml`.")
    own: Listed[Part] = Field((), description="Which parts are our own choice.")
    note: Sentences | None = Field(
        None, description="For clinicians: where sources disagree, and what we took."
    )
    typed: Listed[Typed] = Field((), description="What people type for it; it gets a card.")
    typed_for_line: Listed[Typed] = Field(
        (), description="What people type for it that is too little for a card, as a diagnosis."
    )
    not_meant: Listed[Typed] = Field(
        (),
        description="What sounds like it and is not: held word for word; one of three telling "
        "words and more by what they mean, in this order; with the word `any`, in any order.",
    )
    typed_alike: Listed[Typed] = Field(
        (),
        description="What people type too, and what the phrases of `typed` find anyway: for those "
        "who read this file and for tests; browsers do not get it.",
    )
    not_meant_alike: Listed[Typed] = Field(
        (), description="The same of `not_meant`: it raises no alarm anyway."
    )


class ShortQuery(Shape):
    """A few words that are the whole query and may mean more than one sign."""

    typed: Listed[Typed] = Field(min_length=1, description="What people type.")
    shows: Shown = Field(description="`card`: above everything; `line`: one line above results.")
    alone: bool = Field(
        default=False,
        description="`true`: a line that holds only where nothing else is typed, but for how long "
        "and how much; any other line holds in longer texts, too.",
    )
    signs: Listed[RecordId] = Field(min_length=1, description="Ids of signs, the first foremost.")
    asks: Line | None = Field(None, description="A question that tells the signs apart.")
    topic: RecordId | None = Field(None, description="Id of the guidance topic about it.")


class System(Shape):
    """A part of the body, as a heading in the lists."""

    name: Line = Field(description="The heading.")


class Signs(Shape):
    """`content/signs.yml`: every warning sign, and how soon it needs care."""

    levels: Annotated[Mapping[Level, LevelWords], every(Level)] = Field(
        description="The levels, the most urgent first."
    )
    systems: Mapping[RecordId, System] = Field(description="Headings of the lists, in order.")
    signs: Mapping[RecordId, Sign] = Field(description="The signs, by id.")
    short_queries: Listed[ShortQuery] = Field((), description="What is short and means much.")
    care_words: Listed[Line] = Field(
        min_length=1, description="Words of what to do about a sign; no record has them."
    )
    same_words: Listed[Annotated[Listed[Typed], Field(min_length=2)]] = Field(
        (), description="Words and phrases that mean the same when somebody types a sign."
    )
    kinds: Listed[Annotated[Listed[Typed], Field(min_length=2)]] = Field(
        (),
        description="A word, and what is of its kind: phrases with it hold for each of the others.",
    )
