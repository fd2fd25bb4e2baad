"""The pictures of topics and routines: which figures they name, and where."""

from collections.abc import Iterable, Iterator

from generator.content.library import AnyEntry, Draft
from generator.content.source import Location
from generator.models import Guidance
from generator.models.topic_sheet import ComparedPicture

Picture = tuple[AnyEntry, Location, str]  # who shows it, where, the id of its figure


def pictures(draft: Draft) -> Iterator[Picture]:
    """Yield every figure that a topic or a routine names."""
    for routine in draft.routines.values():
        if routine.record.picture:
            yield routine, ("picture",), routine.record.picture
    for topic in draft.guidance.values():
        yield from ((topic, place, figure) for place, figure in _of_topic(topic.record))


def _of_topic(topic: Guidance) -> Iterator[tuple[Location, str]]:
    if topic.picture:
        yield ("picture",), topic.picture
    for index, section in enumerate(topic.sections):
        if section.picture:
            yield ("sections", index, "picture"), section.picture
        yield from _compared(section.compared, ("sections", index))
    for index, part in enumerate(topic.sheet.parts if topic.sheet else ()):
        yield from _compared(part.compared, ("sheet", "parts", index))


def _compared(beside: Iterable[ComparedPicture], place: Location) -> Iterator[tuple[Location, str]]:
    for number, one in enumerate(beside):
        yield (*place, "compared", number, "picture"), one.picture
