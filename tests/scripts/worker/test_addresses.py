import pytest

from tests.deno import Runner
from tests.scripts.conftest import SCOPE


@pytest.mark.parametrize(
    ("path", "file"),
    [
        ("", "index.html"),
        ("?a=b#c", "index.html"),
        ("about/", "about/index.html"),
        ("about", "about/index.html"),
        ("404", "404.html"),
        ("404.html", "404.html"),
        ("a%20b/%C3%A9.css", "a b/é.css"),
        ("cards/fist.pdf", "cards/fist.pdf"),
        ("nowhere/", None),
        ("constructor", None),
        ("%ff", None),
    ],
)
def test_an_address_stands_for_the_file_that_a_host_would_send(
    run: Runner, path: str, file: str | None
) -> None:
    call = "({ fileAt }, address) => fileAt(address)"
    assert run("worker/addresses.js", call, SCOPE + path) == file


@pytest.mark.parametrize("address", ["https://x.example/", "https://y.example/hands/"])
def test_what_lies_beside_the_site_is_not_ours(run: Runner, address: str) -> None:
    call = "({ isOurs, fileAt }, address) => [isOurs(address), fileAt(address) === undefined]"
    assert run("worker/addresses.js", call, address) == [False, True]


@pytest.mark.parametrize(
    ("path", "asked", "key"),
    [
        ("index.html", "", "kept/aa.html"),
        ("about/index.html", "about/", "kept/cc.html"),
        ("a b/é.css", "a%20b/%C3%A9.css", "kept/dd.css"),
        ("cards/fist.pdf", "cards/fist.pdf", "kept/ee.pdf"),
    ],
)
def test_a_file_is_asked_for_by_its_address_and_kept_by_its_hash(
    run: Runner, path: str, asked: str, key: str
) -> None:
    call = "({ addressOf, keyOf }, path) => [addressOf(path), keyOf(path)]"
    assert run("worker/addresses.js", call, path) == [SCOPE + asked, SCOPE + key]
