from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from generator.check import Rule
from generator.check.honesty import (
    clinics_serve_technique_only,
    evidence_is_named,
    guidance_claims_are_vouched_for,
    nothing_is_promised,
)
from generator.content.load import load

Edit = Callable[[str, str, str], None]
Change = tuple[str, str, str]
FIST, REST, CHECK = "exercises/fist.yml", "guidance/rest.yml", "guidance/check-first.yml"
BODY = "Read this, then the [break](routine:hand-break). [S01] [R01]"
FEET = "A trial of foot pain found the same. [R02]"


def told(rule: Rule, content: Path) -> list[tuple[str, str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(p.path.removeprefix("content/"), p.field, p.wrong) for p in rule(draft)]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ((FIST, "name: Fist", "name: Cure"), "name"),
        ((FIST, "You close your hand and open it.", "A cure."), "summary"),
        (("exercises/wrist-bend.yml", "[Prayer hands,", "[Cure,"), "also_called.1"),
        (("exercises/wrist-bend.yml", "when: after typing", "when: for a cure"), "dose.when"),
        (("routines/hand-break.yml", "A leaflet has both", "A cure has both"), "basis.1"),
        ((CHECK, "A trial of foot", "A cure of foot"), "sections.1.body"),
        ((CHECK, "We found nothing that says so.", "A cure."), "claims_checked.1.found"),
        (("site.yml", "heading: Stiff hands?", "heading: The cure"), "home.heading"),
        (("vocabulary.yml", "name: Ease stiffness", "name: Cure"), "goals.ease-stiffness.name"),
        (("vocabulary.yml", "A test in which", "A cure in which"), "glossary.trial.meaning"),
    ],
)
def test_no_text_for_readers_promises(
    content: Path, edit: Edit, change: Change, field: str
) -> None:
    assert told(nothing_is_promised, content) == []
    edit(*change)
    [(file, place, wrong)] = told(nothing_is_promised, content)
    assert (file, place) == (change[0], field)
    assert wrong.casefold() == "'cure' promises"


@pytest.mark.parametrize("words", ["A CURE.", "A cure-all.", "“Cure”", "It Will Ease pain."])
def test_a_promise_is_found_whatever_the_case_and_beside_any_sign(
    content: Path, edit: Edit, words: str
) -> None:
    edit(REST, "A short topic.", words)
    assert [place for _, place, _ in told(nothing_is_promised, content)] == ["summary"]


@pytest.mark.parametrize("words", ["Secure.", "Cured ham.", "It willingly eases.", "It may ease."])
def test_a_word_that_only_looks_like_a_promise_is_fine(
    content: Path, edit: Edit, words: str
) -> None:
    edit(REST, "A short topic.", words)
    assert told(nothing_is_promised, content) == []


@pytest.mark.parametrize(
    "change",
    [
        (CHECK, "often_said: Hands wear out.", "often_said: A cure."),
        ("exercises/wrist-bend.yml", "rist bend,", "wrist cure,"),
        ("routines/hand-break.yml", "typing break,", "hand cure,"),
    ],
)
def test_what_others_say_and_type_may_promise(content: Path, edit: Edit, change: Change) -> None:
    edit(*change)
    assert told(nothing_is_promised, content) == []


@pytest.mark.parametrize(
    ("old", "new", "field"),
    [
        ("'Most sore hands ease. [R01]'", "Most ease.", "key_points.1"),
        (BODY, "Read this now.", "sections.1.body"),
        ("says so. [R01]", "says so.", "claims_checked.1.found"),
        ("'Do not force it. [own]'", "Do not force it.", "cautions.1"),
    ],
)
def test_a_claim_of_guidance_is_vouched_for_wherever_it_stands(
    content: Path, edit: Edit, old: str, new: str, field: str
) -> None:
    assert told(guidance_claims_are_vouched_for, content) == []
    edit(CHECK, old, new)
    [(file, place, wrong)] = told(guidance_claims_are_vouched_for, content)
    assert (file, place) == (CHECK, field)
    assert wrong.startswith("nobody vouches for '")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("summary: Three lists. [S01]", "summary: Three lists."),
        ("[S01] [R01]", "[own]"),
    ],
)
def test_what_claims_nothing_and_what_is_our_own_needs_no_source(
    content: Path, edit: Edit, old: str, new: str
) -> None:
    edit(CHECK, old, new)
    assert told(guidance_claims_are_vouched_for, content) == []


@pytest.mark.parametrize(
    ("body", "claims"),
    [
        ("See the [break](routine:hand-break).", []),
        ("See the [break](routine:hand-break). Or read of [rest](guidance:rest).", []),
        ("See:\n\n      - [break](routine:hand-break)", ["See: break"]),
        ("See the [break](routine:hand-break). It is short.", ["See the break. It is short."]),
        ("One. Two. [own]\n\n      Three.", ["Three."]),
        ("One:\n\n      - two [own]\n      - three\n\n      - four", []),
        ("One:\n\n      - two\n\n      Three. [own]\n\n      Four.", ["One: two", "Four."]),
        ("Soon. " * 7, ["Soon. " * 6 + "..."]),
    ],
)
def test_one_mark_vouches_for_a_paragraph_with_its_list_and_leading_elsewhere_needs_none(
    content: Path, edit: Edit, body: str, claims: list[str]
) -> None:
    edit(CHECK, BODY, body)
    assert told(guidance_claims_are_vouched_for, content) == [
        (CHECK, "sections.1.body", f"nobody vouches for {claim!r}") for claim in claims
    ]


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ((FIST, "Make a fist.", "Make a fist. [R02]"), "steps.1.text"),
        (("routines/hand-break.yml", "both moves. [S01]", "both. [R02]"), "basis.1"),
        ((REST, "Rest a little. [own]", "Rest. [R02]"), "key_points.1"),
        ((CHECK, FEET, "A trial found it. [R02]\n\n      Feet are sore. [own]"), "sections.1.body"),
        (("site.yml", "To test.", "To test. [R02]"), "about.1.body"),
        (("vocabulary.yml", "stay there.", "stay there. [R02]"), "kinds.stretch.meaning"),
    ],
)
def test_evidence_from_another_area_is_named_in_its_own_passage(
    content: Path, edit: Edit, change: Change, field: str
) -> None:
    assert told(evidence_is_named, content) == []
    edit(*change)
    assert told(evidence_is_named, content) == [(change[0], field, "R02 is about sore feet")]


