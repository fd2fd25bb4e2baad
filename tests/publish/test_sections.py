import json

from generator.publish.sections import INDEX, INDEX_FROM_FOLDER, sections_apart
from generator.site.facts import SECTIONS

DOCS = [{"location": "a/", "title": "Größe", "text": "<p>one</p>"}]
GIVEN = json.dumps({"config": {"lang": ["en"]}, "docs": DOCS}).encode()


def test_the_themes_index_keeps_its_settings_and_loses_its_sections() -> None:
    parted = sections_apart({INDEX: GIVEN, "index.html": b"x"})
    assert json.loads(parted[INDEX]) == {"config": {"lang": ["en"]}, "docs": []}
    assert set(parted) == {INDEX, SECTIONS}


def test_the_sections_stand_in_a_script_of_their_own() -> None:
    text = sections_apart({INDEX: GIVEN})[SECTIONS].decode()
    before, _, sections = text.partition("=")
    assert before == "self.searchSections"
    assert json.loads(sections.removesuffix(";\n")) == DOCS


def test_a_folder_has_the_same_light_index_as_a_script() -> None:
    parted = sections_apart({INDEX: GIVEN, INDEX_FROM_FOLDER: b"var __index = {}"})
    before, _, index = parted[INDEX_FROM_FOLDER].decode().partition(" = ")
    assert before == "var __index"
    assert index.encode() == parted[INDEX]
