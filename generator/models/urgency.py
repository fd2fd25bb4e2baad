"""How soon a sign needs care, and the parts of a sign that may be our own choice."""

from typing import Literal

Level = Literal["emergency", "same-day", "appointment", "note"]  # the most urgent first
Part = Literal["level", "action", "lifts", "words"]
