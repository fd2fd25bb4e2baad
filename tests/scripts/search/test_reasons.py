from tests.deno import Runner
from tests.scripts.search.searching import LIBRARY, searched


def _reasons(run: Runner, query: str) -> dict[str, list[str]]:
    value = """Object.fromEntries(found.places.map((at) => [
      index.documents[at].id,
      reasons(index, at, found.words).map((reason) => reason.label)
    ]))"""
    answer: dict[str, list[str]] = searched(run, LIBRARY, query, value)
    return answer


def test_a_result_says_why_unless_its_name_does(run: Runner) -> None:
    assert _reasons(run, "scapular")["squeeze"] == ["«Scapular retraction»"]
    assert _reasons(run, "chin tuck")["tuck"] == []
    assert _reasons(run, "chin sitting")["tuck"] == ["«Sitting»"]
