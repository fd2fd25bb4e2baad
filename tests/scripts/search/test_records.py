from typing import Any

import pytest

from tests.deno import Runner

KNOWN = {
    "terms": {
        "equipment": {
            "none": {"names": ["No equipment", "Nothing"], "lay": [0]},
            "band": {"names": ["Band"], "lay": [1]},
        },
        "goal": {"reach": {"names": ["Reach", "Mobility"]}},
    },
    "lexicon": [["nothing", "anywhere"], ["band", "elastic"]],
    "pages": {"exercises": ["movement"]},
}
RECORDS = [
    {"id": "exercises/a", "name": "A", "words": ["aa"], "equipment": ["none"], "goal": ["reach"]},
    {"id": "routines/b", "name": "B", "equipment": ["band"]},
    {"id": "about", "name": "About", "lay": [1]},
]


def _documents(run: Runner) -> Any:
    call = "({ documentsOf }, known, records) => documentsOf(known, records, () => [])"
    return run("search/records.js", call, KNOWN, RECORDS)


def _shared(document: Any) -> list[tuple[str, str, str]]:
    return [(part["field"], part["text"], part["label"]) for g in document["groups"] for part in g]


def test_records_have_parts_of_their_own(run: Runner) -> None:
    first, *_ = _documents(run)
    assert [(part["field"], part["text"]) for part in first["parts"]] == [
        ("name", "A"),
        ("words", "aa"),
    ]


def test_routines_stand_behind_exercises_and_pages_about_the_site_behind_all(run: Runner) -> None:
    exercise, routine, about = (document["prior"] for document in _documents(run))
    assert 1 == exercise > routine > about > 0


def test_no_equipment_is_found_but_never_ruled_out(run: Runner) -> None:
    first, *_ = _documents(run)
    assert _shared(first) == [
        ("terms", "Nothing", "No equipment"),
        ("terms", "anywhere", "No equipment"),
        ("terms", "Reach", "Reach"),
        ("terms", "Mobility", "Reach"),
        ("terms", "movement", "movement"),
    ]


def test_a_thing_is_a_setting_and_says_that_something_is_needed(run: Runner) -> None:
    _, second, third = _documents(run)
    assert _shared(second) == [
        ("setting", "Band", "Band"),
        ("setting", "elastic", "Band"),
        ("setting", "equipment", "equipment"),
    ]
    assert _shared(third) == [("lay", "elastic", "band")]


@pytest.mark.parametrize("name", ["Band", "The bänd, sitting"])
def test_another_word_for_a_name_counts_as_one(run: Runner, name: str) -> None:
    call = """({ documentsOf }, known, record) =>
      documentsOf(known, [record], () => [])[0]"""
    named = {"id": "about", "name": name, "lay": [1]}
    assert _shared(run("search/records.js", call, KNOWN, named)) == [("called", "elastic", "band")]


def test_records_have_their_other_names_their_signs_and_what_a_page_adds(run: Runner) -> None:
    call = """({ documentsOf }, known, record) =>
      documentsOf(known, [record], ({ id }) => [{ field: "text", text: id }])[0].parts"""
    record = {"id": "exercises/a", "name": "A", "also": ["B"], "signs": ["Numb"]}
    parts = run("search/records.js", call, KNOWN, record)
    told = [(part["field"], part["text"]) for part in parts]
    assert told == [("name", "A"), ("also", "B"), ("signs", "Numb"), ("text", "exercises/a")]


def test_what_records_share_is_made_once(run: Runner) -> None:
    call = """({ documentsOf }, known, record) => {
      const [one, other] = documentsOf(known, [record, { ...record }], () => []);
      return one.groups.map((group, place) => group === other.groups[place]);
    }"""
    record = {"id": "exercises/a", "name": "A", "equipment": ["band"], "lay": [0]}
    assert run("search/records.js", call, KNOWN, record) == [True, True, True]


def test_only_pages_in_a_folder_have_the_words_of_their_kind(run: Runner) -> None:
    call = """({ documentsOf }, known, ids) => documentsOf(
      known, ids.map((id) => ({ id, name: "A" })), () => []).map(({ groups }) => groups.length)"""
    ids = ["exercises/a", "exercises", "guidance/a"]
    assert run("search/records.js", call, KNOWN, ids) == [1, 0, 0]
