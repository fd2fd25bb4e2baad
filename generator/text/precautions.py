"""For whom an exercise is not, or not as it is: who asks first, and what to do instead."""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from generator.content.forms import Form
from generator.content.library import Library
from generator.models import AskFirst, Instead
from generator.models.routine import RoutineAsk
from generator.text.page import Link, guidance_links, routine_links
from generator.text.ways import way_link


@dataclass(frozen=True)
class Precaution:
    """A reason that speaks against an exercise; `when` follows the word `if`.

    `asks` says whether such readers ask a clinician first, and `marks` who vouches for that. `note`
    and `how` have marks inside. What `exercise` leads to is a routine where it speaks against one.
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

    @property
    def only_asks(self) -> bool:
        """Whether there is nothing to say of it but that such readers ask first."""
        return self.asks and not (self.note or self.how or self.exercise)


def precautions(library: Library, form: Form) -> tuple[Precaution, ...]:
    """Return every reason against a form, those to ask about first as its record has them."""
    asked = {case.reason: case for case in form.ask_first}
    instead = {way.reason: way for way in form.instead}
    return tuple(
        _precaution(library, reason, asked.get(reason), instead.get(reason))
        for reason in dict.fromkeys([*asked, *instead])
    )


def asked_first(library: Library, cases: Iterable[AskFirst]) -> tuple[Precaution, ...]:
    """Return the reasons to ask first of what has no other ways; a routine may name another one."""
    return tuple(
        replace(_precaution(library, case.reason, case, None), exercise=_routine(library, case))
        for case in cases
    )


def _routine(library: Library, case: AskFirst) -> Link | None:
    instead = case.routine if isinstance(case, RoutineAsk) else None
    return next(iter(routine_links(library, filter(None, [instead]))), None)


def _precaution(
    library: Library, reason: str, case: AskFirst | None, instead: Instead | None
) -> Precaution:
    words = library.vocabulary.reasons[reason]
    topic = [words.topic] if words.topic else []
    return Precaution(
        reason=reason,
        label=words.label,
        when=words.name,
        marks=" ".join(f"[{source}]" for source in words.sources) or "[own]",
        asks=case is not None,
        note=(case.note or "") if case else "",
        how=instead.how if instead else "",
        exercise=way_link(library, instead) if instead else None,
        topic=next(iter(guidance_links(library, topic)), None),
    )
