"""Reads one YAML file, in YAML 1.2 meanings, and knows the place of every value.

PyYAML follows YAML 1.1, which turns `no` into false, `1:30` into 90 and `010` into 8, and lets the
last of two equal keys win. So only its event parser is used, and the values are made here: numbers,
`true`, `false` and `null` as in JSON, every other word is text.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from textwrap import shorten
from typing import Protocol

import yaml

NUMBERS = (
    (re.compile(r"-?(?:0|[1-9][0-9]{0,15})"), int),
    (re.compile(r"-?(?:0|[1-9][0-9]{0,15})\.[0-9]{1,15}"), float),
)
CONSTANTS = {"true": True, "false": False, "null": None, "~": None, "": None}
# Every sign but those that YAML takes for text, and the two that it takes for line ends.
CONTROL = re.compile("[^\t\n\r -~\xa0-\u2027\u202a-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
COMMENT = re.compile(r"\s+#")  # behind a value
LINE_END = re.compile("\r\n?|\n")
MARK = "\ufeff"  # of the order of bytes; YAML does not count it
DEEPEST = 12  # lists and mappings inside each other
LONGEST_SHOWN = 60  # letters of a text in a message


@dataclass(frozen=True)
class LineColumn:
    """A place in a file; both numbers count from 1."""

    line: int
    column: int


START = LineColumn(1, 1)


@dataclass(frozen=True)
class Scalar:
    """A single value, which is also what a key is."""

    at: LineColumn
    value: str | int | float | bool | None


@dataclass(frozen=True)
class Items:
    """A YAML list."""

    at: LineColumn
    nodes: tuple["Node", ...]


@dataclass(frozen=True)
class Entries:
    """A YAML mapping, in the order written."""

    at: LineColumn
    pairs: tuple[tuple[Scalar, "Node"], ...]


Node = Scalar | Items | Entries
Location = tuple[str | int, ...]  # keys and indexes, from the top of a file inwards


class SourceError(Exception):
    """The text is not the YAML that content is written in."""

    def __init__(self, at: LineColumn, wrong: str, allowed: str) -> None:
        """Remember the place and both halves of the message."""
        super().__init__(wrong)
        self.at, self.wrong, self.allowed = at, wrong, allowed


def parse(text: str) -> Node:
    """Return the tree of the only document in `text`; raise `SourceError` where it has none."""
    _refuse_control_characters(text)
    try:
        return _Reader(_events(text), LINE_END.split(text.removeprefix(MARK))).document()
    except yaml.MarkedYAMLError as error:
        place = _line_column(error.problem_mark or error.context_mark)
        wrong = f"not readable as YAML: {error.problem or 'the file ends too early'}"
        raise SourceError(place, wrong, "write `key: value`, inner lines two spaces in") from error


def _refuse_control_characters(text: str) -> None:
    """YAML counts some of them as line ends, and then no line number is right any more."""
    control = CONTROL.search(text)
    if control:
        before = text[: control.start()]
        place = LineColumn(before.count("\n") + 1, len(before) - before.rfind("\n"))
        raise SourceError(place, "a control character", "allowed: printable text")


def plain_values(node: Node) -> object:
    """Return the node as ordinary lists, dicts and values."""
    if isinstance(node, Scalar):
        return node.value
    if isinstance(node, Items):
        return [plain_values(item) for item in node.nodes]
    return {key.value: plain_values(value) for key, value in node.pairs}


def locate(node: Node, location: Location) -> LineColumn:
    """Return where the deepest part of `location` that the tree has begins, at its key."""
    at = node.at
    for part in location:
        step = next((pair for pair in _children(node) if pair[0] == part), None)
        if step is None:
            break
        _, at, node = step
    return at


def _children(node: Node) -> Iterator[tuple[object, LineColumn, Node]]:
    if isinstance(node, Items):
        yield from ((index, item.at, item) for index, item in enumerate(node.nodes))
    elif isinstance(node, Entries):
        yield from ((key.value, key.at, value) for key, value in node.pairs)


class _YamlMark(Protocol):
    """What both of PyYAML's marks have; they count from 0."""

    line: int
    column: int


