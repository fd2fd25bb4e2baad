from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.references import (
    every_exercise_is_led_to,
    evidence_areas_exist,
    exercises_exist,
    guidance_exists,
    routines_exist,
    sources_exist,
    variations_lead_elsewhere,
    words_are_in_the_vocabulary,
)
from generator.content.load import load

Edit = Callable[[str, str, str], None]
Change = tuple[str, str, str]


def told(rule: Rule, content: Path) -> list[tuple[str, str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(p.path.removeprefix("content/"), p.field, p.wrong) for p in rule(draft)]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (("exercises/fist.yml", "You close your hand", "You close. [S02]"), "summary"),
        (
            ("exercises/wrist-bend.yml", "sources: [S01, R01]", "sources: [S01, S02]"),
            "dose.sources.2",
        ),
        (("exercises/wrist-bend.yml", "A mild pull.", "A mild pull. [S02]"), "should_feel.1"),
        (("routines/hand-break.yml", "Do it standing.", "Sit. [S02]"), "steps.1.swaps.2.how"),
        (("routines/hand-break.yml", "sources: [S01]", "sources: [S02]"), "sources.1"),
        (("guidance/check-first.yml", "Most sore hands ease.", "Go. [S02]"), "key_points.1"),
        (("guidance/check-first.yml", "Read this,", "Read [S02]"), "sections.1.body"),
        (("site.yml", "Move slowly.", "Move slowly. [S02]"), "safety.every_time.1"),
        (("site.yml", "To test.", "To test. [S02]"), "about.1.body"),
        (("vocabulary.yml", "stay there.", "stay there. [S02]"), "kinds.stretch.meaning"),
        (("vocabulary.yml", "out.", "out. [S02]"), "glossary.trial.meaning"),
    ],
)
def test_a_source_is_looked_up_wherever_it_is_named(
    content: Path, edit: Edit, change: Change, field: str
) -> None:
    edit(*change)
    assert told(sources_exist, content) == [(change[0], field, "no source S02")]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (
            ("routines/hand-break.yml", "- exercise: wrist-bend", "- exercise: palm"),
            "steps.1.exercise",
        ),
        (
            (
                "routines/hand-break.yml",
                "    exercise: fist\n      - when",
                "    exercise: palm\n      - when",
            ),
            "steps.1.swaps.1.exercise",
        ),
        (("routines/fist-weeks.yml", "exercise: fist", "exercise: palm"), "weekly_plan.exercise"),
        (
            ("exercises/wrist-bend.yml", "exercise: fist\nharder", "exercise: palm\nharder"),
            "easier.2.exercise",
        ),
        (
            ("exercises/wrist-bend.yml", "[R01]\n    exercise: fist", "[R01]\n    exercise: palm"),
            "instead.1.exercise",
        ),
        (
            (
                "exercises/wrist-bend.yml",
                "how: Stay longer.",
                "how: Stay longer.\n    exercise: palm",
            ),
            "harder.1.exercise",
        ),
        (
            (
                "guidance/check-first.yml",
                "related_exercises: [wrist-bend]",
                "related_exercises: [palm]",
            ),
            "related_exercises.1",
        ),
        (("guidance/check-first.yml", "exercise:wrist-bend", "exercise:palm"), "sections.1.body"),
    ],
)
def test_an_exercise_is_looked_up_wherever_it_is_named(
    content: Path, edit: Edit, change: Change, field: str
) -> None:
    edit(*change)
    assert told(exercises_exist, content) == [(change[0], field, "no exercise 'palm'")]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (("site.yml", "[hand-break, fist-weeks]", "[hand-break, palms]"), "home.start_routines.2"),
        (("site.yml", "routine: hand-break", "routine: palms"), "home.today.1.routine"),
        (("site.yml", "programme: hand-month", "programme: palms"), "home.programme"),
        (("guidance/check-first.yml", "[hand-break, fist", "[palms, fist"), "related_routines.1"),
        (("guidance/check-first.yml", "routine:hand-break", "routine:palms"), "sections.1.body"),
        (("site.yml", "guidance:check-first", "routine:palms"), "about.1.body"),
        (("site.yml", "read **once", "read [here](routine:palms) **once"), "review.policy"),
    ],
)
def test_a_routine_is_looked_up_wherever_it_is_named(
    content: Path, edit: Edit, change: Change, field: str
) -> None:
    edit(*change)
    assert told(routines_exist, content) == [(change[0], field, "no routine 'palms'")]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        (("site.yml", "check: check-first", "check: sleep"), "safety.check"),
        (
            ("site.yml", "read_first: [check-first, rest]", "read_first: [check-first, sleep]"),
            "home.read_first.2",
        ),
        (("guidance/check-first.yml", "[rest]", "[rest, sleep]"), "related_guidance.2"),
        (("guidance/check-first.yml", "routine:hand-break", "guidance:sleep"), "sections.1.body"),
        (("site.yml", "guidance:check-first", "guidance:sleep"), "about.1.body"),
        (("vocabulary.yml", "topic: rest", "topic: sleep"), "reasons.swelling.topic"),
        (
            ("vocabulary.yml", "[own]\n    topic: check-first", "[own]\n    topic: sleep"),
            "tested.not-tested.topic",
        ),
    ],
)
def test_a_topic_is_looked_up_wherever_it_is_named(
    content: Path, edit: Edit, change: Change, field: str
) -> None:
    edit(*change)
    assert told(guidance_exists, content) == [(change[0], field, "no guidance 'sleep'")]


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("kind: stretch", "kind: standing", "kind"),
        ("start_position: sitting", "start_position: table", "start_position"),
        ("position: standing", "position: wrist", "variants.standing.position"),
        ("equipment: [wall, table]", "equipment: [wall, wrist]", "variants.standing.equipment.2"),
        ("suits: [swelling, floor]", "suits: [wrist, floor]", "variants.standing.suits.1"),
        ("equipment: [table]", "equipment: [table, wrist]", "equipment.2"),
        ("regions: [wrist, fingers]", "regions: [table, fingers]", "regions.1"),
        ("muscles: [finger-benders", "muscles: [fingers", "muscles.1"),
        ("goals: [ease-stiffness]", "goals: [stretch]", "goals.1"),
        ("tested: [walkers, not-tested]", "tested: [walkers, stretch]", "tested.2"),
    ],
)
def test_a_word_stands_in_its_own_part_of_the_vocabulary(
    content: Path, edit: Edit, old: str, new: str, field: str
) -> None:
    edit("exercises/wrist-bend.yml", old, new)
    problems = told(words_are_in_the_vocabulary, content)
    assert [(file, place) for file, place, _ in problems] == [("exercises/wrist-bend.yml", field)]


