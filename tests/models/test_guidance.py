from typing import Any

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models import ClaimCheck, Guidance

LEAST: dict[str, Any] = {
    "name": "Rest",
    "summary": "A short topic.",
    "key_points": ["Rest a little."],
    "review": {"state": "not-reviewed", "written_on": "2026-01-02", "due_on": "2027-01-02"},
}


def test_a_topic_with_the_least_is_silent_on_the_rest() -> None:
    topic = Guidance.model_validate(LEAST)
    rest = set(Guidance.model_fields) - set(LEAST) - {"picture", "sheet"}
    assert (topic.picture, topic.sheet) == (None, None)
    lists = [
        "aliases",
        "search_words",
        "signs",
        "sections",
        "claims_checked",
        "cautions",
        "related_exercises",
        "related_routines",
        "related_guidance",
        "sources",
    ]
    assert {key: getattr(topic, key) for key in rest} == {"order": 100} | dict.fromkeys(lists, ())


@pytest.mark.parametrize("key", list(LEAST))
def test_the_least_must_be_there(key: str) -> None:
    with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
        Guidance.model_validate({name: value for name, value in LEAST.items() if name != key})


def test_a_topic_has_a_point_to_remember() -> None:
    with pytest.raises(ValidationError, match="at least 1 item"):
        Guidance.model_validate({**LEAST, "key_points": []})


@pytest.mark.parametrize("order", [0, 1001])
def test_the_place_in_overviews_is_a_number_from_1_to_1000(order: int) -> None:
    with pytest.raises(ValidationError, match="1 validation error for Guidance\norder\n"):
        Guidance.model_validate({**LEAST, "order": order})


def test_a_claim_comes_with_what_was_found() -> None:
    with pytest.raises(ValidationError, match="found\n  Field required"):
        ClaimCheck.model_validate({"often_said": "Hands wear out."})


def test_the_sample_has_every_key_once(library: Library) -> None:
    topic = library.guidance["check-first"]
    keys = topic.model_dump(exclude_unset=True)
    others = {"aliases", "picture"}  # which a routine has, and the other topic
    assert list(keys) == [key for key in Guidance.model_fields if key not in others]
    assert library.guidance["rest"].picture  # that of the other is in a section
    assert library.routines["hand-month"].aliases
    assert [key for key, value in keys.items() if value in ((), None)] == []
