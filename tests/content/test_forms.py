from typing import Any

import pytest

from generator.content.forms import form, form_figure, form_id, forms
from generator.content.library import Library
from generator.models import AskFirst, Dose, Exercise, Figure, Instead, StopRule, Variant
from generator.models.exercise import ChosenPanel


@pytest.fixture
def bend(library: Library) -> Exercise:
    return library.exercises["wrist-bend"]


def figure(*poses: dict[str, Any], arrows: tuple[dict[str, Any], ...] = ()) -> Figure:
    given = {"person": "bela", "base": "standing", "view": {"azimuth": 0, "elevation": 0}}
    return Figure.model_validate({**given, "poses": poses, "arrows": arrows})


def named(ways: tuple[Instead, ...]) -> tuple[Instead, ...]:
    """Return ways in which a variant alone has the name of its exercise."""
    bare = {"exercise": "wrist-bend"}
    return tuple(way.model_copy(update=bare if way.variant else {}) for way in ways)


def choosing(bend: Exercise, *panels: tuple[int, int]) -> Variant:
    """Return a variant whose steps are shown by panels of the exercise's steps."""
    chosen = tuple(ChosenPanel(step=step, of=of) for step, of in panels)
    return bend.variants["short"].model_copy(update={"panels": chosen})


def test_the_plain_form_is_the_exercise_as_its_record_has_it(bend: Exercise) -> None:
    plain = form("wrist-bend", bend)
    whole = bend.model_copy(update={"instead": named(bend.instead)})
    assert (plain.id, plain.exercise, plain.variant) == ("wrist-bend", "wrist-bend", "")
    assert plain.position == bend.start_position
    same = ("name", "summary", "equipment", "steps", "dose", "ask_first", "stop_when", "instead")
    for key in (*same, "sources"):
        assert getattr(plain, key) == getattr(whole, key)


def test_a_variant_has_steps_position_things_and_sources_of_its_own(bend: Exercise) -> None:
    own, made = bend.variants["standing"], form("wrist-bend", bend, "standing")
    assert (made.id, made.exercise, made.variant) == (
        "wrist-bend-standing",
        "wrist-bend",
        "standing",
    )
    for key in ("name", "summary", "position", "equipment", "steps", "sources"):
        assert getattr(made, key) == getattr(own, key)
        assert getattr(made, key) != getattr(form("wrist-bend", bend), key)


def test_a_variant_has_the_amount_of_its_exercise_unless_it_has_its_own(bend: Exercise) -> None:
    own = Dose(repetitions=2, origin="our-suggestion")
    assert form("wrist-bend", bend, "standing").dose == own
    assert form("wrist-bend", bend, "short").dose == bend.dose


def test_what_a_variant_suits_is_neither_asked_about_nor_told_another_way(bend: Exercise) -> None:
    asked = (AskFirst(reason="ring"), *bend.ask_first)
    ways = (Instead(reason="ring", how="Take it off."), *bend.instead)
    both = bend.model_copy(update={"ask_first": asked, "instead": ways})
    suited, other = form("wrist-bend", both, "standing"), form("wrist-bend", both, "short")
    assert (suited.ask_first, suited.instead) == (asked[:1], ways[:1])
    own = bend.variants["short"].ask_first
    assert (other.ask_first, other.instead) == ((*asked, *own), named(ways))


def test_a_way_that_names_a_variant_alone_names_its_exercise_in_every_form(
    bend: Exercise,
) -> None:
    ways = (
        Instead(reason="swelling", how="Do half.", variant="short"),
        Instead(reason="ring", how="Stand.", variant="standing"),
        Instead(reason="floor", how="Make a fist.", exercise="fist"),
    )
    told = bend.model_copy(update={"instead": ways})
    named = [
        ("wrist-bend", "short"),
        ("wrist-bend", "standing"),
        ("fist", None),
    ]
    assert [(way.exercise, way.variant) for way in form("wrist-bend", told).instead] == named


def test_no_form_is_told_to_do_itself_instead(bend: Exercise) -> None:
    ways = (
        Instead(reason="swelling", how="Do half.", variant="short"),
        Instead(reason="ring", how="Half.", exercise="wrist-bend", variant="short"),
        Instead(reason="floor", how="Do that in half.", exercise="fist", variant="short"),
    )
    told = form("wrist-bend", bend.model_copy(update={"instead": ways}), "short")
    assert told.instead == ways[2:]


