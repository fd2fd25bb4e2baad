from tests.deno import Runner

# Takes desks, each with its key, and goes so many steps to the one before; nothing is only a name.
STORY = (
    "({ Past }, takes, steps) => { const past = new Past('start');"
    " for (const [desk, key] of takes) past.take(desk, key);"
    " const found = [past.desk];"
    " for (let step = 0; step < steps; step += 1) { past.undo(); found.push(past.desk); }"
    " return [found, past.canUndo]; }"
)


def test_every_change_is_taken_back_one_by_one(run: Runner) -> None:
    found = run("builder/past.js", STORY, [["a", ""], ["b", ""]], 3)
    assert found == [["b", "a", "start", "start"], False]


def test_changes_in_a_row_with_one_key_are_taken_back_together(run: Runner) -> None:
    takes = [["a", "name"], ["ab", "name"], ["x", "note"], ["abc", "name"]]
    assert run("builder/past.js", STORY, takes, 2) == [["abc", "x", "ab"], True]


def test_after_a_step_to_before_the_same_key_begins_anew(run: Runner) -> None:
    story = (
        "({ Past }) => { const past = new Past('start'); past.take('a', 'k'); past.undo();"
        " past.take('b', 'k'); past.undo(); return past.desk; }"
    )
    assert run("builder/past.js", story) == "start"


def test_there_is_an_end_to_what_is_remembered(run: Runner) -> None:
    takes = [[str(number), ""] for number in range(150)]
    found, can_undo = run("builder/past.js", STORY, takes, 100)
    assert found[-1] == "49"
    assert can_undo is False
