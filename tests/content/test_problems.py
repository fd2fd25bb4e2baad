import pytest

from generator.content.problems import MOST_LISTED, ContentError, Problem, suggestion


def test_a_problem_reads_as_place_field_mistake_and_what_is_allowed() -> None:
    problem = Problem("content/site.yml", 3, 5, "home.lead", "missing", "this key must be there")
    assert str(problem) == "content/site.yml:3:5: home.lead: missing; this key must be there"


def test_a_problem_of_a_whole_file_names_no_field() -> None:
    problem = Problem("content/site.yml", 1, 1, "", "the file is empty", "write something")
    assert str(problem) == "content/site.yml:1:1: the file is empty; write something"


def test_a_problem_stays_on_one_line() -> None:
    problem = Problem("site.yml", 1, 1, "title", "'two\nlines'  here", "one\tline")
    assert str(problem) == "site.yml:1:1: title: 'two lines' here; one line"


def test_problems_are_sorted_by_place_as_numbers_and_each_stands_once() -> None:
    last = Problem("b.yml", 1, 1, "", "x", "y")
    tenth = Problem("a.yml", 10, 1, "", "x", "y")
    second = Problem("a.yml", 2, 9, "", "x", "y")
    wide = Problem("a.yml", 2, 10, "", "x", "y")
    error = ContentError([last, tenth, wide, second, tenth])
    assert error.problems == (second, wide, tenth, last)
    assert str(error) == "a.yml:2:9: x; y\na.yml:2:10: x; y\na.yml:10:1: x; y\nb.yml:1:1: x; y"


@pytest.mark.parametrize(
    ("word", "choices", "expected"),
    [
        ("fst", ["wrist", "fist"], "did you mean 'fist'? allowed: fist, wrist"),
        ("handstand", ["wrist", "fist"], "allowed: fist, wrist"),
        ("fist", [], "allowed: none yet"),
    ],
)
def test_a_suggestion_names_the_nearest_choice_and_then_all_sorted(
    word: str, choices: list[str], expected: str
) -> None:
    assert suggestion(word, choices) == expected


def test_a_suggestion_lists_choices_only_up_to_a_number() -> None:
    choices = [f"k{number:02}" for number in range(MOST_LISTED + 1)]
    assert suggestion("zzz", choices[:-1]) == f"allowed: {', '.join(choices[:-1])}"
    assert suggestion("zzz", choices) == f"allowed: {MOST_LISTED + 1} are known"
    assert suggestion("k07x", choices) == (
        f"did you mean 'k07'? allowed: {MOST_LISTED + 1} are known"
    )


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("a\x1b[31m.yml", "a\\x1b[31m.yml"),  # colours of a terminal
        ("a\x00\x07\x7f\x9b.yml", "a\\x00\\x07\\x7f\\x9b.yml"),
        ("a\n\r\x85\u2028b.yml", "a b.yml"),
        ("a\u202elmy.x\u2066\u200f.yml", "a\\u202elmy.x\\u2066\\u200f.yml"),
        ("\udce9.yml", "\\udce9.yml"),  # a name that is no UTF-8
        ("Übung 1.yml", "Übung 1.yml"),
    ],
)
def test_no_name_and_no_value_can_tell_a_terminal_what_to_do(name: str, expected: str) -> None:
    problem = Problem(name, 1, 1, name, name, name)
    assert str(problem) == f"{expected}:1:1: {expected}: {expected}; {expected}"
    assert str(ContentError([problem])) == str(problem)