NEW = "exercises/thumb.yml"
WAYS = [
    ("routines/fist-weeks.yml", "exercise: fist", "exercise: thumb"),
    (
        "routines/hand-break.yml",
        "    exercise: fist\n      - when",
        "    exercise: thumb\n      - when",
    ),
    ("guidance/check-first.yml", "related_exercises: [", "related_exercises: [thumb, "),
    ("guidance/check-first.yml", "(exercise:wrist-bend)", "(exercise:thumb)"),
    ("exercises/wrist-bend.yml", "how: Stay longer.", "how: Circle.\n    exercise: thumb"),
    ("exercises/fist.yml", "how: Do it in bed.", "how: Circle.\n    exercise: thumb"),
    (NEW, "instead:", "easier:\n  - how: Make a fist.\n    exercise: fist\ninstead:"),
]


@pytest.fixture
def thumb(content: Path) -> None:
    """One more exercise, to which nothing leads."""
    text = (content / "exercises/fist.yml").read_text("utf-8")
    (content / NEW).write_text(text.replace("name: Fist", "name: Thumb"), encoding="utf-8")


@pytest.mark.usefixtures("thumb")
@pytest.mark.parametrize("way", WAYS)
def test_a_routine_a_topic_or_another_exercise_leads_to_an_exercise(
    content: Path, edit: Edit, way: Change
) -> None:
    assert told(every_exercise_is_led_to, content) == [(NEW, "", "nothing leads here")]
    edit(*way)
    assert told(every_exercise_is_led_to, content) == []


