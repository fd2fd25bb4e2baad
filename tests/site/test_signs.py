import gzip
import json
from dataclasses import replace
from typing import Any, get_args

import pytest

from generator.content.library import Library
from generator.models.urgency import Level
from generator.site.signs import PATH, signs_file

LEVELS = get_args(Level)
MOST = 15 * 1024  # bytes on the wire: it answers before the index is there


def data_of(library: Library) -> Any:
    (text,) = signs_file(library).values()
    begin, _, data = text.partition("=")
    assert begin == "self.warningSigns"
    return json.loads(data.rstrip(";\n"))


def test_the_script_of_the_real_signs_is_small(real: Library) -> None:
    data = signs_file(real)[PATH].encode()
    size = len(gzip.compress(data, mtime=0))
    assert MOST / 2 < size <= MOST, "move to typed_alike and not_meant_alike what is found anyway"


def test_it_has_what_a_card_says_of_each_sign(library: Library) -> None:
    signs = data_of(library)["signs"]
    records = list(library.signs.signs.values())
    assert signs["ids"].split("|") == list(library.signs.signs)
    assert signs["texts"].split("|") == [record.text for record in records]
    assert signs["actions"].split("|") == [record.action for record in records]
    assert [LEVELS[int(digit)] for digit in signs["levels"]] == [r.level for r in records]
    lifts = [lift.split("|") if lift else [] for lift in signs["lifts"].split("||")]
    assert [len(lift) for lift in lifts] == [len(record.lifts) for record in records]
    assert signs["crises"] == [n for n, record in enumerate(records) if record.is_crisis]


def test_what_is_found_anyway_and_notes_for_clinicians_stay_behind(library: Library) -> None:
    text = signs_file(library)[PATH]
    signs = library.signs.signs.values()
    notes = [record.note for record in signs if record.note]
    alike = [phrase for record in signs for phrase in record.typed_alike]
    assert notes
    assert alike
    assert [one for one in (*notes, *alike) if one in text] == []


def test_words_of_records_that_are_near_to_words_of_signs_are_spared(real: Library) -> None:
    spared = data_of(real)["spared"].split("|")
    assert {"band", "chin"} & set(spared) == {"chin"} & set(spared)
    assert 30 < len(spared) < 400
    assert spared == sorted(set(spared))


@pytest.mark.parametrize("kind", ["exercises", "routines", "guidance"])
def test_words_of_records_of_every_kind_are_spared(library: Library, kind: str) -> None:
    records = getattr(library, kind)
    (first, *_) = records
    near = records[first].model_copy(update={"summary": "A tinkle."})  # one letter from `tingle`
    changed: Any = {kind: {**records, first: near}}
    other = replace(library, **changed)
    assert "tinkle" not in data_of(library)["spared"].split("|")
    assert "tinkle" in data_of(other)["spared"].split("|")
