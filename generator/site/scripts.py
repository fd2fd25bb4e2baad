"""Puts modules together: pages opened from a folder load no modules, so each gets one script.

All modules of a script share one function, so a name that two of them have at the top is refused.
"""

import json
import re
from collections.abc import Mapping
from pathlib import Path

from rjsmin import jsmin

from generator.site.modules import Module, ScriptError, read_module

WORKER_ENTRY = (
    "worker/sw.js"  # the entry that `publish` puts together with the lists of a site's files
)
PUBLISHED = "assets/javascripts"

HEAD, TAIL = '(() => {\n"use strict";\n', "})();\n"
FACT = re.compile(r"\bFACTS\.(\w+)")


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
    """Return code as one strict function, without blanks and line ends that nobody needs."""
    return f"{jsmin(HEAD + code + TAIL)}\n".encode()


def _in_order(entry: Path) -> tuple[Module, ...]:
    """Return modules so that each stands behind those that it imports."""
    done: dict[Path, Module] = {}
    _visit(entry.resolve(), (), done)
    return tuple(done.values())


def _visit(path: Path, trail: tuple[Path, ...], done: dict[Path, Module]) -> None:
    module = read_module(path)
    for wanted in module.imports:
        place = f"{path}:{wanted.line}"
        if wanted.path in (*trail, path):
            raise ScriptError(f"{place}: {wanted.path.name} imports this module, too; no circle")
        if not wanted.path.is_file():
            raise ScriptError(f"{place}: no file {wanted.path}; a path from this module")
        if wanted.path not in done:
            _visit(wanted.path, (*trail, path), done)
        exports = done[wanted.path].exports
        for name in wanted.names:
            if name not in exports:
                allowed = ", ".join(sorted(exports)) or "nothing"
                raise ScriptError(f"{place}: no {name} in {wanted.path.name}; it exports {allowed}")
    done[path] = module


def _refuse_twins(modules: tuple[Module, ...]) -> None:
    places: dict[str, str] = {}
    for module in modules:
        for name, line in module.names.items():
            place = f"{module.path}:{line}"
            if name in places:
                raise ScriptError(f"{place}: {name} stands in {places[name]}, too; another name")
            places[name] = place
