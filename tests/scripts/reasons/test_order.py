from tests.deno import Runner


def test_what_something_speaks_against_stands_at_the_end_and_else_the_order_stays(
    run: Runner,
) -> None:
    call = """({ suitingFirst }, against) =>
      suitingFirst([3, 2, 1, 0], (at) => against.includes(at))"""
    assert run("reasons/order.js", call, [2, 3]) == [1, 0, 3, 2]
    assert run("reasons/order.js", call, []) == [3, 2, 1, 0]
