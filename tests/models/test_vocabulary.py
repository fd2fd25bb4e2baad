from typing import Any

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models import EvidenceArea, HardWord, Position, Reason, Term, Vocabulary
from generator.models.text import Shape

WORDS = ("kinds", "positions", "equipment", "regions", "muscles", "goals")
PARTS = (*WORDS, "glossary", "reasons", "evidence_areas")
EMPTY: dict[str, Any] = {**{part: {} for part in PARTS}, "promises": ["cure"]}
REASON: dict[str, Any] = {"name": "it hurts", "label": "Pain"}
WORD: dict[str, Any] = {"name": "carpus", "meaning": "The bones of the wrist."}


def test_a_vocabulary_has_words_of_six_kinds_and_more_and_each_part_must_be_there() -> None:
    assert tuple(Vocabulary.model_fields) == (
        *PARTS,
        "tested",
        "promises",
        "clinical_words",
        "body_map",
        "off_map",
    )
    for part in EMPTY:
        with pytest.raises(ValidationError, match=f"{part}\n  Field required"):
            Vocabulary.model_validate({key: EMPTY[key] for key in EMPTY if key != part})


def test_words_keep_the_order_in_which_they_stand() -> None:
    words = {"wrist": {"name": "Wrist"}, "fingers": {"name": "Fingers"}}
    vocabulary = Vocabulary.model_validate({**EMPTY, "regions": words})
    assert list(vocabulary.regions.items()) == [
        ("wrist", Term(name="Wrist")),
        ("fingers", Term(name="Fingers")),
    ]


def test_a_word_may_have_a_proper_term_a_meaning_and_lay_words() -> None:
    given = {"name": "Wrist", "proper": "carpus", "meaning": "Where hand and arm meet."}
    also = {"also": ["hand joint", "wrists"]}
    made = Term.model_validate({**given, **also})
    assert made.model_dump() == {**given, "also": ("hand joint", "wrists")}
    least = Term.model_validate({"name": "Wrist"})
    assert (least.proper, least.meaning, least.also) == (None, None, ())
    with pytest.raises(ValidationError, match="name\n  Field required"):
        Term.model_validate({"proper": "carpus"})


@pytest.mark.parametrize("words", ["hand joint", ["*hand* joint"], [""], [5]])
def test_lay_words_of_a_word_are_a_list_of_plain_words(words: object) -> None:
    with pytest.raises(ValidationError, match="1 validation error for Term\nalso"):
        Term.model_validate({"name": "Wrist", "also": words})


@pytest.mark.parametrize("part", PARTS)
@pytest.mark.parametrize("word", ["Wrist", "the wrist", "wrist_", "wrist-"])
def test_the_id_of_a_word_is_lower_case_words(part: str, word: str) -> None:
    with pytest.raises(ValidationError, match="String should match pattern"):
        Vocabulary.model_validate({**EMPTY, part: {word: {"name": "Wrist"}}})


def test_a_position_is_a_word_and_off_the_floor_unless_it_says_otherwise() -> None:
    assert Position.model_validate({"name": "Sitting", "bases": ["sitting"]}).on_floor is False
    given = {"name": "Lying", "proper": "supine", "bases": ["on-back"], "on_floor": True}
    lying = Position.model_validate(given)
    assert isinstance(lying, Term)
    assert (lying.name, lying.proper, lying.on_floor) == ("Lying", "supine", True)
    assert lying.asks_first == ()
    vocabulary = Vocabulary.model_validate({**EMPTY, "positions": {"lying": lying.model_dump()}})
    assert vocabulary.positions == {"lying": lying}


def test_a_position_may_name_reasons_to_ask_first() -> None:
    lying = {"name": "Lying", "bases": ["on-back"], "asks_first": ["floor", "swelling"]}
    assert Position.model_validate(lying).asks_first == ("floor", "swelling")
    with pytest.raises(ValidationError, match=r"asks_first\.0\n  String should match pattern"):
        Position.model_validate({**lying, "asks_first": ["The floor"]})


