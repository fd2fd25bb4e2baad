"""Rules that keep statements honest: nothing promised, all vouched for, evidence named."""

import re
from collections.abc import Iterable, Iterator
from textwrap import shorten

from generator.content.library import Draft
from generator.content.problems import Problem
from generator.content.readability import blocks, sentences, spoken
from generator.content.source import Location
from generator.content.walk import named_sources, texts
from generator.models import EvidenceArea, Guidance
from generator.models.citations import RECORD_LINK, cited_ids, is_vouched_for

# Keys whose words others say, or that list what may not be said.
NOT_OUR_WORDS = {
    *("often_said", "search_words", "promises", "same_words", "kinds", "short_queries"),
    *("typed", "typed_for_line", "typed_alike", "not_meant", "not_meant_alike"),
}
# Keys of an exercise that a clinic may be cited for.
TECHNIQUE = {"steps", "mistakes", "easier", "harder", "instead", "dose", "sources", "evidence"}
# Verbs of a sentence that only leads to a record, such as "The steps are in [Fist](...)."
POINTING = re.compile(
    r"\b(?:are in|begin|do|find|go on|has|lists?|puts|read|see|shows?|try)\b", re.IGNORECASE
)
SHOWN = 40  # letters of a passage in a message


def nothing_is_promised(draft: Draft) -> Iterator[Problem]:
    """No text promises: words from `promises` stand only where it says what others claim."""
    if draft.vocabulary is None:
        return
    words = draft.vocabulary.record.promises
    promise = re.compile(rf"\b(?:{'|'.join(map(re.escape, words))})\b", re.IGNORECASE)
    for entry in draft.entries_with_prose():
        for place, text in texts(entry.record):
            match = None if NOT_OUR_WORDS & set(place) else promise.search(spoken(text))
            if match:
                yield entry.problem(place, f"{match[0]!r} promises", "say what may help")


def guidance_claims_are_vouched_for(draft: Draft) -> Iterator[Problem]:
    """Each claim in guidance cites a source or is marked as our own."""
    for entry in draft.guidance.values():
        for place, text in _claims(entry.record):
            for block in blocks(text) if text else ():
                if not is_vouched_for(block) and not _only_points(block):
                    wrong = f"nobody vouches for {_shown(block)!r}"
                    yield entry.problem(place, wrong, "[S12], or [own] for our own advice")


def evidence_is_named(draft: Draft) -> Iterator[Problem]:
    """Evidence from another area of the body is named as such, and not used beyond it."""
    areas = _areas(draft)
    for entry in draft.entries_with_prose():
        for place, text in texts(entry.record):
            for block in blocks(text):
                for wrong, allowed in _misnamed(block, areas):
                    yield entry.problem(place, wrong, allowed)


def clinics_serve_technique_only(draft: Draft) -> Iterator[Problem]:
    """Pages of clinics and coaches show how to do an exercise; no health claim rests on them."""
    clinics = draft.sources.record.clinics if draft.sources else frozenset()
    for entry in draft.entries_with_prose():
        for place, source in named_sources(entry.record):
            technique = entry.id in draft.exercises and _key(place) in TECHNIQUE
            if source in clinics and not technique:
                yield entry.problem(
                    place, f"{source} is a clinic", "only the technique of exercises"
                )


def _key(place: Location) -> str | int:
    """Return the key of an exercise under which something stands, or the key of its variant."""
    first, *inner = place
    return inner[1] if first == "variants" and inner[1:] else first


def _claims(topic: Guidance) -> Iterator[tuple[Location, str]]:
    for index, point in enumerate(topic.key_points):
        yield ("key_points", index), point
    for index, section in enumerate(topic.sections):
        yield ("sections", index, "body"), section.body
    for index, claim in enumerate(topic.claims_checked):
        yield ("claims_checked", index, "found"), claim.found
    for index, caution in enumerate(topic.cautions):
        yield ("cautions", index), caution
    for index, part in enumerate(topic.sheet.parts if topic.sheet else ()):
        yield from (
            (("sheet", "parts", index, "lines", n), line) for n, line in enumerate(part.lines)
        )


def _only_points(block: str) -> bool:
    """Say whether a block claims nothing: each of its sentences only leads to a record."""
    return all(RECORD_LINK.search(s) and POINTING.search(s) for s in sentences(block))


def _areas(draft: Draft) -> dict[str, EvidenceArea]:
    """Return the area of each source whose findings are about another part of the body."""
    if draft.sources is None or draft.vocabulary is None:
        return {}
    areas = draft.vocabulary.record.evidence_areas
    named = ((i, areas.get(s.evidence_from or "")) for i, s in draft.sources.record.root.items())
    return {source: area for source, area in named if area}


def _misnamed(block: str, areas: dict[str, EvidenceArea]) -> Iterator[tuple[str, str]]:
    for source in dict.fromkeys(cited_ids([block])):
        area = areas.get(source)
        if area is None:
            continue
        if not _has(spoken(block), area.must_name):
            words = " or ".join(map(repr, area.must_name))
            yield f"{source} is about {area.name.lower()}", f"say so in {_shown(block)!r}: {words}"
        for sentence in sentences(block):
            other = _has(spoken(sentence), area.never_beside)
            if other and source in cited_ids([sentence]):
                yield f"{source} says nothing about {other!r}", "a sentence of its own"


def _has(text: str, words: Iterable[str]) -> str | None:
    return next((word for word in words if word.casefold() in text.casefold()), None)


def _shown(block: str) -> str:
    return shorten(spoken(block), SHOWN, placeholder=" ...")
