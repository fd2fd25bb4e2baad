"""One module of the scripts: what it imports, exports and names, and the forms that it may have.

A module may import names from relative paths and export what it declares, nothing else. No text and
no comment beside code goes over several lines, so that each line can be judged by itself.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

COMMENT = re.compile(r"^[ \t]*(?://.*|/\*(?:[^*]|\*(?!/))*\*/[ \t]*)$", re.MULTILINE)
IMPORT = re.compile(r'^import \{\s*([\w$]+(?:,\s*[\w$]+)*),?\s*\} from "(\.[^"]+)";$', re.MULTILINE)
DECLARED = re.compile(
    r"^(?P<export>export )?(?:const|let|class|(?:async )?function\*?) (?P<name>[\w$]+)",
    re.MULTILINE,
)
FAULTS = {
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


def read_module(path: Path) -> Module:
    """Return the module of a file; `ScriptError` at its first line in a form that is refused."""
    text = COMMENT.sub(_lines, path.read_text("utf-8"))
    rest = IMPORT.sub(_lines, text)
    for wrong, form in FAULTS.items():
        refused = form.search(rest)
        if refused:
            raise ScriptError(f"{path}:{_line(refused)}: {wrong}")
    declared = [*DECLARED.finditer(rest)]
    return Module(
        path,
        rest,
        tuple(_imports(path, text)),
        {match["name"]: _line(match) for match in declared},
        frozenset(match["name"] for match in declared if match["export"]),
    )


def _imports(path: Path, text: str) -> Iterator[Import]:
    for match in IMPORT.finditer(text):
        names = tuple(re.findall(r"[\w$]+", match[1]))
        yield Import(_line(match), (path.parent / match[2]).resolve(), names)


def _lines(match: re.Match[str]) -> str:
    """Return as many lines as were matched, so that what stands behind keeps its place."""
    return "\n" * match[0].count("\n")


def _line(match: re.Match[str]) -> int:
    return match.string.count("\n", 0, match.start()) + 1
