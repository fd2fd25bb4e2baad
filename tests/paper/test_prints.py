from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

import pytest

from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper import prints as module
from generator.paper.manuscripts import manuscripts
from generator.paper.prints import (
    CardsError,
    Manuscript,
    Print,
    catalogue,
    code_key,
    print_files,
    prints,
)
from generator.paper.typeset import TooLongError
from generator.progress import bar
from generator.project import PROJECT

LAYOUTS = PROJECT / "templates" / "cards"
SOME = {"filled", "exercise"}


@pytest.fixture(scope="module")
def copy(library: Library, blank: Drawings) -> dict[Print, Manuscript]:
    found = manuscripts(library, PROJECT / "templates", blank)
    return {one: text for one, text in found.items() if one.edition in SOME and one.size != "a5"}


def test_everything_asked_for_is_printed_with_pictures_where_the_edition_has_them(
    copy: dict[Print, Manuscript], tmp_path: Path
) -> None:
    made = prints(copy, LAYOUTS, tmp_path)
    assert list(made) == list(copy)
    for one, found in made.items():
        assert found.pdf.startswith(b"%PDF-")
        assert bool(found.pictures) == (one.edition == "filled")
        assert all(picture.startswith(b"\x89PNG") for picture in found.pictures)


def test_files_stand_at_the_paths_of_their_prints(
    copy: dict[Print, Manuscript], tmp_path: Path
) -> None:
    made = prints(copy, LAYOUTS, tmp_path)
    files = print_files(made)
    one = Print("filled", "hand-break", "a4")
    assert files["cards/hand-break-a4.pdf"] == made[one].pdf
    assert files["cards/hand-break-a4-1.png"] == made[one].pictures[0]
    assert len(files) == sum(1 + len(found.pictures) for found in made.values())


def test_what_is_kept_is_not_set_again_and_what_is_stale_is_forgotten(
    copy: dict[Print, Manuscript], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "stale.pdf").write_bytes(b"")
    (tmp_path / "stale-1.png").write_bytes(b"")
    first = prints(copy, LAYOUTS, tmp_path)
    monkeypatch.delattr(module, "fitted")
    assert prints(copy, LAYOUTS, tmp_path) == first
    assert [path.name for path in tmp_path.iterdir() if "stale" in path.name] == []


def test_other_words_drawings_or_layouts_are_set_anew(
    copy: dict[Print, Manuscript], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = Print("exercise", "fist", "a6")
    prints({one: copy[one]}, LAYOUTS, tmp_path)
    asked: list[Print] = []

    def note(one: Print, *_: object) -> tuple[bytes, Mapping[str, str]]:
        asked.append(one)
        return b"%PDF-", {}

    monkeypatch.setattr(module, "fitted", note)
    says = copy[one].says
    words = replace(copy[one], says=replace(says, title=f"{says.title} "))
    drawings = replace(copy[one], drawings=dict.fromkeys(copy[one].drawings, "<svg/>"))
    for changed in (copy[one], words, drawings):
        prints({one: changed}, LAYOUTS, tmp_path)
    assert len(asked) == 2
    layouts = tmp_path / "layouts"
    layouts.mkdir()
    assert code_key(layouts) != code_key(LAYOUTS)


def test_all_cards_that_cannot_be_set_are_named_at_once(
    copy: dict[Print, Manuscript], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def short_of_paper(one: Print, *_: object) -> tuple[bytes, Mapping[str, str]]:
        if one.edition == "exercise":
            raise TooLongError
        return b"%PDF-", {}

    monkeypatch.setattr(module, "fitted", short_of_paper)
    monkeypatch.setattr(module, "pictures", lambda *_: ())
    with pytest.raises(CardsError) as caught:
        prints(copy, LAYOUTS, tmp_path)
    assert list(caught.value.faults) == [one for one in copy if one.edition == "exercise"]
    assert str(caught.value).startswith("cards/exercises/fist-a6.pdf: too long for its card")


def test_the_watch_sees_what_is_set_and_nothing_else(
    copy: dict[Print, Manuscript], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    some = {one: copy[one] for one in list(copy)[-2:]}
    prints(some, LAYOUTS, tmp_path, bar)
    assert "Setting cards" in capsys.readouterr().err
    prints(some, LAYOUTS, tmp_path, bar)
    assert capsys.readouterr().err == ""


def test_the_catalogue_is_printed_whole(library: Library, cards_set: Path) -> None:
    assert len(list(cards_set.glob("*.pdf"))) == len(catalogue(library))


def test_the_pictures_of_many_sheets_come_in_their_order(
    copy: dict[Print, Manuscript], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = Print("filled", "hand-break", "a4")
    sheets = tuple(b"\x89PNG%d" % number for number in range(12))
    monkeypatch.setattr(module, "pictures", lambda *_: sheets)
    assert prints({one: copy[one]}, LAYOUTS, tmp_path)[one].pictures == sheets
