import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path

import pytest
from pydantic import BaseModel

from generator.build import PROJECT, read
from generator.check import check
from generator.library import Draft, Library
from generator.load import load
from generator.models import Exercise, Guidance, Routine, Site, Sources, Vocabulary
from generator.problems import Problem
from generator.schema import author_files
from generator.shapes import validate
from generator.source import SourceError, parse

CONTENT = PROJECT / "content"
FILES = sorted(CONTENT.rglob("*.yml"))
MODELS: Mapping[str, type[BaseModel]] = {
    "exercises": Exercise,
    "routines": Routine,
    "guidance": Guidance,
    "site.yml": Site,
    "sources.yml": Sources,
    "vocabulary.yml": Vocabulary,
}
KEY = re.compile(r"\s*(- )?[a-z_]+(?=:)")
FREE_KEY = re.compile(r"(?:  [a-z0-9-]+|[A-Z][0-9]+)(?=:$)")
BLOCK_TEXT = re.compile(r"(?P<indent>\s*)(?:- )?[a-z_]+: [|>][+-]?$")


@pytest.fixture(scope="module")
def real() -> Draft:
    draft, problems = load(CONTENT)
    assert problems == []
    return draft


def shown(path: Path) -> str:
    return path.relative_to(CONTENT).as_posix()


def problems(path: Path, lines: list[str]) -> list[Problem]:
    """Return what is wrong with the shape of one file, if it had these lines."""
    name = shown(path)
    try:
        tree = parse("\n".join(lines) + "\n")
    except SourceError as error:
        mark = error.mark
        return [Problem(name, mark.line, mark.column, "", error.wrong, error.allowed)]
    found = validate(MODELS[name.split("/")[0]], name, tree)
    return found if isinstance(found, list) else []


def outside_block_text(lines: list[str]) -> Iterator[int]:
    """Yield the indexes of the lines that are not inside a text of many lines."""
    inside: int | None = None
    for index, line in enumerate(lines):
        indent = len(line) - len(line.lstrip())
        if inside is not None and (not line.strip() or indent > inside):
            continue
        start = BLOCK_TEXT.fullmatch(line)
        inside = len(start["indent"]) if start else None
        yield index


def free_keys(file: str) -> list[str]:
    """Return the keys that authors choose themselves, as they stand in a file."""
    lines = (CONTENT / file).read_text("utf-8").splitlines()
    return [line[:-1].strip() for line in lines if FREE_KEY.fullmatch(line[:-1] + ":")]


def test_the_content_is_read_without_a_problem() -> None:
    library = read(CONTENT)
    assert isinstance(library, Library)
    assert len(library.exercises) >= 10
    assert len(library.routines) >= 2
    assert len(library.guidance) >= 6


def test_every_content_file_is_judged_below() -> None:
    assert {shown(path).split("/")[0] for path in FILES} == set(MODELS)


@pytest.mark.parametrize("path", FILES, ids=shown)
def test_a_line_of_nonsense_anywhere_is_a_problem_at_that_line(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    assert lines
    for index in range(len(lines)):
        found = problems(path, [*lines[:index], "}{", *lines[index + 1 :]])
        assert found, f"line {index + 1}"
        assert re.match(rf"{re.escape(shown(path))}:\d+:\d+: ", str(found[0]))
        assert [problem.line for problem in found] == [index + 1]


@pytest.mark.parametrize("path", FILES, ids=shown)
def test_a_misspelt_key_anywhere_is_a_problem_at_that_line(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    checked = 0
    for index in outside_block_text(lines):
        key = KEY.match(lines[index])
        if not key or FREE_KEY.match(lines[index]) and shown(path) == "vocabulary.yml":
            continue
        misspelt = f"{key[0]}x{lines[index][key.end() :]}"
        found = problems(path, [*lines[:index], misspelt, *lines[index + 1 :]])
        word = key[0].replace("-", "").strip() + "x"
        assert (index + 1, f"unknown key {word!r}") in [(p.line, p.wrong) for p in found]
        checked += 1
    assert checked > 3


def test_a_misspelt_id_of_a_source_is_a_problem_at_its_line() -> None:
    path = CONTENT / "sources.yml"
    lines = path.read_text("utf-8").splitlines()
    ids = [index for index, line in enumerate(lines) if FREE_KEY.fullmatch(line[:-1] + ":")]
    print(len(ids))
    for index in ids:
        misspelt = f"{lines[index][:-1]}x"
        found = problems(path, [*lines[:index], f"{misspelt}:", *lines[index + 1 :]])
        assert [(p.line, p.field) for p in found] == [(index + 1, misspelt)]


def uses(exercise: Exercise, kind: str) -> list[str]:
    """Return the words of a kind that an exercise names."""
    if kind == "kinds":
        return [exercise.kind]
    if kind == "positions":
        return [exercise.start_position, *exercise.other_positions]
    return list(getattr(exercise, kind))
