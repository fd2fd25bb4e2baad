"""Words for readers come from the catalogue and from content, and from nowhere else."""

import pytest

from generator.project import PROJECT
from tests.conftest import TESTS


def test_the_sample_has_the_words_of_the_site(pytestconfig: pytest.Config) -> None:
    """So the tests see what readers see; `make golden` copies them."""
    agreed, copy = PROJECT / "content" / "words.yml", TESTS / "sample" / "words.yml"
    if pytestconfig.getoption("--update-golden"):
        copy.write_bytes(agreed.read_bytes())
    assert copy.read_bytes() == agreed.read_bytes()