def _events(text: str) -> Iterator[yaml.Event]:
    yield from yaml.parse(text, Loader=yaml.CSafeLoader)


def _line_column(mark: _YamlMark | None) -> LineColumn:
    return LineColumn(mark.line + 1, mark.column + 1) if mark else START


@dataclass
class _Reader:
    """Builds the tree from events and refuses what YAML offers beyond plain data."""

    events: Iterator[yaml.Event]
    lines: list[str]
    depth: int = field(default=0)

    def document(self) -> Node:
        starts = (yaml.StreamStartEvent, yaml.DocumentStartEvent)
        event = next(event for event in self.events if not isinstance(event, starts))
        if isinstance(event, yaml.StreamEndEvent):
            raise SourceError(START, "the file is empty", "write at least one `key: value`")
        node = self.node(event)
        for rest in self.events:
            if isinstance(rest, yaml.DocumentStartEvent):
                raise SourceError(_line_column(rest.start_mark), "a second document", "one a file")
        return node

    def node(self, event: yaml.Event) -> Node:
        at = _line_column(event.start_mark)
        _refuse_references(event, at)
        if isinstance(event, yaml.ScalarEvent):
            self.refuse_comment_behind(event)
            return Scalar(at, _value(event))
        self.depth += 1
        if self.depth > DEEPEST:
            raise SourceError(at, "too many levels", f"at most {DEEPEST} inside each other")
        is_list = isinstance(event, yaml.SequenceStartEvent)
        node = Items(at, tuple(self.items())) if is_list else Entries(at, self.pairs())
        self.depth -= 1
        return node

    def refuse_comment_behind(self, event: yaml.ScalarEvent) -> None:
        """YAML cuts an unquoted text at ` #` and says nothing: half of a stop rule may be lost."""
        end = _line_column(event.end_mark)
        is_unquoted = event.value and not event.style
        rest = self.lines[end.line - 1][end.column - 1 :] if is_unquoted else ""
        if COMMENT.match(rest):
            wrong = f"a comment behind unquoted text: {shorten(rest.strip(), LONGEST_SHOWN)!r}"
            raise SourceError(end, wrong, "quote the text, or give the comment its own line")

    def items(self) -> Iterator[Node]:
        for event in self.events:
            if isinstance(event, yaml.SequenceEndEvent):
                return
            yield self.node(event)

    def pairs(self) -> tuple[tuple[Scalar, Node], ...]:
        by_name: dict[object, tuple[Scalar, Node]] = {}
        for event in self.events:
            if isinstance(event, yaml.MappingEndEvent):
                break
            key = self.key(event)
            if key.value in by_name:
                first = by_name[key.value][0].at.line
                raise SourceError(key.at, f"{key.value!r} stands twice", f"first at line {first}")
            by_name[key.value] = (key, self.node(next(self.events)))
        return tuple(by_name.values())

    def key(self, event: yaml.Event) -> Scalar:
        key = self.node(event)
        if not isinstance(key, Scalar) or not isinstance(key.value, str):
            raise SourceError(key.at, "a key that is not a word", "write `word: value`")
        return key


def _refuse_references(event: yaml.Event, at: LineColumn) -> None:
    if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
        raise SourceError(at, "an anchor or alias (& or *)", "write the value out, or quote it")
    if getattr(event, "tag", None):
        raise SourceError(at, "a YAML tag (!)", "write the value alone, or quote it")


def _value(event: yaml.ScalarEvent) -> str | int | float | bool | None:
    if event.style:  # quoted or block text; plain is "" or None
        return str(event.value)
    if event.value in CONSTANTS:
        return CONSTANTS[event.value]
    for pattern, kind in NUMBERS:
        if pattern.fullmatch(event.value):
            return kind(event.value)
    return str(event.value)
