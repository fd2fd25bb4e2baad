"""For whom an exercise is not, or not as it is: who asks first, and what to do instead."""

from collections.abc import Iterable
from dataclasses import dataclass

from generator.content.library import Library
from generator.models import AskFirst, Instead
from generator.text.page import Link, exercise_links, guidance_links


@dataclass(frozen=True)
class Precaution:
    """A reason that speaks against an exercise; `when` follows the word `if`.

    `asks` says whether such readers ask a clinician first; `note` and `how` have citations.
    """

    reason: str
    label: str
    when: str
    marks: str
    asks: bool
    note: str
    how: str
    exercise: Link | None
    topic: Link | None


def precautions(library: Library, exercise: str) -> tuple[Precaution, ...]:
    """Return every reason against an exercise, those to ask about first as the record has them."""
    record = library.exercises[exercise]
    asked = {case.reason: case for case in record.ask_first}
    instead = {swap.reason: swap for swap in record.instead}
    reasons = dict.fromkeys([*asked, *instead])
    return tuple(_precaution(library, i, asked.get(i), instead.get(i)) for i in reasons)


def asked_first(library: Library, cases: Iterable[AskFirst]) -> tuple[Precaution, ...]:
    """Return the reasons to ask first of a record that says nothing of what to do instead."""
    return tuple(_precaution(library, case.reason, case, None) for case in cases)


def _precaution(
    library: Library, reason: str, case: AskFirst | None, instead: Instead | None
) -> Precaution:
    words = library.vocabulary.reasons[reason]
    exercise = [instead.exercise] if instead and instead.exercise else []
    topic = [words.topic] if words.topic else []
    return Precaution(
        reason=reason,
        label=words.label,
        when=words.name,
        marks=" ".join(f"[{source}]" for source in words.sources),
        asks=case is not None,
        note=(case.note or "") if case else "",
        how=instead.how if instead else "",
        exercise=next(iter(exercise_links(library, exercise)), None),
        topic=next(iter(guidance_links(library, topic)), None),
    )
