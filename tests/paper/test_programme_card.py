from generator.content.library import Library
from generator.paper.programme_card import ProgrammeWeekOnCard, programme_weeks

TWICE = "Hand break: 1 to 2 times a day, 2 to 3 days a week"


def test_each_week_has_its_sets_and_walks_and_the_first_of_a_stage_what_it_is(
    library: Library,
) -> None:
    programme = library.routines["hand-month"].programme
    assert programme
    assert [*programme_weeks(library, programme)] == [
        ProgrammeWeekOnCard(
            name="Week 1",
            before="Week 1: Begin. Go on when it is easy.",
            sets=(
                f"{TWICE} (or Hands at night, Hand break).",
                "Hands at night: when tired.",
            ),
            sets_blank=("Hand break: _ days", "Hands at night: _ days"),
            notes=("Go slowly.",),
            walk="Walk: 1 minute on 5 days. slow.",
        ),
        ProgrammeWeekOnCard(
            name="Week 2",
            before="Weeks 2 to 3: Grow. Stay there.",
            sets=("Hand break: 3 days a week.",),
            sets_blank=("Hand break: _ days",),
            notes=(),
            walk="Walk: 1 to 2 minutes on 5 days. steady.",
        ),
        ProgrammeWeekOnCard(
            name="Week 3",
            before="",
            sets=("Hands at night: 1 day a week.",),
            sets_blank=("Hands at night: _ days",),
            notes=(),
            walk="Walk: 1 to 2 minutes on 5 days. steady.",
        ),
    ]
