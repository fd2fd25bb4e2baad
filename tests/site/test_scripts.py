import gzip
import json
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

import pytest
from rjsmin import jsmin

from generator.content.library import Library
from generator.project import SCRIPTS
from generator.site.facts import facts
from generator.site.modules import ScriptError, read_module
from generator.site.scripts import WORKER_ENTRY, bundle, scripts
from tests.deno import Runner

Modules = Callable[[Mapping[str, str]], Path]
ENTRY = 'import { one } from "./room/one.js";\none();\n'
# A script beside the one that runs, which it fetches.
FETCHED = r'^const [A-Z]+ = "([\w-]+\.js)"; // beside'
ONE = "export const one = () => 1;\n"


@pytest.fixture
def modules(tmp_path: Path) -> Modules:
    """Write modules into a folder, which is returned."""

    def write(files: Mapping[str, str]) -> Path:
        for name, text in files.items():
            path = tmp_path / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
        return tmp_path

    return write


def test_each_entry_becomes_one_strict_function(modules: Modules) -> None:
    folder = modules({"site.js": ENTRY, "cards.js": "f();\n", "room/one.js": ONE})
    assert scripts(folder, {}) == {
        "assets/javascripts/cards.js": b'(()=>{"use strict";f();})();\n',
        "assets/javascripts/site.js": b'(()=>{"use strict";const one=()=>1;one();})();\n',
    }


def test_only_blanks_that_mean_nothing_are_left_out(modules: Modules) -> None:
    text = 'f("a  b", /c  d/g, `e  ${x}  f`);\nreturnIf(a + +b, a - -b);\n'
    made = scripts(modules({"site.js": text}), {})["assets/javascripts/site.js"].decode()
    assert 'f("a  b",/c  d/g,`e  ${x}  f`)' in made
    assert "returnIf(a+ +b,a- -b)" in made


def test_a_module_stands_once_and_behind_all_that_it_imports(modules: Modules) -> None:
    folder = modules(
        {
            "site.js": 'import { b } from "./b.js";\nimport { c } from "./c.js";\nb(c);\n',
            "b.js": 'import { d } from "./d.js";\nexport function b() {\n  d();\n}\n',
            "c.js": 'import { d } from "./d.js";\nexport class c extends d {}\n',
            "d.js": "export async function d() {}\n",
        }
    )
    assert bundle(folder / "site.js", {}) == (
        "async function d() {}\nfunction b() {\n  d();\n}\nclass c extends d {}\nb(c);\n"
    )


def test_facts_stand_in_front_and_only_those_that_are_asked_for(modules: Modules) -> None:
    given = {"b": {"one": "é"}, "a": [1], "c": None}
    text = "f(FACTS.b.one, FACTS.a); // FACTS\n"
    folder = modules({"site.js": text, "cards.js": "f();\n"})
    assert bundle(folder / "site.js", given) == (
        f'const FACTS = {{"a": [1], "b": {{"one": "é"}}}};\n{text}'
    )
    assert "FACTS" not in bundle(folder / "cards.js", given)


REFUSED = {
    'import { one } from "./two.js";': r"site.js:2: no file \S+two.js",
    'import { two } from "./room/one.js";': "site.js:2: no two in one.js; it exports one",
    'import { own } from "./room/own.js";': "site.js:2: no own in own.js; it exports nothing",
    'import { round } from "./room/round.js";': (
        "round.js:3: site.js imports this module, too; no circle"
    ),
    'import { twin } from "./room/twin.js";': r"site.js:3: f stands in \S+twin.js:2, too",
    "f(FACTS.words);": "site.js: no FACTS.words; there are film",
}


@pytest.mark.parametrize(("text", "wrong"), REFUSED.items(), ids=[*REFUSED])
def test_what_does_not_fit_together_is_refused_at_its_line(
    modules: Modules, text: str, wrong: str
) -> None:
    folder = modules(
        {
            "site.js": f"// 1\n{text}\nfunction f() {{}}\n",
            "room/one.js": ONE,
            "room/own.js": "const own = 1;\n",
            "room/round.js": ('/*\n*/\nimport { f } from "../site.js";\nexport const round = f;\n'),
            "room/twin.js": "export const twin = 1;\nlet f;\n",
        }
    )
    with pytest.raises(ScriptError, match=wrong):
        bundle(folder / "site.js", {"film": 1})


def test_our_own_scripts_are_put_together_the_same_each_time(library: Library) -> None:
    given = facts(library)
    made = scripts(SCRIPTS, given)
    assert len(made) > 5
    assert made == scripts(SCRIPTS, given)
    left = re.compile(rb"^(?:im|ex)port ", re.MULTILINE)
    assert [path for path, data in made.items() if left.search(data)] == []


def test_our_own_scripts_are_scripts(library: Library) -> None:
    """Two constants of one name, say, would end a script before it begins."""
    given = facts(library)
    made = {path: data.decode() for path, data in scripts(SCRIPTS, given).items()}
    made[WORKER_ENTRY] = bundle(SCRIPTS / WORKER_ENTRY, given)
    runner = Runner({})
    call = "(_, text) => typeof new Function(text)"
    assert {path: runner("", call, text) for path, text in made.items()} == dict.fromkeys(
        made, "function"
    )
    runner.stop()


def test_the_pages_ask_for_entries_only(library: Library) -> None:
    templates = SCRIPTS.parent / "templates" / "theme"
    texts = [path.read_text("utf-8") for path in templates.rglob("*.html")]
    texts.append((SCRIPTS.parent / "mkdocs.yml").read_text("utf-8"))
    asked = {name for text in texts for name in re.findall(r"assets/javascripts/[\w-]+\.js", text)}
    modules = [path.read_text("utf-8") for path in SCRIPTS.rglob("*.js")]
    fetched = {name for text in modules for name in re.findall(FETCHED, text, re.MULTILINE)}
    assert fetched == {"search-box.js", "search-worker.js", "understanding.js"}
    given: Any = facts(library)
    others = {given["routine"]["session"], *(f"assets/javascripts/{name}" for name in fetched)}
    assert asked | others == scripts(SCRIPTS, facts(library)).keys()


def reached(entry: Path, found: dict[Path, str]) -> dict[Path, str]:
    """Return the code of a module and of all that it imports, each once."""
    module = read_module(entry)
    found[entry] = module.code
    for wanted in module.imports:
        if wanted.path not in found:
            reached(wanted.path, found)
    return found


def test_all_of_ones_own_routine_weighs_at_most_60_kb(real: Library) -> None:
    """Building, doing, printing, sharing and the diary together, each module once, packed."""
    found: dict[Path, str] = {}
    for name in ("my-routine.js", "session.js", "own-card.js"):
        reached(SCRIPTS / name, found)
    code = "".join(found.values())
    given = facts(real)
    asked = {name: given[name] for name in sorted({*re.findall(r"\bFACTS\.(\w+)", code)})}
    assert len(found) > 60
    assert len(gzip.compress(jsmin(json.dumps(asked) + code).encode(), 9)) < 60_000
