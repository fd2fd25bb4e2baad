import re
import shutil
import sys
from collections.abc import Mapping
from dataclasses import replace
from importlib.metadata import version
from pathlib import Path

import pytest

from generator.content.library import Library
from generator.drawings import Drawings
from generator.paper import prints as module
from generator.paper.manuscripts import manuscripts
from generator.paper.prints import (
    EDITIONS,
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
from generator.project import FONT_PACKAGE, PROJECT

LAYOUTS = PROJECT / "templates" / "cards"
SOME = {"filled", "exercise"}


@pytest.fixture(scope="module")
def written(library: Library, blank: Drawings) -> dict[Print, Manuscript]:
    found = manuscripts(library, blank)
    return {one: text for one, text in found.items() if one.edition in SOME and one.size != "a5"}


def test_everything_asked_for_is_printed_with_pictures_where_the_edition_has_them(
    written: dict[Print, Manuscript], tmp_path: Path
) -> None:
    made = prints(written, LAYOUTS, tmp_path)
    assert list(made) == list(written)
    for one, found in made.items():
        assert found.pdf.startswith(b"%PDF-")
        assert bool(found.pictures) == (one.edition == "filled")
        assert all(picture.startswith(b"\x89PNG") for picture in found.pictures)


def test_files_stand_at_the_paths_of_their_prints(
    written: dict[Print, Manuscript], tmp_path: Path
) -> None:
    made = prints(written, LAYOUTS, tmp_path)
    files = print_files(made)
    one = Print("filled", "hand-break", "a4")
    assert files["cards/hand-break-a4.pdf"] == made[one].pdf
    assert files["cards/hand-break-a4-1.png"] == made[one].pictures[0]
    assert len(files) == sum(1 + len(found.pictures) for found in made.values())


def test_what_is_kept_is_not_set_again_and_what_is_stale_is_forgotten(
    written: dict[Print, Manuscript], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "stale.pdf").write_bytes(b"")
    (tmp_path / "stale-1.png").write_bytes(b"")
    first = prints(written, LAYOUTS, tmp_path)
    monkeypatch.delattr(module, "typeset")
    assert prints(written, LAYOUTS, tmp_path) == first
    assert [path.name for path in tmp_path.iterdir() if "stale" in path.name] == []


@pytest.mark.parametrize("part", ["words", "drawings", "layouts", "size"])
def test_other_words_drawings_layouts_or_sizes_alone_are_set_anew(
    part: str, written: dict[Print, Manuscript], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = Print("exercise", "fist", "a6")
    old, asked, layouts = written[one], list[str](), tmp_path / "layouts"

    def note(_: Path, given: Mapping[str, str]) -> bytes:
        asked.append(given["given"])
        return b"%PDF-"

    monkeypatch.setattr(module, "typeset", note)
    shutil.copytree(LAYOUTS, layouts)
    for _ in range(2):
        prints({one: old}, layouts, tmp_path / "kept")
    assert len(asked) == 1
    new = {
        "words": replace(old, says=replace(old.says, title=f"{old.says.title} ")),
        "drawings": replace(old, drawings=dict.fromkeys(old.drawings, ("<svg/>",))),
    }
    other = replace(one, size="letter") if part == "size" else one
    if part == "layouts":
        (layouts / "sheet.typ").write_text("// another", encoding="utf-8")
    prints({other: new.get(part, old)}, layouts, tmp_path / "kept")
    assert len(asked) == 2
    assert (asked[0] == asked[1]) == (part == "layouts")


@pytest.mark.parametrize("library", module.LIBRARIES)
def test_another_version_of_a_library_sets_all_anew(
    library: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = code_key(LAYOUTS)
    monkeypatch.setattr(module, "version", lambda name: "0" if name == library else version(name))
    assert code_key(LAYOUTS) != first


def test_all_cards_that_cannot_be_set_are_named_at_once(
    written: dict[Print, Manuscript], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def short_of_paper(layout: Path, _: object) -> bytes:
        if layout.stem == EDITIONS["exercise"].layout:
            raise TooLongError
        return b"%PDF-"

    monkeypatch.setattr(module, "typeset", short_of_paper)
    monkeypatch.setattr(module, "pictures", lambda *_: ())
    with pytest.raises(CardsError) as caught:
        prints(written, LAYOUTS, tmp_path)
    assert list(caught.value.faults) == [one for one in written if one.edition == "exercise"]
    assert str(caught.value).startswith("cards/exercises/fist-a6.pdf: TooLongError()\n")


def test_the_watch_sees_what_is_set_and_nothing_else(
    written: dict[Print, Manuscript], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    some = {one: written[one] for one in list(written)[-2:]}
    prints(some, LAYOUTS, tmp_path, bar)
    assert "Setting cards" in capsys.readouterr().err
    prints(some, LAYOUTS, tmp_path, bar)
    assert capsys.readouterr().err == ""


def test_the_catalogue_is_printed_whole(library: Library, cards_set: Path) -> None:
    assert len(list(cards_set.glob("*.pdf"))) == len(catalogue(library))


def test_the_pictures_of_many_sheets_come_in_their_order(
    written: dict[Print, Manuscript], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    one = Print("filled", "hand-break", "a4")
    sheets = tuple(b"\x89PNG%d" % number for number in range(12))
    monkeypatch.setattr(module, "pictures", lambda *_: sheets)
    assert prints({one: written[one]}, LAYOUTS, tmp_path)[one].pictures == sheets


def test_every_library_that_prints_is_in_the_key() -> None:
    code = "".join(path.read_text("utf-8") for path in sorted(module.HERE.glob("*.py")))
    code += (PROJECT / "generator" / "text" / "qr.py").read_text("utf-8")
    named = set(re.findall(r"^(?:from|import) (\w+)", code, re.MULTILINE))
    packages = {"PIL": "pillow", "fontTools": "fonttools"}
    printing = {packages.get(name, name) for name in named - {"generator"}}
    font = FONT_PACKAGE.replace("_", "-")
    assert {*(printing - set(sys.stdlib_module_names)), font} == set(module.LIBRARIES)
