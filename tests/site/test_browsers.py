import re
from collections.abc import Mapping
from typing import get_args

import pytest

from generator.models.words.browsers import BrowserId
from generator.project import PROJECT
from generator.site.browsers import SUPPORTED

# First versions of Chrome, Edge, Firefox and Safari, as the compatibility tables of MDN have them.
FEATURES: Mapping[str, tuple[str, str, str, str]] = {
    ":has(": ("105", "105", "121", "15.4"),
    "@container": ("105", "105", "110", "16.0"),
    "<dialog>": ("37", "79", "98", "15.4"),
    "??": ("80", "80", "72", "13.1"),
}
# What is younger, and so may not be used; a style or a script that has it needs other versions.
YOUNGER = {
    "@layer": r"@layer\b",
    "@scope": r"@scope\b",
    "@starting-style": r"@starting-style\b",
    "color-mix()": r"\bcolor-mix\(",
    "light-dark()": r"\blight-dark\(",
    "anchor()": r"\banchor(?:-name|\()",
    "popover": r"\b(?:popover|showPopover)\b",
    "Array.at": r"\.at\(-",
    "structuredClone": r"\bstructuredClone\(",
    "findLast": r"\.findLast(?:Index)?\(",
    "toSorted": r"\.to(?:Sorted|Reversed|Spliced)\(",
    "Object.groupBy": r"\b(?:Object|Map)\.groupBy\(",
    "withResolvers": r"\bPromise\.withResolvers\(",
    "static block": r"^\s+static \{",
    "private field": r"this\.#",
    "logical assignment": r"(?:\|\||&&|\?\?)=",
}
COMMENT = re.compile(r"/\*(?:[^*]|\*(?!/))*\*/|^\s*//.*$", re.MULTILINE)


def sources() -> dict[str, str]:
    styles = (PROJECT / "templates").rglob("*.css")
    scripts = (PROJECT / "scripts").rglob("*.js")
    found = {path.name: path.read_text("utf-8") for path in (*styles, *scripts)}
    return {name: COMMENT.sub("", text) for name, text in found.items()}


def number(version: str) -> tuple[int, ...]:
    return tuple(map(int, version.split(".")))


def test_the_versions_are_the_first_that_have_all_that_pages_need() -> None:
    for place, browser in enumerate(get_args(BrowserId)):
        newest = max((versions[place] for versions in FEATURES.values()), key=number)
        assert SUPPORTED[browser] == newest
    said = "".join(sources().values())
    assert all(feature.strip("<>") in said for feature in FEATURES)


@pytest.mark.parametrize("feature", YOUNGER)
def test_no_style_and_no_script_has_what_is_younger(feature: str) -> None:
    found = sources()
    assert len(found) > 100
    used = [name for name, text in found.items() if re.search(YOUNGER[feature], text, re.MULTILINE)]
    assert used == []


def test_something_younger_would_be_noticed() -> None:
    assert re.search(YOUNGER["color-mix()"], "color: color-mix(in srgb, red, blue)")
    assert re.search(YOUNGER["logical assignment"], "a ??= 1;")
