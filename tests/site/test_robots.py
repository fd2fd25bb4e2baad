from dataclasses import replace

from generator.content.library import Library
from generator.project import PROJECT
from generator.site.robots import PATH, robots_page
from generator.text.render import render


def test_programs_may_read_all_and_are_told_where_all_is_listed(library: Library) -> None:
    site = library.site.model_copy(update={"address": "https://h.example/a b/"})
    moved = replace(library, site=site)
    text = render(PROJECT / "templates", robots_page(moved), moved)[PATH]
    assert text == "User-agent: *\nDisallow:\n\nSitemap: https://h.example/a%20b/sitemap.xml\n"
