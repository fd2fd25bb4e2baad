import json
from dataclasses import asdict, replace

import pytest

from generator.content.library import Library
from generator.drawings import Drawings, Drawn
from generator.models import Guidance, SheetPart
from generator.paper.care import Number
from generator.paper.topic_shapes import (
    DayTable,
    Items,
    PenRule,
    PenTableColumn,
    PrintedPart,
    PrintedTopic,
    ShortGroup,
    ShortSign,
    Told,
)
from generator.paper.topic_sheet import topic_sheet

CHECK = "check-first"
PANEL = (
    '<g transform="translate({left} 0.0)" data-person="40.0 200.0"><path d="M10 {top}L20 250"/></g>'
)
TWO_STEPS = "1. One thing.\n2. Another thing.\n"


def strip(*tops: int) -> str:
    panels = "".join(PANEL.format(left=f"{400.0 * n}", top=top) for n, top in enumerate(tops))
    view = f'viewBox="0 0 {400 * len(tops)} 300"'
    return f'<svg xmlns="http://www.w3.org/2000/svg" {view}>{panels}</svg>'


@pytest.fixture
def drawn(library: Library) -> Drawings:
    each = '<svg viewBox="0 0 400 300"/>'
    return {
        i: Drawn(
            f"A picture of {i}.",
            f"{i} on paper.",
            {"mono.svg": strip(*range(30, 30 + 50 * len(poses), 50)), "pose.svg": each},
        )
        for i, figure in library.drawn().items()
        if (poses := [pose for pose in figure.poses if pose.step] or figure.poses[-1:])
    }


@pytest.fixture
def sheet(library: Library, drawn: Drawings) -> PrintedTopic:
    return topic_sheet(library, drawn, CHECK)


def with_part(library: Library, part: SheetPart, **more: object) -> Library:
    topic = library.guidance[CHECK]
    assert topic.sheet
    own = topic.sheet.model_copy(update={"parts": (part,)})
    return replaced(library, topic.model_copy(update={"sheet": own, **more}))


def replaced(library: Library, topic: Guidance) -> Library:
    return replace(library, guidance={**library.guidance, CHECK: topic})


def only(library: Library, drawn: Drawings, part: SheetPart, **more: object) -> PrintedPart:
    (made,) = topic_sheet(with_part(library, part, **more), drawn, CHECK).parts
    return made


def test_a_sheet_says_what_it_is_and_where_it_comes_from(sheet: PrintedTopic) -> None:
    assert (sheet.title, sheet.summary, sheet.prepared) == (
        "On the fridge",
        "Look at it each day.",
        True,
    )
    assert sheet.code.address == "https://hands.example/guidance/check-first/"
    assert sheet.sources_short == "3 sources, named on that page."
    assert sheet.reviewed
    assert "[S" not in json.dumps(asdict(sheet))
    assert "[own]" not in json.dumps(asdict(sheet))


def test_without_words_of_its_own_it_takes_those_of_the_topic(
    library: Library, drawn: Drawings
) -> None:
    topic = library.guidance[CHECK]
    assert topic.sheet
    bare = topic.sheet.model_copy(update={"name": None, "summary": None})
    library = replaced(library, topic.model_copy(update={"sheet": bare}))
    made = topic_sheet(library, drawn, CHECK)
    assert (made.title, made.summary) == ("Check first", "Three lists.")


def test_a_topic_without_a_sheet_has_none(library: Library, drawn: Drawings) -> None:
    with pytest.raises(KeyError, match="rest"):
        topic_sheet(library, drawn, "rest")


def test_a_level_gives_every_sign_of_it_in_its_own_words(
    library: Library, sheet: PrintedTopic
) -> None:
    emergency, today, _ = (part.care for part in sheet.parts)
    assert emergency
    assert (emergency.is_emergency, emergency.name) == (True, "Emergency")
    assert (emergency.heading, emergency.lead) == ("Call 112 now", "Do not wait.")
    assert emergency.groups == (
        ShortGroup(
            "Breath",
            (ShortSign("You cannot breathe", "or you gasp"), ShortSign("You want to give up", "")),
        ),
    )
    assert today
    assert not today.is_emergency
    for part, level in ((emergency, "emergency"), (today, "same-day")):
        shown = {sign.text for group in part.groups for sign in group.signs}
        all_ = {sign.text for sign in library.signs.signs.values() if sign.level == level}
        assert shown == all_


