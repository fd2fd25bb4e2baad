"""Every page is valid HTML, by the reference checker; the names of its parts are unique."""

import json
import os
import shutil
import subprocess
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from selectolax.lexbor import LexborHTMLParser, LexborNode

from generator.project import PROJECT
from tests.browser.conftest import Built

JAR = PROJECT / "tests/audit/node_modules/vnu-jar/build/dist/vnu.jar"
ADVICE = (
    "NOT RUN: valid HTML by the reference checker, because it is not here; "
    "it needs Java, and npm for: make audit-tools"
)
# What the checker warns of, and why it stays.
KEPT = {
    "The “list” role is unnecessary for element “ol”.": "Safari takes it from lists without signs",
}
# Elements that are landmarks; a section only with a name.
LANDMARKS = {
    "header": "banner",
    "nav": "navigation",
    "main": "main",
    "footer": "contentinfo",
    "aside": "complementary",
    "form": "form",
    "section": "region",
}
ROLES = frozenset({*LANDMARKS.values(), "search"})
NEED_NAMES = frozenset({"form", "region"})  # else they are none
INSIDE = ("article", "aside", "main", "nav", "section")  # a header or footer in one is no landmark


def checker() -> list[str]:
    """Return the command of the checker; skip where it is missing, fail where it must not be."""
    java = shutil.which("java")
    if java and JAR.is_file():
        return [java, "-Xss2m", "-jar", str(JAR), "--format", "json", "--stdout"]
    if os.environ.get("CI") and java and shutil.which("npm"):
        pytest.fail(ADVICE, pytrace=False)
    pytest.skip(ADVICE)


def complaints(*files: Path) -> list[str]:
    """Return what the checker says, of errors and warnings alike."""
    command = [*checker(), "--skip-non-html", *map(str, files)]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    messages = json.loads(run.stdout)["messages"]
    return [
        f"{one.get('url', '')}: {one['message']}: {one.get('extract', '')}"
        for one in messages
        if (one["type"] != "info" or one.get("subType") == "warning") and one["message"] not in KEPT
    ]


@pytest.mark.exhaustive
def test_every_page_is_valid_by_the_reference_checker(built: Built) -> None:
    pages = [*built.folder.rglob("*.html")]
    assert len(pages) > 90
    assert complaints(built.folder) == []


@pytest.mark.exhaustive
def test_the_checker_sees_what_is_wrong(tmp_path: Path) -> None:
    page = tmp_path / "a.html"
    page.write_text("<!doctype html><html lang=en><title>a</title><p markdown>a<h3></h3>")
    assert any("markdown" in one for one in complaints(page))
    assert any("Empty heading" in one for one in complaints(page))


def landmarks(page: str) -> Iterator[tuple[str, str]]:
    """Yield the role and the name of each landmark of a page."""
    tree = LexborHTMLParser(page)
    for node in tree.css("body *"):
        role = node.attributes.get("role") or LANDMARKS.get(node.tag or "", "")
        name = _name(tree, node)
        is_part = node.tag in ("header", "footer") and _is_inside(node)
        if role in ROLES and not is_part and (name or role not in NEED_NAMES):
            yield role, name


def _name(tree: LexborHTMLParser, node: LexborNode) -> str:
    labels = (node.attributes.get("aria-labelledby") or "").split()
    named = [tree.css_first(f'[id="{label}"]') for label in labels]
    assert None not in named, labels
    said = " ".join(one.text() for one in named if one)
    return " ".join((said or node.attributes.get("aria-label") or "").split())


def _is_inside(node: LexborNode) -> bool:
    above = node.parent
    while above:
        if above.tag in INSIDE:
            return True
        above = above.parent
    return False


def twins(page: str) -> list[tuple[str, str]]:
    """Return landmarks of which a page has another of the same role and name."""
    return [one for one, count in Counter(landmarks(page)).items() if count > 1]


def test_no_two_landmarks_of_a_page_have_one_role_and_name(built: Built) -> None:
    pages = sorted(built.folder.rglob("*.html"))
    assert len(pages) > 90
    texts = {path.relative_to(built.folder).as_posix(): path.read_text("utf-8") for path in pages}
    assert all(("main", "") in landmarks(text) for text in texts.values())
    assert {path: found for path, text in texts.items() if (found := twins(text))} == {}


def test_two_landmarks_of_one_name_would_be_found() -> None:
    assert twins("<nav></nav><nav></nav>") == [("navigation", "")]
    assert twins("<nav aria-label=a></nav><nav><header></header></nav><section></section>") == []
