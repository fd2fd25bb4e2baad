"""Files in the site that only hosts read."""

import re
from collections.abc import Mapping
from fnmatch import fnmatchcase
from pathlib import Path

import pytest

from generator.publish.headers import headers
from generator.publish.hosts import host_files, rules

MOST_RULES = 100  # of Cloudflare Pages
LONGEST_LINE = 2000
PATHS = (
    *("index.html", "404.html", "sw.js", "exercises/index.html", "exercises/fist/index.html"),
    *("assets/a.0123abcd.css", "assets/b.css", "embed/exercises/fist/index.html"),
)


def _asked(path: str) -> str:
    return f"/{path.removesuffix('index.html')}"


def _fitting(found: Mapping[str, Mapping[str, str]], path: str) -> list[Mapping[str, str]]:
    return [said for pattern, said in found.items() if fnmatchcase(path, pattern)]


def _parsed(text: str) -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = {}
    for line in text.splitlines():
        if line.startswith("/"):
            found[line] = {}
        elif line.startswith("  "):
            name, value = re.fullmatch(r"  ([A-Za-z-]+): (.+)", line).groups()  # type: ignore[union-attr]
            assert name not in found[[*found][-1]]
            found[[*found][-1]][name] = value
    return found


@pytest.mark.parametrize("path", PATHS)
def test_a_host_that_takes_the_last_value_says_what_we_say(path: str) -> None:
    said = _fitting(rules(PATHS), _asked(path))
    whole = {name: value for one in said for name, value in one.items()}
    whole.setdefault("Cache-Control", "no-cache")  # hosts that read the file ask anew by themselves
    assert whole == headers(path.removesuffix("index.html"))


@pytest.mark.parametrize("path", PATHS)
def test_a_host_that_joins_values_joins_policies_only(path: str) -> None:
    said = _fitting(rules(PATHS), _asked(path))
    names = [name for one in said for name in one]
    twice = {name for name in names if names.count(name) > 1}
    assert twice == {"Content-Security-Policy"}  # where two are joined, both hold
    first, second = (one["Content-Security-Policy"] for one in said if twice & one.keys())
    assert second.startswith(f"{first}; frame-ancestors ")


def test_a_page_that_is_not_there_has_a_policy_too() -> None:
    (said,) = _fitting(rules(PATHS), "/nothing/here")
    assert "script-src 'self'" in said["Content-Security-Policy"]


def test_pages_for_frames_have_a_rule_even_where_a_site_has_none() -> None:
    assert rules(["index.html"])["/embed/*"]["Content-Security-Policy"].endswith("ancestors *")


def test_a_site_has_the_file_as_the_rules_are_and_hosts_can_read_it(hands: Path) -> None:
    paths = [path.relative_to(hands).as_posix() for path in hands.rglob("*") if path.is_file()]
    text = (hands / "_headers").read_text("utf-8")
    assert (hands / ".nojekyll").read_bytes() == b""
    own = [path for path in paths if path not in ("_headers", ".nojekyll")]
    assert _parsed(text) == rules(own) == _parsed(host_files(own)["_headers"].decode())
    assert len(own) > 100
    assert 10 < len(rules(own)) <= MOST_RULES
    assert max(map(len, text.splitlines())) <= LONGEST_LINE
    assert text.isascii()


def test_no_device_is_told_of_them(hands: Path) -> None:
    worker = (hands / "sw.js").read_text("utf-8")
    assert "index.html" in worker
    for name in ("_headers", ".nojekyll"):
        assert name not in worker
