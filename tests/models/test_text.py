from datetime import date
from typing import Any

import pytest
from pydantic import TypeAdapter, ValidationError

from generator.models import Section
from generator.models.text import (
    LONGEST_LINE,
    LONGEST_PROSE,
    LONGEST_SENTENCES,
    IsoDate,
    Line,
    LinkedSentences,
    Prose,
    RecordId,
    Sentences,
    SourceId,
)

LINE: TypeAdapter[str] = TypeAdapter(Line)
SENTENCES: TypeAdapter[str] = TypeAdapter(Sentences)
LINKED: TypeAdapter[str] = TypeAdapter(LinkedSentences)
PROSE: TypeAdapter[str] = TypeAdapter(Prose)
DAY: TypeAdapter[date] = TypeAdapter(IsoDate)
RECORD_ID: TypeAdapter[str] = TypeAdapter(RecordId)
SOURCE_ID: TypeAdapter[str] = TypeAdapter(SourceId)


def refusal(kind: TypeAdapter[Any], value: object) -> str:
    with pytest.raises(ValidationError) as caught:
        kind.validate_python(value, strict=True)
    assert caught.value.error_count() == 1
    return str(caught.value.errors()[0]["msg"])


def sign(shown: str) -> str:
    return f"the sign {shown!r} here; plain words without markup"


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "x" * LONGEST_LINE,
        "Hands & wrists: 50% better (sometimes), isn't it?",
        "3 times",
        "A 1. in the middle",
        "5-10 minutes - or more",
        "Über “quotes” — and dashes…",
        "C# = a + b ~ c",
    ],
)
def test_a_line_may_hold_plain_words(text: str) -> None:
    assert LINE.validate_python(text) == text
    assert SENTENCES.validate_python(text) == text


@pytest.mark.parametrize("text", ["", " ", " a", "a ", "a\nb", "a\n"])
def test_a_line_is_one_line_without_spaces_around(text: str) -> None:
    expected = "empty, or spaces or line ends around it; one line of words"
    assert refusal(LINE, text) == expected
    assert refusal(SENTENCES, text) == expected


HIDDEN = {
    "a\rb": "U+000D (a control sign) at letter 2",
    "a\u2028b": "U+2028 (line separator) at letter 2",
    "a\x00b": "U+0000 (a control sign) at letter 2",
    "\u00a0a": "U+00A0 (no-break space) at letter 1",
    "up\u200bper": "U+200B (zero width space) at letter 3",
    "a \u202eb": "U+202E (right-to-left override) at letter 3",
    "shoul\u00adder": "U+00AD (soft hyphen) at letter 6",
    "a\ufeff": "U+FEFF (zero width no-break space) at letter 2",
    "a\ue000": "U+E000 (a control sign) at letter 2",
    "a\u3164": "U+3164 (hangul filler) at letter 2",
    "a\u115fb": "U+115F (hangul choseong filler) at letter 2",
    "a\uffa0b": "U+FFA0 (halfwidth hangul filler) at letter 2",
    "a\u034fb": "U+034F (combining grapheme joiner) at letter 2",
    "a\u17b4b": "U+17B4 (khmer vowel inherent aq) at letter 2",
    "a\u180eb": "U+180E (mongolian vowel separator) at letter 2",
    "a\u2800b": "U+2800 (braille pattern blank) at letter 2",
    "\u2764\ufe0f": "U+FE0F (variation selector-16) at letter 2",
    "a\U000e0100b": "U+E0100 (variation selector-17) at letter 2",
    "a\U000e0fffb": "U+E0FFF (a control sign) at letter 2",
}


@pytest.mark.parametrize("kind", [LINE, SENTENCES, PROSE])
@pytest.mark.parametrize("text", HIDDEN)
def test_a_sign_that_nobody_can_see_is_named_with_its_place(
    kind: TypeAdapter[str], text: str
) -> None:
    message = refusal(kind, text)
    assert message == f"the sign {HIDDEN[text]}; signs that can be seen; type a space anew"


def test_in_prose_and_behind_citations_the_place_is_that_in_the_file() -> None:
    assert "at line 3, letter 2;" in refusal(PROSE, "One.\n\na\u200bb")
    assert "at letter 10;" in refusal(SENTENCES, "A. [S01] \u00a0b")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a *b*", "*"),
        ("a _b_", "_"),
        ("a `b`", "`"),
        ("a <b>", "<"),
        ("a > b", ">"),
        ("a | b", "|"),
        ("a \\ b", "\\"),
        ("a [b]", "["),
        ("a ] b", "]"),
        ("# a", "#"),
        ("- a", "-"),
        ("+ a", "+"),
        ("= a", "="),
        ("~ a", "~"),
        ("1. a", "1."),
        ("12) a", "12)"),
    ],
)
def test_a_line_has_no_markup(text: str, found: str) -> None:
    assert refusal(LINE, text) == sign(found)
    assert refusal(SENTENCES, text) == sign(found)


