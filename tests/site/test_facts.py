import json
import re
from pathlib import Path
from typing import Any

import pytest

from generator.content.library import Library
from generator.paper.catalogue import EDITIONS
from generator.paper.papers import PAPERS
from generator.project import SCRIPTS
from generator.site.facts import facts
from generator.site.finder import FILTERS
from generator.site.records import terms
from tests.deno import checked
from tests.readable import of_values
from tests.real_content import real_library


@pytest.fixture(scope="module")
def real() -> Any:
    """The facts that our own scripts get, as they get them."""
    return json.loads(json.dumps(facts(real_library())))


def _complaints(folder: Path, *given: object) -> str:
    """Return what the type checker says of facts, one constant each."""
    lines = (f"export const f{n}: typeof FACTS = {json.dumps(f)};\n" for n, f in enumerate(given))
    module = folder / "facts.ts"
    module.write_text("".join(lines), "utf-8")
    return checked(module)


def test_the_facts_are_of_the_types_that_scripts_count_on_and_wrong_ones_are_seen(
    real: Any, tmp_path: Path
) -> None:
    cards = real["cards"]
    less = {name: value for name, value in cards.items() if name != "cutOut"}
    wrong = [{**cards, "letter": 7}, less, {**cards, "speed": 1}]
    complaints = _complaints(tmp_path, real, *({**real, "cards": one} for one in wrong))
    assert "'number' is not assignable to type 'string'" in complaints
    assert "'cutOut' is missing" in complaints
    assert "'\"speed\"' does not exist" in complaints
    assert "Found 3 errors" in complaints  # none of them in the facts as they are


def test_scripts_ask_for_all_facts(real: Any) -> None:
    texts = [path.read_text("utf-8") for path in SCRIPTS.rglob("*.js")]
    asked = {name for text in texts for name in re.findall(r"\bFACTS\.(\w+)", text)}
    assert asked == real.keys()


def test_the_search_is_told_of_every_group_that_an_exercise_names(library: Library) -> None:
    records: Any = facts(library)["records"]
    assert sorted(records["groups"]) == sorted(terms(library))
    assert set(records["settings"]) | set(FILTERS) <= set(records["groups"])
    assert records["nothing"] in terms(library)[records["equipment"]]


def test_the_print_centre_is_told_of_what_there_is(library: Library) -> None:
    cards: Any = facts(library)["cards"]
    assert cards["cutOut"] in EDITIONS
    assert cards["letter"] in PAPERS


def test_scripts_are_given_every_word_of_theirs(library: Library) -> None:
    given: Any = facts(library)
    words = library.words.scripts
    sections = {f"{name}Words" for name in type(words).model_fields}
    assert sections == {name for name in given if name.endswith("Words")}
    assert given["pickWords"]["bothSides"] == words.pick.both_sides
    assert given["deviceWords"]["unkept"] == words.device.unkept
    texts = [text for name in sections for text in of_values(given[name])]
    assert sorted(texts) == sorted(of_values(words.model_dump()))
    assert given["language"] == library.site.language


def test_only_the_forms_of_the_language_are_given(library: Library) -> None:
    given: Any = facts(library)
    assert given["resultWords"]["count"].keys() == {"one", "other"}
