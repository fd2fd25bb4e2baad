"""Every list of the sample has two items somewhere, so that a wrong end or joint of it is seen."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from pydantic import BaseModel

from generator.content.library import Library

# Lists of which the sample still has one item at most, or none; never add to these.
STILL_SHORT = {
    "Arrow.shift",
    "Exercise.aliases",
    "Exercise.ask_first",
    "Exercise.equipment",
    "Exercise.evidence",
    "Exercise.goals",
    "Exercise.harder",
    "Exercise.sources",
    "Figure.arrows",
    "Figure.muscles",
    "FigurePose.muscles",
    "Guidance.aliases",
    "Guidance.claims_checked",
    "Guidance.related_exercises",
    "Guidance.related_guidance",
    "Guidance.sections",
    "Guidance.sources",
    "Routine.aliases",
    "Routine.sources",
    "Safety.every_time",
    "Site.about",
    "Variant.aliases",
}


def lists(value: object) -> Iterator[tuple[str, int]]:
    """Yield each list inside a value by its model and field, with its length."""
    if isinstance(value, BaseModel):
        for name, field in type(value).model_fields.items():
            inner = getattr(value, name)
            if "tuple" in str(field.annotation):
                yield f"{type(value).__name__}.{name}", len(inner or ())
            yield from lists(inner)
    elif isinstance(value, Mapping | tuple):
        for inner in value.values() if isinstance(value, Mapping) else value:
            yield from lists(inner)


def test_every_list_of_the_sample_has_two_items_somewhere(library: Library) -> None:
    longest: dict[str, int] = defaultdict(int)
    for part in vars(library).values():
        for name, length in lists(part):
            longest[name] = max(longest[name], length)
    assert len(longest) > 40
    assert {name for name, length in longest.items() if length < 2} == STILL_SHORT
