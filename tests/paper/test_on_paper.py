import json

import pytest

from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.on_paper import BOOKLET_WORDS, exercise_words, paper_pages, routine_words
from generator.project import PROJECT
from generator.text.render import render


@pytest.fixture
def said(library: Library, blank: Drawings) -> dict[str, dict[str, object]]:
    texts = render(PROJECT / "templates", paper_pages(library, blank), library)
    return {path: json.loads(text) for path, text in texts.items()}


def test_every_card_and_the_booklet_have_their_words(
    said: dict[str, dict[str, object]], library: Library
) -> None:
    routines = [routine_words(record) for record in library.routines]
    exercises = [exercise_words(record) for record in library.exercises]
    assert list(said) == [BOOKLET_WORDS, *routines, *exercises]


def test_the_words_of_a_routine_have_its_amounts_in_words_and_as_gaps(
    said: dict[str, dict[str, object]],
) -> None:
    words = said[routine_words("hand-break")]
    assert words["when"] == "About 2 minutes, 2 times a day, when you sit down"
    assert words["by_weeks"] is False
    assert words["lines"] == [
        {
            "id": "wrist-bend",
            "name": "Wrist bend",
            "dose": "2 times, hold 10 seconds",
            "dose_capital": "2 times, hold 10 seconds",
            "dose_blank": "_ sets of _ times, hold _ seconds",
            "note": "You bend the wrist and stay there. Slowly today.",
            "how": "",
            "picture": "wrist-bend on paper.",
            "swaps": [
                {"whom": "If your wrist hurts", "how": "Make a fist."},
                {"whom": "If you have no table", "how": "Leave it out."},
                {"whom": "Swollen hand", "how": "Only close your hand."},
            ],
        },
        {
            "id": "fist",
            "name": "Fist",
            "dose": "1 minute",
            "dose_capital": "1 minute",
            "dose_blank": "_ minutes",
            "note": "",
            "how": "You close your hand and open it.",
            "picture": "fist on paper.",
            "swaps": [],
        },
    ]
    assert words["sources"] == "Sources: A hand clinic."
    assert words["reviewed"] == ("Not yet reviewed by a clinician. To be read again by 2027-02-03.")


def test_the_words_of_a_plan_have_its_weeks(said: dict[str, dict[str, object]]) -> None:
    words = said[routine_words("fist-weeks")]
    lines = words["lines"]
    assert isinstance(lines, list)
    assert words["by_weeks"] is True
    assert words["plan"] == {
        "id": "fist",
        "name": "Fist",
        "how": "You close your hand and open it.",
        "picture": "fist on paper.",
    }
    assert [(line["id"], line["name"], line["dose"], line["note"]) for line in lines] == [
        (None, "Week 1", "1 minute on 5 days", "slow"),
        (None, "Week 2", "1 to 2 minutes on 5 days", "steady"),
    ]
    assert words["sources"] == words["sources_short"] == "Our own suggestion."


def test_the_words_of_an_exercise_have_its_steps_its_rules_and_its_address(
    said: dict[str, dict[str, object]],
) -> None:
    words = said[exercise_words("wrist-bend")]
    assert words["dose"] == (
        "2 sets of 3 to 5 times each side, hold 10 to 15 seconds, rest 30 seconds between sets"
    )
    assert words["when"] == "1 to 2 times a day, 3 to 5 days a week, after typing"
    assert words["steps"] == [
        "Sit at a table.",
        "Press your palms together.",
        "Stay there.",
        "Keep breathing.",
        "Let go slowly.",
    ]
    assert words["stop_when"] == ["Your fingers tingle."]
    assert words["stop"] == ["You have sharp pain."]
    assert words["ask_first"] == ["You broke your wrist.", "You had an operation."]
    assert words["short"] == "hands.example/exercises/wrist-bend"
    assert words["sources_short"] == "2 sources, named on that page."


def test_the_words_of_the_booklet_have_the_whole_safety_check(
    said: dict[str, dict[str, object]], library: Library
) -> None:
    safety = said[BOOKLET_WORDS]["safety"]
    assert isinstance(safety, dict)
    topic = library.guidance[library.site.safety.check]
    assert [care["heading"] for care in safety["care"]] == [c.heading for c in topic.care_cards]
    assert [len(care["signs"]) for care in safety["care"]] == [
        len(card.signs) for card in topic.care_cards
    ]
    assert "[S" not in json.dumps(safety)
    assert safety["numbers"] == [{"place": "Here", "number": "112"}]
