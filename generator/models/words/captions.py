"""Words for what a drawing shows, for those who cannot see it: one key a thing that can be seen.

A caption is made of whole phrases. Where the words of one key stand inside another, the outer key
has a gap for them, so that each language puts them where it wants them.
"""

from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import Field

from generator.models.figure import PersonId
from generator.models.scenery import PadName, PropName
from generator.models.text import Shape
from generator.models.words.phrases import Phrase, Sided, every, gaps, sided

Posture = Literal[
    "standing",
    "sitting",
    "squat",
    "lunge",
    "side-sitting",
    "kneeling",
    "half-kneeling",
    "all-fours",
    "face-down",
    "on-back",
    "on-left-side",
    "on-right-side",
]
PadPlace = Literal[
    "head",
    "behind-head",
    "knees",
    "between-knees",
    "belly",
    "arm",
    "ribs",
    "back",
]
ViewName = Literal[
    "above",
    "side",
    "front",
    "front-angle",
    "behind",
    "behind-angle",
    "head-end",
    "head-end-angle",
    "feet",
    "feet-angle",
]
BodySign = Literal[
    "body-up",
    "right-foot-in-front",
    "left-foot-in-front",
    "hips-on-heels",
    "body-bent-forward",
    "body-leans-forward",
    "body-leans-back",
    "chest-raised",
    "chest-low",
    "chest-turned-right",
    "chest-turned-left",
    "body-bent-right",
    "body-bent-left",
    "hips-forward",
    "hips-right",
    "hips-left",
    "back-rounded",
    "back-sags",
    "back-arched",
    "head-hangs",
    "head-up",
    "head-bent-down",
    "head-tipped-back",
    "head-turned-right",
    "head-turned-left",
    "head-tilted-right",
    "head-tilted-left",
    "head-drawn-back",
    "head-forward",
    "shoulders-lifted",
    "shoulders-forward",
    "shoulders-drawn-back",
]
LegSign = Literal[
    "knee-lifted",
    "heel-raised",
    "knee-bent",
    "leg-lifted-bent",
    "knee-bent-foot-down",
    "leg-lifted",
    "leg-back",
]
Rest = Literal[
    "floor",
    "wall",
    "table",
    "desk",
    "worktop",
    "keyboard",
    "bed",
    "chair-seat",
    "chair-back",
    "stick",
    "seat",
    "armrest",
    "wheel",
    "hip",
    "low-back",
    "belly",
    "chest",
    "thigh",
    "knee",
    "other-shoulder",
    "other-elbow",
    "other-hand",
    "head",
    "neck",
    "temple",
    "forehead",
]
Way = Literal[
    "by-side",
    "a-little-out",
    "low-in-front",
    "drawn-back",
    "straight-in-front",
    "across-chest",
    "out",
    "raised-in-front",
    "raised-out",
    "overhead",
    "under-body",
    "past-head",
    "out-past-head",
    "to-ceiling",
    "hanging",
]
Elbow = Literal["bent", "straight", "up", "forward", "out"]


class Looks(Shape):
    """A person in a few words, at the beginning of a caption."""

    whole: Phrase = Field(description="Where the whole person is drawn.")
    close_up: Phrase = Field(description="Where only head and shoulders are drawn.")


class PictureWords(Shape):
    """What is said of one picture of a strip; `{text}` are the sentences about it."""

    numbered: Annotated[str, gaps("number", "text")] = Field(description="The number is its step.")
    plain: Annotated[str, gaps("text")] = Field(description="The same where no number stands.")


class CaptionWords(Shape):
    """What a drawing shows: who, in which posture, seen from where, and each picture of it."""

    opening: Annotated[str, gaps("person", "posture")] = Field(
        description="The first sentence of a caption."
    )
    opening_with_view: Annotated[str, gaps("person", "posture", "view")] = Field(
        description="The same where there is room to say from where it is seen."
    )
    people: Annotated[Mapping[PersonId, Looks], every(PersonId)] = Field(
        description="Who is drawn, as the first words of a sentence; figures name them by id."
    )
    postures: Annotated[Mapping[Posture, Phrase], every(Posture)] = Field(
        description="The posture that a figure starts from, after the person."
    )
    with_prop: Annotated[str, gaps("posture", "prop")] = Field(
        description="A posture and a thing; for a second thing once more, around the first."
    )
    props: Annotated[Mapping[PropName, Phrase], every(PropName)] = Field(
        description="Things around the body, after the posture; as figures name them."
    )
    nearby: Mapping[PropName, Phrase] = Field(
        description="The same where somebody is not on it, but beside it."
    )
    pads: Annotated[Mapping[PadName, Phrase], every(PadName)] = Field(
        description="What may lie between a part of the body and what that rests on."
    )
    pad_places: Annotated[Mapping[PadPlace, Annotated[str, gaps("pad")]], every(PadPlace)] = Field(
        description="Such a thing and its place; `{pad}` is a phrase of `pads`."
    )
    views: Annotated[Mapping[ViewName, Phrase], every(ViewName)] = Field(
        description="From where the body is seen; head end and feet are of a body that lies."
    )
    pictures: PictureWords = Field(description="What is said of each picture.")
    joined: Annotated[str, gaps("first", "next")] = Field(
        description="What stands between two phrases in one sentence, and between two muscles."
    )
    sentence: Annotated[str, gaps("phrases")] = Field(description="Phrases made a sentence.")
    sentences: Annotated[str, gaps("first", "next")] = Field(
        description="What stands between two sentences."
    )
    signs: Annotated[Mapping[BodySign, Phrase], every(BodySign)] = Field(
        description="What is seen of head, shoulders, chest, back, hips and the whole body."
    )
    again: Mapping[BodySign, Annotated[str, gaps("before")]] = Field(
        description="The same right after another sign of this list and of the same part of the"
        " body, which is `{before}`. What is not in this list becomes a phrase of its own."
    )
    legs: Annotated[Mapping[LegSign, Annotated[Sided, sided()]], every(LegSign)] = Field(
        description="What is seen of a leg; knee-bent-foot-down is of a body on its back."
    )
    rests: Annotated[Mapping[Rest, Annotated[Sided, sided()]], every(Rest)] = Field(
        description="Where a hand rests; temple is the top of the head, neck its back."
    )
    ways: Annotated[Mapping[Way, Annotated[Sided, sided()]], every(Way)] = Field(
        description="Where an arm points that rests nowhere; the last five of a body that lies."
    )
    elbows: Annotated[Mapping[Elbow, Annotated[Sided, sided("arm")]], every(Elbow)] = Field(
        description="How the elbow is; `{arm}` is a phrase of `rests` or `ways`. Up, forward and"
        " out are said of hands at the head, straight of hands on floor, wall or table."
    )
    off_floor: Annotated[str, gaps("arm")] = Field(
        description="A phrase of `ways`, with or without elbow, of a body that lies face down."
    )
    highlighted: Annotated[Sided, sided("muscles")] = Field(
        description="The last sentence of a caption: which muscles have a colour, on which side;"
        " `{muscles}` are their names, small and in a row."
    )
