from typing import Annotated, Any, Literal, get_args

import pytest
from babel import UnknownLocaleError
from pydantic import TypeAdapter, ValidationError

from generator.models.search import PageId
from generator.models.text import LONGEST_PROSE, LONGEST_SENTENCES
from generator.models.words.phrases import (
    CATEGORIES,
    Category,
    Counted,
    Passage,
    Phrase,
    categories,
    category,
    counted,
    every,
    gaps,
    passage,
)

PHRASE: TypeAdapter[str] = TypeAdapter(Phrase)
GAPPED: TypeAdapter[str] = TypeAdapter(Annotated[str, gaps("low", "high")])
PASSAGE: TypeAdapter[str] = TypeAdapter(Passage)
FILLED: TypeAdapter[str] = TypeAdapter(Annotated[str, passage("file")])
COUNTED: TypeAdapter[Counted] = TypeAdapter(Annotated[Counted, counted("amount")])
CHOICE: TypeAdapter[Any] = TypeAdapter(
    Annotated[dict[Literal["a", "b"], Phrase], every(Literal["a", "b"])]
)
PAGES = ", ".join(get_args(PageId))


def refusal(kind: TypeAdapter[Any], value: object) -> str:
    with pytest.raises(ValidationError) as caught:
        kind.validate_python(value)
    assert caught.value.error_count() == 1
    return str(caught.value.errors()[0]["msg"])


@pytest.mark.parametrize(
    "text",
    [
        "no",
        "x" * LONGEST_SENTENCES,
        "Hands & wrists: 50% better (sometimes), isn't it? #1 = a + b ~ c",
        "Über “quotes” - and dashes…",
        "_ sets of _ times",  # an underscore is a gap for a pen
        "手首",
    ],
)
def test_a_phrase_is_one_line_of_plain_words(text: str) -> None:
    assert PHRASE.validate_python(text) == text


@pytest.mark.parametrize("text", ["", " ", " a", "a ", "a\nb", "a\n", "\na"])
def test_a_phrase_is_neither_empty_nor_has_it_space_around(text: str) -> None:
    assert refusal(PHRASE, text) == "empty, or spaces or line ends around it; one line of words"


def test_a_phrase_has_an_end() -> None:
    assert refusal(PHRASE, "x" * (LONGEST_SENTENCES + 1)) == (
        f"{LONGEST_SENTENCES + 1} letters; at most {LONGEST_SENTENCES}"
    )


@pytest.mark.parametrize("sign", [*"<>*[]|`\\", "{", "}"])
def test_a_phrase_has_no_markup(sign: str) -> None:
    assert refusal(PHRASE, f"a {sign} b") == (f"the sign {sign!r} here; plain words without markup")


@pytest.mark.parametrize("kind", [PHRASE, PASSAGE])
def test_a_sign_that_nobody_can_see_is_named_with_its_place(kind: TypeAdapter[str]) -> None:
    assert refusal(kind, "up\u200bper") == (
        "the sign U+200B (zero width space) at letter 3; signs that can be seen; type a space anew"
    )


@pytest.mark.parametrize("text", ["{low} to {high}", "{high} from {low}", "{low}{high}{low}"])
def test_gaps_may_move_and_come_again(text: str) -> None:
    assert GAPPED.validate_python(text) == text


@pytest.mark.parametrize(
    ("text", "there"),
    [
        ("{low} to", "{low}"),
        ("from to", "no gap in braces"),
        ("{low} to {high} {more}", "{high}, {low}, {more}"),
        ("{low} to {High}", "{High}, {low}"),
        ("{low} to {high!r}", "{high!r}, {low}"),
        ("{low} to {high:>9}", "{high:>9}, {low}"),
        ("{low} to {high.real}", "{high.real}, {low}"),
        ("{low} to {}", "{}, {low}"),
    ],
)
def test_no_gap_is_lost_or_invented_or_does_more_than_it_says(text: str, there: str) -> None:
    assert refusal(GAPPED, text) == f"{there}; allowed: {{high}}, {{low}}"


@pytest.mark.parametrize("kind", [PHRASE, PASSAGE])
def test_what_has_no_gap_gets_none(kind: TypeAdapter[str]) -> None:
    assert refusal(kind, "a {low}") == "{low}; allowed: no gap in braces"


@pytest.mark.parametrize("text", ["{{low}} {high}", "{low} {{high}}", "{low} } {high}"])
def test_a_brace_that_is_no_gap_is_refused(text: str) -> None:
    assert "plain words without markup" in refusal(GAPPED, text)
    assert "the sign '{' here" in refusal(FILLED, "{{file}}")


@pytest.mark.parametrize(
    "text",
    [
        "A paragraph with **bold** words.\n\n- A list.\n- And on.\n",
        "1. One.\n2. Two.\n",
        *(f"See [this page](page:{page})." for page in get_args(PageId)),
    ],
)
def test_a_passage_has_paragraphs_lists_and_links_to_pages(text: str) -> None:
    assert PASSAGE.validate_python(text) == text


