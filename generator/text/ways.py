"""Other ways than an exercise as it is: easier, harder, or instead of it."""

from dataclasses import dataclass

from generator.content.forms import Form
from generator.content.library import Library
from generator.models import Instead, Swap, Variation
from generator.text.page import Link, form_link, guidance_links

Way = Variation | Instead | Swap


@dataclass(frozen=True)
class Alternative:
    """What to do instead: `when` follows the word `if`, `label` says it in short."""

    when: str
    label: str
    how: str
    exercise: Link | None
    topic: Link | None


def alternatives(library: Library, form: Form) -> tuple[Alternative, ...]:
    """Return what to do when a form of an exercise is not for somebody, by reason."""
    return tuple(
        Alternative(
            when=reason.name,
            label=reason.label,
            how=instead.how,
            exercise=way_link(library, instead),
            topic=next(iter(guidance_links(library, [reason.topic] if reason.topic else [])), None),
        )
        for instead in form.instead
        for reason in [library.vocabulary.reasons[instead.reason]]
    )


def way_link(library: Library, way: Way, own: str = "") -> Link | None:
    """Return the link of a way; one that names a variant alone is a way of the exercise `own`."""
    if not (way.exercise or way.variant):
        return None
    return form_link(library.form(way.exercise or own, way.variant))