@pytest.mark.parametrize("part", [part for part in WORDS if part != "positions"])
def test_no_other_word_is_on_the_floor(part: str) -> None:
    with pytest.raises(ValidationError, match="on_floor\n  Extra inputs are not permitted"):
        Vocabulary.model_validate({**EMPTY, part: {"x": {"name": "X", "on_floor": True}}})


def test_a_reason_has_a_name_and_a_label_and_says_little_else() -> None:
    reason = Reason.model_validate(REASON)
    assert isinstance(reason, Term)
    assert (reason.name, reason.label) == ("it hurts", "Pain")
    assert (reason.for_floor, reason.on_cards, reason.topic) == (False, False, None)
    assert (reason.in_finder, reason.needs_instead, reason.sources) == (False, False, ())
    for key in REASON:
        with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
            Reason.model_validate({name: REASON[name] for name in REASON if name != key})


def test_a_reason_may_be_for_the_floor_or_for_cards_and_have_a_topic() -> None:
    given = {**REASON, "for_floor": True, "on_cards": True, "topic": "rest"}
    reason = Reason.model_validate(given)
    assert (reason.for_floor, reason.on_cards, reason.topic) == (True, True, "rest")
    with pytest.raises(ValidationError, match="topic\n  String should match pattern"):
        Reason.model_validate({**REASON, "topic": "Take a rest"})


@pytest.mark.parametrize("value", ["true", 1, None])
def test_what_is_true_or_false_is_no_text_and_no_number(value: object) -> None:
    for shape, given, key in (
        (Position, {"name": "Lying"}, "on_floor"),
        (Reason, REASON, "for_floor"),
        (Reason, REASON, "on_cards"),
        (Reason, REASON, "in_finder"),
        (Reason, REASON, "needs_instead"),
    ):
        with pytest.raises(ValidationError, match=f"{key}\n  Input should be a valid boolean"):
            shape.model_validate({**given, key: value})


def test_an_area_of_evidence_has_a_word_that_names_it() -> None:
    area = EvidenceArea.model_validate({"name": "Sore feet", "must_name": ["foot"]})
    assert (area.name, area.must_name, area.never_beside) == ("Sore feet", ("foot",), ())
    with pytest.raises(ValidationError, match="at least 1 item"):
        EvidenceArea.model_validate({"name": "Sore feet", "must_name": []})
    with pytest.raises(ValidationError, match="must_name\n  Field required"):
        EvidenceArea.model_validate({"name": "Sore feet"})


def test_a_hard_word_has_a_meaning_and_may_have_other_forms() -> None:
    assert HardWord.model_validate(WORD).forms == ()
    assert HardWord.model_validate({**WORD, "forms": ["carpal"]}).forms == ("carpal",)
    for key in WORD:
        with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
            HardWord.model_validate({name: WORD[name] for name in WORD if name != key})


def test_there_is_a_promise_to_look_for() -> None:
    assert Vocabulary.model_validate(EMPTY).promises == ("cure",)
    with pytest.raises(ValidationError, match="at least 1 item"):
        Vocabulary.model_validate({**EMPTY, "promises": []})


def test_the_sample_has_every_key_of_every_part_once(library: Library) -> None:
    shapes: dict[str, type[Shape]] = {
        "positions": Position,
        "reasons": Reason,
        "evidence_areas": EvidenceArea,
        "glossary": HardWord,
    }
    for part, shape in shapes.items():
        words = getattr(library.vocabulary, part).values()
        used = {key for word in words for key in word.model_fields_set}
        inherited = set(Term.model_fields) if issubclass(shape, Term) else set()
        assert used >= set(shape.model_fields) - inherited, part
    terms = [term for part in WORDS for term in getattr(library.vocabulary, part).values()]
    assert {key for term in terms for key in term.model_fields_set} >= set(Term.model_fields)
