import json
from dataclasses import replace

from generator.content.library import Library
from generator.content.schema import schemas
from generator.content.walk import texts
from generator.models import Vocabulary
from generator.models.own_routine import OwnRoutines
from generator.models.signs import NUMBER
from generator.site.data import data


def test_every_kind_of_record_and_every_schema_has_a_file(library: Library) -> None:
    assert sorted(data(library)) == [
        "data/exercises.json",
        "data/guidance.json",
        "data/routines.json",
        "data/schema/exercise.json",
        "data/schema/figure.json",
        "data/schema/guidance.json",
        "data/schema/my-routine.json",
        "data/schema/routine.json",
        "data/schema/search.json",
        "data/schema/signs.json",
        "data/schema/site.json",
        "data/schema/sources.json",
        "data/schema/vocabulary.json",
        "data/schema/words.json",
        "data/search.json",
        "data/signs.json",
        "data/sources.json",
        "data/vocabulary.json",
    ]


def test_records_stand_by_id_without_what_they_do_not_say(library: Library) -> None:
    assert json.loads(data(library)["data/guidance.json"])["rest"] == {
        "name": "Rest",
        "order": 100,
        "aliases": [],
        "summary": "A short topic.",
        "search_words": [],
        "signs": [],
        "key_points": ["Rest a little. [own]"],
        "sections": [],
        "picture": "fist",
        "claims_checked": [
            {"often_said": "Only rest helps.", "found": "We found nothing that says so. [own]"}
        ],
        "cautions": [],
        "related_exercises": [],
        "related_routines": [],
        "related_guidance": [],
        "sources": ["R01"],
        "review": {"state": "not-reviewed", "written_on": "2026-01-02", "due_on": "2027-01-02"},
    }


def test_every_record_of_the_library_is_there(library: Library) -> None:
    found = {name: json.loads(text) for name, text in data(library).items()}
    assert sorted(found["data/exercises.json"]) == ["fist", "wrist-bend"]
    assert sorted(found["data/routines.json"]) == [
        "fist-weeks",
        "hand-break",
        "hand-month",
        "hand-night",
    ]
    assert sorted(found["data/guidance.json"]) == ["check-first", "rest"]
    assert found["data/sources.json"] == {
        "S01": {
            "publisher": "A hand clinic",
            "title": "Exercises for hands & wrists",
            "address": "https://example.org/hands",
            "kind": "hospital",
            "tier": 1,
            "seen_on": "2026-01-02",
        },
        "R01": {
            "publisher": "Writer 2020",
            "title": "A trial of hand exercises",
            "address": "https://example.org/trial",
            "kind": "research",
            "tier": 2,
            "seen_on": "2026-01-02",
            "note": "A copy at another address.",
        },
        "R02": {
            "publisher": "Writer 2021",
            "title": "A trial of foot exercises",
            "address": "https://example.org/feet",
            "kind": "research",
            "tier": 1,
            "seen_on": "2026-01-02",
            "evidence_from": "foot",
        },
        "C01": {
            "publisher": "A coach",
            "title": "How to bend a wrist",
            "address": "https://example.org/coach",
            "kind": "clinic",
            "tier": 3,
            "seen_on": "2026-01-02",
        },
    }


def test_the_words_of_the_vocabulary_and_of_the_search_are_there(library: Library) -> None:
    found = {name: json.loads(text) for name, text in data(library).items()}
    assert found["data/search.json"] == {
        "pages": {"exercises": ["movement", "workout"], "offline": ["without internet"]},
        "words": [
            {
                "word": "wrist",
                "also": ["wrists", "hand joint"],
                "misspelt": ["rist", "hnad joint", "carpels"],
            },
            {"word": "foot", "also": ["feet"], "misspelt": []},
        ],
    }
    words = found["data/vocabulary.json"]
    assert sorted(words) == sorted(Vocabulary.model_fields)
    wrist = {"name": "Wrist", "proper": "carpus", "also": ["hand joint"]}
    assert words["regions"]["wrist"] == wrist
    assert words["promises"] == ["cure", "will ease"]


def test_the_schemas_are_those_of_the_models(library: Library) -> None:
    files = data(library)
    found = {name: json.loads(files[f"data/schema/{name}.json"]) for name in schemas()}
    assert found == schemas()


def test_the_file_that_readers_save_is_described_too(library: Library) -> None:
    schema = json.loads(data(library)["data/schema/my-routine.json"])
    assert schema == OwnRoutines.model_json_schema()
    assert schema["required"] == ["format", "version", "routines"]


def test_no_gap_for_the_number_is_left_open(real: Library) -> None:
    gaps = [text for _, text in texts(real.signs.signs) if NUMBER in text]
    assert len(gaps) > 20
    told = data(real)["data/signs.json"]
    assert NUMBER not in told
    assert told.count(real.words.safety.your_number) == sum(text.count(NUMBER) for text in gaps)


def test_the_gap_is_filled_in_what_lifts_a_sign_too(library: Library) -> None:
    name, sign = next((i, one) for i, one in library.signs.signs.items() if one.lifts)
    lifts = tuple(lift.model_copy(update={"act": f"Call {NUMBER}."}) for lift in sign.lifts)
    lifted = {**library.signs.signs, name: sign.model_copy(update={"lifts": lifts})}
    signs = library.signs.model_copy(update={"signs": lifted})
    told = json.loads(data(replace(library, signs=signs))["data/signs.json"])[name]["lifts"]
    assert {lift["act"] for lift in told} == {"Call 112."}
