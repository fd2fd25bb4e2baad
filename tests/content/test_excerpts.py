import pytest

from generator.content.excerpts import Excerpt, lists_of, section_of, taken
from generator.content.library import Library
from generator.models import Guidance, TopicSection


def section(body: str) -> TopicSection:
    return TopicSection(heading="How", body=body)


@pytest.fixture
def topic(library: Library) -> Guidance:
    return library.guidance["check-first"]


def test_a_section_gives_its_lists_in_their_order() -> None:
    text = """
Get ready: [own]

- **A chair:** a stable one
- Shoes that
  grip [S01]

Then:

1. Stand up.
2. Sit down 10. times.
- Rest.
"""
    assert lists_of(section(text)) == (
        Excerpt(("**A chair:** a stable one", "Shoes that grip [S01]")),
        Excerpt(("Stand up.", "Sit down 10. times."), numbered=True),
        Excerpt(("Rest.",)),
    )


def test_a_list_that_follows_a_paragraph_is_another_list() -> None:
    assert lists_of(section("- One\n\nBetween.\n\n- Two")) == (
        Excerpt(("One",)),
        Excerpt(("Two",)),
    )
    assert lists_of(section("Nothing but words.")) == ()


def test_a_section_is_found_by_its_heading(topic: Guidance) -> None:
    found = section_of(topic, "Why check")
    assert found is topic.sections[0]
    assert section_of(topic, "Why not") is None


def test_a_passage_is_taken_from_its_first_words_on(topic: Guidance) -> None:
    assert taken(topic, "Most sore hands") == ("Most sore hands ease. [R01]",)  # a key point
    assert taken(topic, "Do not hurry") == ("Do not hurry. [own]",)  # a caution
    assert taken(topic, "A trial") == ("A trial of foot pain found the same. [R02]",)
    assert taken(topic, "Another thing") == ()  # bold marks are no words, but they stand there
    assert taken(topic, "**Another** thing, the wrist") == (
        "**Another** thing, the [wrist bend](exercise:wrist-bend)",
    )


def test_of_a_paragraph_what_follows_is_taken_too(topic: Guidance) -> None:
    body = "One. Two words. [S01] Three."
    longer = topic.model_copy(update={"sections": (section(body),)})
    assert taken(longer, "Two") == ("Two words. [S01] Three.",)
    assert taken(longer, "words") == ()


def test_two_passages_that_begin_alike_are_both_found(topic: Guidance) -> None:
    assert taken(topic, "Do not") == ("Do not force it. [own]", "Do not hurry. [own]")
