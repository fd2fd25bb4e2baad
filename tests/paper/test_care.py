import json
from dataclasses import asdict

from generator.content.library import Library
from generator.paper.care import SafetyCheck
from generator.paper.safety_check import safety_check


def test_a_layout_reads_the_safety_check_field_by_field(library: Library) -> None:
    check = safety_check(library)
    assert isinstance(check, SafetyCheck)
    read = json.loads(json.dumps(asdict(check)))
    assert read["care"][0]["groups"][0]["signs"][0]["text"] == check.care[0].groups[0].signs[0].text
