import pytest

from tests.deno import Runner


def test_lengths_are_counted_by_field_and_shared_parts_once(run: Runner) -> None:
    call = """({ lengthsOf, typicalLengths, fullnessOf }) => {
      const part = (field, text) => ({ field, text });
      const shared = [part("lay", "one two three four")];
      const parts = [part("name", "Chin tuck"), part("text", "a b c"), part("text", "d")];
      const documents = [
        { id: "a", parts, groups: [shared] },
        { id: "b", parts: [part("text", "e f")], groups: [shared] },
      ];
      const typical = typicalLengths(documents);
      const fullness = ["text", "name", "also"].map((field) =>
        fullnessOf(field, lengthsOf(parts), typical));
      return [Object.fromEntries(lengthsOf(parts)), Object.fromEntries(typical), fullness];
    }"""
    lengths, typical, fullness = run("search/lengths.js", call)
    assert lengths == {"name": 2, "text": 4}
    assert typical == {"name": 2, "text": 3, "lay": 4}
    assert fullness == pytest.approx([4 / 3, 1, 1])


def test_once_in_a_typical_text_is_worth_1_and_more_of_it_ever_less_more(run: Runner) -> None:
    call = "({ saturated }, counts, fullness) => counts.map((count) => saturated(count, fullness))"
    once, twice, thrice, often = run("search/lengths.js", call, [1, 2, 3, 1000], 1)
    assert once == pytest.approx(1)
    assert 0 < thrice - twice < twice - once < once
    assert often < 1 + run("search/weights.js", "({ AGAIN }) => AGAIN")
    (in_long,) = run("search/lengths.js", call, [1], 5)
    (in_short,) = run("search/lengths.js", call, [1], 0.2)
    assert 0 < in_long < once < in_short
