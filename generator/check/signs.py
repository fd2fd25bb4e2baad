"""Rules about warning signs: each is graded once, in one place, and reaches its readers."""

import re
from collections.abc import Iterator, Mapping
from typing import get_args

from generator.content.library import AnyEntry, Draft, Entry
from generator.content.problems import Problem, suggestion
from generator.content.source import Location
from generator.content.walk import texts
from generator.models import Signs
from generator.models.citations import CITATION_OR_OWN
from generator.models.signs import Sign
from generator.models.urgency import Level

Use = tuple[AnyEntry, Location, str]  # who names it, where, and the id that is named


def signs_exist(draft: Draft) -> Iterator[Problem]:
    """Every sign that a record, the site or a short query names stands in `signs.yml`."""
    if draft.signs is None:
        return
    known = draft.signs.record.signs
    for entry, place, sign in [*_named_in_rules(draft), *_named_in_topics(draft)]:
        if sign not in known:
            yield entry.problem(place, f"no sign {sign!r}", suggestion(sign, known))
    for number, query in enumerate(draft.signs.record.short_queries):
        for index, sign in enumerate(query.signs):
            if sign not in known:
                place = ("short_queries", number, "signs", index)
                yield draft.signs.problem(place, f"no sign {sign!r}", suggestion(sign, known))


def signs_stand_in_the_lists(draft: Draft) -> Iterator[Problem]:
    """The system of a sign is one of the headings of the lists."""
    for entry, sign, record in _signs(draft):
        known = entry.record.systems
        if record.system not in known:
            place = ("signs", sign, "system")
            yield entry.problem(
                place, f"no system {record.system!r}", suggestion(record.system, known)
            )


def signs_say_who_vouches(draft: Draft) -> Iterator[Problem]:
    """A sign names a source, or says that its level is our own choice."""
    for entry, sign, record in _signs(draft):
        if not record.sources and "level" not in record.own:
            allowed = "ids in sources, or own with level in it"
            yield entry.problem(("signs", sign), "nobody vouches for its level", allowed)


def no_phrase_is_graded_twice(draft: Draft) -> Iterator[Problem]:
    """What people type stands once, at one sign, and two signs are not the same in words."""
    owners: dict[str, str] = {}
    for entry, sign, record in _signs(draft):
        once: set[str] = set()
        for place, text in _phrases(sign, record):
            owner = owners.setdefault(text.casefold(), sign)
            if owner != sign or text.casefold() in once:
                where = f"at {owner!r} too" if owner != sign else "here twice"
                wrong = f"{text!r} stands {where}"
                yield entry.problem(place, wrong, "each phrase once, at one sign")
            if place[-1] != "text":  # a sign may be typed as it is called
                once.add(text.casefold())


def no_phrase_is_in_two_groups(draft: Draft) -> Iterator[Problem]:
    """A phrase of `same_words` means the same as one group, not as two."""
    seen: set[str] = set()
    for number, group in enumerate(draft.signs.record.same_words if draft.signs else ()):
        for index, text in enumerate(group):
            if draft.signs and text.casefold() in seen:
                place = ("same_words", number, index)
                yield draft.signs.problem(place, f"{text!r} stands above", "each phrase once")
            seen.add(text.casefold())


def lifts_are_more_urgent(draft: Draft) -> Iterator[Problem]:
    """What lifts a sign makes it more urgent than it is."""
    levels = get_args(Level)
    for entry, sign, record in _signs(draft):
        for number, lift in enumerate(record.lifts):
            above = levels[: levels.index(record.level)]
            if lift.level not in above:
                wrong = f"{lift.level!r} is not more urgent than {record.level!r}"
                place = ("signs", sign, "lifts", number, "level")
                yield entry.problem(place, wrong, " or ".join(above) or "no lift")


def actions_have_no_marks(draft: Draft) -> Iterator[Problem]:
    """What to do is shown as it stands, so sources and our own choice are named beside it."""
    for entry, sign, record in _signs(draft):
        for place, text in texts(record):
            mark = CITATION_OR_OWN.search(text)
            if mark and place[0] in ("action", "stop", "lifts"):
                wrong = f"{mark[0].strip()!r} in what a reader is told to do"
                allowed = "name sources in `sources`, and our own choice in `own`"
                yield entry.problem(("signs", sign, *place), wrong, allowed)


def no_phrase_is_meant_and_not_meant(draft: Draft) -> Iterator[Problem]:
    """What only sounds like a sign is no phrase of a sign: it would silence it."""
    meant = {text.casefold(): i for _, i, sign in _signs(draft) for _, text in _phrases(i, sign)}
    for entry, sign, record in _signs(draft):
        lists = {"not_meant": record.not_meant, "not_meant_alike": record.not_meant_alike}
        for place, text in _in_lists(sign, lists):
            owner = meant.get(text.casefold())
            if owner:
                wrong = f"{text!r} is typed for {owner!r}"
                yield entry.problem(place, wrong, "what nobody means a sign by")


def records_grade_no_sign(draft: Draft) -> Iterator[Problem]:
    """What to do about a sign stands in `signs.yml`; records name it, but pages about all signs."""
    if draft.signs is None:
        return
    safety = draft.site.record.safety if draft.site else None
    about_all = {safety.check, safety.lists} if safety else set()  # what all have in common
    words = "|".join(map(re.escape, draft.signs.record.care_words))
    care = re.compile(rf"\b(?:{words})\b", re.IGNORECASE)
    for entry in draft.entries():
        for place, text in texts(entry.record):
            is_free = place[0] == "search_words" or entry.id in about_all
            match = None if is_free else care.search(text)
            if match:
                wrong = f"{match[0]!r} says what to do about a sign"
                yield entry.problem(place, wrong, "name the sign: `sign: ID`, or in `signs`")


def _signs(draft: Draft) -> Iterator[tuple[Entry[Signs], str, Sign]]:
    if draft.signs:
        yield from ((draft.signs, i, sign) for i, sign in draft.signs.record.signs.items())


def _phrases(i: str, sign: Sign) -> Iterator[tuple[Location, str]]:
    yield ("signs", i, "text"), sign.text
    lists: Mapping[str, tuple[str, ...]] = {
        "typed": sign.typed,
        "typed_for_line": sign.typed_for_line,
        "typed_alike": sign.typed_alike,
    }
    yield from _in_lists(i, lists)


def _in_lists(i: str, lists: Mapping[str, tuple[str, ...]]) -> Iterator[tuple[Location, str]]:
    for name, phrases in lists.items():
        yield from ((("signs", i, name, index), text) for index, text in enumerate(phrases))


def _named_in_rules(draft: Draft) -> Iterator[Use]:
    for entry in draft.practised():
        for index, rule in enumerate(entry.record.stop_when):
            if rule.sign:
                yield entry, ("stop_when", index, "sign"), rule.sign
    if draft.site:
        for index, rule in enumerate(draft.site.record.safety.stop_rules):
            if rule.sign:
                yield draft.site, ("safety", "stop_rules", index, "sign"), rule.sign


def _named_in_topics(draft: Draft) -> Iterator[Use]:
    for entry in draft.guidance.values():
        for index, sign in enumerate(entry.record.signs):
            yield entry, ("signs", index), sign
