"""The icon of each level, drawn as one line: so a level is told by more than its colour.

Paths of SVG, 24 units wide and high: an eight-sided sign, a clock, a calendar, an i, a telephone.
"""

from collections.abc import Mapping

LEVEL_ICONS: Mapping[str, str] = {
    "emergency": "M8.2 2.8h7.6l5.4 5.4v7.6l-5.4 5.4H8.2l-5.4-5.4V8.2zM12 7v6m0 3.4v.2",
    "same-day": "M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19zM12 7v5.4l3.6 2",
    "appointment": "M4 5.5h16v15H4zM4 10.2h16M8.2 3v4.4m7.6-4.4v4.4",
    "note": "M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19zM12 11v6m0-9.6v.2",
    "crisis": (
        "M5 3.5h3.6l1.9 4.8-2.4 1.9a12 12 0 0 0 5.7 5.7l1.9-2.4 4.8 1.9V19a1.8 1.8 0 0 1-2 1.8"
        "A16 16 0 0 1 3.2 5.5a1.8 1.8 0 0 1 1.8-2z"
    ),
}
