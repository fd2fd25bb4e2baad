"""The postures that poses start from, in the words of an author; all else stands at ease."""

from collections.abc import Mapping
from typing import Any

Values = Mapping[str, Any]  # what is said of a pose, by key

KNEELING_LEGS: Values = {"abduct": 3, "ankle": -84, "twist": 0}
KNEELING: Values = {
    "legs": KNEELING_LEGS,
    "shins": "floor",
    "ground": "shins",
    "anchor": "knees",
}
BASES: Mapping[str, Values] = {
    "standing": {"ground": "feet", "anchor": "feet", "feet": {"to": "flat"}},
    "sitting": {
        "legs": {"flex": 88, "abduct": 7, "knee": 88, "twist": 8},
        "feet": {"to": "flat"},
        "ground": "feet",
        "anchor": "pelvis",
    },
    "face-down": {
        "pelvis": {"pitch": 90},
        "legs": {"flex": 3.5, "ankle": -74, "abduct": 5, "twist": 4, "knee": 1},
    },
    "on-back": {"pelvis": {"pitch": -90}, "legs": {"ankle": -25, "abduct": 6}},
    "side-lying": {
        "pelvis": {"roll": -90},
        "legs": {"flex": 55, "knee": 80, "abduct": 0, "twist": 0, "ankle": -10},
    },
    "all-fours": {
        **KNEELING,
        "pelvis": {"pitch": 86},
        "legs": {**KNEELING_LEGS, "flex": 90},
        "arms": {"lift": 90, "plane": 8, "elbow": 3},
        "hands": {"to": "floor"},
        "fit": "arms",
        "bend": {"neck": -14, "head": -14},
    },
    "kneeling": KNEELING,
    # The right foot is in front; what is said of one side stands above what is said of both.
    "half-kneeling": {
        **KNEELING,
        "right_leg": {"flex": 102, "knee": 92, "abduct": 5, "twist": 6, "ankle": 0},
        "right_shin": "free",
        "right_foot": {"to": "floor", "ahead": 42, "out": 3},
        "anchor": "left-knee",
    },
    "squat": {
        "pelvis": {"pitch": 38},
        "bend": {"lumbar": -4, "neck": -14, "head": -10},
        "legs": {"flex": 112, "abduct": 12, "knee": 104, "twist": 12},
        "feet": {"to": "flat"},
        "arms": {"lift": 70, "plane": 8, "elbow": 10},
        "ground": "feet",
        "anchor": "feet",
    },
    "lunge": {
        "ground": "feet",
        "anchor": "feet",
        "right_foot": {"to": "floor", "ahead": 36, "out": 2},
        "left_foot": {"to": "floor", "ahead": -40, "out": 2, "heel": 42},
        "sink": 13,
    },
    # Hips on the floor, both knees bent, the shins to the own left, the right hand as a prop.
    "side-sitting": {
        "pelvis": {"roll": 14},
        "side_bend": {"lumbar": -2, "thoracic": -2},
        "right_leg": {"flex": 91, "abduct": 19, "twist": 65, "knee": 130, "ankle": -85},
        "left_leg": {"flex": 56, "abduct": 47, "twist": -45, "knee": 121, "ankle": -75},
        "left_hand": {"to": "thigh"},
        "right_hand": {"to": "floor", "ahead": 2, "out": 3},
    },
}
