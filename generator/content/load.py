"""Reads a content folder into a draft and reports every file whose shape is wrong."""

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import TypeVar

from pydantic import BaseModel

from generator.content.library import Draft, Entry
from generator.content.logo import LogoError, read_logo
from generator.content.problems import Problem, suggestion
from generator.content.shapes import validate
from generator.content.source import SourceError, parse
from generator.models import (
    Exercise,
    Figure,
    Guidance,
    Routine,
    Search,
    Signs,
    Site,
    Sources,
    Vocabulary,
    Words,
)

R = TypeVar("R", bound=BaseModel)

SINGLE_FILES = ("search.yml", "signs.yml", "site.yml", "sources.yml", "vocabulary.yml", "words.yml")
FOLDERS = ("exercises", "figures", "guidance", "routines")
ELSEWHERE = ("leads out of the content folder", "the file itself, not a link to it")
NOT_CONTENT = ("schema", "FIELDS.md")  # made from the models for authors and their editors


def load(content: Path) -> tuple[Draft, list[Problem]]:
    """Return what could be read of a content folder, and what could not."""
    reader = _ContentReader(content)
    site = reader.file("site.yml", Site)
    draft = Draft(
        site=site,
        vocabulary=reader.file("vocabulary.yml", Vocabulary),
        sources=reader.file("sources.yml", Sources),
        search=reader.file("search.yml", Search),
        words=reader.file("words.yml", Words),
        signs=reader.file("signs.yml", Signs),
        exercises=reader.folder("exercises", Exercise),
        routines=reader.folder("routines", Routine),
        guidance=reader.folder("guidance", Guidance),
        figures=reader.folder("figures", Figure),
        unreadable={kind: frozenset(ids) for kind, ids in reader.unreadable.items()},
        logo=reader.logo(site),
    )
    clinic = site.record.clinic if site else None
    pictures = (clinic.logo,) if clinic and clinic.logo else ()
    return draft, [*reader.problems, *_strangers(content, pictures)]


@dataclass
class _ContentReader:
    """Collects problems while files are read one after another."""

    content: Path
    problems: list[Problem] = field(default_factory=list)
    unreadable: dict[str, set[str]] = field(default_factory=dict)

    def folder(self, name: str, model: type[R]) -> Mapping[str, Entry[R]]:
        paths = sorted(_inside(self.content, name, "[!.]*.yml"))
        entries = {path.stem: self.file(f"{name}/{path.name}", model) for path in paths}
        self.unreadable[name] = {stem for stem, entry in entries.items() if entry is None}
        return {stem: entry for stem, entry in entries.items() if entry}

    def file(self, name: str, model: type[R]) -> Entry[R] | None:
        path = self.content / name
        shown = path.as_posix()
        if _leads_out(self.content, path):
            self._add(_stranger(path, *ELSEWHERE))
            return None
        try:
            tree = parse(path.read_text("utf-8"))
        except SourceError as error:
            at = error.at
            self._add(Problem(shown, at.line, at.column, "", error.wrong, error.allowed))
            return None
        except UnicodeDecodeError:
            self._add(Problem(shown, 1, 1, "", "not UTF-8 text", "save the file as UTF-8"))
            return None
        except OSError:
            self._add(Problem(shown, 1, 1, "", "cannot be read", "this file must be there"))
            return None
        record = validate(model, shown, tree)
        if isinstance(record, model):
            return Entry(path.stem, shown, record, tree)
        self.problems.extend(record if isinstance(record, list) else [])
        return None

    def logo(self, site: Entry[Site] | None) -> bytes | None:
        clinic = site.record.clinic if site else None
        if not site or not clinic or not clinic.logo:
            return None
        place, path = ("clinic", "logo"), self.content / clinic.logo
        if _leads_out(self.content, path):
            self._add(site.problem(place, *ELSEWHERE))
            return None
        try:
            return read_logo(path)
        except LogoError as error:
            self._add(site.problem(place, error.wrong, error.allowed))
            return None

    def _add(self, problem: Problem) -> None:
        self.problems.append(problem)


def _leads_out(content: Path, path: Path) -> bool:
    """Say whether a path leads out of the content folder, or to neither a file nor a folder."""
    real = Path(os.path.realpath(path))
    is_special = real.exists() and not real.is_file() and not real.is_dir()
    return is_special or not real.is_relative_to(os.path.realpath(content))


def _inside(content: Path, folder: str, pattern: str) -> Iterable[Path]:
    """Find files in a folder, but nothing in one that lies elsewhere."""
    return () if _leads_out(content, content / folder) else (content / folder).glob(pattern)


def _stranger(path: Path, wrong: str, allowed: str) -> Problem:
    return Problem(path.as_posix(), 1, 1, "", wrong, allowed)


def _strangers(content: Path, pictures: Iterable[str]) -> Iterator[Problem]:
    """A file that nobody reads is most often a misspelt one, so it is a problem."""
    if not content.is_dir():
        return
    known = (*SINGLE_FILES, *FOLDERS, *pictures)
    for path in sorted(content.iterdir()):
        if path.name not in (*known, *NOT_CONTENT) and not path.name.startswith("."):
            allowed = suggestion(path.name, known)
            yield _stranger(path, "not a content file", allowed)
    for folder in FOLDERS:
        if _leads_out(content, content / folder):
            yield _stranger(content / folder, *ELSEWHERE)
        for path in sorted(_inside(content, folder, "*")):
            if path.suffix != ".yml" and not path.name.startswith("."):
                yield _stranger(path, "not a content file", "named ID.yml")
