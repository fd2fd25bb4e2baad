from typing import get_args

from generator.check.slips import FOOT_TAKES, HAND_TAKES, said, slips
from generator.models.pose import Foot, Hand, Place
from tests.figures.conftest import figure


def test_tables_know_the_words_of_the_model() -> None:
    assert set(HAND_TAKES) <= set(get_args(Place))
    assert set(FOOT_TAKES) == set(get_args(Foot.model_fields["to"].annotation))
    for takes, model in ((HAND_TAKES, Hand), (FOOT_TAKES, Foot)):
        assert {key for keys in takes.values() for key in keys} == set(model.model_fields) - {"to"}


def test_the_nearest_word_says_where_a_hand_is() -> None:
    hip = {"to": "hip"}
    told = figure(
        "standing", {"right_hand": hip}, {}, all_poses={"hands": hip, "left_foot": {"to": "flat"}}
    )
    assert said(told, 0, "right", "hand") == ("poses", 0, "right_hand")
    assert said(told, 0, "left", "hand") == ("all_poses", "hands")
    assert said(told, 1, "left", "foot") == ("all_poses", "left_foot")
    assert said(told, 1, "right", "foot") is None


def test_slips_of_every_kind_are_found_together() -> None:
    hip, elbow = {"to": "hip", "turn": 9}, {"to": "other-elbow"}
    told = figure(
        "standing",
        {"base": "sitting", "feet": {"to": "stay"}, "hands": hip, "fit": "arms"},
        {"hands": elbow},
    )
    assert [place for place, _, _ in slips(told)] == [
        ("poses", 0, "base"),
        ("poses", 0, "feet", "to"),
        ("poses", 0, "hands", "turn"),
        ("poses", 1, "hands", "to"),
        ("poses", 0, "fit"),
    ]
    assert list(slips(figure("all-fours", {}, {"hands": {"to": "stay"}}))) == []
