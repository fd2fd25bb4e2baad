import pytest

from generator.content.library import Library
from generator.content.readability import (
    LONG,
    SHORT,
    begun_with_and,
    blocks,
    grade,
    lengths,
    long_sentences,
    readable,
    sentences,
    short_rows,
    spoken,
    syllables,
)


def test_a_list_belongs_to_the_sentence_that_leads_into_it() -> None:
    text = "First.\n\nThese are:\n\n- one\n- two\n\n- three\n\n1. four\n\nLast.\n"
    assert blocks(text) == ["First.", "These are:\n- one\n- two\n- three\n1. four", "Last."]


def test_a_list_that_nothing_leads_into_is_a_block_of_its_own() -> None:
    assert blocks("- one\n- two\n\nLast.") == ["- one\n- two", "Last."]
    assert blocks("One line\nand the next.") == ["One line\nand the next."]
    assert blocks("A.\n \t\nB.") == ["A.", "B."]


def test_a_sentence_ends_at_its_sign_and_takes_its_marks_along() -> None:
    text = "One. [S01] [R02] Two! [own] Three? Four [S03] goes on.[S04] Five"
    assert sentences(text) == [
        "One. [S01] [R02]",
        "Two! [own]",
        "Three?",
        "Four [S03] goes on.[S04]",
        "Five",
    ]


def test_a_full_stop_inside_a_word_or_number_ends_nothing() -> None:
    assert sentences("It is 2.5 pounds at a.example now.") == ["It is 2.5 pounds at a.example now."]


def test_each_item_of_a_list_and_each_paragraph_is_a_sentence_of_its_own() -> None:
    text = "A sentence\non two lines:\n\n- one thing\n- two. [own] Three\n\nNo end\n\nLast."
    assert sentences(text) == [
        "A sentence\non two lines:",
        "one thing",
        "two. [own]",
        "Three",
        "No end",
        "Last.",
    ]
    assert sentences("") == []


def test_a_text_is_spoken_without_marks_and_markup() -> None:
    assert spoken("Two **bold** words, [S01] [own] and a\n[link](routine:hand-break).") == (
        "Two bold words, and a link."
    )
    assert spoken("These:\n\n- one\n- two\n1. three") == "These: one two three"
    assert spoken("- one-handed, 2.5 pounds") == "one-handed, 2.5 pounds"


def test_what_is_read_are_the_texts_that_end_as_sentences_do(library: Library) -> None:
    assert list(readable(library.exercises["fist"])) == [
        (("summary",), "You close your hand and open it."),
        (("steps", 0, "text"), "Make a fist."),
        (("should_feel", 0), "Gentle work in the hand."),
        (("should_feel", 1), "A warm palm."),
        (("mistakes", 0), "Pressing too hard."),
        (("mistakes", 1), "Holding your breath."),
        (("stop_when", 0, "when"), "It hurts."),
        (("instead", 0, "how"), "Do it in bed."),
    ]


@pytest.mark.parametrize(
    ("text", "is_read"),
    [
        ("Go on!", True),
        ("Is it so?", True),
        ("It is so. [S01] [own]", True),
        ("**It is so.**", True),
        ("Wrist", False),
        ("after typing", False),
        ("One:", False),
        ("", False),
    ],
)
def test_a_mark_after_the_end_makes_no_difference_and_a_name_is_not_read(
    library: Library, text: str, *, is_read: bool
) -> None:
    topic = library.guidance["rest"].model_copy(update={"summary": text})
    assert (text in dict(readable(topic)).values()) == is_read


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (1, "a the you back neck bone bones knees eye she free be toes 10 mm"),
        (1, "make makes made side sides pole poles whole blades breathe ease through"),
        (2, "table tables ankle muscle little gentle circles people"),
        (1, "pulled stretched eased tired"),
        (2, "lifted needed rounded"),
        (2, "action motion tension region cushion special"),
        (3, "position appointment exercise thoracic dizziness"),
        (1, "yes by type style"),
        (2, "body heavy typing yoga lying slowly"),
        (2, "presses edges touches boxes"),
        (2, "movement safety something careful soreness sometimes"),
        (2, "disease trial diet doing spasm spasms quiet upper shoulder"),
        (3, "serious usual idea area easily"),
        (4, "exercises medication emergency"),
        (6, "physiotherapy osteoporosis"),
        (1, "don't bone's weeks' weeks\u2019"),
        (2, "uncle's muscle\u2019s"),
    ],
)
def test_a_word_has_a_syllable_for_each_vowel_that_is_heard(count: int, words: str) -> None:
    assert {word: syllables(word) for word in words.split()} == dict.fromkeys(words.split(), count)
    assert {syllables(word.upper()) for word in words.split()} == {count}


