"""Files of own routines: some that fit, and many that do not, each with why it is refused."""

import json
from typing import Any

ITEM = {"move": "chin-tuck", "amount": {"sets": 1, "repetitions": 5, "hold": 5}, "note": "Slowly."}
ROUTINE = {
    "name": "Morning",
    "whom": "Anna",
    "by": "B. Okafor",
    "telephone": "020 7946 0018",
    "days": [1, 3, 5],
    "suits": ["floor"],
    "items": [ITEM],
}


def file_of(**changed: Any) -> str:
    """Return a file with one routine, in which something else stands."""
    return json.dumps({"format": "my-routine", "version": 1, "routines": [ROUTINE], **changed})


def routine_with(**changed: Any) -> str:
    """Return a file whose routine has something else."""
    return file_of(routines=[{**ROUTINE, **changed}])


def item_with(**changed: Any) -> str:
    """Return a file whose move has something else."""
    return routine_with(items=[{**ITEM, **changed}])


GOOD = {
    "whole": file_of(),
    "nothing in it": file_of(routines=[]),
    "only moves": file_of(routines=[{"items": []}]),
    "no amount": routine_with(items=[{"move": "chin-tuck"}, {"move": "cat-cow", "amount": None}]),
    "thirty moves": routine_with(items=[ITEM] * 30),
    "thirty routines": file_of(routines=[ROUTINE] * 30),
    "longest texts": routine_with(name="é" * 60, whom="🙂" * 60, by="x" * 60, telephone="0" * 30),
    "longest note": item_with(note="n" * 120),
    "most of an amount": item_with(amount={"minutes": 999, "rest": 1, "sides": "each-way"}),
    "an id that is not there": item_with(move="no-such-move"),
    "markup as text": routine_with(name="<img src=x onerror=alert(1)>"),
}
BAD = {
    "not JSON": ("{", "rubbish"),
    "empty": ("", "rubbish"),
    "a list": ("[]", "foreign"),
    "a number": ("7", "foreign"),
    "null": ("null", "foreign"),
    "another format": (file_of(format="my-diary"), "foreign"),
    "no format": (json.dumps({"version": 1, "routines": []}), "foreign"),
    "a later version": (file_of(version=2), "newer"),
    "version as text": (file_of(version="1"), "faulty"),
    "no version": (json.dumps({"format": "my-routine", "routines": []}), "faulty"),
    "no routines": (json.dumps({"format": "my-routine", "version": 1}), "faulty"),
    "routines as an object": (file_of(routines={}), "faulty"),
    "too many routines": (file_of(routines=[ROUTINE] * 31), "full"),
    "an unknown key": (file_of(more=1), "faulty"),
    "a routine that is none": (file_of(routines=[7]), "faulty"),
    "a routine that is a list": (file_of(routines=[[]]), "faulty"),
    "a routine without moves": (file_of(routines=[{"name": "A"}]), "faulty"),
    "an unknown key of a routine": (routine_with(script="x"), "faulty"),
    "a key of all objects": (routine_with(constructor="x"), "faulty"),
    "a name that is no text": (routine_with(name=7), "faulty"),
    "a name that is nothing": (routine_with(name=None), "faulty"),
    "a name that is too long": (routine_with(name="x" * 61), "faulty"),
    "a telephone that is too long": (routine_with(telephone="0" * 31), "faulty"),
    "a day that is none": (routine_with(days=[8]), "faulty"),
    "a day in words": (routine_with(days=["Monday"]), "faulty"),
    "too many days": (routine_with(days=[1] * 8), "faulty"),
    "too many reasons": (routine_with(suits=["floor"] * 51), "faulty"),
    "too many moves": (routine_with(items=[ITEM] * 31), "faulty"),
    "a move that is none": (routine_with(items=["chin-tuck"]), "faulty"),
    "a move without an id": (routine_with(items=[{"note": "x"}]), "faulty"),
    "an id that is a number": (item_with(move=7), "faulty"),
    "an id that is too long": (item_with(move="x" * 101), "faulty"),
    "a note that is too long": (item_with(note="x" * 121), "faulty"),
    "an amount that is none": (item_with(amount="5 times"), "faulty"),
    "an amount of nothing": (item_with(amount={"repetitions": 0}), "faulty"),
    "an amount below nothing": (item_with(amount={"hold": -5}), "faulty"),
    "an amount that is too much": (item_with(amount={"minutes": 1000}), "faulty"),
    "a part of an amount": (item_with(amount={"sets": 1.5}), "faulty"),
    "an amount as text": (item_with(amount={"sets": "1"}), "faulty"),
    "an amount of true": (item_with(amount={"sets": True}), "faulty"),
    "a side that is none": (item_with(amount={"sides": "left"}), "faulty"),
    "an unknown measure": (item_with(amount={"weight": 5}), "faulty"),
}
