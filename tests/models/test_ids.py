import pytest
from markdown.extensions.toc import slugify

from generator.models.ids import LONGEST_ID, heading_id, misnamed, taken


@pytest.mark.parametrize("record", ["palm", "palm-2", "2-palms", "a" * LONGEST_ID, "console"])
def test_lower_case_words_with_hyphens_are_an_id(record: str) -> None:
    assert misnamed(record) is None
    assert taken(record) is None


@pytest.mark.parametrize(
    "record", ["", "A", "../evil", "a/b", "a b", "a--b", "-a", "a_b", "a.b", "pälm", "a\n"]
)
def test_anything_else_is_misnamed(record: str) -> None:
    assert misnamed(record) == (f"the file name {record!r}", "words-with-hyphens.yml")


def test_an_id_is_short() -> None:
    assert misnamed("a" * 61) == ("a file name of 61 letters", "at most 60")


@pytest.mark.parametrize(
    "record", ["index", "con", "prn", "aux", "nul", "com1", "lpt9", "com0", "com²"]
)
def test_overviews_and_devices_have_their_names_already(record: str) -> None:
    assert taken(record)
    assert taken(f"{record}-2") is None


@pytest.mark.parametrize(
    "heading",
    [
        "Why check",
        "Source 1",
        " -A  b- ",
        "\uff3f\uff3fconfig",
        "\uff33ource\uff0d1",
        "\uff37ord: \ufb01st²",
        "A_b",
        "日本",
        "1. A & b",
    ],
)
def test_the_id_of_a_heading_is_that_of_the_page(heading: str) -> None:
    assert heading_id(heading) == slugify(heading, "-")
