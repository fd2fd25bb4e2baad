import json
from dataclasses import asdict, replace

from generator.content.library import Library
from generator.paper.care import CareGroup, CareSign, CrisisLines, Number
from generator.paper.safety_check import safety_check


def test_it_has_every_sign_once_by_level_and_part_of_the_body(library: Library) -> None:
    found = safety_check(library)
    assert [(care.name, care.heading, care.lead) for care in found.care] == [
        ("Emergency", "Call 112 now", "Do not wait."),
        ("Today", "Be seen today", "Ask today."),
        ("Book", "Book a visit", "It can wait a little."),
        ("Good to know", "Good to know", "There is nothing to book."),
    ]
    emergency, today, *_ = found.care
    assert emergency.groups == (
        CareGroup(
            "Breath",
            (
                CareSign(
                    "You cannot breathe",
                    "or you gasp",
                    ("Sit down and call 112 now.",),
                    is_crisis=False,
                ),
                CareSign("You want to give up", "", ("Talk to somebody now.",), is_crisis=True),
            ),
        ),
    )
    assert today.groups[0].signs[0].acts == (
        "Show it to somebody today.",
        "If you shiver too: Call 112 now.",
        "If the red grows: Go to an eye department.",
    )
    shown = [sign.text for care in found.care for group in care.groups for sign in group.signs]
    assert sorted(shown) == sorted(sign.text for sign in library.signs.signs.values())


def test_what_lifts_a_sign_is_said_once(library: Library) -> None:
    sign = library.signs.signs["hot-hand"]
    said = sign.model_copy(update={"action": "Wait; if you shiver too, call {number}."})
    signs = library.signs.model_copy(update={"signs": {"hot-hand": said}})
    (care,) = safety_check(replace(library, signs=signs)).care
    assert care.groups[0].signs[0].acts == (
        "Wait; if you shiver too, call 112.",
        "If the red grows: Go to an eye department.",
    )


def test_it_says_whom_to_call_where(library: Library) -> None:
    found = safety_check(library)
    assert found.numbers == (
        Number("Here", "112", "Call 113 for all else."),
        Number("There", "911", ""),
    )
    assert found.crisis == (
        CrisisLines("Here", ("Good Ears 114 (free)", "Good Eyes, text HELP to 115")),
        CrisisLines("There", ("Good Hands, text 116",)),
    )
    assert found.crisis_elsewhere == "A list of lines stands elsewhere."
    assert found.code.address == "https://hands.example/guidance/check-first/"


def test_it_cites_nothing(library: Library) -> None:
    check = library.site.safety.check
    cited = {"summary": "Look. [S01]", "cautions": ("Take care. [S01]", "Go slowly. [own]")}
    topic = library.guidance[check].model_copy(update=cited)
    found = safety_check(replace(library, guidance={**library.guidance, check: topic}))
    assert found.summary == "Look."
    assert found.cautions == ("Take care.", "Go slowly.")
    assert "[S" not in json.dumps(asdict(found))
