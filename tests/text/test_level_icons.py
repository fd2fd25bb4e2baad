import re
from typing import get_args

from generator.models.urgency import Level
from generator.text.level_icons import LEVEL_ICONS


def test_each_level_and_a_crisis_has_a_shape_of_its_own() -> None:
    assert set(LEVEL_ICONS) == {*get_args(Level), "crisis"}
    assert len(set(LEVEL_ICONS.values())) == len(LEVEL_ICONS)
    assert [
        path for path in LEVEL_ICONS.values() if re.search(r"[^MLHVAZmlhvacz0-9 .-]", path)
    ] == []
