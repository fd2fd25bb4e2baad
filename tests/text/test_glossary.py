import re
from collections.abc import Mapping
from dataclasses import replace

import pytest

from generator.content.library import Library
from generator.models import HardWord
from generator.text.glossary import END, explained, glossary_page, hard_words
from generator.text.page import Page

JOINT = HardWord(name="wrist joint", forms=("wrist joints", "joints"), meaning="A hinge.")
TRIAL = HardWord(name="trial", forms=("trials",), meaning="A test.")
WORDS: Mapping[str, HardWord] = {"trial": TRIAL}


def linked(text: str) -> str:
    """Return a text in which each `<<word>>` is the link that explains a trial."""
    return re.sub("<<(.+?)>>", r'[\1](#word-trial "A test."){ .word }', text)


def with_words(library: Library, **words: HardWord) -> Library:
    vocabulary = library.vocabulary.model_copy(update={"glossary": words})
    return replace(library, vocabulary=vocabulary)


def ids(library: Library, *shown: object) -> list[str]:
    return list(hard_words(library, *shown))


def test_a_page_has_the_hard_words_of_its_texts_by_id(library: Library) -> None:
    words = library.vocabulary.glossary
    assert hard_words(library, library.exercises["wrist-bend"]) == {"trial": words["trial"]}
    assert hard_words(library, library.guidance["check-first"]) == {"trial": words["trial"]}
    assert hard_words(library, library.guidance["rest"]) == {}
    assert hard_words(library) == {}


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("A trial.", ["trial"]),
        ("Carpal bones, and Trials.", ["carpus", "trial"]),
        ("TRIAL [S01]", ["trial"]),
        ("A **trial**-like [carpus](exercise:fist).", ["carpus", "trial"]),
        ("Mistrials are trialled by metacarpals.", []),
    ],
)
def test_a_word_is_known_in_every_form_and_case_but_only_as_a_whole(
    library: Library, text: str, found: list[str]
) -> None:
    assert ids(library, text) == found


def test_the_words_of_all_that_a_page_shows_stand_in_the_order_of_the_glossary(
    library: Library,
) -> None:
    topic = library.guidance["check-first"]
    assert ids(library, topic, "The carpus.") == ["carpus", "trial"]
    assert ids(library, "One trial.", "Two trials.") == ["trial"]


def test_a_word_of_two_words_may_be_divided_by_a_line_end_and_marks(library: Library) -> None:
    made = with_words(library, joint=JOINT)
    assert ids(made, "A wrist\njoint.") == ["joint"]
    assert ids(made, "A **wrist** joint.") == ["joint"]
    assert ids(made, "A wrist. Joint.") == []


def test_what_a_page_hides_or_others_say_has_no_hard_words(library: Library) -> None:
    bend, check = library.exercises["wrist-bend"], library.guidance["check-first"]
    assert ids(library, bend.model_copy(update={"search_words": ("carpus",)})) == ["trial"]
    assert ids(library, bend.model_copy(update={"also_called": ("Carpal bend",)})) == ["trial"]
    said = check.claims_checked[0].model_copy(update={"often_said": "The carpus wears out."})
    assert ids(library, check.model_copy(update={"claims_checked": (said,)})) == ["trial"]
    answered = said.model_copy(update={"found": "The carpus does not. [R01]"})
    assert ids(library, check.model_copy(update={"claims_checked": (answered,)})) == [
        "carpus",
        "trial",
    ]


def test_a_word_leads_to_its_meaning_where_it_first_stands_and_nowhere_else() -> None:
    assert explained("A Trial, trials and a trial.\n\nTrial.\n", WORDS) == linked(
        "A <<Trial>>, trials and a trial.\n\nTrial.\n"
    )


