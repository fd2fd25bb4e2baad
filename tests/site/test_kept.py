import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

import pytest

from generator.models.words.privacy import KeptId
from generator.project import SCRIPTS
from generator.site.facts import CHOICE
from generator.site.kept import KEPT, names

# How scripts keep something, and under which name: that of a constant, or a fact.
KEEPS = re.compile(r"\b(?:remember|setItem)\((?P<name>[A-Z_]+|keyOf\(name, scope\)|key)\b")
STORAGE = re.compile(r"\b(?:localStorage|sessionStorage|indexedDB|document\.cookie|cookieStore)\b")
# Whoever touches a storage by itself, and what for.
TOUCHES = {
    "page/memory.js": "the one way to keep a choice",
    "cards/letterhead-form.js": "the same for a tab",
    "offline/choice.js": "before anything else runs",
    "site-search/arrival.js": "words for the next page",
}


def constants(text: str) -> dict[str, str]:
    found = re.findall(r"^(?:export )?const ([A-Z_]+) = \"([^\"]+)\";", text, re.MULTILINE)
    return dict(found)


def kept_by(scripts: Path) -> Iterator[tuple[str, str]]:
    """Yield each name under which a script keeps something, and the script."""
    texts = {p: p.read_text("utf-8") for p in sorted(scripts.rglob("*.js"))}
    exported = {k: v for text in texts.values() for k, v in constants(text).items()}
    for path, text in texts.items():
        known = {**exported, **constants(text)}
        for match in KEEPS.finditer(text):
            if match["name"].isupper():
                where = path.relative_to(scripts).as_posix()
                yield known.get(match["name"], match["name"]), where


def test_all_that_scripts_keep_stands_in_the_list_and_the_other_way_round() -> None:
    found = {name for name, _ in kept_by(SCRIPTS)}
    found = {CHOICE.removeprefix(".") if name == "KEY" else name for name in found}
    assert found == names("device") | names("tab")


def test_only_few_scripts_touch_a_storage_by_themselves() -> None:
    touching = {
        path.relative_to(SCRIPTS).as_posix()
        for path in SCRIPTS.rglob("*.js")
        if STORAGE.search(path.read_text("utf-8"))
    }
    assert touching == TOUCHES.keys()


def test_a_name_that_the_list_lacks_would_be_found(tmp_path: Path) -> None:
    (tmp_path / "a.js").write_text('const NEW = "news";\nremember(NEW, 1);\n')
    assert [*kept_by(tmp_path)] == [("news", "a.js")]


@pytest.mark.parametrize("name", get_args(KeptId))
def test_each_thing_of_which_words_speak_stands_in_the_list_once(name: KeptId) -> None:
    assert [kept.id for kept in KEPT].count(name) == 1
