import pytest

from tests.deno import Runner

PLAIN = {"id": "exercises/bend", "name": "Bend", "kind": ["stretch"], "against": {"floor": {}}}
RECORD = {**PLAIN, "variants": [{"id": "high", "name": "High bend"}]}
BEST = "({ bestForm }, forms, fitting, reasons) => bestForm(forms, fitting, reasons)"
FORMS: list[dict[str, object]] = [
    {"against": {"floor": {}, "knees": {}}},
    {"against": {"knees": {}}},
    {},
]


def test_a_variant_shares_all_that_it_does_not_say_but_what_speaks_against_it(run: Runner) -> None:
    plain, high = run("finder/forms.js", "({ formsOf }, record) => formsOf(record)", RECORD)
    assert plain == PLAIN
    assert high == {"id": "exercises/bend", "name": "High bend", "kind": ["stretch"]}


def test_an_exercise_without_variants_is_its_only_form(run: Runner) -> None:
    assert run("finder/forms.js", "({ formsOf }, record) => formsOf(record)", PLAIN) == [PLAIN]


@pytest.mark.parametrize(
    ("fitting", "reasons", "place"),
    [
        ([0, 1, 2], [], 0),
        ([0, 1, 2], ["floor"], 1),
        ([0, 1, 2], ["floor", "knees"], 2),
        ([0, 1], ["knees"], 0),
        ([1], ["knees"], 1),
        ([], ["knees"], 0),
    ],
)
def test_the_first_form_that_fits_and_that_nothing_speaks_against_is_shown(
    run: Runner, fitting: list[int], reasons: list[str], place: int
) -> None:
    assert run("finder/forms.js", BEST, FORMS, fitting, reasons) == place
