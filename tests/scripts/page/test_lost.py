import pytest

from tests.deno import Runner

ROOT = "https://x.example/my/rehab/"
BELOW = "({ below }, root, base, address) => below(new URL(root), base, address)"


@pytest.mark.parametrize(
    ("base", "address", "found"),
    [
        ("/", "/exercises/", f"{ROOT}exercises/"),
        ("/", "/", ROOT),
        ("/other/", "/other/assets/a.css", f"{ROOT}assets/a.css"),
        ("", "/exercises/", f"{ROOT}exercises/"),
    ],
)
def test_an_address_of_the_page_begins_at_the_root_that_was_found(
    run: Runner, base: str, address: str, found: str
) -> None:
    assert run("page/lost.js", BELOW, ROOT, base, address) == found
