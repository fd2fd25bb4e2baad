"""Decides which pages there are, where they stand, and what each may show."""

from generator.drawings import Drawings
from generator.library import Library
from generator.pages.exercises import exercise_pages
from generator.pages.glossary import glossary_page
from generator.pages.guidance import guidance_pages
from generator.pages.page import Page
from generator.pages.routines import routine_pages
from generator.pages.site import site_pages

__all__ = ["Page", "pages"]


def pages(library: Library, drawn: Drawings) -> tuple[Page, ...]:
    """Return every page of the site; `drawn` is what was drawn of each exercise."""
    return (
        *site_pages(library),
        *exercise_pages(library, drawn),
        *routine_pages(library, drawn),
        *guidance_pages(library),
        *glossary_page(library),
    )
