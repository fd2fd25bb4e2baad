from tests.deno import Runner


def test_what_speaks_against_an_exercise_is_said_for_the_readers_reasons_only(run: Runner) -> None:
    script = "({ against }, record, reasons) => against(record, reasons)"
    record = {"against": {"knees": {}, "floor": {"asks": True}}}
    assert run("reasons/against.js", script, record, ["floor", "wrists"]) == ["floor"]
    assert run("reasons/against.js", script, {}, ["floor"]) == []


def test_a_reason_may_be_called_as_every_object_has_something(run: Runner) -> None:
    script = "({ against }, record, reasons) => against(record, reasons)"
    assert run("reasons/against.js", script, {"against": {"knees": {}}}, ["constructor"]) == []
