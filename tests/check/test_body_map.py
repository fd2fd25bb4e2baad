from collections.abc import Callable
from pathlib import Path

from generator.check.body_map import (
    areas_lead_to_one_part,
    dangerous_parts_name_signs,
    parts_lead_to_exercises,
    regions_are_on_the_map,
)
from tests.check.test_reasons import told

Edit = Callable[[str, str, str], None]
WORDS = "content/vocabulary.yml"


def test_a_part_leads_to_a_region_with_exercises(content: Path, edit: Edit) -> None:
    assert told(parts_lead_to_exercises, content) == []
    edit("vocabulary.yml", "    region: wrist\n", "    region: wrists\n")
    wrong = "no exercise is for region 'wrists'"
    assert told(parts_lead_to_exercises, content) == [(WORDS, "body_map.arm.region", wrong)]


def test_a_part_without_a_region_has_signs(content: Path, edit: Edit) -> None:
    edit("vocabulary.yml", "    signs: [no-breath, hot-hand]\n", "")
    assert told(parts_lead_to_exercises, content) == [(WORDS, "body_map.chest", "leads nowhere")]


def test_a_dangerous_part_names_signs_that_there_are(content: Path, edit: Edit) -> None:
    assert told(dangerous_parts_name_signs, content) == []
    edit("vocabulary.yml", "[no-breath, hot-hand]", "[no-breath, hot-foot]")
    found = (WORDS, "body_map.chest.signs.2", "no sign 'hot-foot'")
    assert told(dangerous_parts_name_signs, content) == [found]


def test_an_area_is_in_one_part_once(content: Path, edit: Edit) -> None:
    assert told(areas_lead_to_one_part, content) == []
    edit("vocabulary.yml", "    areas: [chest]\n", "    areas: [chest, arm-back, chest]\n")
    assert told(areas_lead_to_one_part, content) == [
        (WORDS, "body_map.chest.areas.2", "'arm-back' is in arm"),
        (WORDS, "body_map.chest.areas.3", "'chest' is in chest"),
    ]


def test_a_region_is_on_the_map_or_says_why_not(content: Path, edit: Edit) -> None:
    assert told(regions_are_on_the_map, content) == []
    edit("vocabulary.yml", "  fingers: They are", "  thumb: They are")
    assert told(regions_are_on_the_map, content) == [
        (WORDS, "regions.fingers", "not on the body map"),
        (WORDS, "off_map.thumb", "no region 'thumb'"),
    ]
    edit("vocabulary.yml", "  thumb: They are", "  wrist: They are")
    found = (WORDS, "off_map.wrist", "is on the body map")
    assert found in told(regions_are_on_the_map, content)


def test_without_a_map_no_region_has_to_be_on_it(content: Path, edit: Edit) -> None:
    text = (content / "vocabulary.yml").read_text("utf-8")
    edit("vocabulary.yml", text[text.index("body_map:") : text.index("muscles:")], "")
    assert told(regions_are_on_the_map, content) == []
