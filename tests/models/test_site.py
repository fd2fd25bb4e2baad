from typing import Any

import pytest
import yaml
from pydantic import ValidationError

from generator.models import Site
from generator.models.site import EmergencyNumber, Timing
from tests.conftest import TESTS

SITE: dict[str, Any] = yaml.safe_load((TESTS / "sample/site.yml").read_text("utf-8"))


def test_the_sample_has_every_key_and_each_must_be_there() -> None:
    assert list(SITE) == list(Site.model_fields)
    for key in SITE:
        with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
            Site.model_validate({name: value for name, value in SITE.items() if name != key})


@pytest.mark.parametrize("part", ["home", "safety", "review", "timing", "licences"])
def test_every_key_of_a_part_but_who_should_ask_first_must_be_there(part: str) -> None:
    assert list(SITE[part]) == list(type(getattr(Site.model_validate(SITE), part)).model_fields)
    for key in set(SITE[part]) - {"ask_first"}:
        less = {name: value for name, value in SITE[part].items() if name != key}
        with pytest.raises(ValidationError, match=rf"{part}\.{key}\n  Field required"):
            Site.model_validate({**SITE, part: less})


def test_nobody_needs_to_ask_first_unless_it_is_said() -> None:
    safety = {key: value for key, value in SITE["safety"].items() if key != "ask_first"}
    assert Site.model_validate({**SITE, "safety": safety}).safety.ask_first == ()
    assert Site.model_validate(SITE).safety.ask_first == ("You had an operation. [own]",)


@pytest.mark.parametrize(
    "place",
    [
        ("home", "start_routines"),
        ("home", "read_first"),
        ("safety", "stop_rules"),
        ("safety", "every_time"),
    ],
)
def test_what_every_page_rests_on_is_never_empty(place: tuple[str, str]) -> None:
    part, key = place
    with pytest.raises(ValidationError, match="at least 1 item"):
        Site.model_validate({**SITE, part: {**SITE[part], key: []}})


@pytest.mark.parametrize("key", ["about", "emergency_numbers"])
def test_the_site_says_what_it_is_and_whom_to_call(key: str) -> None:
    with pytest.raises(ValidationError, match="at least 1 item"):
        Site.model_validate({**SITE, key: []})


@pytest.mark.parametrize("address", ["https://a.example/", "http://localhost:8000/b/"])
def test_an_address_ends_with_a_slash(address: str) -> None:
    assert Site.model_validate({**SITE, "address": address}).address == address


@pytest.mark.parametrize(
    "address",
    [
        "https://a.example",
        "a.example/",
        "ftp://a.example/",
        "https://a b/",
        "https://a/\n",
        'https:///"/',
    ],
)
def test_anything_else_is_no_address(address: str) -> None:
    with pytest.raises(ValidationError, match="address\n"):
        Site.model_validate({**SITE, "address": address})


@pytest.mark.parametrize("language", ["english", "EN", "e", ""])
def test_a_language_is_two_letters(language: str) -> None:
    with pytest.raises(ValidationError, match="language\n  String should match pattern"):
        Site.model_validate({**SITE, "language": language})


def test_an_emergency_number_is_text_with_its_place() -> None:
    assert EmergencyNumber.model_validate({"place": "Here", "number": "000"}).number == "000"
    with pytest.raises(ValidationError, match="number\n  Input should be a valid string"):
        EmergencyNumber.model_validate({"place": "Here", "number": 112})
    with pytest.raises(ValidationError, match="place\n  Field required"):
        EmergencyNumber.model_validate({"number": "112"})


@pytest.mark.parametrize(
    ("key", "lowest", "highest"),
    [("seconds_a_repetition", 1, 30), ("seconds_between_exercises", 0, 120)],
)
def test_estimates_of_time_have_limits(key: str, lowest: int, highest: int) -> None:
    timing = {"seconds_a_repetition": 4, "seconds_between_exercises": 20}
    for good in (lowest, highest):
        assert getattr(Timing.model_validate({**timing, key: good}), key) == good
    for bad in (lowest - 1, highest + 1):
        with pytest.raises(ValidationError, match=f"1 validation error for Timing\n{key}\n"):
            Timing.model_validate({**timing, key: bad})
