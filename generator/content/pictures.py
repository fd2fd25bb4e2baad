"""The pictures of topics and routines: which figures they name, and where."""

from collections.abc import Iterator

from generator.content.library import AnyEntry, Draft
from generator.content.source import Location

Picture = tuple[AnyEntry, Location, str]  # who shows it, where, the id of its figure


def pictures(draft: Draft) -> Iterator[Picture]:
    """Yield every figure that a topic or a routine names."""
    for routine in draft.routines.values():
        if routine.record.picture:
            yield routine, ("picture",), routine.record.picture
    for topic in draft.guidance.values():
        if topic.record.picture:
            yield topic, ("picture",), topic.record.picture
        for index, section in enumerate(topic.record.sections):
            if section.picture:
                yield topic, ("sections", index, "picture"), section.picture
            for number, one in enumerate(section.compared):
                yield topic, ("sections", index, "compared", number, "picture"), one.picture
