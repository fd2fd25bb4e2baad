from generator.content.library import Library
from generator.content.programmes import walk
from generator.site.programmes import programme
from generator.text.page import routine_links


def test_a_programme_is_shown_by_stages_with_links_to_all_that_it_joins(library: Library) -> None:
    plan = library.routines["hand-month"].programme
    assert plan
    walking, *others = routine_links(library, ["fist-weeks", "hand-night", "hand-break"])
    shown = programme(library, plan)
    assert (shown["walking"], shown["diary"]) == (walking, ("On day 1", "At the end"))
    stages = shown["stages"]
    assert isinstance(stages, list)
    assert [(part["stage"], part["span"]) for part in stages] == [
        (plan.stages[0], "Week 1"),
        (plan.stages[1], "Weeks 2 to 3"),
    ]
    (first,) = stages[0]["weeks"]
    assert (first["number"], first["minutes"], first["minutes_up_to"]) == (1, 11, 23)
    assert first["walk"] == walk(library, plan, plan.weeks[0])
    assert [(part["link"].name, part["instead"]) for part in first["sets"]] == [
        ("Hand break", tuple(others)),
        ("Hands at night", ()),
    ]
    assert [week["number"] for week in stages[1]["weeks"]] == [2, 3]


def test_a_week_without_a_range_has_one_number_of_minutes(library: Library) -> None:
    plan = library.routines["hand-month"].programme
    assert plan
    one_walk = (
        plan.stages[0]
        .weeks[0]
        .sets[0]
        .model_copy(update={"times_a_day_up_to": None, "days_a_week_up_to": None})
    )
    week = plan.stages[0].weeks[0].model_copy(update={"sets": (one_walk,)})
    stage = plan.stages[0].model_copy(update={"weeks": (week,)})
    shown = programme(library, plan.model_copy(update={"stages": (stage,)}))
    stages = shown["stages"]
    assert isinstance(stages, list)
    assert stages[0]["weeks"][0]["minutes_up_to"] is None
