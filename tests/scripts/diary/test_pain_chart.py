from generator.content.library import Library
from generator.paper.rules import rules
from tests.deno import Runner

STEPS = "({ stepsOfRule }, rule) => stepsOfRule(rule)"


def test_lines_stand_where_the_pain_rule_changes(run: Runner, real: Library) -> None:
    rule = [{"score": one.score} for one in rules(real).pain]
    assert run("diary/pain-chart.js", STEPS, rule) == [0, 3, 5, 10]


def test_a_rule_without_numbers_has_one_line(run: Runner) -> None:
    rule = [{"score": "a little"}, {"score": "99"}, {"score": ""}]
    assert run("diary/pain-chart.js", STEPS, rule) == [0]
