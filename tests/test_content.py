import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, get_args

import pytest
from pydantic import BaseModel

from generator.author.reference import author_files
from generator.check import Rule, reasons, references
from generator.content.forms import forms
from generator.content.library import Draft, Library
from generator.content.load import load
from generator.content.problems import Problem
from generator.content.shapes import validate
from generator.content.source import SourceError, locate, parse
from generator.models import (
    Exercise,
    Figure,
    Guidance,
    Level,
    Routine,
    Search,
    Signs,
    Site,
    Sources,
    Vocabulary,
    Words,
)
from generator.models.search import PageId
from generator.project import PROJECT

CONTENT = PROJECT / "content"
FILES = sorted(CONTENT.rglob("*.yml"))
MODELS: Mapping[str, type[BaseModel]] = {
    "exercises": Exercise,
    "figures": Figure,
    "routines": Routine,
    "guidance": Guidance,
    "site.yml": Site,
    "sources.yml": Sources,
    "vocabulary.yml": Vocabulary,
    "search.yml": Search,
    "words.yml": Words,
    "signs.yml": Signs,
}


def reasons_are_known(draft: Draft) -> Iterator[Problem]:
    """Judge reasons wherever they stand; what a variant suits is judged with all other words."""
    yield from reasons.reasons_are_in_the_vocabulary(draft)
    yield from references.words_are_in_the_vocabulary(draft)


# The parts of the vocabulary that records name, with the rule that looks them up.
NAMED: Mapping[str, Rule] = {
    **dict.fromkeys(
        ("kinds", "positions", "equipment", "regions", "muscles", "goals", "tested"),
        references.words_are_in_the_vocabulary,
    ),
    "reasons": reasons_are_known,
    "evidence_areas": references.evidence_areas_exist,
}
KEY = re.compile(r"\s*(?:- )?(?P<word>[a-z_]+)(?=:)")
BLOCK_TEXT = re.compile(r"(?P<indent>\s*)(?:- )?[a-z_]+: [|>][+-]?$")
SOURCE = re.compile(r"[A-Z][0-9]+:$")
SIGNS = "signs:"
AREA = re.compile(r"[a-z_]+:$")
TERM = re.compile(r"  [a-z0-9-]+:$")
BY_ID = {"variants:", "not_drawn:", "not_shown:", "off_map:"}  # rules judge the ids below these
ENTRY = re.compile(r"  [a-z0-9-]+:")
LEVELS = get_args(Level)


def shown(path: Path) -> str:
    return path.relative_to(CONTENT).as_posix()


def problems(file: str, lines: list[str]) -> list[Problem]:
    """Return what is wrong with the shape of a file, if it had these lines."""
    try:
        tree = parse("\n".join(lines) + "\n")
    except SourceError as error:
        at = error.at
        return [Problem(file, at.line, at.column, "", error.wrong, error.allowed)]
    result = validate(MODELS[file.split("/", maxsplit=1)[0]], file, tree)
    return result if isinstance(result, list) else []


def parts(path: Path) -> Iterator[tuple[list[str], range]]:
    """Yield the lines of a file and which of them to change.

    Of a long list of sources or signs, and of the words, one after another, with the lines of all
    others empty.
    """
    lines = path.read_text("utf-8").splitlines()
    starts = entries_of(path, lines)
    for start, end in zip([0, *starts], [*starts, len(lines)], strict=True):
        own = range(start, end)
        kept = [line if index in own or line == SIGNS else "" for index, line in enumerate(lines)]
        yield kept, own


def entries_of(path: Path, lines: list[str]) -> list[int]:
    """Return the indexes at which the entries of a long list begin."""
    if shown(path) == "sources.yml":
        return [index for index, line in enumerate(lines) if SOURCE.fullmatch(line)]
    if shown(path) == "words.yml":
        return [index for index, line in enumerate(lines) if AREA.fullmatch(line)]
    if shown(path) != "signs.yml":
        return []
    inside = range(lines.index(SIGNS) + 1, lines.index("short_queries:"))
    return [index for index in inside if TERM.fullmatch(lines[index])]


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


def words(exercise: Exercise, part: str) -> list[str]:
    """Return the words of a part of the vocabulary that an exercise names."""
    if part == "kinds":
        return [exercise.kind]
    if part == "positions":
        return [form.position for form in forms("", exercise)]
    own = list(getattr(exercise, part))
    if part == "equipment":
        return [*(word for v in exercise.variants.values() for word in v.equipment), *own]
    return own


def reasons_of(exercise: Exercise) -> list[tuple[str, str]]:
    """Return the reasons that an exercise names, and what they are called where they stand."""
    instead = [("reason", instead.reason) for instead in exercise.instead]
    return [*instead, *(("word", i) for v in exercise.variants.values() for i in v.suits)]


def named(exercise: Exercise, part: str) -> list[tuple[str, str]]:
    """Return what an exercise names of a part, each with what it is called there."""
    return (
        reasons_of(exercise)
        if part == "reasons"
        else [("word", word) for word in words(exercise, part)]
    )


def uses(draft: Draft, part: str, term: str) -> list[tuple[str, str]]:
    """Return what to expect when a word is renamed: a problem wherever something names it."""
    if part == "evidence_areas":
        assert draft.sources
        areas = [source.evidence_from for source in draft.sources.record.root.values()]
        return [(draft.sources.path, f"no area {term!r}")] * areas.count(term)
    return [
        (entry.path, f"no {kind} {term!r}")
        for entry in draft.exercises.values()
        for kind, word in named(entry.record, part)
        if word == term
    ]


