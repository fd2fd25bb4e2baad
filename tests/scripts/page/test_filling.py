import pytest

from generator.models.words.phrases import CATEGORIES, category
from tests.deno import Runner

FILLING = "page/filling.js"
FORMS = {name: name for name in CATEGORIES}


@pytest.mark.parametrize(
    ("phrase", "gaps", "text"),
    [
        ("Film of {name}", {"name": "Fist"}, "Film of Fist"),
        ("{page} of {all}: {page}", {"page": 2, "all": 3}, "2 of 3: 2"),
        ("{a}{b}", {"a": "{b}", "b": "$&{a}"}, "{b}$&{a}"),
        ("Play", {}, "Play"),
    ],
)
def test_gaps_are_filled_once_and_with_any_text(
    run: Runner, phrase: str, gaps: dict[str, object], text: str
) -> None:
    assert run(FILLING, "({ fill }, phrase, gaps) => fill(phrase, gaps)", phrase, gaps) == text


def test_what_is_no_text_stands_between_the_words(run: Runner) -> None:
    call = "({ fillParts }, phrase, gaps) => fillParts(phrase, gaps)"
    button, links = {"is": "button"}, [{"is": "first"}, ", ", {"is": "next"}]
    gaps = {"spelling": button, "links": links}
    assert run(FILLING, call, "Is it {spelling}? Or {links}", gaps) == [
        "Is it ",
        button,
        "? Or ",
        *links,
    ]
    assert run(FILLING, call, "{links}{spelling}", gaps) == [*links, button]


@pytest.mark.parametrize("language", ["ar", "cy", "de", "en", "fr", "ja", "lt", "pl", "ru"])
def test_scripts_choose_the_form_that_the_generator_chooses(run: Runner, language: str) -> None:
    numbers = [*range(130), 1000, 1_000_000]
    call = "({ formFor }, forms, numbers, of) => numbers.map((n) => formFor(forms, n, of))"
    assert run(FILLING, call, FORMS, numbers, language) == [category(n, language) for n in numbers]


def test_a_form_that_is_not_there_is_that_of_all_other_numbers(run: Runner) -> None:
    call = "({ formFor }, forms) => formFor(forms, 1, 'en')"
    assert run(FILLING, call, {"other": "{count} sets"}) == "{count} sets"


def test_the_number_is_a_gap_in_the_language_of_the_site(run: Runner) -> None:
    forms = {"one": "{name}: {count} page", "other": "{name}: {count} pages"}
    call = "({ fillCounted }, forms, n) => fillCounted(forms, n, { name: 'Fist' })"
    said = [run(FILLING, call, forms, number) for number in (0, 1, 1234)]
    assert said == ["Fist: 0 pages", "Fist: 1 page", "Fist: 1234 pages"]


@pytest.mark.parametrize(
    ("items", "row"),
    [([], []), (["a"], ["a"]), (["{next}", "b", "c"], ["{next}", " + ", "b", " + ", "c"])],
)
def test_a_row_has_its_words_between_things(run: Runner, items: list[str], row: list[str]) -> None:
    call = "({ fillRow }, items) => fillRow('{first} + {next}', items)"
    assert run(FILLING, call, items) == row
