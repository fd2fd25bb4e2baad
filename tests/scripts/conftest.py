"""One engine a run, in which our modules are loaded once."""

from collections.abc import Iterator

import pytest

from generator.content.library import Library
from generator.site.facts import facts
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
