from tests.deno import Runner

MODULES = "calendar/calendar.js"
OWN = "({ ownCalendar }, routine, minutes) => ownCalendar(routine, minutes)"
ROUTINE = {
    "name": "Morning",
    "whom": "",
    "by": "",
    "telephone": "",
    "days": [1, 3],
    "suits": [],
    "items": [{"move": "fist", "amount": {"sets": 1, "minutes": 1, "sides": "together"}}],
}


def test_a_text_has_a_short_name_of_its_own(run: Runner) -> None:
    script = "({ nameOfText }, texts) => texts.map(nameOfText)"
    texts = [f"routine {number}" for number in range(2000)]
    names = run(MODULES, script, texts)
    assert names == run(MODULES, script, texts)
    assert len({*names}) == len(texts)
    assert all(name.isalnum() and len(name) <= 7 for name in names)


def test_a_routine_has_its_own_days_and_takes_a_minute_at_least(run: Runner) -> None:
    plan = run(MODULES, OWN, ROUTINE, 0)
    (reminder,) = plan["reminders"]
    assert (reminder["title"], reminder["minutes"], reminder["days"]) == ("Morning", 1, [1, 3])
    assert plan["host"] == "x.example"
    assert run(MODULES, OWN, {**ROUTINE, "name": ""}, 5)["reminders"][0]["title"] == "My routine"


def test_another_routine_is_another_event_and_the_same_one_is_not(run: Runner) -> None:
    first, same = run(MODULES, OWN, ROUTINE, 5), run(MODULES, OWN, ROUTINE, 5)
    other = run(MODULES, OWN, {**ROUTINE, "days": [1]}, 5)
    assert first["id"] == same["id"] != other["id"]
