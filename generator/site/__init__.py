"""Decides which pages there are, where they stand, and what each may show."""

from collections.abc import Mapping

from generator.content.library import Library
from generator.drawings import Drawings
from generator.figures.scene.body_map import map_views
from generator.paper.prints import FinishedPrint, Print
from generator.site.about import about_pages
from generator.site.aliases import moved_pages
from generator.site.cards import card_pages
from generator.site.embeds import embed_pages
from generator.site.exercises import exercise_pages
from generator.site.guidance import guidance_pages
from generator.site.heads import headed
from generator.site.home import home_page
from generator.site.my_routine import my_routine_pages
from generator.site.own_card import own_card_page
from generator.site.robots import robots_page
from generator.site.routines import routine_pages
from generator.text.glossary import glossary_page
from generator.text.page import Page

__all__ = ["Page", "pages"]


def pages(
    library: Library, drawn: Drawings, printed: Mapping[Print, FinishedPrint]
) -> tuple[Page, ...]:
    """Return every page of the site, with the drawings and prints that they show."""
    views = map_views() if library.vocabulary.body_map else ()
    made = (
        *home_page(library, drawn, views),
        *about_pages(library),
        *exercise_pages(library, drawn, views),
        *routine_pages(library, drawn),
        *card_pages(library, drawn, printed),
        *my_routine_pages(library, drawn),
        *own_card_page(library, drawn),
        *guidance_pages(library, drawn),
        *glossary_page(library),
        *embed_pages(library, drawn),
        *moved_pages(library),
        *robots_page(library),
    )
    return tuple(headed(library, made))
