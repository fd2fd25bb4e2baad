"""Every warning sign on paper for a clinician, who may agree, change and sign."""

import json
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from generator.content.library import Library
from generator.models import Sign
from generator.models.citations import cited_ids
from generator.paper.reviewed import source_lines
from generator.paper.typeset import typeset
from generator.text.safety import SafetyRules, safety_rules
from generator.text.sign_lists import SignGroup, SignList, sign_lists


@dataclass(frozen=True)
class ReviewedSign:
    """All that we say of a sign, with its marks of sources; `vouched` says where it is from."""

    id: str
    text: str
    more: str
    details: tuple[str, ...]
    action: str
    stop: str
    lifts: tuple[str, ...]
    vouched: tuple[str, ...]
    note: str


@dataclass(frozen=True)
class ReviewedGroup:
    """The signs of one part of the body."""

    name: str
    signs: tuple[ReviewedSign, ...]


@dataclass(frozen=True)
class ReviewedLevel:
    """The signs of one level, with what is said of all of them."""

    name: str
    heading: str
    says: tuple[str, ...]
    groups: tuple[ReviewedGroup, ...]


@dataclass(frozen=True)
class SignsSheet:
    """The whole sheet; `sources` is the list of those that its signs name."""

    title: str
    author: str
    language: str
    how: str
    levels: tuple[ReviewedLevel, ...]
    sources: tuple[str, ...]


def signs_sheet(library: Library) -> SignsSheet:
    """Return the sheet of all signs, the most urgent first."""
    words, site = library.words.review, library.site
    return SignsSheet(
        title=words.signs.format(site=site.title),
        author=site.title,
        language=site.language,
        how=words.how,
        levels=tuple(_level(library, made) for made in sign_lists(library, library.signs.signs)),
        sources=tuple(_sources(library)),
    )


def signs_pdf(library: Library, layout: Path) -> bytes:
    """Return the sheet as PDF."""
    words = library.words
    labels = {**words.review.labels.model_dump(), "sources": words.records.sources}
    given = {"says": asdict(signs_sheet(library)), "words": labels}
    return typeset(layout, {"given": json.dumps(given)})


def _level(library: Library, made: SignList) -> ReviewedLevel:
    say, words = safety_rules(library), made.says
    return ReviewedLevel(
        name=words.name,
        heading=say.filled(words.heading),
        says=(words.lead, words.when, say.filled(words.stop)),
        groups=tuple(_group(say, group) for group in made.groups),
    )


def _group(say: SafetyRules, group: SignGroup) -> ReviewedGroup:
    return ReviewedGroup(group.name, tuple(_sign(say, i, sign) for i, sign in group.signs.items()))


def _sign(say: SafetyRules, i: str, sign: Sign) -> ReviewedSign:
    lifted = say.library.words.check.lifted
    return ReviewedSign(
        id=i,
        text=sign.text,
        more=sign.more or "",
        details=sign.details,
        action=say.filled(sign.action),
        stop=say.filled(sign.stop or say.level(sign).stop),
        lifts=tuple(lifted.format(when=lift.when, act=say.urged(lift)) for lift in sign.lifts),
        vouched=tuple(_vouched(say, sign)),
        note=sign.note or "",
    )


def _vouched(say: SafetyRules, sign: Sign) -> Iterator[str]:
    words = say.library.words.check
    sources = ", ".join(sign.sources)
    yield words.sources_of_sign.format(sources=sources) if sources else words.no_sources
    if sign.own:
        yield words.own_parts.format(parts=say.own(sign))


def _sources(library: Library) -> Iterator[str]:
    signs = library.signs.signs.values()
    noted = cited_ids(text for sign in signs for text in (*sign.details, sign.note or ""))
    named = {source for sign in signs for source in sign.sources} | set(noted)
    yield from source_lines(library, named)
