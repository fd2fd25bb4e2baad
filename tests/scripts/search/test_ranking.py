import pytest

from tests.deno import Runner


@pytest.mark.parametrize(
    ("scores", "order"),
    [
        ([1, 3, 2], [1, 2, 0]),
        ([0, 0, 0], [0, 1, 2]),
        ([2, 5, 2, 5], [1, 3, 0, 2]),
        ([1, 1.0000001], [0, 1]),  # too little to tell them apart
        ([1, 1.00001], [1, 0]),
        ([], []),
    ],
)
def test_places_are_by_score_and_then_in_their_order(
    run: Runner, scores: list[float], order: list[int]
) -> None:
    call = "({ inOrder }, scores) => inOrder(scores.map((_, at) => at), Float64Array.from(scores))"
    assert run("search/ranking.js", call, scores) == order


THERE, FULL = 0.15, 9


def test_the_figures_here_are_those_of_the_search(run: Runner) -> None:
    assert run("search/weights.js", "({ THERE, FULL }) => [THERE, FULL]") == [THERE, FULL]


def covered(worth: float) -> float:
    return THERE + (1 - THERE) * worth / FULL


TALLIED = """({ Tally }, priors, hits, unwanted) => {
  const tally = new Tally(Float64Array.from(priors));
  for (const [rarity, best] of hits) {
    const places = best.flatMap((value, at) => (value ? [at] : []));
    tally.add(rarity, { places, best: Float64Array.from(best) });
  }
  return [tally.answers(Uint8Array.from(unwanted)), [...tally.scores()]];
}"""


def test_a_score_is_prior_times_coverage_times_the_mean_of_words(run: Runner) -> None:
    hits = [(3, [10, 9, 0]), (1, [0, 3.5, 10])]
    _, scores = run("search/ranking.js", TALLIED, [1, 0.5, 1], hits, [0, 0, 0])
    share = (3 + covered(3.5)) / 4
    expected = [3 / 4 * 30 / 4, 0.5 * share * 30.5 / 4, 1 / 4 * 10 / 4]
    assert scores == pytest.approx(expected)


def test_what_has_less_than_half_of_the_most_is_no_answer(run: Runner) -> None:
    hits = [(2, [10, 10, 0]), (2.1, [10, 0, 0]), (2.1, [0, 0, 10])]
    assert run("search/ranking.js", TALLIED, [1, 1, 1], hits, [0, 0, 0])[0] == [0, 2]
    assert run("search/ranking.js", TALLIED, [1, 1, 1], hits, [1, 0, 0])[0] == [1, 2]
    hits = [(4.1, [10, 10, 0]), (2, [0, 0, 10])]
    assert run("search/ranking.js", TALLIED, [1, 1, 1], hits, [1, 0, 0])[0] == [1]


def test_half_of_the_words_is_enough_however_little_they_weigh(run: Runner) -> None:
    hits = [(2, [1, 10, 1, 0]), (2, [1, 0, 0, 0]), (1.9, [0, 0, 0, 1])]
    assert run("search/ranking.js", TALLIED, [1] * 4, hits, [0] * 4)[0] == [0, 1, 2]
    few = [(0.3, [1, 10])]  # also of a query that says little
    assert run("search/ranking.js", TALLIED, [1] * 2, few, [0] * 2)[0] == [0, 1]
    few = [(0.3, [1, 0]), (0.3, [1, 0]), (0.2, [0, 10])]
    assert run("search/ranking.js", TALLIED, [1] * 2, few, [0] * 2)[0] == [0, 1]


def test_a_share_is_what_a_document_has_of_the_query_times_its_prior(run: Runner) -> None:
    call = """({ Tally }) => {
      const tally = new Tally(Float64Array.from([1, 0.5]));
      const before = tally.share(0);
      tally.add(3, { places: [0, 1], best: [9, 9] });
      tally.add(1, { places: [0], best: [3.5] });
      return [before, tally.share(0), tally.share(1)];
    }"""
    assert run("search/ranking.js", call) == pytest.approx([0, (3 + covered(3.5)) / 4, 3 / 8])