def test_a_line_is_short() -> None:
    assert refusal(LINE, "x" * (LONGEST_LINE + 1)) == "121 letters; at most 120"


def test_a_line_does_not_cite_but_sentences_do() -> None:
    assert refusal(LINE, "Press. [S01]") == sign("[")
    assert SENTENCES.validate_python("Press. [S01] [R12]") == "Press. [S01] [R12]"


def test_sentences_may_say_that_they_are_our_own_and_a_line_may_not() -> None:
    assert SENTENCES.validate_python("Press. [own] Rest. [S01]") == "Press. [own] Rest. [S01]"
    assert refusal(LINE, "Press. [own]") == sign("[")
    assert refusal(SENTENCES, "Press. [Own]") == sign("[")


def test_sentences_are_counted_without_their_citations() -> None:
    text = "x" * LONGEST_SENTENCES
    assert SENTENCES.validate_python(f"{text} [S01]") == f"{text} [S01]"
    assert SENTENCES.validate_python(f"{text} [own]") == f"{text} [own]"
    assert refusal(SENTENCES, f"{text}x [S01]") == "401 letters; at most 400"


def test_sentences_say_something_besides_their_citation() -> None:
    expected = "empty, or spaces or line ends around it; one line of words"
    assert refusal(SENTENCES, "[S01]") == expected


def test_linked_sentences_are_sentences_that_may_lead_to_a_record_too() -> None:
    text = "Get [down](guidance:floor), or on [a bed](exercise:fist#bed). [S01] [own]"
    assert LINKED.validate_python(text) == text
    assert refusal(SENTENCES, text) == sign("[")
    link = f"[{'x' * LONGEST_SENTENCES}](routine:a)"
    assert LINKED.validate_python(link) == link
    assert refusal(LINKED, f"{link}x") == "401 letters; at most 400"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("See [it](page:cards).", "["),
        ("See [it](https://a.example).", "["),
        ("See [it](guidance:a#b).", "["),
        ("See [*it*](guidance:a).", "*"),
        ("See *[it](guidance:a)*.", "*"),
        ("See [it].", "["),
    ],
)
def test_linked_sentences_have_no_other_markup(text: str, found: str) -> None:
    assert refusal(LINKED, text) == sign(found)


@pytest.mark.parametrize("kind", [LINE, SENTENCES, LINKED, PROSE, RECORD_ID, SOURCE_ID])
@pytest.mark.parametrize("value", [5, True, None, ["a"], {"a": "b"}])
def test_only_text_is_text(kind: TypeAdapter[str], value: object) -> None:
    assert refusal(kind, value) == "Input should be a valid string"


@pytest.mark.parametrize(
    "text",
    [
        "One paragraph.\n\nAnother, **bold**, and *not so bold*.\n",
        "- a list\n- of two\n\n1. a count\n2. of two\n",
        "See [the fist](exercise:fist), [this](routine:a-2) or [that](guidance:b). [S01]",
        "Rest a little. [own]\n\n- As you like. [own]\n",
        "A figure - not a line --- in the middle.",
    ],
)
def test_prose_may_have_paragraphs_lists_bold_and_links_to_records(text: str) -> None:
    assert PROSE.validate_python(text) == text


@pytest.mark.parametrize("text", ["", " \n ", "\n"])
def test_prose_says_something(text: str) -> None:
    assert refusal(PROSE, text) == "no text; paragraphs, lists, bold words and links to records"


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("a <b>b</b>", "<"),
        ("a `b`", "`"),
        ("a \\* b", "\\"),
        ("a | b", "|"),
        ("![a](exercise:fist)", "!["),
        ("a\n\n# b", "#"),
        ("a\n\n  ## b", "#"),
        ("> a", ">"),
        ("a\n===", "==="),
        ("a\n---", "---"),
    ],
)
def test_prose_has_no_other_markup(text: str, found: str) -> None:
    expected = f"the sign {found!r} here; paragraphs, lists, bold, record links"
    assert refusal(PROSE, text) == expected


@pytest.mark.parametrize("underline", ["=", "==", "-", "--"])
def test_prose_has_no_underlined_headings(underline: str) -> None:
    assert refusal(PROSE, f"a\n{underline}\n").startswith("the sign ")


@pytest.mark.parametrize(
    "text", ["One. [S1]", "One. [s01]", "One. [Own]", "[the fist] (exercise:fist)"]
)
def test_prose_has_no_brackets_besides_citations_and_links(text: str) -> None:
    assert refusal(PROSE, text)


