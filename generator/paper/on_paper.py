"""What is printed, as pages whose text is JSON: the words of cards and of the booklet."""

from collections.abc import Iterator

from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper.exercise_card import exercise_card
from generator.paper.routine_card import card
from generator.text.page import Page

BOOKLET_WORDS = "paper/booklet.json"


def routine_words(record: str) -> str:
    """Return the path of the words of a routine's card."""
    return f"paper/routines/{record}.json"


def exercise_words(record: str) -> str:
    """Return the path of the words of an exercise's card."""
    return f"paper/exercises/{record}.json"


def paper_pages(library: Library, drawn: Drawings) -> Iterator[Page]:
    """Yield the words of every card and of the booklet; none of these is a page of the site."""
    yield _booklet(library)
    yield from (_routine(library, drawn, record) for record in library.routines)
    yield from (_exercise(library, drawn, record) for record in library.exercises)


def _booklet(library: Library) -> Page:
    check = library.site.safety.check
    address = f"{library.site.address}guidance/{check}/"
    context = {"topic": library.guidance[check], "safety_address": address}
    return Page(BOOKLET_WORDS, "cards/booklet.json.j2", context)


def _routine(library: Library, drawn: Drawings, record: str) -> Page:
    content = card(library, record)
    context = {
        "card": content,
        "pictures": [drawn[e.id].card_words for e in content.exercises],
        "plan_picture": drawn[content.plan.id].card_words if content.plan else None,
    }
    return Page(routine_words(record), "cards/routine.json.j2", context)


def _exercise(library: Library, drawn: Drawings, record: str) -> Page:
    context = {"card": exercise_card(library, record), "picture": drawn[record].card_words}
    return Page(exercise_words(record), "cards/exercise.json.j2", context)
