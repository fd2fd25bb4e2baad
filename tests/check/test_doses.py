from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.doses import (
    RANGES,
    amounts_count_something,
    ranges_grow,
    routines_have_steps_or_weeks,
    source_doses_name_their_source,
)
from generator.content.load import load
from generator.models import Dose, Week

Edit = Callable[[str, str, str], None]
Change = tuple[str, str, str]


def told(rule: Rule, content: Path) -> list[tuple[str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(p.path.removeprefix("content/"), f"{p.field}: {p.wrong}") for p in rule(draft)]


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("      minutes: 1", "      sides: together"),
        ("minutes: 1", "minutes: 1\n      repetitions: 2"),
    ],
)
def test_an_amount_counts_repetitions_or_minutes(
    content: Path, edit: Edit, old: str, new: str
) -> None:
    edit("routines/hand-break.yml", old, new)
    assert told(amounts_count_something, content) == [
        ("routines/hand-break.yml", "steps.3.amount: nothing to count, or two things")
    ]


def test_a_schedule_need_not_count_repetitions_or_minutes(content: Path, edit: Edit) -> None:
    edit("routines/fist-weeks.yml", "  days_a_week: 5", "  when: every morning")
    assert told(amounts_count_something, content) == []


def with_range(edit: Edit, name: str, low: int, high: int) -> None:
    other = "" if name == "minutes" else "  minutes: 1\n"
    new = f"{other}  {name}: {low}\n  {name}_up_to: {high}\n"
    edit("exercises/fist.yml", "  minutes: 1\n", new)


@pytest.mark.parametrize("name", RANGES)
def test_a_range_that_grows_is_fine(content: Path, edit: Edit, name: str) -> None:
    with_range(edit, name, 3, 4)
    assert told(ranges_grow, content) == []


@pytest.mark.parametrize("name", RANGES)
@pytest.mark.parametrize("low", [3, 4])
def test_a_range_that_does_not_grow_is_refused(
    content: Path, edit: Edit, name: str, low: int
) -> None:
    with_range(edit, name, low, 3)
    assert told(ranges_grow, content) == [
        ("exercises/fist.yml", f"dose.{name}_up_to: 3 does not exceed {low}")
    ]


def test_every_range_of_every_shape_is_judged() -> None:
    for shape in (Dose, Week):
        ends = [key for key in shape.model_fields if key.endswith("_up_to")]
        assert ends
        assert {end.removesuffix("_up_to") for end in ends} <= set(RANGES)


def test_a_range_has_a_lower_end(content: Path, edit: Edit) -> None:
    edit("exercises/fist.yml", "  minutes: 1\n", "  minutes: 1\n  days_a_week_up_to: 3\n")
    assert [place.split(":")[0] for _, place in told(ranges_grow, content)] == [
        "dose.days_a_week_up_to"
    ]


@pytest.mark.parametrize(
    ("change", "place"),
    [
        (
            (
                "routines/hand-break.yml",
                "hold_seconds: 10",
                "hold_seconds: 10\n      hold_seconds_up_to: 5",
            ),
            "steps.1.amount.hold_seconds_up_to: 5 does not exceed 10",
        ),
        (
            ("routines/hand-break.yml", "times_a_day: 2", "times_a_day: 3\n  times_a_day_up_to: 2"),
            "schedule.times_a_day_up_to: 2 does not exceed 3",
        ),
        (
            (
                "routines/fist-weeks.yml",
                "- minutes: 1\n      minutes_up_to",
                "- minutes: 2\n      minutes_up_to",
            ),
            "weekly_plan.weeks.2.minutes_up_to: 2 does not exceed 2",
        ),
    ],
)
def test_ranges_are_judged_wherever_they_stand(
    content: Path, edit: Edit, change: Change, place: str
) -> None:
    edit(*change)
    assert told(ranges_grow, content) == [(change[0], place)]


@pytest.mark.parametrize("sources", ["", "\n  sources: []", "\n  sources: [C01]"])
def test_a_dose_of_a_source_without_one_or_with_a_clinic_alone_is_refused(
    content: Path, edit: Edit, sources: str
) -> None:
    edit("exercises/fist.yml", "origin: our-suggestion", f"origin: source{sources}")
    assert told(source_doses_name_their_source, content) == [
        ("exercises/fist.yml", "dose.origin: no source for it")
    ]


@pytest.mark.parametrize(
    "origin",
    [
        "source\n  sources: [S01]",
        "source\n  sources: [C01, S01]",
        "our-suggestion\n  sources: [C01]",
        "our-suggestion\n  sources: []",
    ],
)
def test_a_dose_of_a_source_names_it_and_our_own_may_name_any(
    content: Path, edit: Edit, origin: str
) -> None:
    edit("exercises/fist.yml", "origin: our-suggestion", f"origin: {origin}")
    assert told(source_doses_name_their_source, content) == []


def test_which_source_is_a_clinic_is_known_only_when_the_sources_could_be_read(
    content: Path, edit: Edit
) -> None:
    edit("exercises/fist.yml", "origin: our-suggestion", "origin: source\n  sources: [C01]")
    draft, _ = load(content)
    assert len(list(source_doses_name_their_source(draft))) == 1
    assert list(source_doses_name_their_source(replace(draft, sources=None))) == []


STEPS = "steps:\n  - exercise: fist\n    amount:\n      minutes: 1\n"


def test_a_routine_with_steps_and_a_plan_is_refused(content: Path, edit: Edit) -> None:
    edit("routines/fist-weeks.yml", "weekly_plan:\n", f"{STEPS}weekly_plan:\n")
    assert told(routines_have_steps_or_weeks, content) == [
        ("routines/fist-weeks.yml", "steps: no plan, or two plans")
    ]


def test_a_routine_without_steps_and_plan_is_refused(content: Path) -> None:
    path = content / "routines/fist-weeks.yml"
    before, rest = path.read_text("utf-8").split("weekly_plan:")
    path.write_text(before + rest[rest.index("progress:") :], encoding="utf-8")
    assert told(routines_have_steps_or_weeks, content) == [
        ("routines/fist-weeks.yml", "steps: no plan, or two plans")
    ]


def test_a_variant_with_an_amount_of_its_own_names_the_source_of_it(
    content: Path, edit: Edit
) -> None:
    own = "      repetitions: 2\n      origin: our-suggestion"
    edit("exercises/wrist-bend.yml", own, "      repetitions: 2\n      origin: source")
    place = "exercises/wrist-bend.yml"
    assert told(source_doses_name_their_source, content) == [
        (place, "variants.standing.dose.origin: no source for it")
    ]
    edit("exercises/wrist-bend.yml", "      repetitions: 2\n", "      sets: 2\n")
    assert told(amounts_count_something, content) == [
        (place, "variants.standing.dose: nothing to count, or two things")
    ]
