from generator.content.library import Library
from generator.content.walk import listed_sources, texts


def test_every_text_of_a_record_is_found_with_its_place(library: Library) -> None:
    assert list(texts(library.exercises["fist"])) == [
        (("name",), "Fist"),
        (("summary",), "You close your hand and open it."),
        (("kind",), "strength"),
        (("start_position",), "sitting"),
        (("regions", 0), "fingers"),
        (("steps", 0, "role"), "move"),
        (("steps", 0, "text"), "Make a fist."),
        (("steps_origin",), "source"),
        (("dose", "sides"), "together"),
        (("dose", "origin"), "our-suggestion"),
        (("should_feel", 0), "Gentle work in the hand."),
        (("should_feel", 1), "A warm palm."),
        (("mistakes", 0), "Pressing too hard."),
        (("mistakes", 1), "Holding your breath."),
        (("stop_when", 0, "when"), "It hurts."),
        (("instead", 0, "reason"), "floor"),
        (("instead", 0, "how"), "Do it in bed."),
        (("review", "state"), "not-reviewed"),
    ]


def test_texts_are_found_inside_mappings_by_id(library: Library) -> None:
    assert list(texts(library.vocabulary.regions)) == [
        (("wrist", "name"), "Wrist"),
        (("wrist", "proper"), "carpus"),
        (("wrist", "also", 0), "hand joint"),
        (("fingers", "name"), "Fingers"),
    ]


def test_a_text_alone_stands_where_it_is_said_to() -> None:
    assert list(texts("One.", ("steps", 1))) == [(("steps", 1), "One.")]
    assert list(texts(5)) == []


def test_every_list_of_sources_is_found_at_any_depth(library: Library) -> None:
    assert list(listed_sources(library.exercises["wrist-bend"])) == [
        (("dose", "sources", 0), "S01"),
        (("dose", "sources", 1), "R01"),
        (("variants", "standing", "sources", 0), "R01"),
        (("variants", "standing", "sources", 1), "S01"),
        (("sources", 0), "S01"),
    ]


def test_a_record_that_lists_none_has_no_sources(library: Library) -> None:
    assert list(listed_sources(library.exercises["fist"])) == []
    assert list(listed_sources(library.site.safety)) == []
