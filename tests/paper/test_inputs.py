import json
from dataclasses import asdict, replace

import pytest

from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.inputs import inputs
from generator.paper.manuscripts import manuscripts
from generator.paper.papers import PAPERS
from generator.paper.prints import Manuscript, Print
from generator.paper.sheet import Letterhead

ONE = Print("blank", "hand-break", "large-a4")


@pytest.fixture
def manuscript(library: Library, blank: Drawings) -> Manuscript:
    return manuscripts(library, blank)[ONE]


def test_a_layout_is_given_all_that_it_reads(manuscript: Manuscript) -> None:
    given = json.loads(inputs(ONE, manuscript)["given"])
    assert given["says"] == json.loads(json.dumps(asdict(manuscript.says)))
    assert given["drawings"] == {i: list(svgs) for i, svgs in manuscript.drawings.items()}
    assert given["words"]["notes"] == manuscript.words.notes
    assert given["safety"]["pain"] == manuscript.safety.pain
    assert (given["letterhead"]["name"], given["edition"]) == ("Hand House", "blank")
    paper = PAPERS["large-a4"]
    assert (given["paper"]["width"], given["paper"]["types"]) == (paper.width, list(paper.types))
    assert given["paper"]["smallest"] == 18


def test_a_letterhead_is_given_with_the_bytes_of_its_logo(manuscript: Manuscript) -> None:
    clinic = Letterhead("A clinic", "", "", "", (137, 80))
    given = json.loads(inputs(ONE, replace(manuscript, letterhead=clinic))["given"])
    assert given["letterhead"]["name"] == "A clinic"
    assert given["letterhead"]["logo"] == [137, 80]


def test_the_same_is_always_given_alike(manuscript: Manuscript) -> None:
    assert inputs(ONE, manuscript) == inputs(ONE, replace(manuscript))
    assert inputs(replace(ONE, size="a4"), manuscript) != inputs(ONE, manuscript)
