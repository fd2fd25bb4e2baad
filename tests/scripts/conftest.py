"""One engine a run, in which our modules are loaded once."""

import json
from collections.abc import Iterator, Mapping
from typing import Any

import pytest

from generator.content.library import Library
from generator.site.facts import facts
from generator.site.moves import PATH, moves_file
from generator.site.scripts import PUBLISHED
from tests.deno import Runner

# What a service worker finds: the lists before its script, and the folder that it answers for.
DIGITS = 32
CORE = {"index.html": "aa", "404.html": "bb", "about/index.html": "cc", "a b/é.css": "dd"}
SITE = {
    "name": "hands",
    "digits": DIGITS,
    "core": CORE,
    "onDemand": {"cards/fist.pdf": "ee"},
}
SCOPE = "https://x.example/hands/"


@pytest.fixture(scope="session")
def run(library: Library) -> Iterator[Runner]:
    """Calls functions of our modules."""
    place = {"href": f"{SCOPE}{PUBLISHED}/site.js", "search": ""}
    given = {"SITE": SITE, "registration": {"scope": SCOPE}, "location": place}
    runner = Runner({"FACTS": facts(library), **given})
    yield runner
    runner.stop()


@pytest.fixture(scope="session")
def shelf(real: Library) -> Mapping[str, Any]:
    """What the script of the moves of the real content sets, as pages have it."""
    script = moves_file(real)[PATH]
    shelf: Mapping[str, Any] = json.loads(script.partition("=")[2].rstrip(";\n"))
    return shelf
