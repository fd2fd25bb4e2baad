import pytest

from tests.deno import Runner

OFFERS = [
    [["starter", "filled", "a4"], "1.pdf"],
    [["starter", "filled", "letter"], "2.pdf"],
    [["evening", "cut-out", "letter"], "3.pdf"],
]


@pytest.mark.parametrize(
    ("routine", "edition", "sizes", "there"),
    [
        ("starter", "filled", ["a4"], True),
        ("starter", "filled", ["a5", "letter"], True),
        ("starter", "cut-out", ["a4", "letter"], False),
        ("evening", "cut-out", ["a4"], False),
        ("constructor", "filled", ["a4"], False),
    ],
)
def test_an_edition_is_there_if_one_of_the_sizes_is(
    run: Runner, routine: str, edition: str, sizes: list[str], there: object
) -> None:
    call = "({ Offers }, offers, ...asked) => new Offers(offers).has(...asked)"
    assert run("cards/offers.js", call, OFFERS, routine, edition, sizes) is there


def test_what_is_picked_leads_to_its_pdf(run: Runner) -> None:
    call = "({ Offers }, offers, pick) => new Offers(offers).at(pick)"
    for pick, path in OFFERS:
        assert run("cards/offers.js", call, OFFERS, pick) == path
    assert run("cards/offers.js", call, OFFERS, ["__proto__", "filled", "a4"]) is None


@pytest.mark.parametrize(
    ("language", "letter"),
    [("en-US", True), ("es-mx", True), ("en", False), ("en-GB", False), ("", False)],
)
def test_letter_is_for_countries_that_print_on_it(
    run: Runner, language: str, letter: object
) -> None:
    call = "({ usesLetter }, language) => usesLetter(language)"
    assert run("cards/offers.js", call, language) is letter
