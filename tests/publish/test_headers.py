"""What a host says beside each file."""

import re

import pytest

from generator.publish import headers


def test_a_page_may_load_from_the_site_only() -> None:
    for name, sources in headers.POLICY.items():
        assert set(sources.split()) <= {"'self'", "'none'", "data:"}, name
    assert headers.POLICY["script-src"] == headers.POLICY["style-src"] == "'self'"
    assert headers.POLICY["default-src"] == "'none'"


def test_only_pages_for_frames_may_be_framed() -> None:
    assert headers.headers("embed/exercises/a/")["Content-Security-Policy"].endswith(
        "frame-ancestors *"
    )
    for path in ("", "embedded/", "exercises/embed/", "404.html"):
        assert headers.headers(path)["Content-Security-Policy"].endswith("frame-ancestors 'none'")


def test_a_meta_says_the_same_without_what_browsers_ignore_there() -> None:
    assert headers.FRAMERS not in headers.policy(None)
    assert headers.policy().startswith(headers.policy(None) + "; ")


@pytest.mark.parametrize(
    "path", ["assets/main.57a0d79d.min.css", "a/page-0123456789ab.js", "f.0123abcd.woff2"]
)
def test_a_file_with_a_hash_in_its_name_is_kept_for_a_year(path: str) -> None:
    assert re.fullmatch(r"public, max-age=31536000, immutable", headers.kept(path))


@pytest.mark.parametrize(
    "path",
    ["", "exercises/", "sw.js", "a/manifest.webmanifest", "exercises/deadbeef/", "a.1234567.css",
     "figures/cat-cow.svg", "cards/a4-letter.pdf"],
)  # fmt: skip
def test_every_other_file_is_asked_for_again(path: str) -> None:
    assert headers.kept(path) == "no-cache"
