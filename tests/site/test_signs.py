import gzip
import json
from typing import Any

from generator.content.library import Library
from generator.site.signs import PATH, signs_file

MOST = 15 * 1024  # bytes on the wire: it answers before the index is there


def data_of(library: Library) -> Any:
    (text,) = signs_file(library).values()
    begin, _, data = text.partition("=")
    assert begin == "self.warningSigns"
    return json.loads(data.rstrip(";\n"))


def test_the_script_of_the_real_signs_is_small(real: Library) -> None:
    data = signs_file(real)[PATH].encode()
    assert MOST / 2 < len(gzip.compress(data, mtime=0)) <= MOST


def test_it_has_what_a_card_says_of_each_sign(library: Library) -> None:
    signs = data_of(library)["signs"]
    assert [sign["id"] for sign in signs] == list(library.signs.signs)
    for sign, record in zip(signs, library.signs.signs.values(), strict=True):
        said = (sign["text"], sign["level"], sign["action"], sign.get("isCrisis", False))
        assert said == (record.text, record.level, record.action, record.is_crisis)
        assert len(sign.get("lifts", ())) == len(record.lifts)


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
    assert 50 < len(spared) < 400
    assert spared == sorted(set(spared))
