from dataclasses import replace

import pytest

from generator.library import Library
from generator.models import LayWords, Search
from generator.pages.lay_words import lay_words


def searched(library: Library, *words: str) -> Library:
    """Return the library with one lay word for each of these, that word in capitals."""
    entries = tuple(LayWords(word=word, also=(word.upper(),)) for word in words)
    return replace(library, search=Search(words=entries))


def test_a_record_is_found_by_its_own_words_and_by_what_people_type_for_them(
    library: Library,
) -> None:
    assert lay_words(library, library.exercises["wrist-bend"]) == (
        "rist bend",
        "wrists",
        "hand joint",
        "rist",
    )
    assert lay_words(library, library.exercises["fist"]) == ()
    assert lay_words(library, library.routines["hand-break"]) == ("typing break",)
    assert lay_words(library, library.guidance["check-first"]) == ("when to see a doctor",)


def test_a_word_is_looked_for_in_all_that_an_exercise_says_it_is_about(library: Library) -> None:
    words = {
        "Wrist bend": "name",
        "stay there": "summary",
        "prayer hands": "other names",
        "palm press": "other names",
        "rist bend": "search words",
        "fingers": "regions",
        "carpus": "proper term of a region",
        "thumb muscles": "muscles",
        "finger flexors": "proper term of a muscle",
        "table": "equipment",
        "stretch": "kind",
    }
    made = searched(library, *words)
    found = lay_words(made, library.exercises["wrist-bend"])
    assert found == ("rist bend", *(word.upper() for word in words))


@pytest.mark.parametrize("word", ["palms together", "mild pull", "sitting", "typing", "wrist-bend"])
def test_what_only_stands_elsewhere_in_the_record_is_not_what_it_is_about(
    library: Library, word: str
) -> None:
    made = searched(library, word)
    assert lay_words(made, library.exercises["wrist-bend"]) == ("rist bend",)


def test_routines_and_topics_are_about_what_they_say_in_name_summary_and_search_words(
    library: Library,
) -> None:
    made = searched(library, "hand", "two moves", "typing", "type a lot", "fist")
    found = ("typing break", "HAND", "TWO MOVES", "TYPING")
    assert lay_words(made, library.routines["hand-break"]) == found
    made = searched(library, "first", "three lists", "doctor", "red", "cannot")
    found = ("when to see a doctor", "FIRST", "THREE LISTS", "DOCTOR")
    assert lay_words(made, library.guidance["check-first"]) == found


def test_the_beginning_of_a_word_is_enough_but_not_its_end(library: Library) -> None:
    bend = library.exercises["wrist-bend"]
    assert lay_words(searched(library, "finger", "STRETCH"), bend)[1:] == ("FINGER", "STRETCH")
    assert lay_words(searched(library, "inger", "end", "press wrist"), bend)[1:] == ()


def test_no_word_stands_twice(library: Library) -> None:
    entries = (
        LayWords(word="wrist", also=("rist bend", "joint"), misspelt=("joint",)),
        LayWords(word="bend", also=("joint",)),
    )
    made = replace(library, search=Search(words=entries))
    assert lay_words(made, library.exercises["wrist-bend"]) == ("rist bend", "joint")
