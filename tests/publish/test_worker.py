import json
import re

import pytest

from generator.content.library import Library
from generator.project import SCRIPTS
from generator.publish.worker import (
    DIGITS,
    Manifest,
    file_hash,
    manifest,
    megabytes,
    service_worker,
)
from generator.site.facts import facts
from generator.site.scripts import WORKER_ENTRY, bundle

SITE = {
    "index.html": b"<h1>Home</h1>",
    "about/index.html": b"<h1>About</h1>",
    "404.html": b"404",
    "assets/site.js": b"1",
    "search/new-kind-of-index.bin": b"2",
    "assets/images/icon-192.png": b"3",
    "figures/fist.svg": b"<svg/>",
    "figures/fist.anim.svg": b"<svg/>",
    "figures/fist.film.js": b"self.film={};",
    "cards/fist-a6.pdf": b"%PDF-",
    "cards/fist-a6-1.png": b"picture",
    "sw.js": b"old worker",
    "downloads/offline.zip": b"zip",
    "data/schema/exercise.json": b"{}",
    "sitemap.xml.gz": b"map",
    "assets/site.js.map": b"map",
}


def test_what_no_one_knows_is_core_cards_come_on_demand_and_the_rest_is_left_out() -> None:
    kept = manifest(SITE)
    assert list(kept.core) == [
        "404.html",
        "about/index.html",
        "assets/images/icon-192.png",
        "assets/site.js",
        "figures/fist.svg",
        "index.html",
        "search/new-kind-of-index.bin",
    ]
    assert list(kept.on_demand) == [
        "cards/fist-a6-1.png",
        "cards/fist-a6.pdf",
        "figures/fist.anim.svg",
        "figures/fist.film.js",
    ]


def test_files_are_known_by_the_start_of_their_sha_256() -> None:
    assert file_hash(b"abc") == "ba7816bf8f01cfea414140de5dae2223"  # as FIPS 180 gives it
    assert manifest(SITE).core["404.html"] == file_hash(b"404")


def test_the_worker_has_its_data_before_its_script_in_one_function() -> None:
    text = service_worker("hand-sample", SITE, "use(SITE);\n").decode()
    start = '(() => {\n"use strict";\n\nconst SITE = '
    assert text.startswith(start)
    assert text.endswith(";\n\nuse(SITE);\n})();\n")
    data = json.loads(text.removeprefix(start).partition(";\n")[0])
    carried = Manifest(data["core"], data["onDemand"])
    assert (data["name"], data["digits"], carried) == ("hand-sample", DIGITS, manifest(SITE))


def test_the_same_files_in_any_order_give_the_same_worker() -> None:
    backwards = dict(reversed(SITE.items()))
    assert service_worker("x", SITE, "s") == service_worker("x", backwards, "s")


@pytest.mark.parametrize("path", ["index.html", "cards/fist-a6.pdf"])
def test_a_change_of_any_file_that_is_kept_is_a_new_worker(path: str) -> None:
    assert service_worker("x", SITE, "s") != service_worker("x", {**SITE, path: b"new"}, "s")


def test_a_change_of_what_is_left_out_is_none() -> None:
    changed = {**SITE, "downloads/offline.zip": b"new", "sw.js": b"new", "sitemap.xml": b"new"}
    assert service_worker("x", SITE, "s") == service_worker("x", changed, "s")


def test_sizes_are_whole_megabytes_and_never_too_small() -> None:
    files = {"index.html": b"x" * 1_000_001, "cards/a.pdf": b"x" * 3_000_000, "sw.js": b"x"}
    assert megabytes(files, 10) == {"core": 2, "cards": 3, "zip": 1}


def test_the_script_needs_nothing_but_what_stands_before_it(library: Library) -> None:
    script = bundle(SCRIPTS / WORKER_ENTRY, facts(library))
    assert set(re.findall(r"SITE\.(\w+)", script)) == {"name", "digits", "core", "onDemand"}
    assert "importScripts" not in script
