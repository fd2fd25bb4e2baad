"""The controlled words: each has one id and one wording, for all pages, cards and filters."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field

from generator.models.figure import Base, Footwear, MapArea
from generator.models.scenery import PropName
from generator.models.text import Line, Listed, RecordId, Sentences, Shape, SourceId


class Term(Shape):
    """One controlled word."""

    name: Line = Field(description="The plain word that readers see.")
    proper: Line | None = Field(None, description="The proper term of anatomy or of the trade.")
    meaning: Sentences | None = Field(
        None, description="One sentence for those who do not know it."
    )
    also: Listed[Line] = Field((), description="Lay words that find it.")


class Position(Term):
    """A starting position."""

    bases: Listed[Base] = Field(min_length=1, description="Bases from which figures show it.")
    said: Listed[Line] = Field((), description="Words of texts that name it, such as `sit`.")
    on_floor: bool = Field(default=False, description="`true` if one must get down to the floor.")
    asks_first: Listed[RecordId] = Field(
        (), description="Ids of reasons for which every exercise in it must be asked about first."
    )


class Thing(Term):
    """Something that an exercise needs or that one holds on to."""

    drawn_as: Listed[PropName | Footwear] = Field(
        min_length=1, description="Props of figures that show it; `shoes` is footwear."
    )
    said: Listed[Line] = Field((), description="Words of steps that name it, such as `wall`.")


class MapPart(Shape):
    """A part of the body map: what readers point to, and where it leads."""

    name: Line = Field(description="What stands on its button, and beside it on paper.")
    areas: Listed[MapArea] = Field(
        min_length=1, description="Areas of the drawing; a pair is both sides."
    )
    region: RecordId | None = Field(
        None, description="Id of the region whose exercises it leads to."
    )
    signs: Listed[RecordId] = Field(
        (), description="Ids of warning signs that come first, where pain there may be dangerous."
    )


# What stands for a reason where there are no words: drawings in templates/cards/symbols.typ.
ReasonPicture = Literal["bone", "fall", "hand", "arm", "belly", "stitches", "heart", "lungs"]


class Reason(Term):
    """A reason to ask first or to do something else; its name follows the word `if`."""

    label: Line = Field(description="The same in two or three words, for cards and routines.")
    for_floor: bool = Field(
        default=False, description="`true`: every exercise on the floor must say what else to do."
    )
    on_cards: bool = Field(default=False, description="`true`: printed on cards too.")
    in_finder: bool = Field(
        default=False, description="`true`: readers may say it of themselves in the finder."
    )
    needs_instead: bool = Field(
        default=False,
        description="`true`: an exercise that asks such readers first says what to do instead.",
    )
    picture: ReasonPicture | None = Field(
        None, description="What stands for it on cards without words; none: such cards avoid it."
    )
    asked_of_all: bool = Field(
        default=False,
        description="`true`: asked before any exercise, as `ask_first` in `site.yml` says; cards "
        "without words show it.",
    )
    topic: RecordId | None = Field(None, description="Id of the guidance topic about it.")
    sources: Listed[SourceId] = Field((), description="Ids from `sources.yml`; none: our own.")


class EvidenceArea(Shape):
    """An area of the body whose findings must never pass for another's."""

    name: Line = Field(description="The area, as readers call it.")
    must_name: Listed[Line] = Field(
        min_length=1, description="A passage that cites such a source has one of these words."
    )
    never_beside: Listed[Line] = Field((), description="Words that its sentence must not have.")


class Tested(Shape):
    """What trials say of an exercise or of its kind, in a word for its page."""

    label: Line = Field(description="In a few words, beside the heading of what is known.")
    found: Sentences = Field(description="In one or two sentences, with their sources.")
    topic: RecordId = Field(description="Id of the guidance topic that says it in full.")


class HardWord(Shape):
    """A word that not every reader knows; pages explain it where it stands."""

    name: Line = Field(description="The word as it stands in texts.")
    forms: Listed[Line] = Field((), description="Other forms of it in texts, as its plural.")
    meaning: Sentences = Field(description="What it means, in plain words.")


Terms = Mapping[RecordId, Term]


class Vocabulary(Shape):
    """`content/vocabulary.yml`: what exercises may name, by id."""

    kinds: Terms = Field(description="Sorts of exercise.")
    positions: Mapping[RecordId, Position] = Field(description="Starting positions.")
    equipment: Mapping[RecordId, Thing] = Field(
        description="Things needed; an exercise with an empty list needs none."
    )
    regions: Terms = Field(description="Parts of the body that an exercise is for.")
    muscles: Terms = Field(description="Muscles that work or stretch.")
    goals: Terms = Field(description="What a reader may want to achieve.")
    glossary: Mapping[RecordId, HardWord] = Field(description="Hard words and what they mean.")
    reasons: Mapping[RecordId, Reason] = Field(description="Why an exercise may not be for you.")
    evidence_areas: Mapping[RecordId, EvidenceArea] = Field(
        description="Areas whose evidence must be named as such."
    )
    tested: Mapping[RecordId, Tested] = Field(
        {}, description="What trials say of exercises, each once for all of them."
    )
    promises: Listed[Line] = Field(
        min_length=1, description="Words that promise too much; no text for readers has them."
    )
    clinical_words: Listed[Line] = Field(
        (),
        description="Words of clinicians and trainers; no exercise or routine is called by one.",
    )
    body_map: Mapping[RecordId, MapPart] = Field(
        {}, description="Parts of the drawn body to point to, as its list has them."
    )
    off_map: Mapping[RecordId, Sentences] = Field(
        {}, description="Why a region is on no part of the body map, by its id."
    )
