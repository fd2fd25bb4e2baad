import json
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from generator.build import read
from generator.content.library import Library
from generator.site.linked_data import changed_on, record_data, site_data
from generator.site.share_pictures import site_picture
from tests.site.schema_org import faults

Edit = Callable[[str, str, str], None]
REVIEWED = """review:
  state: reviewed
  written_on: 2026-01-02
  due_on: 2027-01-02
  reviewed_by: Ann Example
  role: physiotherapist
  reviewed_on: 2026-03-04
"""
NOT_REVIEWED = REVIEWED.replace("state: reviewed", "state: not-reviewed").partition("  reviewed_by")


def said(library: Library, kind: str, record: str) -> Any:
    about = getattr(library, kind)[record]
    return json.loads(record_data(library, record, about, site_picture(library)))


def nodes(library: Library, kind: str, record: str) -> Mapping[str, Any]:
    """Return the parts of what is said of a record by type, the first one named."""
    graph = said(library, kind, record)["@graph"]
    return {node["@type"] if isinstance(node["@type"], str) else "HowTo": node for node in graph}


def every(library: Library) -> list[tuple[str, str]]:
    kinds = ("exercises", "routines", "guidance")
    return [(kind, record) for kind in kinds for record in getattr(library, kind)]


def test_all_that_is_said_is_in_the_vocabulary(library: Library, real: Library) -> None:
    for any_library in (library, real):
        assert list(faults(json.loads(site_data(any_library)))) == []
        records = every(any_library)
        assert len(records) > 7
        found = {one: [*faults(said(any_library, *one))] for one in records}
        assert {one: wrong for one, wrong in found.items() if wrong} == {}


@pytest.mark.parametrize(
    ("name", "value", "fault"),
    [
        ("lastReviewed", "soon", "lastReviewed is 'soon'"),
        ("reviewer", "Ann", "MedicalWebPage has no reviewer"),
        ("activityFrequency", "daily", "MedicalWebPage has no activityFrequency"),
        ("mainEntity", {"@id": "#none"}, "mainEntity is nothing"),
        ("citation", [{"@type": "Book", "name": "A"}], "citation is Book"),
        ("reviewedBy", {"@type": "Person", "title": "A"}, "Person has no title"),
        ("url", 7, "url is a number"),
    ],
)
def test_what_is_not_in_it_is_seen(library: Library, name: str, value: object, fault: str) -> None:
    data = said(library, "exercises", "fist")
    data["@graph"][0][name] = value
    assert fault in faults(data)


def test_nobody_is_named_who_has_not_read_it(library: Library) -> None:
    page = nodes(library, "exercises", "fist")["MedicalWebPage"]
    assert page["creativeWorkStatus"] == "Not yet reviewed by a clinician"
    assert page["dateModified"] == "2026-01-02"
    assert not {"lastReviewed", "reviewedBy"} & page.keys()


def test_who_has_read_it_is_named_with_the_day(content: Path, edit: Edit) -> None:
    edit("exercises/fist.yml", NOT_REVIEWED[0], REVIEWED)
    library = read(content)
    page = nodes(library, "exercises", "fist")["MedicalWebPage"]
    assert page["lastReviewed"] == "2026-03-04"
    assert page["reviewedBy"] == {
        "@type": "Person",
        "name": "Ann Example",
        "jobTitle": "physiotherapist",
    }
    assert changed_on(library.exercises["fist"].review).isoformat() == "2026-03-04"


def test_an_exercise_is_a_plan_with_its_steps(library: Library) -> None:
    parts = nodes(library, "exercises", "wrist-bend")
    plan, page = parts["HowTo"], parts["MedicalWebPage"]
    steps = library.exercises["wrist-bend"].steps
    assert len(plan["step"]) == len(steps)
    assert plan["@id"] == page["mainEntity"]["@id"]
    assert plan["potentialAction"]["exercisePlan"]["@id"] == plan["@id"]
    assert plan["activityFrequency"]


def test_a_routine_has_its_exercises_and_a_programme_its_routines(library: Library) -> None:
    routine = nodes(library, "routines", "hand-break")["ExercisePlan"]
    assert [part["url"] for part in routine["hasPart"]] == [
        "https://hands.example/exercises/wrist-bend/",
        "https://hands.example/exercises/fist/",
    ]
    programme = nodes(library, "routines", "hand-month")["ExercisePlan"]
    assert {part["url"].split("/")[3] for part in programme["hasPart"]} == {"routines"}
    assert "activityDuration" not in programme


def test_a_topic_cites_its_sources_and_the_way_leads_home(library: Library) -> None:
    parts = nodes(library, "guidance", "check-first")
    assert [one["url"] for one in parts["MedicalWebPage"]["citation"]]
    way = parts["BreadcrumbList"]["itemListElement"]
    assert [step["item"] for step in way] == [
        "https://hands.example/",
        "https://hands.example/guidance/",
        "https://hands.example/guidance/check-first/",
    ]


def test_nothing_in_the_block_can_end_it(library: Library) -> None:
    library = with_markup(library)
    text = record_data(library, "rest", library.guidance["rest"], site_picture(library))
    assert "a \\u003c/script\\u003e \\u0026 b" in text
    assert not {"<", ">", "&"} & {*text}
    assert json.loads(text)["@graph"][0]["name"] == "a </script> & b"


def with_markup(library: Library) -> Library:
    """Return a library with what a line may not hold."""
    rest = library.guidance["rest"].model_copy(update={"name": "a </script> & b"})
    return replace(library, guidance={"rest": rest})
