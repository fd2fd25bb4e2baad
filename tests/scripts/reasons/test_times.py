import pytest

from tests.deno import Runner


@pytest.mark.parametrize(
    ("query", "left"),
    [
        ("osteoporosis 78", "osteoporosis"),
        ("pregnant 30 weeks", "pregnant"),
        ("28 weeks pregnant", "pregnant"),
        ("sore wrists, 5 minutes", "sore wrists, 5 minutes"),
        ("sore wrists 15 min", "sore wrists 15 min"),
        ("hip replacement 3 months ago", "hip replacement ago"),
        ("78 year old with thin bones", "with thin bones"),
        ("78-year-old, thin bones", ", thin bones"),
        ("aged 80 unsteady", "unsteady"),
        ("T-score -2.5", "T-score -"),
        ("weeks", "weeks"),
        ("wrist " + "1" * 100_000 + " min", "wrist"),
        ("a" * 300, "a" * 200),
        ("", ""),
    ],
)
def test_ages_and_spans_are_left_out_and_how_long_an_exercise_takes_stays(
    run: Runner, query: str, left: str
) -> None:
    assert (
        run("reasons/times.js", "({ withoutTimes }, query) => withoutTimes(query)", query) == left
    )
