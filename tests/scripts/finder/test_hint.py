import pytest

from tests.deno import Runner


@pytest.mark.parametrize(
    ("number", "query", "said"),
    [
        (0, None, "No exercises"),
        (1, None, "1 exercise"),
        (2, "", "2 exercises"),
        (3, "neck", "3 exercises for “neck”"),
        (0, "a" * 200, f"No exercises for “{'a' * 200}”"),
        (0, "a" * 201, f"No exercises for “{'a' * 200} …”"),
    ],
)
def test_the_count_says_what_was_looked_for_and_not_too_much_of_it(
    run: Runner, number: int, query: str | None, said: str
) -> None:
    call = "({ countOf }, number, query) => countOf(number, query)"
    assert run("finder/hint.js", call, number, query) == said
