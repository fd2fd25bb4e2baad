"""Rules about the body map: it leads to what there is, and nothing is left off without a word."""

from collections.abc import Iterator

from generator.content.library import Draft
from generator.content.problems import Problem, suggestion


def parts_lead_to_exercises(draft: Draft) -> Iterator[Problem]:
    """A part of the map leads to a region that some exercise is for, or to warning signs."""
    if draft.vocabulary is None:
        return
    used = {i for entry in draft.exercises.values() for i in entry.record.regions}
    for part, record in draft.vocabulary.record.body_map.items():
        place = ("body_map", part, "region")
        if record.region is None:
            if not record.signs:
                allowed = "a region, or signs that come first"
                yield draft.vocabulary.problem(place[:2], "leads nowhere", allowed)
        elif record.region not in used and not draft.unreadable.get("exercises"):
            wrong = f"no exercise is for region {record.region!r}"
            yield draft.vocabulary.problem(place, wrong, suggestion(record.region, used))


def dangerous_parts_name_signs(draft: Draft) -> Iterator[Problem]:
    """A sign that a part of the map names stands in `signs.yml`."""
    if draft.vocabulary is None or draft.signs is None:
        return
    known = draft.signs.record.signs
    for part, record in draft.vocabulary.record.body_map.items():
        for index, sign in enumerate(record.signs):
            if sign not in known:
                place = ("body_map", part, "signs", index)
                yield draft.vocabulary.problem(place, f"no sign {sign!r}", suggestion(sign, known))


def areas_lead_to_one_part(draft: Draft) -> Iterator[Problem]:
    """An area of the drawn body belongs to one part of the map."""
    if draft.vocabulary is None:
        return
    owners: dict[str, str] = {}
    for part, record in draft.vocabulary.record.body_map.items():
        for index, area in enumerate(record.areas):
            owner = owners.setdefault(area, part)
            if owner != part or area in record.areas[:index]:
                place = ("body_map", part, "areas", index)
                yield draft.vocabulary.problem(place, f"{area!r} is in {owner}", "each area once")


def regions_are_on_the_map(draft: Draft) -> Iterator[Problem]:
    """Where there is a map, every region is on it or says why it is not."""
    if draft.vocabulary is None or not draft.vocabulary.record.body_map:
        return
    words = draft.vocabulary.record
    shown = {part.region for part in words.body_map.values()}
    for i in words.regions:
        if i not in shown and i not in words.off_map:
            allowed = "a part of body_map with it, or why not in off_map"
            yield draft.vocabulary.problem(("regions", i), "not on the body map", allowed)
    for i in words.off_map:
        if i in shown or i not in words.regions:
            wrong = "is on the body map" if i in shown else f"no region {i!r}"
            yield draft.vocabulary.problem(("off_map", i), wrong, "regions that are not on it")