def test_a_part_says_what_it_takes_then_its_section_then_its_own(sheet: PrintedTopic) -> None:
    part = sheet.parts[2]
    assert part.heading == "Whom to call"
    own = part.lists[-1].items
    assert part.lists == (
        Items(
            "",
            (
                Told("", "Most sore hands ease."),
                Told("", "Go on as you can."),
                Told("", "One thing"),
                Told("Another", "thing, the wrist bend"),
            ),
            numbered=False,
        ),
        Items("", own, numbered=False),
    )
    assert own[:2] == (Told("", "Hang it up."), Told("", "Show it to others."))
    assert own[2] == Told("It has not eased in weeks:", "Book a visit.")
    assert len(own) == 4
    assert part.pictured is None  # the list of the section has no numbers


def test_a_part_has_room_for_a_pen(sheet: PrintedTopic) -> None:
    part = sheet.parts[2]
    assert part.gaps == (PenRule("My doctor", 2), PenRule("My helper", 1))
    columns = (
        PenTableColumn("Pain", is_score=True),
        PenTableColumn("What I did", is_score=False),
    )
    assert part.table == DayTable("Day", columns, 3)


def test_a_part_says_whom_to_call_where(sheet: PrintedTopic) -> None:
    part = sheet.parts[2]
    assert part.numbers == (
        Number("Here", "112", "Call 113 for all else."),
        Number("There", "911", ""),
    )
    assert part.numbers_after[-1] == "A list of lines stands elsewhere."
    assert sheet.parts[0].numbers == ()


def test_drawings_stand_beside_each_other_with_what_is_better(sheet: PrintedTopic) -> None:
    part = sheet.parts[2]
    assert [(one.drawing.figure, one.label, one.mark) for one in part.compared] == [
        ("wrist-bend", "A bent wrist", "Not so good:"),
        ("rest", "A hand at rest", ""),
    ]
    assert [one.figure for one in sheet.drawings] == ["wrist-bend", "rest"]


def test_what_leads_into_a_list_stands_before_it(library: Library, drawn: Drawings) -> None:
    section = library.guidance[CHECK].sections[0].model_copy(update={"body": "Do: [own]\n\n- A\n"})
    part = SheetPart(section="Why check", takes=("Do:", "Do not force"))
    made = only(library, drawn, part, sections=(section,))
    assert made.heading == "Why check"
    assert made.lists == (
        Items("Do:", (Told("", "Do not force it."), Told("", "A")), numbered=False),
    )


def test_lists_with_numbers_stay_apart(library: Library, drawn: Drawings) -> None:
    body = "1. A\n\nThen\n\n1. B\n\n- C\n"
    section = library.guidance[CHECK].sections[0]
    section = section.model_copy(update={"body": body, "picture": None})
    made = only(library, drawn, SheetPart(section="Why check"), sections=(section,))
    assert [(one.numbered, len(one.items)) for one in made.lists] == [
        (True, 1),
        (True, 1),
        (False, 1),
    ]


def test_steps_stand_below_the_panel_that_shows_them_or_the_one_before(
    library: Library, drawn: Drawings
) -> None:
    section = library.guidance[CHECK].sections[0]
    body = f"{TWO_STEPS}3. The **last** thing.\n"
    section = section.model_copy(update={"body": body, "picture": "wrist-bend"})
    made = only(library, drawn, SheetPart(section="Why check"), sections=(section,))
    assert made.lists == ()
    assert made.pictured
    assert made.pictured.drawing.figure == "wrist-bend"
    first, second = made.pictured.panels
    assert (first.first, [one.text for one in first.steps]) == (1, ["One thing."])
    assert (second.first, [one.text for one in second.steps]) == (
        2,
        ["Another thing.", "The last thing."],
    )
    assert made.drawings == (made.pictured.drawing,)


def test_the_white_over_and_under_a_panel_is_known(library: Library, drawn: Drawings) -> None:
    section = library.guidance[CHECK].sections[0]
    section = section.model_copy(update={"body": TWO_STEPS, "picture": "wrist-bend"})
    made = only(library, drawn, SheetPart(section="Why check"), sections=(section,))
    assert made.pictured
    first, second = made.pictured.panels
    assert second.top - first.top == 50  # its line begins so much further down
    assert first.bottom == second.bottom > 0
