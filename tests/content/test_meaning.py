from dataclasses import replace
from typing import Any

import pytest

from generator.content.library import Library
from generator.content.meaning import Shared, fingerprint
from generator.content.source import parse, plain_values
from generator.models import Exercise, Guidance, Routine
from generator.models.signs import Lift


def shared(library: Library) -> Shared:
    return Shared(library.site, library.signs, library.vocabulary)


def of(library: Library, record: str) -> str:
    known: dict[str, Exercise | Routine | Guidance] = {**library.exercises}
    known |= {**library.routines, **library.guidance}
    return fingerprint(shared(library), record, known[record])


def changed(record: Any, **values: object) -> Any:
    return record.model_copy(update=values)


def test_each_record_has_a_word_of_its_own_which_yaml_reads_as_text(real: Library) -> None:
    ids = [*real.exercises, *real.routines, *real.guidance]
    words = [of(real, record) for record in ids]
    assert len({*words}) == len(ids) > 50
    assert all(plain_values(parse(f"of: {word}\n")) == {"of": word} for word in words)


def test_texts_doses_ids_and_sources_are_meaning(library: Library) -> None:
    bend = library.exercises["wrist-bend"]
    short = {**bend.variants, "short": changed(bend.variants["short"], equipment=("table",))}
    others: list[Exercise] = [
        changed(bend, name="Bend"),
        changed(bend, also_called=()),
        changed(bend, steps=bend.steps[::-1]),
        changed(bend, steps=(*bend.steps[:-1], changed(bend.steps[-1], text="Let go. [own]"))),
        changed(bend, dose=changed(bend.dose, hold_seconds=11)),
        changed(bend, sources=("R01",)),
        changed(bend, muscles=()),
        changed(bend, variants=short),
        changed(bend, instead=bend.instead[:1]),
    ]
    words = {fingerprint(shared(library), "wrist-bend", other) for other in [bend, *others]}
    assert len(words) == 1 + len(others)


def test_reviews_search_words_drawings_and_line_ends_are_none(library: Library) -> None:
    bend, rest = library.exercises["wrist-bend"], library.guidance["rest"]
    short = {**bend.variants, "short": changed(bend.variants["short"], panels=())}
    review = changed(bend.review, reviewed_by=None)
    same = changed(bend, review=review, search_words=(), variants=short)
    assert fingerprint(shared(library), "wrist-bend", same) == of(library, "wrist-bend")
    again: Guidance = changed(rest, picture=None, order=7, summary="A short\n topic.")
    assert fingerprint(shared(library), "rest", again) == of(library, "rest")


@pytest.mark.parametrize(
    ("sign", "reached"),
    [("tingle", {"wrist-bend", "check-first", "rest"}), ("despair", {"check-first", "rest"})],
)
def test_a_sign_reaches_what_names_it_and_the_pages_of_all_signs(
    library: Library, sign: str, reached: set[str]
) -> None:
    signs = library.signs.signs
    lifted = changed(signs[sign], lifts=(Lift(when="it lasts", level="emergency"),))
    typed = changed(signs[sign], typed=("numb all over",))
    ids = [*library.exercises, *library.routines, *library.guidance]
    for other, expected in ((lifted, reached), (typed, set())):
        known = changed(library.signs, signs={**signs, sign: other})
        differ = {i for i in ids if of(library, i) != of(replace(library, signs=known), i)}
        assert differ == expected


def test_a_reason_reaches_what_asks_for_it(library: Library) -> None:
    reasons = library.vocabulary.reasons
    for values, expected in (
        ({"name": "a ring sits tight"}, {"wrist-bend", "hand-break", "hand-month"}),
        ({"also": ("tight ring",)}, set()),
    ):
        ring = changed(reasons["ring"], **values)
        words = changed(library.vocabulary, reasons={**reasons, "ring": ring})
        other = replace(library, vocabulary=words)
        ids = [*library.exercises, *library.routines, *library.guidance]
        assert {i for i in ids if of(library, i) != of(other, i)} == expected


def test_the_rules_for_every_exercise_belong_to_the_safety_check(library: Library) -> None:
    safety = changed(library.site.safety, ask_first="You feel ill.")
    other = replace(library, site=changed(library.site, safety=safety))
    ids = [*library.exercises, *library.routines, *library.guidance]
    assert {i for i in ids if of(library, i) != of(other, i)} == {"check-first", "rest"}
