from tests.deno import Runner
from tests.scripts.search.searching import LIBRARY, searched


def _grounds(run: Runner, query: str) -> dict[str, list[str]]:
    value = """Object.fromEntries(found.places.map((at) => [
      index.documents[at].id,
      grounds(index, at, found.words).map((ground) => ground.label)
    ]))"""
    answer: dict[str, list[str]] = searched(run, LIBRARY, query, value)
    return answer


def test_a_result_says_why_unless_its_name_does(run: Runner) -> None:
    assert _grounds(run, "scapular")["squeeze"] == ["«Scapular retraction»"]
    assert _grounds(run, "chin tuck")["tuck"] == []
    assert _grounds(run, "chin sitting")["tuck"] == ["«Sitting»"]


MOVE = {"id": "move", "name": "Move", "terms": ["Neck and chest", "Neck", "Arm", "Leg", "Hand"]}


def _of_move(run: Runner, query: str) -> list[str]:
    labels: list[str] = searched(
        run, [MOVE], query, "grounds(index, 0, found.words).map((ground) => ground.label)"
    )
    return labels


def test_the_phrase_that_has_most_is_told_and_none_for_what_is_told_already(run: Runner) -> None:
    assert _of_move(run, "neck") == ["«Neck»"]
    assert _of_move(run, "chest neck") == ["«Neck and chest»"]
    assert _of_move(run, "move neck xylophone") == ["«Neck»"]
    assert _of_move(run, "arm chest neck") == ["«Neck and chest»", "«Arm»"]


def test_three_grounds_are_enough(run: Runner) -> None:
    assert _of_move(run, "arm leg neck") == ["«Neck»", "«Arm»", "«Leg»"]
    assert _of_move(run, "arm leg neck hand") == ["«Neck»", "«Arm»", "«Leg»"]


def test_of_the_words_that_one_may_mean_that_of_the_document_is_told(run: Runner) -> None:
    value = "[0, 1, 2].map((at) => meaningIn(index, at, found.words[0]))"
    names = ("Stretches", "Stretching stretch", "Hug")
    documents = [{"id": name, "name": name} for name in names]
    assert searched(run, documents, "stretch", value) == ["stretches", "stretch", None]


def test_what_only_a_text_has_is_no_ground(run: Runner) -> None:
    value = "grounds(index, 0, found.words).map((ground) => ground.label)"
    documents = [{"id": "move", "name": "Move", "text": "Knee", "also": "Old big clock of a neck"}]
    assert searched(run, documents, "move knee", value) == []
    assert searched(run, documents, "knee neck", value) == ["«Old big clock of a neck»"]


def test_two_words_in_a_long_phrase_tell_more_than_one_in_a_short(run: Runner) -> None:
    documents = [{"id": "m", "name": "M", "terms": ["Hip", "Hip, knee, large joints of all kinds"]}]
    value = "grounds(index, 0, found.words).map((ground) => ground.label)"
    found = searched(run, documents, "hip knee", value)
    assert found == ["«Hip, knee, large joints of all kinds»"]