@pytest.mark.parametrize(
    "text",
    [
        "[a](https://example.org)",
        "[a](../exercises/fist.md)",
        "[a](exercises/fist)",
        "[a](exercise:Fist)",
        "[a](exercise:fist#)",
        "[a](routine:break#sitting)",
        "[a](exercise:fist 'title')",
        "[a](source:s01)",
        "[a]()",
        "[a][b]",
        "[a][]",
        "[a]: https://example.org",
        "[a [S01]](https://example.org)",
    ],
)
def test_prose_links_to_records_only(text: str) -> None:
    allowed = "[S12], or [words](exercise:ID), routine:ID, guidance:ID"
    expected = f"brackets that neither cite nor link to a record; {allowed}"
    assert refusal(PROSE, text) == expected


def test_a_day_is_written_as_year_month_and_day() -> None:
    assert DAY.validate_python("2028-02-29", strict=True) == date(2028, 2, 29)


@pytest.mark.parametrize(
    "value",
    ["2027-02-29", "2027-2-1", "20270201", "2027-02-01T00:00:00", "2027-W05-1", "", 2027, None],
)
def test_anything_else_is_no_day(value: object) -> None:
    assert refusal(DAY, value) == "Input should be a valid date"


@pytest.mark.parametrize("text", ["fist", "wrist-bend", "walk-6-weeks", "6"])
def test_an_id_is_made_of_lower_case_words(text: str) -> None:
    assert RECORD_ID.validate_python(text) == text


@pytest.mark.parametrize("text", ["", "Fist", "wrist_bend", "-a", "a-", "a--b", "a b", "ä", "a\n"])
def test_anything_else_is_no_id(text: str) -> None:
    expected = "String should match pattern '^[a-z0-9]+(-[a-z0-9]+)*$'"
    assert refusal(RECORD_ID, text) == expected


@pytest.mark.parametrize("text", ["S01", "R12", "C100"])
def test_the_id_of_a_source_is_a_capital_and_figures(text: str) -> None:
    assert SOURCE_ID.validate_python(text) == text


@pytest.mark.parametrize("text", ["S1", "s01", "S1000", "SS01", "S01 ", "S01\n", "01"])
def test_anything_else_is_no_id_of_a_source(text: str) -> None:
    assert refusal(SOURCE_ID, text) == "String should match pattern '^[A-Z][0-9]{2,3}$'"


def test_a_shape_cannot_be_changed_and_refuses_unknown_keys() -> None:
    section = Section(heading="Why", body="Because.")
    with pytest.raises(ValidationError, match="frozen"):
        section.heading = "Because"  # type: ignore[misc]
    with pytest.raises(ValidationError, match="Extra inputs are not permitted"):
        Section.model_validate({"heading": "Why", "body": "Because.", "foot": "End."})


@pytest.mark.parametrize("text", ["1990-01-01", "2099-12-31"])
def test_a_day_may_be_the_first_and_the_last_that_every_file_can_hold(text: str) -> None:
    assert DAY.validate_python(text).isoformat() == text


@pytest.mark.parametrize("text", ["0001-01-01", "1969-12-31", "1989-12-31", "2100-01-01"])
def test_a_day_outside_of_them_is_refused(text: str) -> None:
    assert refusal(DAY, text) == f"the day {text}; from 1990-01-01 to 2099-12-31"


@pytest.mark.parametrize(
    "text",
    [
        "- a\n    - b\n        - c\n            - d\n\n                more of d",
        "1. a\n    - b\n        1. c",
        "- - - - a",
        "**Bold** and *not* so",
    ],
)
def test_prose_may_have_lists_in_lists(text: str) -> None:
    assert PROSE.validate_python(text) == text


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("- " * 900 + "a", 1),
        ("- - - - - a", 1),
        ("a\n\n1. - + * 2) b", 3),
        ("- > > > > a", 1),
        ("- a\n    - b\n        - c\n            - d\n                - e", 5),
        ("\n".join("    " * level + "- a" for level in range(900)), 5),
        ("a\n" + " " * 400 + "b", 2),
    ],
)
def test_lists_are_not_nested_deeper_than_a_reader_follows(text: str, line: int) -> None:
    assert refusal(PROSE, text) == (
        f"too many levels of lists at line {line}; at most 4 inside each other"
        if len(text) <= LONGEST_PROSE
        else f"{len(text)} letters; at most {LONGEST_PROSE}; begin another section"
    )


def test_prose_is_not_endless() -> None:
    assert PROSE.validate_python("x" * LONGEST_PROSE)
    assert refusal(PROSE, "x" * (LONGEST_PROSE + 1)) == (
        f"{LONGEST_PROSE + 1} letters; at most {LONGEST_PROSE}; begin another section"
    )
