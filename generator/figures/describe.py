"""Puts a strip into words: what its pictures show, for those who cannot see them."""

from collections.abc import Iterator, Mapping, Sequence
from math import inf

import numpy as np

from generator.figures.body import SIDES, Skeleton
from generator.figures.contact import ahead_of
from generator.figures.geometry import UP, Array, mirrored, unit
from generator.figures.pose import OWN_SIDE, poses
from generator.figures.solve import Solved, elbow_angle, solve
from generator.figures.stage import Stage, stage
from generator.models.figure import Figure, FigurePose, View

Words = tuple[str, str]  # of one side, then of both; what belongs to no side has the first alone
State = Mapping[tuple[str, str], Words]  # by topic and side
Ranges = Mapping[str, tuple[float, float]]

LONGEST = 700  # characters
TRIES = ((4, 9), (3, 9), (2, 9), (2, 1), (1, 1), (0, 1), (1, 0), (0, 0))  # phrases, sentences
BENT, STRAIGHT = 50.0, 25.0  # degrees of an elbow
RISES = 0.5  # share of its length by which the trunk of an upright body rises
STEEP = 0.85  # share of its length by which an arm points up or hangs down
FROM_ABOVE, FROM_SIDE, FROM_END = 45.0, 30.0, 65.0  # degrees

POSTURES: Mapping[str, str] = {
    "standing": "standing",
    "sitting": "sitting",
    "face-down": "lying face down",
    "on-back": "lying on the back",
    "side-lying": "lying on the {side} side",
    "all-fours": "on hands and knees",
    "kneeling": "kneeling",
}
PROPS: Mapping[str, str] = {
    "chair": "on a chair",
    "stool": "on a stool",
    "mat": "on a mat",
    "table": "at a table",
    "wall": "by a wall",
    "wall-behind": "with the back to a wall",
    "doorway": "in a doorway",
    "pillow": "with a pillow under the head",
    "towel": "with a folded towel under the head",
    "roll-across": "with a roll across under the back",
    "roll-along": "with a roll along under the spine",
    "band-under-feet": "with a band under the feet",
    "band-between-hands": "with a band between the hands",
}
PLACES: Mapping[str, Words] = {
    "stay": ("", ""),  # the place of the first pose stands for it
    "free": ("", ""),
    "point": ("", ""),
    "floor": ("on the floor", "on the floor"),
    "wall": ("on the wall", "on the wall"),
    "side-wall": ("on the wall", "on the wall"),
    "table": ("on the table", "on the table"),
    "seat": ("on the edge of the seat", "on the edges of the seat"),
    "hip": ("on the hip", "on the hips"),
    "low-back": ("on the lower back", "on the lower back"),
    "belly": ("on the belly", "on the belly"),
    "chest": ("on the chest", "on the chest"),
    "thigh": ("on the thigh", "on the thighs"),
    "knee": ("on the knee", "on the knees"),
    "other-shoulder": ("on the other shoulder", "crossed on the shoulders"),
    "other-elbow": ("on the other elbow", "crossed on the elbows"),
    "other-hand": ("in the other hand", "together"),
    "head": ("behind the head", "behind the head"),
    "neck": ("behind the neck", "behind the neck"),
    "temple": ("on top of the head", "on top of the head"),
    "forehead": ("at the forehead", "at the forehead"),
}
SUPPORTS = ("floor", "wall", "side-wall", "table")
ON_HEAD = ("head", "neck", "temple", "forehead")

# Where an arm points, seen from the chest: forward, up, out. The nearest way names it.
WAYS: Mapping[str, tuple[float, float, float]] = {
    "hanging": (0.1, -1, 0.2),
    "low": (0, -1, 1),
    "low-ahead": (1, -1, 0),
    "forward": (1, 0, 0),
    "out": (0, 0, 1),
    "across": (0.8, 0, -0.9),
    "back": (-1, -1, 0),
    "high": (1, 1, 0),
    "wide": (0, 1, 1.1),
    "overhead": (0, 1, 0),
    "up": (0, 0, 0),  # found by the world, not by the chest
    "down": (0, 0, 0),
}
ARMS: Mapping[str, Words] = {
    "hanging": ("arm is by the side", "arms are by the sides"),
    "low": ("arm is a little out to the side", "arms are a little out to the sides"),
    "low-ahead": ("arm reaches down and forward", "arms reach down and forward"),
    "forward": ("arm reaches forward", "arms reach forward"),
    "out": ("arm is out to the side", "arms are out to the sides"),
    "across": ("arm reaches across the chest", "arms reach across the chest"),
    "back": ("arm reaches back", "arms reach back"),
    "high": ("arm is raised forward and up", "arms are raised forward and up"),
    "wide": ("arm is raised out and up", "arms are raised in a V"),
    "overhead": ("arm is overhead", "arms are overhead"),
    "up": ("arm points to the ceiling", "arms point to the ceiling"),
    "down": ("arm hangs down", "arms hang down"),
}
BENT_ARMS: Mapping[str, Words] = {
    "hanging": ("elbow is bent at the side", "elbows are bent at the sides"),
    "back": ("elbow is drawn back", "elbows are drawn back"),
}
WITH_BENT = (" with a bent elbow", " with bent elbows")
WITH_STRAIGHT = (" with a straight arm", " with straight arms")
