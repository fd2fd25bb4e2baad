"""What of the vocabulary of schema.org our linked data uses, as its pages have it.

Types with what they are kinds of, and properties with the types that may have them and what they
hold: a text, a day, an address, a duration, a number, or things of some types.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any

PARENTS: Mapping[str, tuple[str, ...]] = {
    "Thing": (),
    "Action": ("Thing",),
    "BreadcrumbList": ("ItemList",),
    "CreativeWork": ("Thing",),
    "ExerciseAction": ("Action",),
    "ExercisePlan": ("CreativeWork",),
    "HowTo": ("CreativeWork",),
    "HowToStep": ("CreativeWork",),
    "HowToTool": ("Thing",),
    "ImageObject": ("CreativeWork",),
    "ItemList": ("Thing",),
    "ListItem": ("Thing",),
    "MedicalWebPage": ("WebPage",),
    "Organization": ("Thing",),
    "Person": ("Thing",),
    "WebPage": ("CreativeWork",),
    "WebSite": ("CreativeWork",),
}
TEXT, DAY, ADDRESS, DURATION, NUMBER = "Text", "Date", "URL", "Duration", "Integer"
PROPERTIES: Mapping[str, tuple[str, tuple[str, ...]]] = {
    "additionalVariable": ("ExercisePlan", (TEXT,)),
    "activityDuration": ("ExercisePlan", (DURATION,)),
    "activityFrequency": ("ExercisePlan", (TEXT,)),
    "breadcrumb": ("WebPage", ("BreadcrumbList", TEXT)),
    "caption": ("ImageObject", (TEXT,)),
    "citation": ("CreativeWork", ("CreativeWork", TEXT)),
    "contentUrl": ("ImageObject", (ADDRESS,)),
    "creativeWorkStatus": ("CreativeWork", (TEXT,)),
    "dateModified": ("CreativeWork", (DAY,)),
    "description": ("Thing", (TEXT,)),
    "exercisePlan": ("ExerciseAction", ("ExercisePlan",)),
    "exerciseType": ("ExercisePlan ExerciseAction", (TEXT,)),
    "hasPart": ("CreativeWork", ("CreativeWork",)),
    "inLanguage": ("CreativeWork", (TEXT,)),
    "isPartOf": ("CreativeWork", ("CreativeWork", ADDRESS)),
    "item": ("ListItem", ("Thing", ADDRESS)),
    "itemListElement": ("ItemList", ("ListItem",)),
    "jobTitle": ("Person", (TEXT,)),
    "lastReviewed": ("WebPage", (DAY,)),
    "license": ("CreativeWork", ("CreativeWork", ADDRESS)),
    "mainEntity": ("CreativeWork", ("Thing",)),
    "name": ("Thing", (TEXT,)),
    "position": ("ListItem CreativeWork", (NUMBER,)),
    "potentialAction": ("Thing", ("Action",)),
    "primaryImageOfPage": ("WebPage", ("ImageObject",)),
    "publisher": ("CreativeWork", ("Organization", "Person")),
    "reviewedBy": ("WebPage", ("Organization", "Person")),
    "step": ("HowTo", ("HowToStep", TEXT)),
    "text": ("CreativeWork", (TEXT,)),
    "tool": ("HowTo", ("HowToTool", TEXT)),
    "url": ("Thing", (ADDRESS,)),
}
FORMS = {
    ADDRESS: re.compile(r"https?://[^\s<>\"]+"),
    DAY: re.compile(r"\d{4}-\d\d-\d\d"),
    DURATION: re.compile(r"PT\d+M"),
    TEXT: re.compile(r"\S.*", re.DOTALL),
}


def faults(data: Any) -> Iterator[str]:
    """Yield what in linked data the vocabulary does not have, and references to nothing."""
    nodes = list(data["@graph"])
    kinds = {node["@id"]: node["@type"] for node in nodes}
    if data["@context"] != "https://schema.org":
        yield f"context {data['@context']!r}"
    for node in nodes:
        yield from _faults_of(node, kinds)


def _faults_of(node: Any, kinds: Mapping[str, Any]) -> Iterator[str]:
    for kind in _listed(node["@type"]):
        if kind not in PARENTS:
            yield f"type {kind}"
    for name, value in node.items():
        if name.startswith("@"):
            continue
        owners, held = PROPERTIES.get(name, ("", ()))
        if not any(_is(node["@type"], owner) for owner in owners.split()):
            yield f"{node['@type']} has no {name}"
        for one in _listed(value):
            yield from _faults_of_value(name, one, held, kinds)


def _faults_of_value(
    name: str, value: Any, held: tuple[str, ...], kinds: Mapping[str, Any]
) -> Iterator[str]:
    if isinstance(value, Mapping):
        kind = value.get("@type") or kinds.get(value["@id"], "")
        if not any(_is(kind, one) for one in held if one in PARENTS):
            yield f"{name} is {kind or 'nothing'}"
        if "@type" in value:
            yield from _faults_of(value, kinds)
    elif isinstance(value, int):
        if NUMBER not in held:
            yield f"{name} is a number"
    elif not any(FORMS[one].fullmatch(value) for one in held if one in FORMS):
        yield f"{name} is {value!r}"


def _is(kind: Any, wanted: str) -> bool:
    known = [one for one in _listed(kind) if one in PARENTS]
    return wanted in known or any(_is(PARENTS[one], wanted) for one in known)


def _listed(value: Any) -> list[Any]:
    return [*value] if isinstance(value, list | tuple) else [value]
