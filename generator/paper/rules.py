"""What every card says for safety: who must ask first, when to stop, whom to call, who read it."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import get_args

from generator.content.forms import Form
from generator.content.library import Library
from generator.models import Level, Review, Routine, StopRule
from generator.models.citations import without_citations, without_marks
from generator.paper.codes import short
from generator.text.amounts import amounts
from generator.text.safety import safety_rules

LEVELS: tuple[Level, ...] = get_args(Level)


@dataclass(frozen=True)
class StopList:
    """Signs that ask for the same: `act`, which is empty where each says it by itself."""

    signs: tuple[str, ...]
    act: str


@dataclass(frozen=True)
class Pain:
    """What to do at some pain, out of 10."""

    score: str
    act: str


@dataclass(frozen=True)
class Warnings:
    """What a record itself warns of."""

    ask_first: tuple[str, ...]
    stop: tuple[StopList, ...]


@dataclass(frozen=True)
class SafetyCheckAt:
    """The name of the safety check and its address, for people and for browsers."""

    name: str
    address: str
    short: str


@dataclass(frozen=True)
class Rules:
    """The rules that hold for every exercise, in plain text, and where the safety check stands."""

    ask_first: str
    stop: tuple[StopList, ...]
    pain: tuple[Pain, ...]
    every_time: str
    emergency: str
    emergency_short: str
    check: SafetyCheckAt


def rules(library: Library) -> Rules:
    """Return the rules of the site for a card."""
    site, safety = library.site, library.site.safety
    said = safety_rules(library)
    check = f"{site.address}guidance/{safety.check}/"
    return Rules(
        ask_first=without_citations(safety.ask_first),
        stop=_stop_lists(library, safety.stop_rules),
        pain=tuple(Pain(step.score, step.act) for step in safety.pain_rule),
        every_time=without_citations(safety.every_time_short),
        emergency=said.filled(without_citations(safety.emergency)),
        emergency_short=said.filled(without_citations(safety.emergency_short)),
        check=SafetyCheckAt(library.guidance[safety.check].name, check, short(check)),
    )


def warnings(library: Library, record: Form | Routine) -> Warnings:
    """Return what a form of an exercise, or a routine, itself warns of."""
    return Warnings(
        ask_first=plain(map(safety_rules(library).ask, record.ask_first)),
        stop=_stop_lists(library, record.stop_when),
    )


def _stop_lists(library: Library, stop_rules: Iterable[StopRule]) -> tuple[StopList, ...]:
    """Return rules by what they ask for, the most urgent first, without citations."""
    say, signs = safety_rules(library), library.signs.signs

    def urgency(rule: StopRule) -> int:
        return LEVELS.index(signs[rule.sign].level) if rule.sign else len(LEVELS)

    lists: dict[str, dict[str, None]] = {}  # each sign once: a variant may say one of its exercise
    for rule in sorted(stop_rules, key=urgency):
        told = " ".join(filter(None, [rule.when, rule.then]))
        lists.setdefault(say.act(rule), {})[without_citations(told)] = None
    return tuple(StopList(tuple(told), act) for act, told in lists.items())


def reviewed(library: Library, review: Review) -> str:
    """Return who has read a record, and when it must be read again."""
    say = amounts(library)
    month = say.month(review.due_on)
    return library.words.cards.reviewed.format(reviewed=say.reviewed(review), month=month)


def plain(texts: Iterable[str]) -> tuple[str, ...]:
    """Return texts as they are printed, without citations and links."""
    return tuple(without_marks(text) for text in texts)


def publishers(library: Library, ids: Iterable[str]) -> tuple[str, ...]:
    """Return who stands behind these sources, each once, in the order given."""
    return tuple(dict.fromkeys(library.sources.root[i].publisher for i in ids))
