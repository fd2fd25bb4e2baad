"""The sets of the real content: what one does instead, how long they take, what joins them."""

from generator.content.forms import form_id
from generator.content.inherited import inherited
from generator.content.library import Library
from generator.content.programmes import walk, week_minutes
from generator.content.timing import core_minutes, minutes

# What our list of facts says of how long each takes, in minutes, the least and the most.
TIMES = {
    "starter": (6, 8),
    "bed": (5, 8),
    "thin-bones": (8, 10),
    "desk-break": (3, 6),
    "morning": (7, 8),
    "floor": (12, 15),
    "strength": (20, 25),
    "two-minute-band": (2, 3),
    "seated": (8, 10),
    "flare-up": (5, 8),
    "evening": (8, 8),
    "four-stretches": (4, 10),
}
ARTICLE = ("overhead-reach", "standing-knee-raise", "standing-back-extension", "prone-press-up")


def test_what_one_does_instead_of_a_step_is_no_other_step_of_the_set(real: Library) -> None:
    """Else one would do it twice, and it would be no way to do less."""
    doubled, looked_at = [], 0
    for record, routine in real.routines.items():
        done = [form_id(step.exercise, step.variant) for step in routine.steps]
        for number, step in enumerate(routine.steps, start=1):
            form = real.form(step.exercise, step.variant)
            own = [(way.exercise, way.variant) for way in step.swaps]
            taken = [(way.exercise, way.variant) for way in inherited(routine, step, form)]
            for exercise, variant in (*own, *taken):
                looked_at += 1
                target = form_id(exercise, variant) if exercise else ""
                if target in done and target != form.id:
                    doubled.append((record, number, target))
    assert looked_at > 50
    assert doubled == []


def test_every_set_takes_as_long_as_our_facts_say(real: Library) -> None:
    sets = {i: routine for i, routine in real.routines.items() if routine.steps}
    assert set(sets) == set(TIMES)
    taken = {i: minutes(real, routine) for i, routine in sets.items()}
    assert {
        i: (taken[i], TIMES[i]) for i in sets if not TIMES[i][0] <= (taken[i] or 0) <= TIMES[i][1]
    } == {}


def test_the_desk_break_has_a_short_version_of_three_moves_and_two_minutes(real: Library) -> None:
    routine = real.routines["desk-break"]
    assert sum(step.core for step in routine.steps) == 3
    assert core_minutes(real, routine) == 2


def test_the_stretches_of_the_article_are_done_on_the_feet_first(real: Library) -> None:
    assert tuple(step.exercise for step in real.routines["four-stretches"].steps) == ARTICLE


def test_the_first_set_needs_no_floor_and_works_in_several_directions(real: Library) -> None:
    routine = real.routines["starter"]
    forms = [real.form(step.exercise, step.variant) for step in routine.steps]
    floor = {i for i, position in real.vocabulary.positions.items() if position.on_floor}
    assert [form.id for form in forms if form.position in floor] == []
    assert {"seated-rotation", "scapular-squeeze"} <= {form.exercise for form in forms}


def test_nothing_in_the_set_for_thin_bones_speaks_against_it(real: Library) -> None:
    routine = real.routines["thin-bones"]
    assert "thin-bones" in routine.suits
    assert routine.ask_first[0].reason == "thin-bones"
    for step in routine.steps:
        form = real.form(step.exercise, step.variant)
        assert "thin-bones" not in {case.reason for case in form.ask_first}
        assert form.position != "face-down"


def test_the_programme_has_eight_weeks_that_end_at_the_goal_of_walking(real: Library) -> None:
    programme = real.routines["eight-weeks"].programme
    assert programme
    assert len(programme.weeks) == 8
    walks = [walk(real, programme, week) for week in programme.weeks]
    assert (walks[0].minutes, walks[-1].minutes, walks[-1].days) == (10, 30, 5)
    most = [week_minutes(real, programme, week)[1] for week in programme.weeks]
    assert max(most) <= 300


def test_every_routine_has_its_line_in_the_menu(real: Library) -> None:
    assert [i for i, routine in real.routines.items() if not routine.need] == []
