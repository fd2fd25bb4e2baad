from collections.abc import Callable
from pathlib import Path

from generator.check import Rule
from generator.check.pictures import pictures_are_drawn, topics_have_a_picture
from generator.content.load import load

Edit = Callable[[str, str, str], None]
REST, BREAK, CHECK = "guidance/rest.yml", "routines/hand-break.yml", "guidance/check-first.yml"


def told(rule: Rule, content: Path) -> list[tuple[str, str]]:
    draft, problems = load(content)
    assert problems == []
    return [(p.path.removeprefix("content/"), f"{p.field}: {p.wrong}") for p in rule(draft)]


def test_a_picture_that_is_named_is_one_that_is_drawn(content: Path, edit: Edit) -> None:
    assert told(pictures_are_drawn, content) == []
    edit(REST, "picture: fist", "picture: first")
    edit(CHECK, "    picture: fist", "    picture: fits")
    edit(CHECK, "picture: wrist-bend\n        label", "picture: bend\n        label")
    edit(BREAK, "picture: wrist-bend", "picture: wrist")
    assert told(pictures_are_drawn, content) == [
        (BREAK, "picture: no figure 'wrist'"),
        (CHECK, "sections.1.picture: no figure 'fits'"),
        (CHECK, "sections.1.compared.2.picture: no figure 'bend'"),
        (REST, "picture: no figure 'first'"),
    ]


def test_a_variant_of_chosen_panels_is_a_picture_and_a_form_without_a_figure_is_none(
    content: Path, edit: Edit
) -> None:
    edit(REST, "picture: fist", "picture: wrist-bend-short")
    edit(BREAK, "picture: wrist-bend", "picture: wrist-bend-standing")
    assert told(pictures_are_drawn, content) == []
    (content / "figures/wrist-bend-standing.yml").unlink()
    wrong = "picture: no figure 'wrist-bend-standing'"
    assert told(pictures_are_drawn, content) == [(BREAK, wrong)]


def test_a_topic_has_a_picture_be_it_in_a_section(content: Path, edit: Edit) -> None:
    assert told(topics_have_a_picture, content) == []
    edit(REST, "picture: fist\n", "")
    assert told(topics_have_a_picture, content) == [(REST, ": no picture")]
    edit(CHECK, "    picture: fist\n", "")
    assert [path for path, _ in told(topics_have_a_picture, content)] == [REST]
    text = (content / CHECK).read_text("utf-8")
    beside = text[text.index("    compared:") : text.index("    body: |")]
    edit(CHECK, beside, "")
    assert [path for path, _ in told(topics_have_a_picture, content)] == [CHECK, REST]