def kincaid(words: int, syllables: int, count: int) -> float:
    """Return the grade by the formula as it was published."""
    return 0.39 * words / count + 11.8 * syllables / words - 15.59


@pytest.mark.parametrize(
    ("texts", "words", "syllables", "count"),
    [
        (["Make a fist."], 3, 3, 1),
        (["The cat sat on the mat.", "The dog ran off."], 10, 10, 2),
        (["The cat sat. The dog ran off. [S01] [own]"], 7, 7, 2),
        (["The table is under the window."], 6, 9, 1),
        (["Pull your shoulder blades together, slowly.", "Don't hold your breath."], 10, 14, 2),
        (["Hold it for 2.5 seconds"], 5, 6, 1),
        (["Physiotherapy may help with serious pain."], 6, 13, 1),
    ],
)
def test_the_grade_is_that_of_flesch_and_kincaid(
    texts: list[str], words: int, syllables: int, count: int
) -> None:
    assert grade(texts) == pytest.approx(kincaid(words, syllables, count))


def test_a_list_reads_as_if_each_item_ended_with_a_full_stop() -> None:
    listed = "Take these home:\n\n- a red cup;\n- **some** green tea,\n- two old spoons"
    assert grade([listed]) == pytest.approx(kincaid(12, 12, 4))


def test_longer_sentences_and_words_ask_for_more() -> None:
    assert grade(["We sat. We ate."]) < grade(["We sat and we ate."])
    assert grade(["We sat and we ate."]) < grade(["Participants consumed refreshments."])
    assert grade([]) == grade(["-"]) == 0


def test_a_sentence_is_long_from_21_words() -> None:
    fine, long = " ".join(["go"] * LONG) + ".", " ".join(["go"] * (LONG + 1)) + "."
    assert LONG == 20
    assert long_sentences(f"{fine} [S01] {long} [own] {fine}") == [long]
    assert long_sentences(f"Go:\n\n- {fine}\n- {long}\n- {fine}") == [long]
    assert long_sentences(fine) == []


def test_marks_and_markup_do_not_make_a_sentence_long() -> None:
    words = " ".join(["go"] * (LONG - 1))
    assert long_sentences(f"- {words} [**on**](routine:hand-break). [S01] [S02] [own]") == []


def test_a_length_is_the_number_of_words_of_a_sentence_without_its_marks() -> None:
    texts = [
        "Sit down. [S01] Then rest your [hand](exercise:fist) on it. [own]",
        "These:\n\n- one red cup",
    ]
    assert lengths(texts) == [2, 6, 1, 3]
    assert lengths([]) == []


@pytest.mark.parametrize(
    ("text", "rows"),
    [
        ("Sit down. [S01] Let go. [own] Rest!", [["Sit down.", "Let go.", "Rest!"]]),
        ("Now sit down there. Let go.", [["Now sit down there.", "Let go."]]),
        ("Now please sit down there. Let go.", [["Let go."]]),
        ("Go. Then sit on a chair and rest. Stop. Rest.", [["Go."], ["Stop.", "Rest."]]),
        ("Go. Bring:\n\n- a cup\n- tea\n\nRest.", [["Go."], ["Rest."]]),
        ("- Sit.\n- Rest.", [["Sit.", "Rest."]]),
        ("You sit down and you rest.", []),
        ("", []),
    ],
)
def test_short_sentences_that_follow_each_other_are_a_row(text: str, rows: list[list[str]]) -> None:
    assert SHORT == 5
    assert short_rows(text) == rows


def test_what_begins_with_and_is_told_apart_from_longer_words() -> None:
    text = "And rest. [own] Sit and rest. Andes are far.\n\n- and so on\n- **And** more."
    assert begun_with_and(text) == ["And rest.", "and so on", "And more."]
    assert begun_with_and("Android") == begun_with_and("") == []
