"""What is our own advice: no raised mark on any page, and a reader can tell it on each."""

import re
from collections.abc import Iterator, Mapping

import pytest

from generator.build import text_files
from generator.content.library import Library
from generator.project import PROJECT
from tests.blank import blank_drawings, blank_prints
from tests.shares import first_alone

OWN = "(our own here)"  # in place of each mark, for this test alone
LABEL = '<p class="ours" '
LINE = '<p class="origin without-number" '
RAISED = re.compile(r"<sup>(?P<inside>.*?)</sup>")
NUMBERS = re.compile(r"\[\d+\]\(#source-\d+\)(?:, \[\d+\]\(#source-\d+\))*")
HEADING = re.compile(r"^(?:## |<summary><h2 )", re.MULTILINE)


def pages(library: Library) -> Mapping[str, str]:
    """Return every Markdown page, with blank drawings."""
    blank = blank_drawings(library), blank_prints(library)
    made = text_files(library, PROJECT / "templates", *blank)
    return {path: text.decode() for path, text in made.items() if path.endswith(".md")}


def undecided(page: str) -> Iterator[str]:
    """Yield the headings of parts with own advice of which no reader can tell what is ours."""
    parts = HEADING.split(page)
    for place, part in enumerate(parts):
        is_ours = LABEL in part and not RAISED.search(part)
        has_line = any(LINE in later for later in parts[place:])
        if OWN in part and not is_ours and not has_line:
            yield part.partition("\n")[0]


@pytest.fixture(scope="module", params=first_alone(["library", "real"]))
def shown(request: pytest.FixtureRequest) -> Library:
    library: Library = request.getfixturevalue(request.param)
    return library


def test_only_numbers_of_sources_are_raised_and_no_mark_is_left(shown: Library) -> None:
    made = pages(shown)
    raised = [(path, m["inside"]) for path, text in made.items() for m in RAISED.finditer(text)]
    assert len(raised) > 5
    assert [one for one in raised if not NUMBERS.fullmatch(one[1])] == []
    assert [path for path, text in made.items() if re.search(r"\[own\]|class=\"own\"", text)] == []


def test_a_reader_can_tell_in_each_part_what_is_our_own(
    shown: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("generator.text.render.OWN_SHOWN", OWN)
    made = pages(shown)
    assert sum(OWN in text for text in made.values()) > 2
    found = {path: [*undecided(text)] for path, text in made.items()}
    assert {path: parts for path, parts in found.items() if parts} == {}
    assert {path: n for path, text in made.items() if (n := text.count(LINE)) > 2} == {}


def test_a_part_without_line_or_label_is_found() -> None:
    assert [*undecided(f"# A\n\n## B\n\nGo. {OWN}\n\n## C\n")] == ["B"]
    assert [*undecided(f"# A\n\n## B\n\nGo. {OWN}\n\n## C\n\n{LINE}>\n")] == []
    assert [*undecided(f"# A\n\n## B\n\n{LABEL}>\n\nGo. {OWN}\n")] == []
    assert [*undecided(f"## B\n\n{LABEL}>\n\nGo. {OWN} Stop.<sup>[1](#source-1)</sup>")] == ["B"]