def test_what_to_say_of_such_evidence_is_told_with_the_passage(content: Path, edit: Edit) -> None:
    edit(REST, "Rest a little. [own]", "Rest a little. [R02] Then get up. [R02]")
    draft, _ = load(content)
    assert [problem.allowed for problem in evidence_is_named(draft)] == [
        "say so in 'Rest a little. Then get up.': 'foot' or 'feet'"
    ]


@pytest.mark.parametrize(
    "text", ["FEET may ease. [R02]", "It is so. [R02] Of a foot.", "It is so of footwear. [R02]"]
)
def test_one_word_for_the_area_anywhere_in_the_passage_is_enough(
    content: Path, edit: Edit, text: str
) -> None:
    edit(REST, "Rest a little. [own]", text)
    assert told(evidence_is_named, content) == []


def test_evidence_says_nothing_about_what_it_is_not_about(content: Path, edit: Edit) -> None:
    wrong = "R02 says nothing about 'hand'"
    edit(REST, "Rest a little. [own]", "Feet and Hands ease. [R02]")
    assert told(evidence_is_named, content) == [(REST, "key_points.1", wrong)]
    edit(REST, "Feet and Hands ease. [R02]", "Feet ease. [R02] Hands do. [R01] Hands, too. [own]")
    assert told(evidence_is_named, content) == []


@pytest.mark.parametrize("area", ["", "  evidence_from: hip\n"])
def test_evidence_without_an_area_or_from_an_unknown_one_is_left_alone(
    content: Path, edit: Edit, area: str
) -> None:
    edit(REST, "Rest a little. [own]", "Hands ease. [R02]")
    edit("sources.yml", "  evidence_from: foot\n", area)
    assert told(evidence_is_named, content) == []


def test_a_list_of_sources_claims_nothing_about_an_area(content: Path, edit: Edit) -> None:
    edit(REST, "sources: [R01]", "sources: [R01, R02]")
    assert told(evidence_is_named, content) == []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("text: Sit at a table.", "text: Sit. [C01]"),
        ("sources: [S01, R01]", "sources: [S01, R01, C01]"),
        ("Lifting the shoulders.", "Lifting. [C01]"),
        ("how: Do this in its place.", "how: Do this. [C01]"),
        ("how: Stay longer.", "how: Stay longer. [C01]"),
        ("how: Only close your hand. [R01]", "how: Only close it. [C01]"),
        ("help. [R01] [S01]", "help. [C01]"),
        ("sources: [S01]\n", "sources: [S01, C01]\n"),
    ],
)
def test_a_clinic_may_show_how_an_exercise_is_done(
    content: Path, edit: Edit, old: str, new: str
) -> None:
    edit("exercises/wrist-bend.yml", old, new)
    assert told(clinics_serve_technique_only, content) == []


@pytest.mark.parametrize(
    ("change", "field"),
    [
        ((FIST, "open it.", "open it. [C01]"), "summary"),
        ((FIST, "[Gentle work in the hand.,", "['Work. [C01]',"), "should_feel.1"),
        ((FIST, "when: It hurts.", "when: 'It hurts. [C01]'"), "stop_when.1.when"),
        (("exercises/wrist-bend.yml", "then: Let go.", "then: Go. [C01]"), "stop_when.1.then"),
        (("exercises/wrist-bend.yml", "too. [own]", "too. [C01]"), "ask_first.1.note"),
        (("routines/hand-break.yml", "moves. [S01]", "moves. [C01]"), "basis.1"),
        (("routines/hand-break.yml", "sources: [S01]", "sources: [S01, C01]"), "sources.2"),
        (("site.yml", "sharp pain. [S01]", "sharp pain. [C01]"), "safety.stop_rules.1.when"),
        (("vocabulary.yml", "stay there.", "stay there. [C01]"), "kinds.stretch.meaning"),
    ],
)
def test_no_health_claim_rests_on_a_clinic(
    content: Path, edit: Edit, change: Change, field: str
) -> None:
    edit(*change)
    assert told(clinics_serve_technique_only, content) == [(change[0], field, "C01 is a clinic")]


def test_a_part_that_could_not_be_read_leaves_nothing_to_judge(content: Path, edit: Edit) -> None:
    edit(REST, "Rest a little. [own]", "A cure. [C01] [R02]")
    draft, _ = load(content)
    rules = (nothing_is_promised, evidence_is_named, clinics_serve_technique_only)
    assert [len(list(rule(draft))) for rule in rules] == [1, 1, 1]
    without = (replace(draft, vocabulary=None), replace(draft, sources=None))
    assert [[len(list(rule(less))) for rule in rules] for less in without] == [
        [0, 0, 1],
        [1, 0, 0],
    ]
