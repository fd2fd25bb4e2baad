from generator.content.library import Library
from generator.site.my_routine import my_routine_pages
from tests.blank import blank_drawings


def test_the_page_lists_every_form_once_by_where_one_does_it(real: Library) -> None:
    page = next(my_routine_pages(real, blank_drawings(real)))
    groups = page.context["groups"]
    assert isinstance(groups, list)
    listed = [entry["id"] for _, entries in groups for entry in entries]
    assert sorted(listed) == sorted(real.forms())
    positions = {form.position for form in real.forms().values()}
    assert len(groups) == len(positions)


def test_a_link_to_each_ready_set_that_has_steps_finds_its_place(real: Library) -> None:
    page = next(my_routine_pages(real, blank_drawings(real)))
    assert page.context["sets"] == [i for i, one in real.routines.items() if one.steps]
