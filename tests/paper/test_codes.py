import pytest

from generator.content.library import Library
from generator.paper.codes import code_to, short
from generator.text.qr import code


@pytest.mark.parametrize(
    ("address", "written"),
    [
        ("https://hands.example/", "hands.example"),
        ("https://hands.example/exercises/fist/", "hands.example/exercises/fist"),
        ("http://hands.example:8000/sub/routines/a-b/", "hands.example:8000/sub/routines/a-b"),
    ],
)
def test_people_write_down_neither_scheme_nor_last_slash(address: str, written: str) -> None:
    assert short(address) == written


def test_a_code_says_what_it_opens_in_words_and_as_a_drawing(library: Library) -> None:
    address = "https://hands.example/exercises/fist/"
    made = code_to(library, address)
    assert (made.address, made.label) == (address, f"Code that opens {address}")
    assert made.short == "hands.example/exercises/fist"
    assert made.svg == code(address)
