from pathlib import Path

import pytest

from generator.site.modules import Import, Module, ScriptError, read_module


def _read(folder: Path, text: str) -> Module:
    path = folder / "site.js"
    path.write_text(text, encoding="utf-8")
    return read_module(path)


def test_a_module_says_what_it_imports_exports_and_names(tmp_path: Path) -> None:
    text = """// A comment.
import { a } from "./room/a.js";
import {
  b,
  c$,
} from "../b.js";

/** Of two lines,
 * and one. */
export const d = 1;
export async function e() {
  const inner = 1;
}
let f;
class g {}
"""
    module = _read(tmp_path, text)
    assert module.imports == (
        Import(2, tmp_path / "room" / "a.js", ("a",)),
        Import(3, tmp_path.parent / "b.js", ("b", "c$")),
    )
    assert module.exports == {"d", "e"}
    assert module.names == {"d": 10, "e": 11, "f": 14, "g": 15}
    assert module.code == (
        "const d = 1;\nasync function e() {\n  const inner = 1;\n}\nlet f;\nclass g {}\n"
    )


def test_comments_stay_at_home_but_not_what_looks_like_one(tmp_path: Path) -> None:
    kept = 'const a = "// b";\nconst c = `/* ${a} */`; // d\nconst e = /#.*/;\n'
    kept += "  /** @type {f} */ (a);\n"
    text = f"// One.\n\n/**\n * Two.\n */\n{kept}  // three\n  /* four\n// five */\n"
    assert _read(tmp_path, text).code == kept


REFUSED = {
    'import one from "./room/one.js";': "2: an import in another form",
    'import * as one from "./room/one.js";': "2: an import in another form",
    'import { one as two } from "./room/one.js";': "2: an import in another form",
    'import "./room/one.js";': "2: an import in another form",
    'import { one } from "one";': "2: an import in another form",
    'f(await import("./room/one.js"));': "2: an import in another form",
    "f(import.meta.url);": "2: an import in another form",
    "export { f };": "2: an export in another form",
    "export default f;": "2: an export in another form",
    'export * from "./room/one.js";': "2: an export in another form",
    "export let f = 1;": "2: an export in another form",
    "const { f } = g;": "2: several names in one declaration",
    "export const [f] = g;": "2: an export in another form",
    "var f = 1;": "2: var",
    "f(`\n`);": "2: a text over several lines",
    '"f\\\ng";': "2: a text over several lines",
    "f(); /* g\n*/": "2: a comment over several lines behind code",
}


@pytest.mark.parametrize(("text", "wrong"), REFUSED.items(), ids=[*REFUSED])
def test_a_form_that_nobody_counts_on_is_refused_at_its_line(
    tmp_path: Path, text: str, wrong: str
) -> None:
    with pytest.raises(ScriptError, match=rf"site\.js:{wrong}.*; .+$"):
        _read(tmp_path, f"// 1\n{text}\n")
