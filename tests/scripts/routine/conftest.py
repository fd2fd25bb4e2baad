"""The moves of the real content, as pages have them."""

import json
from collections.abc import Mapping
from typing import Any

import pytest

from generator.content.library import Library
from generator.site.moves import PATH, moves_file


@pytest.fixture(scope="session")
def shelf(real: Library) -> Mapping[str, Any]:
    """What the script of the moves sets."""
    script = moves_file(real)[PATH]
    shelf: Mapping[str, Any] = json.loads(script.partition("=")[2].rstrip(";\n"))
    return shelf
