from typing import Any

import pytest
import yaml
from pydantic import ValidationError

from generator.models import Site
from generator.models.site import CrisisLine, EmergencyNumber, Timing
from tests.conftest import TESTS

SITE: dict[str, Any] = yaml.safe_load((TESTS / "sample/site.yml").read_text("utf-8"))


def test_the_sample_has_every_key_and_few_need_not_be_there() -> None:
    assert list(SITE) == list(Site.model_fields)
    for key in set(SITE) - {"calendar", "clinic", "country", "packs", "report"}:
        with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
            Site.model_validate({name: value for name, value in SITE.items() if name != key})


@pytest.mark.parametrize("part", ["home", "safety", "review", "timing", "licences"])
def test_every_key_of_a_part_must_be_there(part: str) -> None:
    assert list(SITE[part]) == list(type(getattr(Site.model_validate(SITE), part)).model_fields)
    for key in set(SITE[part]) - {"emergency_short", "programme"}:
        less = {name: value for name, value in SITE[part].items() if name != key}
        with pytest.raises(ValidationError, match=rf"{part}\.{key}\n  Field required"):
            Site.model_validate({**SITE, part: less})


def test_no_country_is_taken_for_the_reader_s_unless_it_is_said() -> None:
    site = {key: value for key, value in SITE.items() if key != "country"}
    assert Site.model_validate(site).country is None
    assert Site.model_validate(SITE).country == "here"
    with pytest.raises(ValidationError, match="country\n  String should match pattern"):
        Site.model_validate({**SITE, "country": "Great Britain"})


def test_the_emergency_line_has_no_gap_but_the_number() -> None:
    assert Site.model_validate(SITE).safety.emergency == "Call {number} if you cannot breathe."
    safety = {**SITE["safety"], "emergency": "Call {nummer} if you cannot breathe."}
    with pytest.raises(ValidationError, match=r"safety\.emergency\n  the sign '{' here"):
        Site.model_validate({**SITE, "safety": safety})


@pytest.mark.parametrize(
    "place",
    [
        ("home", "start_routines"),
        ("home", "today"),
        ("home", "read_first"),
        ("safety", "stop_rules"),
        ("safety", "pain_rule"),
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
    line = {"id": "here", "place": "Here", "number": "000"}
    least = EmergencyNumber.model_validate(line)
    assert (least.number, least.urgent_line, least.crisis_lines) == ("000", None, ())
    with pytest.raises(ValidationError, match="number\n  Input should be a valid string"):
        EmergencyNumber.model_validate({**line, "number": 112})
    for number in ("15", "999", "08457 90 90 90"):
        assert EmergencyNumber.model_validate({**line, "number": number}).number == number
    for key in line:
        with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
            EmergencyNumber.model_validate({name: line[name] for name in line if name != key})


def test_a_crisis_line_says_whom_one_reaches_and_how() -> None:
    line = {"name": "Good Ears", "number": "114"}
    least = CrisisLine.model_validate(line)
    assert (least.text, least.about) == (None, None)
    for key in line:
        with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
            CrisisLine.model_validate({name: line[name] for name in line if name != key})
    numbers = Site.model_validate(SITE).emergency_numbers
    used = {key for n in numbers for line in n.crisis_lines for key in line.model_fields_set}
    assert used == set(CrisisLine.model_fields)
    used = {key for number in numbers for key in number.model_fields_set}
    assert used == set(EmergencyNumber.model_fields)


@pytest.mark.parametrize(
    ("key", "lowest", "highest"),
    [
        ("seconds_a_repetition", 1, 30),
        ("seconds_between_exercises", 0, 120),
        ("seconds_to_the_floor", 0, 300),
        ("seconds_to_turn_over", 0, 300),
    ],
)
def test_estimates_of_time_have_limits(key: str, lowest: int, highest: int) -> None:
    timing = dict.fromkeys(Timing.model_fields, 20)
    for good in (lowest, highest):
        assert getattr(Timing.model_validate({**timing, key: good}), key) == good
    for bad in (lowest - 1, highest + 1):
        with pytest.raises(ValidationError, match=f"1 validation error for Timing\n{key}\n"):
            Timing.model_validate({**timing, key: bad})


def test_a_site_has_packs_and_a_letterhead_only_where_it_says_so() -> None:
    site = Site.model_validate(
        {key: value for key, value in SITE.items() if key not in {"packs", "clinic"}}
    )
    assert site.packs == ()
    assert site.clinic is None
