import pytest

from tests.deno import Runner

NAMED = "({ namedIn }, hash) => namedIn(hash)"
MOVED = "({ moved }, ...given) => moved(...given)"


@pytest.mark.parametrize(
    ("hash_", "cards"),
    [
        ("", []),
        ("#", []),
        ("#starter/blank/a5", []),
        ("#routine=starter&exercise=cat-cow", ["routine=starter", "exercise=cat-cow"]),
        ("#exercise=a&routine=b&exercise=a", ["exercise=a", "routine=b"]),
        ("#topic=sleep", ["topic=sleep"]),
        ("#exercise=a&routine=hand-weeks", ["exercise=a", "routine=hand-month"]),  # an alias
        ("#routine=hand-weeks&routine=hand-month", ["routine=hand-month"]),
        ("#cover=x&routine=../x&routine=%3Cb%3E&routine=A&exercise=", []),
        ("#%ff&routine=a%00", []),
    ],
)
def test_an_address_names_cards_in_order(run: Runner, hash_: str, cards: list[str]) -> None:
    assert run("cards/job-address.js", NAMED, hash_) == cards


def test_there_are_forty_at_most(run: Runner) -> None:
    many = [f"exercise=e{number}" for number in range(60)]
    assert run("cards/job-address.js", NAMED, "#" + "&".join(many)) == many[:40]


def test_what_is_written_is_read_again(run: Runner) -> None:
    cards = ["routine=b", "exercise=a-2"]
    call = "({ namedIn, written }, cards) => namedIn(written(cards))"
    assert run("cards/job-address.js", call, cards) == cards


@pytest.mark.parametrize(
    ("card", "by", "moved"),
    [
        ("b", -1, ["b", "a", "c"]),
        ("b", 1, ["a", "c", "b"]),
        ("a", -1, ["a", "b", "c"]),
        ("c", 1, ["a", "b", "c"]),
        ("x", 1, ["a", "b", "c"]),
    ],
)
def test_a_card_moves_as_far_as_the_ends(run: Runner, card: str, by: int, moved: list[str]) -> None:
    assert run("cards/job-address.js", MOVED, ["a", "b", "c"], card, by) == moved
