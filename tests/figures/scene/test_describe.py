import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import product
from pathlib import Path
from typing import Any, get_args

import pytest

from generator.content.load import load
from generator.figures.scene import describe as module
from generator.figures.scene.arms import SeenArm, SeenHand, resting
from generator.figures.scene.describe import LONGEST
from generator.figures.scene.observe import Observation, Observed, Panel, SeenThing
from generator.figures.scene.signs import LEG_RULES, RULES, SeenOfBody, SeenOfLeg
from generator.models.figure import Base, Figure, PersonId
from generator.models.pose import Place
from generator.models.scenery import PadName, PropName
from generator.models.words.captions import (
    CaptionWords,
    Elbow,
    PadPlace,
    Posture,
    Rest,
    ViewName,
    Way,
)
from generator.models.words.phrases import Side
from tests.figures.conftest import CAPTION_WORDS

Words = Mapping[str, Any]
NAMELESS = {"stay", "free", "point"}
SIDE = {"azimuth": 0, "elevation": 0}
ANNA = CAPTION_WORDS.people["anna"]


def describe(figure: Figure, muscles: Sequence[str] = ()) -> str:
    return module.describe(figure, muscles, CAPTION_WORDS)


def whole(drawn: Figure) -> str:
    """Describe a figure as if there were room for all that is seen."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(module, "LONGEST", 10_000)
        return describe(drawn)


def figure(base: str, poses: Sequence[Words], **more: object) -> Figure:
    values = {"person": "anna", "base": base, "view": SIDE, "poses": list(poses), **more}
    return Figure.model_validate(values)


def told(base: str, *poses: Words, **more: object) -> list[str]:
    """Return the phrases of every panel of which there is something to say."""
    numbered = [{"step": number, **pose} for number, pose in enumerate(poses, start=1)]
    text = whole(figure(base, numbered, **more))
    return [panel.split(".", 1)[0] for panel in text.split("Picture ")[1:]]


def phrases(base: str, pose: Words, **more: object) -> list[str]:
    panels = told(base, pose, **more)
    assert len(panels) <= 1
    return [phrase for panel in panels for phrase in panel.partition(": ")[2].split(", ")]


def opening(base: str, pose: Words | None = None, **more: object) -> str:
    return whole(figure(base, [pose or {}], **more)).split(".")[0]


def mirrored(words: Words) -> Words:
    """Return a pose for the other side."""
    swap = {"right": "left", "left": "right"}
    found: dict[str, Any] = {}
    for key, value in words.items():
        side, _, rest = key.partition("_")
        name = f"{swap[side]}_{rest}" if side in swap else key
        name = "anchor" if key == "anchor" else name
        if key in ("side_bend", "turn"):
            found[name] = {part: -degrees for part, degrees in value.items()}
        elif key == "anchor" and "-" in value:
            own, _, bone = value.partition("-")
            found[name] = f"{swap[own]}-{bone}"
        else:
            found[name] = value
    return found


# base, a pose just short of the sign, one just beyond it, what it is called
TWO_SIDED: list[tuple[str, Words, Words, str]] = [
    ("sitting", {"bend": {"thoracic": 13}}, {"bend": {"thoracic": 15}}, "the back is rounded"),
    ("sitting", {"bend": {"thoracic": -13}}, {"bend": {"thoracic": -15}}, "the back is arched"),
    ("all-fours", {"bend": {"lumbar": -12}}, {"bend": {"lumbar": -20}}, "the back sags"),
    ("all-fours", {"bend": {"lumbar": 12}}, {"bend": {"lumbar": 20}}, "the back is rounded"),
    ("standing", {"pelvis": {"pitch": 10}}, {"pelvis": {"pitch": 15}}, "the body leans forward"),
    ("standing", {"pelvis": {"pitch": -10}}, {"pelvis": {"pitch": -15}}, "the body leans back"),
    (
        "standing",
        {"pelvis": {"pitch": 42}, "legs": {"flex": 42}},
        {"pelvis": {"pitch": 50}, "legs": {"flex": 50}},
        "the body is bent forward",
    ),
    ("sitting", {"bend": {"neck": 12}}, {"bend": {"neck": 16}}, "the head is bent down"),
    ("sitting", {"bend": {"neck": -12}}, {"bend": {"neck": -16}}, "the head is tipped back"),
    ("sitting", {"chin": 1.2}, {"chin": 1.8}, "the head is drawn back"),
    ("sitting", {"chin": -1.2}, {"chin": -1.8}, "the head pokes forward"),
    ("sitting", {"arms": {"shrug": 7}}, {"arms": {"shrug": 9}}, "the shoulders are lifted"),
    ("sitting", {"right_arm": {"shrug": 30}}, {"arms": {"shrug": 30}}, "the shoulders are lifted"),
    ("sitting", {"arms": {"protract": 8}}, {"arms": {"protract": 10}}, "the shoulders are forward"),
    (
        "sitting",
        {"arms": {"protract": -8}},
        {"arms": {"protract": -10}},
        "the shoulders are drawn back",
    ),
    (
        "sitting",
        {"right_arm": {"protract": -20}},
        {"arms": {"protract": -20}},
        "the shoulders are drawn back",
    ),
    (
        "sitting",
        {"bend": {"thoracic": 20, "neck": 8}},
        {"bend": {"thoracic": 20, "neck": 16}},
        "the head is bent down",
    ),
    (
        "sitting",
        {"bend": {"thoracic": -20, "neck": 28}},
        {"bend": {"thoracic": -20, "neck": 36}},
        "the head is bent down",
    ),
    ("all-fours", {"bend": {"neck": -24}}, {"bend": {"neck": -48}}, "the head is up"),
    ("all-fours", {"bend": {"neck": 2}}, {"bend": {"neck": 20}}, "the head hangs"),
    ("face-down", {"bend": {"lumbar": -7}}, {"bend": {"lumbar": -9}}, "the chest is raised"),
    (
        "standing",
        {"pelvis": {"pitch": -3}, "legs": {"flex": -5}, "bend": {"lumbar": -8}},
        {"pelvis": {"pitch": -5}, "legs": {"flex": -8}, "bend": {"lumbar": -13}},
        "the hips are pushed forward",
    ),
    (
        "standing",
        {"feet": {"to": "tiptoe", "heel": 8}},
        {"feet": {"to": "tiptoe", "heel": 16}},
        "the heels are raised",
    ),
    (
        "standing",
        {"legs": {"flex": 14, "knee": 30}},
        {"legs": {"flex": 22, "knee": 44}},
        "the knees are bent",
    ),
    (
        "on-back",
        {"legs": {"flex": 10, "knee": 20}, "ground": "trunk"},
        {"feet": {"to": "floor", "ahead": 44}, "ground": "trunk"},
        "the knees are bent with the feet down",
    ),
    (
        "on-back",
        {"feet": {"to": "floor", "ahead": 44}, "ground": "trunk"},
        {"legs": {"flex": 90, "knee": 90}, "ground": "trunk"},
        "the legs are lifted with bent knees",
    ),
    ("on-back", {"legs": {"flex": 1}}, {"legs": {"flex": 20}}, "the legs are lifted"),
    (
        "kneeling",
        {"legs": {"flex": 12}},
        {"legs": {"flex": 74}, "pelvis": {"pitch": 6}},
        "the hips are back on the heels",
    ),
    (
        "all-fours",
        {"fit": "nothing", "pelvis": {"pitch": 90}, "legs": {"flex": 110}},
        {"fit": "nothing", "pelvis": {"pitch": 94}, "legs": {"flex": 114}},
        "the chest is low",
    ),
    (
        "sitting",
        {"legs": {"flex": 75, "knee": 75}},
        {"legs": {"flex": 0, "knee": 2}},
        "the body stands up straight",
    ),
]
HALF_LIFTED: Words = {"right_foot": {"to": "free"}, "anchor": "left-foot"}
LEG_BACK = {
    "fit": "nothing",
    "anchor": "left-knee",
    "pelvis": {"pitch": 80},
    "left_leg": {"flex": 84},
    "right_shin": "free",
    "right_leg": {"flex": -8, "knee": 3},
}
# The same, for signs that have a side: written for the right, where {} stands.
ONE_SIDED: list[tuple[str, Words, Words, str]] = [
    (
        "standing",
        {"side_bend": {"lumbar": 7}},
        {"side_bend": {"lumbar": 11}},
        "the body is bent to the {}",
    ),
    (
        "sitting",
        {"turn": {"thoracic": 10}},
        {"turn": {"thoracic": 14}},
        "the chest is turned to the {}",
    ),
    ("sitting", {"turn": {"neck": 13}}, {"turn": {"neck": 17}}, "the head is turned to the {}"),
    (
        "sitting",
        {"turn": {"thoracic": 20, "neck": 13}},
        {"turn": {"thoracic": 20, "neck": 17}},
        "the head is turned to the {}",
    ),
    (
        "sitting",
        {"turn": {"thoracic": -20, "neck": 33}},
        {"turn": {"thoracic": -20, "neck": 37}},
        "the head is turned to the {}",
    ),
    (
        "sitting",
        {"side_bend": {"thoracic": 15, "neck": 8}},
        {"side_bend": {"thoracic": 15, "neck": 10}},
        "the head is tilted to the {}",
    ),
    (
        "sitting",
        {"side_bend": {"thoracic": -15, "neck": 22}},
        {"side_bend": {"thoracic": -15, "neck": 26}},
        "the head is tilted to the {}",
    ),
    (
        "sitting",
        {"side_bend": {"neck": 8}},
        {"side_bend": {"neck": 10}},
        "the head is tilted to the {}",
    ),
    (
        "standing",
        {"right_leg": {"flex": 7}, "left_leg": {"flex": -7}},
        {"right_leg": {"flex": 10}, "left_leg": {"flex": -10}},
        "the {} foot is in front",
    ),
    (
        "standing",
        {**HALF_LIFTED, "right_leg": {"flex": 33, "knee": 53}},
        {**HALF_LIFTED, "right_leg": {"flex": 37, "knee": 57}},
        "the {} knee is lifted",
    ),
    (
        "face-down",
        {"right_leg": {"flex": 1.5}},
        {"right_leg": {"flex": -6}},
        "the {} leg is lifted",
    ),
    ("all-fours", {}, LEG_BACK, "the {} leg is stretched back"),
]


@pytest.mark.parametrize(("base", "short", "beyond", "phrase"), TWO_SIDED)
def test_a_sign_shows_beyond_its_mark_and_not_before(
    base: str, short: Words, beyond: Words, phrase: str
) -> None:
    assert phrase not in phrases(base, short)
    assert phrase in phrases(base, beyond)


@pytest.mark.parametrize(("base", "short", "beyond", "phrase"), ONE_SIDED)
def test_a_sign_names_its_own_side(base: str, short: Words, beyond: Words, phrase: str) -> None:
    right, left = phrase.format("right"), phrase.format("left")
    assert {right, left}.isdisjoint([*phrases(base, short), *phrases(base, mirrored(short))])
    assert right in phrases(base, beyond)
    assert left not in phrases(base, beyond)
    assert left in phrases(base, mirrored(beyond))
    assert right not in phrases(base, mirrored(beyond))


@pytest.mark.parametrize(("sway", "side"), [(8, "right"), (-8, "left")])
def test_hips_move_aside_over_standing_feet(sway: float, side: str) -> None:
    (moved,) = told(
        "standing", {}, *({"sway": s, "feet": {"to": "stay"}} for s in (sway / 2, sway))
    )
    assert moved == f"3: the hips are pushed to the {side}"


def test_a_head_that_keeps_level_over_a_bent_body_is_not_called_tilted() -> None:
    leaning = {"side_bend": {"lumbar": -10, "thoracic": -12, "neck": 12, "head": 6}}
    assert phrases("standing", leaning) == ["the body is bent to the left"]
    bowed = {"pelvis": {"pitch": 46}, "legs": {"flex": 54}, "bend": {"neck": -16}}
    assert not any("head" in phrase for phrase in phrases("standing", bowed))


@pytest.mark.parametrize("base", sorted(get_args(Base)))
def test_a_body_in_its_base_posture_needs_no_phrase(base: str) -> None:
    assert told(base, {}) == []


@pytest.mark.parametrize(
    ("lift", "plane", "where"),
    [
        (30, 90, "a little out to the sides"),
        (50, 90, "a little out to the sides"),
        (62, 90, "out to the sides"),
        (90, 90, "out to the sides"),
        (108, 90, "out to the sides"),
        (116, 90, "raised out and up"),
        (152, 90, "raised out and up"),
        (160, 90, "overhead"),
        (175, 0, "overhead"),
        (36, 0, "low in front"),
        (90, 0, "straight in front"),
        (90, 40, "straight in front"),
        (90, 50, "out to the sides"),
        (90, -15, "straight in front"),
        (90, -40, "across the chest"),
        (130, 0, "raised in front"),
        (45, 180, "drawn back"),
    ],
)
def test_arms_are_told_by_where_they_point(lift: float, plane: float, where: str) -> None:
    arms = {"lift": lift, "plane": plane, "elbow": 0}
    assert phrases("standing", {"arms": arms}) == [f"the arms are {where}"]


def test_arms_that_hang_or_lie_at_ease_go_without_saying() -> None:
    for base in ("standing", "on-back", "face-down"):
        assert told(base, {"arms": {"lift": 12, "plane": 60, "elbow": 20}}) == []


def test_one_arm_is_told_with_its_side() -> None:
    out = {"lift": 90, "plane": 90, "elbow": 0}
    assert phrases("standing", {"right_arm": out}) == ["the right arm is out to the side"]
    assert phrases("standing", {"left_arm": out}) == ["the left arm is out to the side"]
    both = {"right_arm": out, "left_arm": {**out, "lift": 170}}
    assert phrases("standing", both) == [
        "the right arm is out to the side",
        "the left arm is overhead",
    ]


@pytest.mark.parametrize(("elbow", "bent"), [(46, ""), (54, " with bent elbows")])
def test_elbows_are_told_when_bent(elbow: float, bent: str) -> None:
    arms = {"lift": 90, "plane": 90, "elbow": elbow}
    assert phrases("standing", {"arms": arms}) == [f"the arms are out to the sides{bent}"]


def test_arms_of_a_body_that_lies_are_told_by_floor_and_ceiling() -> None:
    ahead, over = {"lift": 90, "plane": 0, "elbow": 0}, {"lift": 170, "plane": 90, "elbow": 0}
    assert phrases("on-back", {"arms": ahead}) == ["the arms are pointing to the ceiling"]
    assert phrases("on-back", {"arms": over}) == ["the arms are stretched past the head"]
    bowed = {"pelvis": {"pitch": 60}, "legs": {"flex": 60}, "arms": {"lift": 60, "plane": 0}}
    assert phrases("standing", bowed) == [
        "the body is bent forward",
        "the arms are hanging down",
    ]


@pytest.mark.parametrize(("plane", "lifted"), [(87, ""), (98, " and off the floor")])
def test_arms_of_a_body_face_down_leave_the_floor(plane: float, lifted: str) -> None:
    arms = {"lift": 90, "plane": plane, "elbow": 0}
    assert phrases("face-down", {"arms": arms}) == [f"the arms are out to the sides{lifted}"]


@pytest.mark.parametrize("place", sorted(set(get_args(Place)) - NAMELESS))
def test_a_hand_is_told_by_what_it_touches(place: Place) -> None:
    far = {"wall": {"ahead": 45}, "table": {"ahead": 30}, "side-wall": {"out": 45}}
    hand = {"to": place, **far.get(place, {})}
    (right,) = phrases("sitting", {"right_hand": hand})
    (left,) = phrases("sitting", {"left_hand": hand})
    rest = resting(place)
    assert rest
    words = CAPTION_WORDS.rests[rest]
    assert words.right.startswith("the right hand is ")
    assert right.startswith(words.right)
    assert left.startswith(words.left)
    assert words.left == words.right.replace("right", "left")


@pytest.mark.parametrize("hand", [{"to": "free"}, {"to": "point", "at": [2, 137, 78]}])
def test_a_place_without_a_name_lets_the_arm_speak(hand: Words) -> None:
    arm = {"right_hand": hand, "right_arm": {"lift": 90, "plane": 90, "elbow": 0}}
    assert phrases("standing", arm) == ["the right arm is out to the side"]


def test_a_hand_that_stays_where_nothing_was_lets_the_arm_speak() -> None:
    out = {"right_arm": {"lift": 90, "plane": 90, "elbow": 0}}
    panels = told("standing", out, {"right_hand": {"to": "stay"}})
    assert panels == [f"{n}: the right arm is out to the side" for n in (1, 2)]


def test_both_hands_on_one_place_are_told_together() -> None:
    assert phrases("standing", {"hands": {"to": "hip"}}) == ["the hands are on the hips"]


def test_hands_that_stay_are_where_the_first_pose_put_them() -> None:
    first = {"hands": {"to": "wall", "ahead": 45, "elbow": ["down", "out"]}}
    near = {"pelvis": {"pitch": 8}, "hands": {"to": "stay", "elbow": ["down", "out"]}}
    straight = {"hands": {"to": "wall", "ahead": 57}}
    panels = told("standing", straight, first, near)
    assert "the hands are on the wall with straight arms" in panels[0]
    assert "the hands are on the wall with bent elbows" in panels[1]
    assert "the hands are on the wall" in panels[2]


def test_elbows_beside_the_head_are_told_by_where_they_point() -> None:
    open_, closed = ({"hands": {"to": "head", "elbow": [e, "up"]}} for e in ("out", "forward"))
    hands = "the hands are behind the head with the elbows"
    assert phrases("sitting", open_) == [f"{hands} out"]
    assert phrases("sitting", closed) == [f"{hands} forward"]
    folded = {"hands": {"to": "head", "elbow": ["up"]}}
    assert phrases("on-back", folded) == [f"{hands} up"]


def test_hands_far_out_on_the_floor_are_told_as_stretched_arms() -> None:
    near, far = ({"hands": {"to": "floor", "ahead": a}} for a in (14, 56))
    (told_near,), (told_far,) = phrases("face-down", near), phrases("face-down", far)
    assert told_near == "the hands are on the floor with bent elbows"
    assert told_far == "the arms are stretched past the head"


def test_bent_arms_on_the_floor_are_told_by_their_hands() -> None:
    beside = {"hands": {"to": "floor", "ahead": 14, "out": 1, "elbow": ["out", "out", "down"]}}
    assert phrases("face-down", beside) == ["the hands are on the floor with bent elbows"]


def test_an_arm_that_props_a_turned_chest_goes_without_saying() -> None:
    turned = {
        "turn": {"lumbar": 12, "thoracic": 54},
        "left_hand": {"to": "stay"},
        "right_hand": {"to": "free"},
        "right_arm": {"lift": 112, "plane": 88, "elbow": 6},
    }
    (panel,) = told("all-fours", {}, turned)
    turned_words = "the chest is turned to the right"
    assert panel == f"2: {turned_words}, the right arm is pointing to the ceiling"


def test_a_foot_in_the_air_is_not_called_in_front() -> None:
    lifted = {**HALF_LIFTED, "right_leg": {"flex": 68, "knee": 78}}
    assert phrases("standing", lifted) == ["the right knee is lifted"]


def test_panels_come_in_order_and_say_first_what_is_new() -> None:
    panels = told(
        "sitting",
        {"hands": {"to": "thigh"}},
        {"hands": {"to": "thigh"}, "turn": {"thoracic": 30}},
        {"turn": {"thoracic": 30}},
    )
    thighs, turned = "the hands are on the thighs", "the chest is turned to the right"
    assert panels == [
        f"1: {thighs}",
        f"2: {turned}, {thighs}",
        f"3: the arms are by the sides, {turned}",
    ]


def test_what_is_said_twice_of_one_part_is_said_at_once() -> None:
    assert told("sitting", {"turn": {"neck": 30}, "side_bend": {"neck": 20}}) == [
        "1: the head is turned to the right and tilted to the right"
    ]


def test_a_panel_has_four_phrases_at_most() -> None:
    busy = {
        "bend": {"thoracic": 30, "neck": 30},
        "turn": {"thoracic": 30, "neck": 30},
        "arms": {"lift": 90, "plane": 90, "shrug": 20},
        "chin": 3,
    }
    assert len(phrases("standing", busy)) == 4


def test_a_picture_is_called_by_its_step_where_numbers_stand() -> None:
    drawn = figure("sitting", [{"step": 2, "bend": {"neck": 30}}, {}, {"step": 3}])
    assert describe(drawn).endswith(" Picture 2: the head is bent down.")
    plain = module.describe(drawn, [], CAPTION_WORDS, numbered=False)
    assert plain.endswith(" Here the head is bent down.")


def test_the_only_picture_needs_no_number() -> None:
    drawn = figure("sitting", [{"bend": {"neck": 30}}])
    assert describe(drawn).endswith(". Here the head is bent down.")
    assert describe(figure("sitting", [{}])) == f"{ANNA.whole} sitting, seen from the side."


def test_muscles_are_told_last_with_their_side() -> None:
    names = ["Chest muscles", "Tummy muscles"]
    text = describe(figure("sitting", [{}]), names)
    assert text.endswith(" Highlighted: chest muscles, tummy muscles.")
    text = describe(figure("sitting", [{}], muscle_side="left"), names)
    assert text.endswith(" Highlighted on the left: chest muscles, tummy muscles.")
    assert "Highlighted" not in describe(figure("sitting", [{}]))


@pytest.mark.parametrize(
    ("base", "azimuth", "elevation", "words"),
    [
        ("standing", 0, 0, "from the side"),
        ("standing", 29, 0, "from the side"),
        ("standing", 180, 0, "from the side"),
        ("standing", 32, 0, "at an angle from the front"),
        ("standing", 120, 0, "at an angle from the front"),
        ("standing", -40, 0, "at an angle from behind"),
        ("standing", 64, 0, "at an angle from the front"),
        ("standing", 66, 44, "from the front"),
        ("standing", 66, 46, "from above"),
        ("standing", -90, 0, "from behind"),
        ("all-fours", 90, 0, "from the front"),
        ("on-back", 90, 0, "from the feet"),
        ("face-down", 90, 0, "from the head end"),
        ("face-down", -40, 0, "at an angle from the feet"),
    ],
)
def test_the_view_is_told_as_the_body_faces(
    base: str, azimuth: float, elevation: float, words: str
) -> None:
    view = {"azimuth": azimuth, "elevation": elevation}
    assert opening(base, view=view).endswith(f", seen {words}")


def test_a_panel_tells_a_view_of_its_own_only() -> None:
    front = {"azimuth": 90, "elevation": 0}
    assert told("standing", {"view": front}, {"view": SIDE}) == ["1: seen from the front"]


@pytest.mark.parametrize("person", get_args(PersonId))
def test_the_opening_tells_who_how_and_where(person: PersonId) -> None:
    looks = CAPTION_WORDS.people[person].whole
    text = opening("on-back", person=person, props=["pillow", "mat"])
    lying = "lying on the back on a mat with a pillow under the head, seen from the side"
    assert text == f"{looks} {lying}"


def test_a_close_up_says_so_and_leaves_out_what_it_does_not_show() -> None:
    pose = {"bend": {"neck": 30}, "arms": {"lift": 90}, "pelvis": {"pitch": 30}}
    assert opening("sitting", pose, crop="head").startswith(f"{ANNA.close_up} sitting")
    assert phrases("sitting", pose, crop="head") == ["the head is bent down"]
    assert phrases("sitting", {"left_hand": {"to": "temple"}}, crop="head") == [
        "the left hand is on top of the head with the elbow out"
    ]


def test_a_close_up_of_a_trunk_says_what_arms_do_but_not_legs() -> None:
    assert opening("standing", {}, crop="trunk").startswith(f"{ANNA.whole} standing")
    pose = {"left_hand": {"to": "hip"}, "right_leg": {"flex": 60, "knee": 60}}
    whole, trunk = phrases("standing", pose), phrases("standing", pose, crop="trunk")
    assert trunk == [phrase for phrase in whole if "hand" in phrase]
    assert len(whole) > len(trunk) > 0


def test_the_side_that_a_body_lies_on_is_told() -> None:
    assert "lying on the left side" in opening("side-lying")
    assert "lying on the right side" in opening("side-lying", {"pelvis": {"roll": 90}})


def test_a_body_upright_on_its_knees_is_not_on_hands_and_knees() -> None:
    sits = {
        "pelvis": {"pitch": 6},
        "legs": {"flex": 74},
        "hands": {"to": "thigh"},
        "fit": "nothing",
    }
    assert "kneeling" in opening("all-fours", sits)
    assert "on hands and knees" in opening("all-fours")


@pytest.mark.parametrize("prop", get_args(PropName))
def test_every_prop_is_told(prop: PropName) -> None:
    place = {"hands": {"to": "table" if prop == "table" else "wall", "ahead": 50}}
    assert CAPTION_WORDS.props[prop] in opening("standing", place, props=[prop])


def test_a_long_text_loses_muscles_then_the_view_then_phrases_then_the_first_pictures() -> None:
    pose = {"bend": {"neck": 30}, "hands": {"to": "hip"}}
    texts = [
        describe(figure("sitting", [{**pose, "step": n} for n in range(1, count + 1)]), muscles)
        for count, muscles in (
            (1, ["Chest muscles"]),
            (1, ["Chest muscles " * 9]),
            (2, []),
            (8, []),
        )
    ]
    assert all(len(text) <= LONGEST for text in texts)
    assert ["Highlighted" in text for text in texts] == [True, False, False, False]
    assert ["seen from" in text for text in texts] == [True, True, False, False]
    assert "Picture 8:" in texts[3]
    assert "Picture 1:" not in texts[3]


DRAFT, _ = load(Path("content"))


def test_there_are_figures_to_describe() -> None:
    assert len(DRAFT.figures) >= 4


@pytest.mark.parametrize("name", sorted(DRAFT.figures))
def test_every_figure_of_the_library_is_described(name: str) -> None:
    drawn = DRAFT.figures[name].record
    assert DRAFT.vocabulary
    muscles = [DRAFT.vocabulary.record.muscles[muscle].name for muscle in drawn.muscles]
    text = describe(drawn, muscles)
    told = [pose.step for pose in drawn.poses if pose.step and f"Picture {pose.step}:" in text]
    places = [text.index(f"Picture {step}:") for step in told]
    assert places == sorted(places)
    looks = CAPTION_WORDS.people[drawn.person]
    assert text.startswith(looks.close_up if drawn.crop == "head" else looks.whole)
    assert "." in text
    assert len(text) <= LONGEST
    assert text.endswith(".")
    assert not set("<>{}[]_|\n") & set(text)
    assert "  " not in text


GAP = re.compile(r"\{\w+\}")
PLAIN = Observed("standing", (), "side", (Panel(None, None, None, ()),))


def by_key(words: object, *path: str) -> dict[str, str]:
    """Return the gaps of each text of a catalogue by the path of its key."""
    if isinstance(words, str):
        return {f"({'.'.join(path)})": "".join(GAP.findall(words))}
    assert isinstance(words, Mapping)
    return {
        k: gaps for name, part in words.items() for k, gaps in by_key(part, *path, name).items()
    }


def marked(words: object, *path: str) -> object:
    """Return a catalogue whose texts are the paths of their keys, with their gaps."""
    if isinstance(words, Mapping):
        return {name: marked(part, *path, name) for name, part in words.items()}
    ((key, gaps),) = by_key(words, *path).items()
    return key + gaps


def all_observations() -> Iterator[Observation]:
    """Yield all that can be seen of each part, alone; tests of their modules say that it can."""
    sides = get_args(Side)
    yield from (
        Observation(SeenOfBody(rule.part, sign), "both")
        for rule in RULES
        for sign in (rule.more, rule.less)
        if sign
    )
    for side in sides:
        yield from (Observation(SeenOfLeg(rule.sign), side) for rule in LEG_RULES)
        yield from (Observation(SeenHand(rest), side) for rest in get_args(Rest))
        yield from (Observation(SeenHand("head", elbow), side) for elbow in get_args(Elbow))
        yield from (Observation(SeenArm(way), side) for way in get_args(Way))
    yield Observation(SeenArm("out", "bent", off_floor=True), "both")


def all_pairs() -> Iterator[tuple[Observation, ...]]:
    """Yield what can be seen at once of one part: signs of two topics in one base."""
    for first, second in product(RULES, RULES):
        at_once = first.topic != second.topic and {*first.bases} & {*second.bases}
        if first.part == second.part and at_once:
            for sign in (s for s in (second.more, second.less) if s):
                pair = SeenOfBody(first.part, first.more), SeenOfBody(second.part, sign)
                yield tuple(Observation(seen, "both") for seen in pair)


def all_observed() -> Iterator[tuple[Figure, Observed]]:
    plain = figure("standing", [{}])
    for base, person, crop in product(
        get_args(Posture), get_args(PersonId), (None, "head", "trunk")
    ):
        yield figure("standing", [{}], person=person, crop=crop), replace(PLAIN, posture=base)
    yield from ((plain, replace(PLAIN, view=view)) for view in get_args(ViewName))
    things = [SeenThing(prop, nearby) for prop in get_args(PropName) for nearby in (False, True)]
    things += [
        SeenThing("pillow", pad=(pad, place))
        for pad in get_args(PadName)
        for place in get_args(PadPlace)
    ]
    yield from ((plain, replace(PLAIN, props=(thing,))) for thing in things)
    for side in get_args(Side):
        yield figure("standing", [{}], muscle_side=side), PLAIN
    seen = [*((observation,) for observation in all_observations()), *all_pairs()]
    panels = [Panel(None, None, None, observations) for observations in seen]
    for panel in [*panels, Panel(1, None, "front", seen[0]), Panel(2, "kneeling", None, ())]:
        yield plain, replace(PLAIN, panels=(panel,))


def test_no_words_are_dead(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each key of the catalogue is said of something that a figure can show."""
    catalogue = CAPTION_WORDS.model_dump()
    words = CaptionWords.model_validate(marked(catalogue))
    dead = set(by_key(catalogue))
    assert len(dead) > 200
    for drawn, observed in all_observed():
        monkeypatch.setattr(module, "observe", lambda _, observed=observed: observed)
        for longest, numbered in ((10_000, True), (10_000, False), (0, True)):
            monkeypatch.setattr(module, "LONGEST", longest)
            text = module.describe(drawn, ["Rhomboids"], words, numbered=numbered)
            dead -= {key for key in dead if key in text}
    assert dead == set()
