"""The keys that both WebDriver protocols write as characters from the private use area."""

from collections.abc import Sequence

KEYS = {
    "ArrowDown": "\ue015",
    "ArrowLeft": "\ue012",
    "ArrowRight": "\ue014",
    "ArrowUp": "\ue013",
    "Backspace": "\ue003",
    "Control": "\ue009",
    "End": "\ue010",
    "Enter": "\ue007",
    "Escape": "\ue00c",
    "Home": "\ue011",
    "Shift": "\ue008",
    "Tab": "\ue004",
}


def strokes(chord: str) -> list[dict[str, str]]:
    """Return what a key does that is pressed by its name, or held with others: `Shift+Tab`."""
    return pressed([KEYS[key] if len(key) > 1 else key for key in chord.split("+")])


def pressed(characters: Sequence[str]) -> list[dict[str, str]]:
    """Return how keys go down, one after the other, and up again."""
    down = [{"type": "keyDown", "value": key} for key in characters]
    return [*down, *({"type": "keyUp", "value": key} for key in reversed(characters))]