def test_the_reasons_of_a_variant_to_stop_come_before_those_of_its_exercise(
    bend: Exercise,
) -> None:
    own = (StopRule(when="You sway."), StopRule(when="Your feet hurt."))
    assert form("wrist-bend", bend, "standing").stop_when == (*own, *bend.stop_when)
    assert form("wrist-bend", bend, "short").stop_when == bend.stop_when


def test_a_variant_that_there_is_not_is_refused(bend: Exercise) -> None:
    with pytest.raises(KeyError, match="lying"):
        form("wrist-bend", bend, "lying")


def test_the_plain_form_comes_first_then_the_variants_as_the_record_has_them(
    library: Library, bend: Exercise
) -> None:
    ids = ["wrist-bend", "wrist-bend-standing", "wrist-bend-short"]
    assert [one.id for one in forms("wrist-bend", bend)] == ids
    assert forms("wrist-bend", bend)[1] == form("wrist-bend", bend, "standing")
    assert list(library.forms()) == ["fist", *ids]
    assert {one: library.form(one.exercise, one.variant) for one in library.forms().values()} == {
        one: one for one in library.forms().values()
    }


def test_a_form_is_called_by_its_exercise_and_its_variant() -> None:
    assert form_id("wrist-bend", "standing") == "wrist-bend-standing"
    assert form_id("wrist-bend", None) == form_id("wrist-bend", "") == "wrist-bend"


def test_chosen_panels_have_the_numbers_of_the_steps_of_the_variant(bend: Exercise) -> None:
    whole = figure({"step": 1}, {"step": 2}, {"step": 3, "sink": 9}, {"step": 4})
    made = form_figure(choosing(bend, (1, 2), (2, 3)), whole)
    assert [pose.step for pose in made.poses] == [None, 1, 2]
    assert made.poses[2].model_copy(update={"step": 3}) == whole.poses[2]
    assert (made.person, made.base, made.view) == (whole.person, whole.base, whole.view)


def test_the_first_pose_stays_and_is_a_panel_only_if_it_was_chosen(bend: Exercise) -> None:
    whole = figure({"step": 1}, {"step": 2})
    assert [p.step for p in form_figure(choosing(bend, (1, 1)), whole).poses] == [1]
    assert [p.step for p in form_figure(choosing(bend, (1, 2)), whole).poses] == [None, 1]


def test_poses_between_panels_stay_and_those_after_the_last_chosen_go(bend: Exercise) -> None:
    whole = figure({"step": 1}, {"sink": 1}, {"step": 2}, {"sink": 2}, {"step": 3}, {})
    made = form_figure(choosing(bend, (1, 1), (2, 2)), whole)
    assert [pose.step for pose in made.poses] == [1, None, 2]
    assert made.poses[1] == whole.poses[1]


def test_two_panels_of_one_step_are_both_chosen(bend: Exercise) -> None:
    whole = figure({"step": 1}, {"step": 2}, {"step": 2}, {"step": 3})
    assert [p.step for p in form_figure(choosing(bend, (1, 2)), whole).poses] == [None, 1, 1]


def test_arrows_go_with_their_poses_and_those_of_other_poses_are_left_out(bend: Exercise) -> None:
    arrows = tuple(
        {"to": "right-fingers", "toward": "up", "length": 10 * n, "pose": n} for n in (2, 3)
    )
    whole = figure({"step": 1}, {"step": 2}, {"step": 3}, arrows=arrows)
    made = form_figure(choosing(bend, (1, 1), (2, 3)), whole)
    assert [(arrow.length, arrow.pose) for arrow in made.arrows] == [(30, 2)]


def test_an_arrow_without_a_pose_belongs_to_the_last_panel(bend: Exercise) -> None:
    arrow = {"to": "right-fingers", "toward": "up"}
    whole = figure({"step": 1}, {"step": 2}, {"step": 3}, {}, arrows=(arrow,))
    assert form_figure(choosing(bend, (1, 1), (2, 2)), whole).arrows == ()
    [kept] = form_figure(choosing(bend, (1, 1), (2, 3)), whole).arrows
    assert kept.pose == 2


def test_a_variant_of_chosen_panels_is_drawn_beside_the_figures(library: Library) -> None:
    drawn = library.drawn()
    assert drawn.keys() == {*library.forms(), "rest"}  # which a topic shows
    assert {i: drawn[i] for i in library.figures} == library.figures
    short = library.exercises["wrist-bend"].variants["short"]
    assert drawn["wrist-bend-short"] == form_figure(short, library.figures["wrist-bend"])
