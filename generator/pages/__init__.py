"""Decides which pages there are, where they stand, and what each may show."""

from collections.abc import Mapping

from generator.drawings import Drawings
from generator.library import Library
from generator.pages.cards import card_pages
from generator.pages.exercises import exercise_pages
from generator.pages.glossary import glossary_page
from generator.pages.guidance import guidance_pages
from generator.pages.page import Page
from generator.pages.routines import routine_pages
from generator.pages.site import site_pages
from generator.prints import Print, Printed

__all__ = ["Page", "pages"]


def pages(library: Library, drawn: Drawings, printed: Mapping[Print, Printed]) -> tuple[Page, ...]:
    """Return every page of the site, with the drawings and prints that they show."""
    return (
        *site_pages(library),
        *exercise_pages(library, drawn),
        *routine_pages(library, drawn),
        *card_pages(library, drawn, printed),
        *guidance_pages(library),
        *glossary_page(library),
    )
