"""Decides which pages there are, where they stand, and what each may show."""

from generator.library import Library
from generator.pages.drawings import Sizes
from generator.pages.exercises import exercise_pages
from generator.pages.guidance import guidance_pages
from generator.pages.page import Page
from generator.pages.routines import routine_pages
from generator.pages.site import site_pages

__all__ = ["Page", "pages"]


def pages(library: Library, sizes: Sizes) -> tuple[Page, ...]:
    """Return every page of the site; `sizes` are those of the drawings by path."""
    return (
        *site_pages(library),
        *exercise_pages(library, sizes),
        *routine_pages(library, sizes),
        *guidance_pages(library),
    )
