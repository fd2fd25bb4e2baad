"""Reads calendars line by line as RFC 5545 writes them; what does not fit is an error."""

import re
from collections.abc import Iterator

LINE = re.compile(r"([A-Z][A-Z-]*):(.*)", re.DOTALL)
ESCAPED = re.compile(r"\\([\\;,n])")
UNESCAPED = re.compile(r"(?<!\\)(?:\\\\)*[;,]|(?<!\\)(?:\\\\)*\\(?![\\;,n])")
CONTROL = re.compile(r"[\x00-\x1f\x7f]")
LONGEST = 75  # bytes
TEXTS = {"SUMMARY", "DESCRIPTION", "UID", "PRODID"}


def properties(data: bytes) -> list[tuple[str, str]]:
    """Return the names and values of a calendar, in order; texts are unescaped."""
    assert data.endswith(b"\r\n")
    written = data.decode().split("\r\n")[:-1]
    assert all(len(line.encode()) <= LONGEST for line in written)
    found = [*_properties("\r\n".join(written).replace("\r\n ", "").split("\r\n"))]
    _nested(found)
    return found


def _properties(lines: list[str]) -> Iterator[tuple[str, str]]:
    for line in lines:
        assert not CONTROL.search(line), line
        match = LINE.fullmatch(line)
        assert match, line
        name, value = match.groups()
        if name in TEXTS:
            assert not UNESCAPED.search(value), line
            value = ESCAPED.sub(lambda sign: {"n": "\n"}.get(sign[1], sign[1]), value)
        yield name, value


def _nested(found: list[tuple[str, str]]) -> None:
    """Hold that whatever begins ends, in order, and that nothing stands outside the calendar."""
    assert found[0] == ("BEGIN", "VCALENDAR")
    assert found[-1] == ("END", "VCALENDAR")
    begun: list[str] = []
    for name, value in found:
        if name == "BEGIN":
            begun.append(value)
        elif name == "END":
            assert begun.pop() == value
        assert begun or (name, value) == found[-1]


def events(found: list[tuple[str, str]]) -> list[dict[str, str]]:
    """Return the properties of each event, without those of its alarm; none stands twice."""
    made: list[dict[str, str]] = []
    inside = ""
    for name, value in found:
        if name == "BEGIN":
            inside = value
            if value == "VEVENT":
                made.append({})
        elif name == "END":
            inside = "VEVENT" if value == "VALARM" else ""
        elif inside == "VEVENT":
            assert name not in made[-1]
            made[-1][name] = value
    return made
