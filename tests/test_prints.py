import json
from pathlib import Path

import pytest

from generator import prints as module
from generator.build import PROJECT
from generator.cards import SIZES
from generator.drawings import Drawings
from generator.library import Library
from generator.prints import CardsTooLongError, Print, manuscripts, prints
from generator.typeset import Manuscript, TooLongError

TEMPLATES = PROJECT / "templates"
WANTED = [f"cards/{i}-{s}.pdf" for i in ("hand-break", "fist-weeks") for s in SIZES]


def test_every_routine_is_printed_in_every_size(
    library: Library, blank: Drawings, tmp_path: Path
) -> None:
    made = prints(library, TEMPLATES, blank, tmp_path)
    assert list(made) == WANTED
    assert {data[:5] for data in made.values()} == {b"%PDF-"}


def test_what_is_kept_is_not_set_again_and_what_is_stale_is_forgotten(
    library: Library, blank: Drawings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "stale.pdf").write_bytes(b"")
    first = prints(library, TEMPLATES, blank, tmp_path)
    monkeypatch.delattr(module, "typeset")
    assert prints(library, TEMPLATES, blank, tmp_path) == first
    assert len(list(tmp_path.iterdir())) == len(WANTED)


def test_all_cards_that_are_too_long_are_named_at_once(
    library: Library, blank: Drawings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def short_of_paper(layout: Path, manuscript: Manuscript, size: str) -> bytes:
        del layout, manuscript
        if size.startswith("large"):
            raise TooLongError
        return b"%PDF-"

    monkeypatch.setattr(module, "typeset", short_of_paper)
    with pytest.raises(CardsTooLongError) as caught:
        prints(library, TEMPLATES, blank, tmp_path)
    assert [one.path for one in caught.value.prints] == [i for i in WANTED if "large" in i]


def test_a_manuscript_has_the_words_of_the_card_and_a_drawing_for_each_exercise(
    library: Library, blank: Drawings
) -> None:
    found = manuscripts(library, TEMPLATES, blank)
    assert list(found) == list(library.routines)
    for record, manuscript in found.items():
        words = json.loads(manuscript.words)
        assert words["title"] == library.routines[record].name
        assert manuscript.address.endswith(f"/routines/{record}/")
        assert len([line for line in words["lines"] if line["picture"]]) == len(manuscript.pictures)


def test_a_print_stands_at_the_address_that_paper_and_bookmarks_have() -> None:
    assert Print("starter", "large-letter").path == "cards/starter-large-letter.pdf"
