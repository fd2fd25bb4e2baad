from tests.deno import Runner
from tests.scripts.diary.test_entry import DAY, SESSION, WALK

MODULES = "diary/entry-words.js diary/periods.js"


def test_an_entry_says_what_was_done(run: Runner) -> None:
    given = [
        SESSION,
        {**SESSION, "name": "", "of": 0, "minutes": 0},
        WALK,
        {**WALK, "minutes": 1},
        DAY,
    ]
    assert run(MODULES, "({ whatInWords }, given) => given.map(whatInWords)", given) == [
        "Chair and wall, 5 of 6 moves, 12 minutes",
        "Session",
        "Walk, 20 minutes",
        "Walk, 1 minute",
        "How the day was",
    ]


def test_pain_of_0_is_said_and_none_is_not(run: Runner) -> None:
    script = "({ painInWords }) => [0, 10, null].map(painInWords)"
    assert run(MODULES, script) == ["0 of 10", "10 of 10", ""]


def test_a_day_is_one_line(run: Runner) -> None:
    script = "({ lineOfDay, diaryDays }, given) => diaryDays(given).map(lineOfDay)"
    (line,) = run(MODULES, script, [SESSION, {**WALK, "pain": None}, {**DAY, "pain": 4}])
    assert "December" in line or "Dec" in line
    assert line.endswith(
        ": Chair and wall, 5 of 6 moves, 12 minutes; Walk, 20 minutes; pain 3 of 10; "
        "pain of the day 4 of 10; The left arm was stiff."
    )


def test_a_short_day_has_no_year(run: Runner) -> None:
    short, long = run(
        MODULES, "({ shortDay, longDay }, day) => [shortDay(day), longDay(day)]", "2026-12-01"
    )
    assert "2026" not in short
    assert "2026" in long