def refused(path: Path, key: str) -> set[str]:
    """Return what may be wrong with a key and one letter more.

    Pages are known by name, as choices; in words and signs, keys may stand for a choice anywhere.
    """
    unknown, no_choice = f"unknown key '{key}x'", f"'{key}x' is not known here"
    if path.name in {"words.yml", "signs.yml"}:
        return {unknown, no_choice}
    return {no_choice if path.name == "search.yml" and key in get_args(PageId) else unknown}


def names_an_entry(path: Path, lines: list[str], index: int, key: str) -> bool:
    """Return whether a line begins an entry whose id may be any word."""
    section = next((line for line in reversed(lines[:index]) if line[:1].strip()), "")
    if section in BY_ID:
        return bool(ENTRY.match(lines[index]))
    free = path.name == "vocabulary.yml" or (path.name == "signs.yml" and key not in LEVELS)
    return free and bool(TERM.fullmatch(lines[index]))


@pytest.fixture(scope="module")
def draft() -> Draft:
    draft, problems = load(CONTENT)
    assert problems == []
    return draft


def test_the_content_is_read(real: Library) -> None:
    for kind, records in (("exercises", real.exercises), ("routines", real.routines)):
        assert len(records) == len(list((CONTENT / kind).iterdir())) > 0
    assert len(real.guidance) == len(list((CONTENT / "guidance").iterdir())) > 0


def test_there_is_content_of_every_kind() -> None:
    assert {shown(path).split("/")[0] for path in FILES} == set(MODELS)


# Every run mutates one file of each kind, of a long one every seventh line; what is exhaustive
# mutates every line of all of them.
FIRST_OF_KIND = {shown(path).split("/")[0]: path for path in reversed(FILES)}.values()
LONG, STEP = 300, 7  # lines


def mutated() -> Iterator[Any]:
    """Yield each file with how many lines to go on by."""
    for path in FILES:
        step = STEP if len(path.read_text("utf-8").splitlines()) > LONG else 1
        if path in FIRST_OF_KIND:
            yield pytest.param(path, step, id=shown(path))
        if step > 1 or path not in FIRST_OF_KIND:
            yield pytest.param(path, 1, id=f"{shown(path)}, whole", marks=pytest.mark.exhaustive)


MUTATED = [*mutated()]


@pytest.mark.parametrize(("path", "step"), MUTATED)
def test_a_line_of_nonsense_anywhere_is_one_problem_at_that_line(path: Path, step: int) -> None:
    checked = 0
    for lines, own in parts(path):
        for index in (index for index in own if index % step == 0):
            told = problems(shown(path), [*lines[:index], "}{", *lines[index + 1 :]])
            place = re.escape(f"{shown(path)}:{index + 1}:")
            assert [bool(re.match(rf"{place}\d+: ", str(problem))) for problem in told] == [True]
            checked += 1
    assert checked == math.ceil(len(path.read_text("utf-8").splitlines()) / step) > 0


@pytest.mark.parametrize(("path", "step"), MUTATED)
def test_a_misspelt_key_anywhere_is_a_problem_at_that_line(path: Path, step: int) -> None:
    checked = 0
    for lines, own in parts(path):
        for index in outside_block_text(lines):
            if index not in own or index % step:
                continue
            key = KEY.match(lines[index])
            if not key or names_an_entry(path, lines, index, key["word"]):
                continue
            misspelt = f"{key[0]}x{lines[index][key.end() :]}"
            told = problems(shown(path), [*lines[:index], misspelt, *lines[index + 1 :]])
            wrong = {problem.wrong for problem in told if problem.line == index + 1}
            assert wrong & refused(path, key["word"])
            checked += 1
    assert checked > 5


def test_a_misspelt_id_of_a_source_is_a_problem_at_its_line(draft: Draft) -> None:
    checked = 0
    for lines, own in parts(CONTENT / "sources.yml"):
        for index in (index for index in own if SOURCE.fullmatch(lines[index])):
            misspelt = lines[index].replace(":", "x")
            told = problems("sources.yml", [*lines[:index], f"{misspelt}:", *lines[index + 1 :]])
            assert [(problem.line, problem.field) for problem in told] == [(index + 1, misspelt)]
            checked += 1
    assert draft.sources
    assert checked == len(draft.sources.record.root) > 0


def test_a_renamed_word_is_a_problem_wherever_something_names_it(draft: Draft) -> None:
    assert draft.vocabulary
    lines = (CONTENT / "vocabulary.yml").read_text("utf-8").splitlines()
    checked = dict.fromkeys(NAMED, 0)
    for part, rule in NAMED.items():
        for term in getattr(draft.vocabulary.record, part):
            index = locate(draft.vocabulary.tree, (part, term)).line - 1
            assert lines[index] == f"  {term}:"
            tree = parse("\n".join([*lines[:index], f"  {term}x:", *lines[index + 1 :]]))
            record = validate(Vocabulary, "vocabulary.yml", tree)
            assert isinstance(record, Vocabulary)
            renamed = replace(draft.vocabulary, record=record, tree=tree)
            told = [(p.path, p.wrong) for p in rule(replace(draft, vocabulary=renamed))]
            assert sorted(told) == sorted(uses(draft, part, term))
            checked[part] += len(told)
    assert {part: count for part, count in checked.items() if count == 0} == {}


def test_nothing_names_what_stands_in_the_other_parts_of_the_vocabulary() -> None:
    assert set(Vocabulary.model_fields) - set(NAMED) == {
        "body_map",
        "clinical_words",
        "glossary",
        "off_map",
        "promises",
    }


def test_the_files_for_authors_are_those_that_the_models_give() -> None:
    made = author_files()
    paths = [CONTENT / "FIELDS.md", *sorted((CONTENT / "schema").iterdir())]
    assert {shown(path): path.read_text("utf-8") for path in paths} == made  # rehab schema
