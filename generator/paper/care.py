"""The safety check as paper has it: which signs need care how soon, and whom to call."""

from dataclasses import dataclass

from generator.paper.codes import Code


@dataclass(frozen=True)
class CareSign:
    """A warning sign, with what to do about it and when it is more urgent."""

    text: str
    more: str
    acts: tuple[str, ...]
    is_crisis: bool


@dataclass(frozen=True)
class CareGroup:
    """Signs of one part of the body."""

    name: str
    signs: tuple[CareSign, ...]


@dataclass(frozen=True)
class Care:
    """Signs that need care equally soon: the level's name, what to do, and how soon."""

    name: str
    heading: str
    lead: str
    groups: tuple[CareGroup, ...]


@dataclass(frozen=True)
class Number:
    """An emergency number, where it is the right one, and whom to call there the same day."""

    place: str
    number: str
    urgent_line: str


@dataclass(frozen=True)
class CrisisLines:
    """Whom to talk to in a crisis, in one place."""

    place: str
    lines: tuple[str, ...]


@dataclass(frozen=True)
class SafetyCheck:
    """The safety check as the booklet has it, whole."""

    title: str
    summary: str
    code: Code
    care: tuple[Care, ...]
    numbers: tuple[Number, ...]
    crisis: tuple[CrisisLines, ...]
    crisis_elsewhere: str
    cautions: tuple[str, ...]
