from typing import get_args

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.scripts import (
    LONGEST_IN_PICTURE,
    DeviceWords,
    ScriptWords,
    StandInWords,
    Unkept,
)
from tests.models.words.catalogue import without


@pytest.mark.parametrize("reason", get_args(Unkept))
def test_every_reason_to_keep_nothing_is_said(library: Library, reason: str) -> None:
    given = library.words.scripts.device.model_dump(exclude_none=True)
    assert DeviceWords.model_validate(given)
    with pytest.raises(ValidationError, match=f"unkept\n  no words for {reason};"):
        DeviceWords.model_validate(without(given, ("unkept", reason)))


@pytest.mark.parametrize(
    ("place", "text", "gap"),
    [
        (("result", "corrected"), "Showing other results for {typed}.", "meant"),
        (("result", "corrected"), "Showing results for {meant}.", "typed"),
        (("result", "unfiltered", "other"), "Without filters there are {count}.", "remove"),
        (("search", "also_called"), "It has another name.", "name"),
        (("search", "section"), "In a part of this page.", "title"),
        (("search", "group", "other"), "{count} results.", "kind"),
        (("search", "count", "other"), "{count} results.", "query"),
        (("search", "cut"), "…", "query"),
        (("search", "finder"), "Search exercises.", "query"),
        (("search", "none"), "Nothing found.", "query"),
        (("search", "wordless"), "There is no word in it.", "query"),
        (("pick", "both_sides"), "Print on both sides.", "pages"),
        (("device", "some_failed"), "Some cards could not be saved.", "kept"),
    ],
)
def test_what_a_script_puts_into_a_sentence_has_a_place_there(
    library: Library, place: tuple[str, ...], text: str, gap: str
) -> None:
    given = library.words.scripts.model_dump(exclude_none=True)
    with pytest.raises(ValidationError, match=rf"allowed: .*\{{{gap}\}}"):
        ScriptWords.model_validate(without(given, place, text))


def test_two_lines_fit_into_a_picture() -> None:
    line = "a" * LONGEST_IN_PICTURE
    assert StandInWords.model_validate({"missing": [line, line]})
    for lines in ([line], [line, line, line], [line, f"{line}a"], [line, "<b>"], [line, ""]):
        with pytest.raises(ValidationError, match="missing"):
            StandInWords.model_validate({"missing": lines})