@pytest.mark.parametrize(
    "text",
    [
        "See [this](page:nowhere).",
        "See [this](exercise:fist).",
        "See [this](https://example.org/).",
        "Source. [S12]",
        "Ours. [own]",
        "[](page:about)",
        "a ] b",
    ],
)
def test_a_passage_cites_nothing_and_leads_only_to_pages(text: str) -> None:
    assert refusal(PASSAGE, text) == (
        f"brackets that do not link to a page; [words](page:ID) with one of {PAGES}"
    )


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("", "no text"),
        (" \n", "no text"),
        ("# A heading", "the sign '#' here"),
        ("a <b>", "the sign '<' here"),
        ("`code`", "the sign '`' here"),
        ("    - - - - - deep", "too many levels of lists at line 1"),
        ("x" * (LONGEST_PROSE + 1), f"{LONGEST_PROSE + 1} letters"),
    ],
)
def test_a_passage_is_prose(text: str, wrong: str) -> None:
    assert refusal(PASSAGE, text).startswith(f"{wrong}; ")


def test_a_passage_has_its_gaps() -> None:
    assert FILLED.validate_python("Open {file}, or {file}.") == "Open {file}, or {file}."
    assert refusal(FILLED, "Open it.") == "no gap in braces; allowed: {file}"


def test_a_link_of_a_passage_may_hold_a_gap() -> None:
    assert FILLED.validate_python("[Open {file}](page:offline)")


def test_a_phrase_about_a_number_has_a_form_for_every_category() -> None:
    forms = {name: f"{name} {{count}} {{amount}}" for name in CATEGORIES}
    assert get_args(Category) == CATEGORIES == tuple(Counted.model_fields)
    assert COUNTED.validate_python(forms).model_dump() == forms


def test_only_the_form_for_all_other_numbers_must_be_there() -> None:
    assert COUNTED.validate_python({"other": "{count} {amount}"}).one is None
    assert refusal(COUNTED, {"one": "{count} {amount}"}) == "Field required"


@pytest.mark.parametrize("name", CATEGORIES)
def test_a_form_may_leave_out_the_number_but_nothing_else(name: str) -> None:
    forms = {"other": "{count} {amount}"}
    assert COUNTED.validate_python({**forms, name: "once {amount}"})
    assert refusal(COUNTED, {**forms, name: "{count} times"}) == (
        "{count}; allowed: {amount}, {count}"
    )
    assert refusal(COUNTED, {**forms, name: "once"}) == "no gap in braces; allowed: {amount}"
    assert refusal(COUNTED, {**forms, name: "{count} {amount} {more}"}) == (
        "{amount}, {count}, {more}; allowed: {amount}, {count}"
    )


@pytest.mark.parametrize("name", CATEGORIES)
@pytest.mark.parametrize("text", ["", " {amount}", "{amount} <b>", "{amount}\nb"])
def test_a_form_is_a_phrase(name: str, text: str) -> None:
    assert refusal(COUNTED, {"other": "{count} {amount}", name: text})


def test_a_form_has_an_end() -> None:
    assert "at most 400 characters" in refusal(COUNTED, {"other": "x" * 401})


def test_a_number_takes_the_form_of_its_category() -> None:
    forms = Counted(one="{count} set of {amount}", other="{count} sets of {amount}")
    assert forms.of(1, "en", amount="5 times") == "1 set of 5 times"
    assert forms.of(2, "en", amount="5 times") == "2 sets of 5 times"
    assert forms.of(0, "en", amount="5 times") == "0 sets of 5 times"


def test_a_category_without_a_form_takes_that_for_all_others() -> None:
    assert Counted(other="{count} sets").of(1, "en") == "1 sets"


def test_a_range_takes_the_form_of_its_end_and_may_be_open() -> None:
    forms = Counted(one="{count} minute", few="{count} minuty", other="{count} minut")
    assert forms.between(1, 3, "cs", "{low} až {high}") == "1 až 3 minuty"
    assert forms.between(3, 7, "cs", "{low} až {high}") == "3 až 7 minut"
    assert forms.between(1, None, "cs", "{low} až {high}") == "1 minute"


def test_what_fills_a_gap_is_no_gap_itself() -> None:
    assert Counted(other="{count} {amount}").of(2, "en", amount="{count}") == "2 {count}"


@pytest.mark.parametrize(
    ("language", "names"),
    [
        ("en", ("one", "other")),
        ("ja", ("other",)),
        ("cs", ("one", "few", "many", "other")),
        ("ar", CATEGORIES),
    ],
)
def test_a_language_has_the_categories_that_cldr_gives_it(
    language: str, names: tuple[Category, ...]
) -> None:
    assert categories(language) == names
    assert {category(number, language) for number in range(120)} <= set(names)


def test_a_language_that_cldr_does_not_know_is_an_error() -> None:
    for call in (lambda: categories("xx"), lambda: category(1, "xx")):
        with pytest.raises(UnknownLocaleError):
            call()


def test_a_choice_has_words_for_each_of_its_names() -> None:
    assert CHOICE.validate_python({"a": "A", "b": "B"}) == {"a": "A", "b": "B"}
    assert refusal(CHOICE, {"a": "A"}) == "no words for b; words for each of the known names"
    assert refusal(CHOICE, {}) == "no words for a, b; words for each of the known names"
    assert refusal(CHOICE, {"a": "A", "b": "B", "c": "C"}) == "Input should be 'a' or 'b'"
    assert "markup" in refusal(CHOICE, {"a": "*", "b": "B"})
