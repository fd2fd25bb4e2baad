import inspect
import shutil
from collections.abc import Callable, Mapping
from datetime import date
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from types import ModuleType

import pytest

from generator import check as package
from generator.check import RULES, Rule, check, dates
from generator.content.load import SINGLE_FILES, load
from generator.content.problems import Problem
from tests.bad_cases import bad_cases

NO_RULES = {"dates", "slips"}  # what a day says; what rules and words of a pose have in common
MODULES = [
    import_module(f"generator.check.{module.name}")
    for module in iter_modules(package.__path__)
    if module.name not in NO_RULES
]


def places(problems: list[Problem]) -> list[tuple[str, str]]:
    return [(problem.path.removeprefix("content/"), problem.field) for problem in problems]


@pytest.fixture(scope="module")
def cases_by_rule(
    sample: Path, tmp_path_factory: pytest.TempPathFactory
) -> Mapping[str, list[str]]:
    """The bad files by the one rule that finds everything that is wrong with them."""
    cases: dict[str, list[str]] = {rule.__name__: [] for rule in RULES}
    for case in bad_cases():
        folder = tmp_path_factory.mktemp("bad") / "content"
        shutil.copytree(sample, folder)
        case.place(folder)
        draft, misshapen = load(folder)
        if misshapen:
            continue  # which no rule finds
        expected = [problem.removeprefix("content/") for problem in case.problems]
        for rule in RULES:
            given = sorted(rule(draft))
            if [str(p).removeprefix(f"{folder.as_posix()}/") for p in given] == expected:
                cases[rule.__name__].append(case.name)
    return cases


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.__name__)
def test_every_rule_is_kept_by_the_sample_and_broken_by_a_bad_file(
    rule: Rule, sample: Path, cases_by_rule: Mapping[str, list[str]]
) -> None:
    assert list(rule(load(sample)[0])) == []
    assert cases_by_rule[rule.__name__] != []


def test_no_bad_file_belongs_to_two_rules(cases_by_rule: Mapping[str, list[str]]) -> None:
    names = [name for cases in cases_by_rule.values() for name in cases]
    assert names
    assert sorted(names) == sorted(set(names))


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_every_public_function_of_a_module_of_rules_is_a_rule(module: ModuleType) -> None:
    public = [
        value
        for name, value in inspect.getmembers(module, inspect.isfunction)
        if not name.startswith("_") and value.__module__ == module.__name__
    ]
    assert public
    assert [function.__name__ for function in public if function not in RULES] == []


def test_rules_are_there_once_and_come_from_the_modules_of_rules() -> None:
    assert len(RULES) == len({rule.__name__ for rule in RULES})
    assert {rule.__module__ for rule in RULES} == {module.__name__ for module in MODULES}


def test_every_rule_is_one_sentence() -> None:
    docs = [rule.__doc__ or "" for rule in RULES]
    assert [doc for doc in docs if "\n" in doc or not doc.endswith(".") or doc[0].islower()] == []


def test_a_check_returns_what_every_rule_finds(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("exercises/fist.yml", "stop_when: [when: It hurts.]", "stop_when: []")
    edit("guidance/rest.yml", "name: Rest", "name: Check first")
    edit("routines/hand-break.yml", "sources: [S01]", "sources: [S02]")
    draft, problems = load(content)
    assert problems == []
    assert places(check(draft)) == [
        ("guidance/rest.yml", "name"),
        ("routines/hand-break.yml", "sources.1"),
        ("exercises/fist.yml", "stop_when"),
    ]


def test_only_a_check_with_a_day_finds_what_is_overdue(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("guidance/rest.yml", "due_on: 2027-01-02", "due_on: 2026-12-31")
    draft, _ = load(content)
    assert check(draft) == []
    assert check(draft, date(2027, 12, 30)) == []
    assert places(check(draft, date(2027, 12, 31))) == [("guidance/rest.yml", "review.due_on")]


def test_what_is_overdue_is_found_besides_what_the_rules_find(
    content: Path, edit: Callable[[str, str, str], None]
) -> None:
    edit("guidance/rest.yml", "name: Rest", "name: Check first")
    draft, _ = load(content)
    today = date(2029, 1, 1)
    assert check(draft, today) == [*check(draft), *dates.overdue(draft, today)]
    assert len(list(dates.overdue(draft, today))) == len(list(draft.entries())) > 0


def test_no_rule_knows_a_day() -> None:
    assert {tuple(inspect.signature(rule).parameters) for rule in RULES} == {("draft",)}


@pytest.mark.parametrize("file", SINGLE_FILES)
def test_a_part_that_cannot_be_read_causes_no_other_problem(content: Path, file: str) -> None:
    (content / file).write_text("nothing\n", encoding="utf-8")
    draft, problems = load(content)
    assert [problem.path for problem in problems] == [f"content/{file}"]
    assert check(draft) == []


@pytest.mark.parametrize(
    "file",
    [
        "exercises/fist.yml",
        "exercises/wrist-bend.yml",
        "routines/hand-break.yml",
        "routines/fist-weeks.yml",
        "guidance/rest.yml",
        "guidance/check-first.yml",
    ],
)
def test_a_record_that_cannot_be_read_causes_no_other_problem(content: Path, file: str) -> None:
    (content / file).write_text("nothing\n", encoding="utf-8")
    draft, problems = load(content)
    assert [problem.path for problem in problems] == [f"content/{file}"]
    assert check(draft) == []
