"""Puts modules together: pages opened from a folder load no modules, so each gets one script.

A module may import names from relative paths and export what it declares, nothing else. All modules
of a script share one function, so a name that two of them have at the top is refused.
"""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

WORKER_ENTRY = (
    "worker/sw.js"  # the entry that `publish` puts together with the lists of a site's files
)
PUBLISHED = "assets/javascripts"

COMMENT = re.compile(r"^[ \t]*(?://.*|/\*(?:[^*]|\*(?!/))*\*/[ \t]*)$", re.MULTILINE)
IMPORT = re.compile(r'^import \{\s*([\w$]+(?:,\s*[\w$]+)*),?\s*\} from "(\.[^"]+)";$', re.MULTILINE)
DECLARED = re.compile(
    r"^(?P<export>export )?(?:const|let|class|(?:async )?function\*?) (?P<name>[\w$]+)",
    re.MULTILINE,
)
REFUSED = {
    "an import in another form; import { names } from a relative path": re.compile(
        r"^import\b|\bimport\s*[(.]", re.MULTILINE
    ),
    "an export in another form; export in front of what is declared": re.compile(
        r"^export (?!(?:const|class|(?:async )?function\*?) [\w$])", re.MULTILINE
    ),
    "several names in one declaration; a declaration each": re.compile(
        r"^(?:export )?(?:const|let) [\[{]", re.MULTILINE
    ),
    "var; const or let": re.compile(r"^(?:export )?var\b", re.MULTILINE),
    "a comment over several lines behind code; lines of its own": re.compile(r"/\*(?!.*\*/)"),
    "a text over several lines; texts joined": re.compile(
        r"^(?:[^`\n]*`[^`\n]*`)*[^`\n]*`[^`\n]*$|\\$", re.MULTILINE
    ),
}
FACT = re.compile(r"\bFACTS\.(\w+)")


class ScriptError(Exception):
    """A module that cannot be put together with others; the message names file and line."""


@dataclass(frozen=True)
class Import:
    """What a module takes from another."""

    line: int
    path: Path
    names: tuple[str, ...]


@dataclass(frozen=True)
class Module:
    """A module without its comments and imports, and the line of each name at its top."""

    path: Path
    text: str
    imports: tuple[Import, ...]
    names: Mapping[str, int]
    exports: frozenset[str]

    @property
    def code(self) -> str:
        """What is left for the reader's browser."""
        bare = re.sub(r"^export ", "", self.text, flags=re.MULTILINE)
        return "".join(f"{line}\n" for line in bare.splitlines() if line.strip())


def scripts(folder: Path, facts: Mapping[str, object]) -> Mapping[str, bytes]:
    """Return the script of each entry by its path in the docs folder; entries lie in no room."""
    entries = sorted(folder.glob("*.js"))
    return {f"{PUBLISHED}/{path.name}": _closed(bundle(path, facts)) for path in entries}


def bundle(entry: Path, facts: Mapping[str, object]) -> str:
    """Return an entry behind all that it imports, each once, and the facts that they ask for.

    `ScriptError` where a module is not what can be put together.
    """
    modules = _in_order(entry)
    _refuse_twins(modules)
    wanted = sorted({name for module in modules for name in FACT.findall(module.text)})
    for name in wanted:
        if name not in facts:
            raise ScriptError(f"{entry}: no FACTS.{name}; there are {', '.join(facts)}")
    given = json.dumps({name: facts[name] for name in wanted}, ensure_ascii=False)
    head = f"const FACTS = {given};\n" if wanted else ""
    return head + "".join(module.code for module in modules)


def _closed(code: str) -> bytes:
    return f'(() => {{\n"use strict";\n{code}}})();\n'.encode()


def _in_order(entry: Path) -> tuple[Module, ...]:
    """Return modules so that each stands behind those that it imports."""
    done: dict[Path, Module] = {}
    _visit(entry.resolve(), (), done)
    return tuple(done.values())


def _visit(path: Path, trail: tuple[Path, ...], done: dict[Path, Module]) -> None:
    module = _module(path)
    for one in module.imports:
        place = f"{path}:{one.line}"
        if one.path in (*trail, path):
            raise ScriptError(f"{place}: {one.path.name} imports this module, too; no circle")
        if not one.path.is_file():
            raise ScriptError(f"{place}: no file {one.path}; a path from this module")
        if one.path not in done:
            _visit(one.path, (*trail, path), done)
        exports = done[one.path].exports
        for name in one.names:
            if name not in exports:
                allowed = ", ".join(sorted(exports)) or "nothing"
                raise ScriptError(f"{place}: no {name} in {one.path.name}; it exports {allowed}")
    done[path] = module


def _module(path: Path) -> Module:
    text = COMMENT.sub(_lines, path.read_text("utf-8"))
    rest = IMPORT.sub(_lines, text)
    for wrong, form in REFUSED.items():
        refused = form.search(rest)
        if refused:
            raise ScriptError(f"{path}:{_line(refused)}: {wrong}")
    declared = [*DECLARED.finditer(rest)]
    return Module(
        path,
        rest,
        tuple(_imports(path, text)),
        {found["name"]: _line(found) for found in declared},
        frozenset(found["name"] for found in declared if found["export"]),
    )


def _imports(path: Path, text: str) -> Iterator[Import]:
    for found in IMPORT.finditer(text):
        names = tuple(re.findall(r"[\w$]+", found[1]))
        yield Import(_line(found), (path.parent / found[2]).resolve(), names)


def _lines(found: re.Match[str]) -> str:
    """Return as many lines as were matched, so that what stands behind keeps its place."""
    return "\n" * found[0].count("\n")


def _line(found: re.Match[str]) -> int:
    return found.string.count("\n", 0, found.start()) + 1


def _refuse_twins(modules: tuple[Module, ...]) -> None:
    places: dict[str, str] = {}
    for module in modules:
        for name, line in module.names.items():
            place = f"{module.path}:{line}"
            if name in places:
                raise ScriptError(f"{place}: {name} stands in {places[name]}, too; another name")
            places[name] = place