@pytest.mark.parametrize(
    "kept",
    [
        "---\ntitle: A trial\nsearch:\n  boost: 8\n---\n",
        "# A trial\n\n",
        "Text.\n\n### Many trials { #trial }\n\n",
        "<p hidden>trial, trials</p>\n",
        "<p hidden>one,\ntrial</p>\n",
        "<summary>See the trial</summary>\n",
        "[a trial](exercises/trial.md)\n",
        "[words](trial.md)\n",
        "![a trial](figures/trial.svg){ .trial width=1 }\n",
        '<section class="trial" aria-label="A trial">\n',
        "[words](a.md){ .trial }\n",
        '[See it](a.svg){ .film-link data-name="A trial" }\n',
        "mistrial trialled\n",
    ],
)
def test_what_is_no_running_text_stays_as_it_is(kept: str) -> None:
    assert explained(kept, WORDS) == kept
    assert explained(f"{kept}A trial.\n", WORDS) == linked(f"{kept}A <<trial>>.\n")


def test_a_rule_in_the_text_is_no_front_matter() -> None:
    text = "Text.\n\n---\n{}\n---\n"
    assert explained(text.format("trial"), WORDS) == linked(text.format("<<trial>>"))


def test_the_end_of_the_page_where_words_are_explained_stays_as_it_is() -> None:
    end = f"{END} markdown>\n\n- **Trial**: A trial of trials.\n\n</section>\n"
    assert explained(f"Text.\n{end}", WORDS) == f"Text.\n{end}"
    assert explained(f"A trial.\n{end}", WORDS) == linked("A <<trial>>.\n") + end


@pytest.mark.parametrize("form", ["wrist joints", "wrist joint", "wrist"])
def test_of_two_forms_that_begin_alike_the_longer_one_is_taken(form: str) -> None:
    word = HardWord(name="wrist", forms=("wrist joint", "wrist joints"), meaning="A hinge.")
    assert explained(f"The {form} here.", {"wrist": word}) == (
        f'The [{form}](#word-wrist "A hinge."){{ .word }} here.'
    )


def test_signs_in_a_form_mean_themselves() -> None:
    word = HardWord(name="C# (sharp)", forms=("a.b",), meaning="A note.")
    assert explained("axb and a.b", {"c": word}) == 'axb and [a.b](#word-c "A note."){ .word }'


def test_quotes_in_a_meaning_do_not_end_it() -> None:
    word = HardWord(name="carpus", meaning='The bones of the "wrist".')
    assert explained("The carpus.", {"carpus": word}) == (
        'The [carpus](#word-carpus "The bones of the &quot;wrist&quot;."){ .word }.'
    )


def test_a_word_in_the_meaning_of_another_is_not_linked_inside_it() -> None:
    words = {"joint": HardWord(name="joint", meaning="Known from a trial."), "trial": TRIAL}
    link = '[joint](#word-joint "Known from a trial."){ .word }'
    assert explained("A joint.", words) == f"A {link}."
    assert explained("A joint, a trial.", words) == f"A {link}, a {linked('<<trial>>')}."


def test_a_page_without_hard_words_stays_as_it_is() -> None:
    assert explained("A trial.", {}) == "A trial."
    assert explained("Nothing hard.", WORDS) == "Nothing hard."


def test_one_page_explains_every_hard_word_sorted_whatever_the_case(library: Library) -> None:
    artery, nhs = HardWord(name="artery", meaning="A."), HardWord(name="NHS", meaning="A service.")
    made = with_words(library, joint=JOINT, nhs=nhs, artery=artery)
    expected = [("artery", artery), ("nhs", nhs), ("joint", JOINT)]
    assert list(glossary_page(made)) == [
        Page("glossary.md", "pages/glossary.md.j2", {"glossary": expected})
    ]


def test_a_word_is_not_looked_for_inside_of_an_escaped_sign() -> None:
    words = {i: HardWord(name=i, meaning="A test.") for i in ("amp", "lt", "42")}
    assert explained("A &amp; b &lt; c &#42; d.", words) == "A &amp; b &lt; c &#42; d."


@pytest.mark.parametrize(
    "text", ["1. A\n2. B\n", "  1) A\n", "- 1. A\n", "1. 1. A\n", "A\n\n    1. B\n"]
)
def test_the_number_of_a_list_is_no_hard_word(text: str) -> None:
    number = {"one": HardWord(name="1", forms=("2",), meaning="A number.")}
    assert explained(text, number) == text
    assert explained(f"{text}1 C\n", number) == f'{text}[1](#word-one "A number."){{ .word }} C\n'