@pytest.mark.usefixtures("thumb")
def test_an_exercise_does_not_lead_to_itself(content: Path, edit: Edit) -> None:
    edit(NEW, "how: Do it in bed.", "how: Circle.\n    exercise: thumb")
    assert told(every_exercise_is_led_to, content) == [(NEW, "", "nothing leads here")]


@pytest.mark.usefixtures("thumb")
@pytest.mark.parametrize("file", ["exercises/fist.yml", "routines/hand-break.yml"])
def test_what_cannot_be_read_may_lead_to_an_exercise(content: Path, file: str) -> None:
    (content / file).write_text("nothing\n", encoding="utf-8")
    assert list(every_exercise_is_led_to(load(content)[0])) == []


@pytest.mark.parametrize("topic", ["", "    topic: rest\n"])
def test_a_reason_may_have_a_topic(content: Path, edit: Edit, topic: str) -> None:
    edit("vocabulary.yml", "    topic: rest\n", topic)
    assert told(guidance_exists, content) == []


def test_the_area_of_evidence_is_looked_up_in_the_vocabulary(content: Path, edit: Edit) -> None:
    assert told(evidence_areas_exist, content) == []
    edit("sources.yml", "evidence_from: foot", "evidence_from: wrist")
    assert told(evidence_areas_exist, content) == [
        ("sources.yml", "R02.evidence_from", "no area 'wrist'")
    ]
    edit("sources.yml", "  evidence_from: wrist\n", "")
    assert told(evidence_areas_exist, content) == []


def test_what_cannot_be_looked_up_is_left_to_those_who_could_not_read_it(
    content: Path, edit: Edit
) -> None:
    edit("sources.yml", "evidence_from: foot", "evidence_from: wrist")
    edit("vocabulary.yml", "topic: rest", "topic: sleep")
    draft, _ = load(content)
    rules = (evidence_areas_exist, guidance_exists)
    assert [len(list(rule(draft))) for rule in rules] == [1, 1]
    assert list(evidence_areas_exist(replace(draft, sources=None))) == []
    assert [list(rule(replace(draft, vocabulary=None))) for rule in rules] == [[], []]


@pytest.mark.parametrize("side", ["easier", "harder"])
def test_no_exercise_is_its_own_variation(content: Path, edit: Edit, side: str) -> None:
    new = f"{side}:\n  - how: Again.\n    exercise: fist\nreview:"
    edit("exercises/fist.yml", "review:", new)
    assert told(variations_lead_elsewhere, content) == [
        ("exercises/fist.yml", f"{side}.1.exercise", "leads to itself")
    ]
    assert told(exercises_exist, content) == []


def test_no_exercise_is_what_to_do_instead_of_itself(content: Path, edit: Edit) -> None:
    edit("exercises/fist.yml", "how: Do it in bed.", "how: In bed.\n    exercise: fist")
    assert told(variations_lead_elsewhere, content) == [
        ("exercises/fist.yml", "instead.1.exercise", "leads to itself")
    ]


@pytest.mark.usefixtures("thumb")
def test_what_one_does_instead_does_not_lead_back(content: Path, edit: Edit) -> None:
    """Only the page of an easier or harder form names the exercise that names it."""
    edit(NEW, "how: Do it in bed.", "how: Make a fist.\n    exercise: fist")
    assert told(every_exercise_is_led_to, content) == [(NEW, "", "nothing leads here")]
