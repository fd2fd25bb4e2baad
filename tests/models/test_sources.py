from datetime import date
from typing import Any, get_args

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models import Source, Sources

SOURCE: dict[str, Any] = {
    "publisher": "A clinic",
    "title": "Hands & wrists",
    "address": "https://example.org/hands?a=1#b",
    "kind": "hospital",
    "tier": 1,
    "seen_on": "2026-01-02",
}
KINDS = [
    "health-service",
    "hospital",
    "guideline",
    "professional-body",
    "government",
    "university",
    "charity",
    "research",
    "clinic",
]


def test_sources_stand_by_id() -> None:
    sources = Sources.model_validate({"S01": SOURCE, "R100": {**SOURCE, "note": "A copy."}})
    assert {i: source.note for i, source in sources.root.items()} == {
        "S01": None,
        "R100": "A copy.",
    }


@pytest.mark.parametrize("source", ["S1", "s01", "S01x", "xS01", "S1000"])
def test_an_id_is_a_capital_and_two_or_three_figures(source: str) -> None:
    with pytest.raises(ValidationError, match="String should match pattern"):
        Sources.model_validate({source: SOURCE})


@pytest.mark.parametrize("key", list(SOURCE))
def test_all_but_the_area_and_the_note_must_be_there(key: str) -> None:
    with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
        Source.model_validate({name: value for name, value in SOURCE.items() if name != key})


@pytest.mark.parametrize("address", ["example.org", "javascript:alert(1)", ""])
def test_an_address_can_be_followed(address: str) -> None:
    with pytest.raises(ValidationError, match="address\n"):
        Source.model_validate({**SOURCE, "address": address})


@pytest.mark.parametrize("kind", KINDS)
def test_a_source_is_of_a_known_kind(kind: str) -> None:
    assert Source.model_validate({**SOURCE, "kind": kind}).kind == kind


def test_there_is_no_other_kind() -> None:
    assert list(get_args(Source.model_fields["kind"].annotation)) == KINDS
    with pytest.raises(ValidationError, match="kind\n  Input should be 'health-service'"):
        Source.model_validate({**SOURCE, "kind": "blog"})


@pytest.mark.parametrize("tier", [0, 4, "1", None, True, 1.0])
def test_there_are_three_tiers(tier: object) -> None:
    assert [Source.model_validate({**SOURCE, "tier": n}).tier for n in (1, 2, 3)] == [1, 2, 3]
    with pytest.raises(ValidationError, match="tier\n  Input should be"):
        Source.model_validate({**SOURCE, "tier": tier})


def test_a_source_was_seen_on_a_day() -> None:
    assert Source.model_validate(SOURCE).seen_on == date(2026, 1, 2)
    for day in ("2026-02-30", "2 January 2026", "2026-1-2", 20260102, None):
        with pytest.raises(ValidationError, match="1 validation error for Source\nseen_on\n"):
            Source.model_validate({**SOURCE, "seen_on": day})


def test_the_area_of_the_evidence_is_named_only_if_it_is_another() -> None:
    assert Source.model_validate(SOURCE).evidence_from is None
    assert (
        Source.model_validate({**SOURCE, "evidence_from": "low-back"}).evidence_from == "low-back"
    )
    with pytest.raises(ValidationError, match="evidence_from\n  String should match pattern"):
        Source.model_validate({**SOURCE, "evidence_from": "Low back"})


def test_the_sample_has_every_key_of_sources_once(library: Library) -> None:
    used = {key for source in library.sources.root.values() for key in source.model_fields_set}
    assert used == set(Source.model_fields)
