from pathlib import Path

import pytest

from generator.write import write, write_file


def tree(folder: Path) -> dict[str, bytes]:
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in folder.rglob("*")
        if path.is_file()
    }


def test_a_folder_holds_exactly_the_outputs_afterwards(tmp_path: Path) -> None:
    folder = tmp_path / "deep" / "docs"
    assert write(folder, {"a.md": b"1", "b/c.md": b"2"}) == 2
    assert tree(folder) == {"a.md": b"1", "b/c.md": b"2"}
    assert write(folder, {"a.md": b"3", "d.md": b"4"}) == 3
    assert tree(folder) == {"a.md": b"3", "d.md": b"4"}


def test_a_folder_that_became_empty_goes_away(tmp_path: Path) -> None:
    write(tmp_path, {"a/b/c.md": b"1", "d.md": b"2"})
    write(tmp_path, {"d.md": b"2"})
    assert [path.name for path in tmp_path.iterdir()] == ["d.md"]


def test_what_is_the_same_already_is_not_touched(tmp_path: Path) -> None:
    write(tmp_path, {"a.md": b"1", "b.md": b"1"})
    before = (tmp_path / "a.md").stat()
    assert write(tmp_path, {"a.md": b"1", "b.md": b"2"}) == 1
    after = (tmp_path / "a.md").stat()
    assert (after.st_mtime_ns, after.st_ino) == (before.st_mtime_ns, before.st_ino)


def test_a_file_takes_the_place_of_a_folder_that_is_no_longer_wanted(tmp_path: Path) -> None:
    write(tmp_path, {"a/b.md": b"1"})
    write(tmp_path, {"a": b"2"})
    assert tree(tmp_path) == {"a": b"2"}


def test_a_folder_takes_the_place_of_a_file_that_is_no_longer_wanted(tmp_path: Path) -> None:
    write(tmp_path, {"a": b"1"})
    write(tmp_path, {"a/b.md": b"2"})
    assert tree(tmp_path) == {"a/b.md": b"2"}


def test_a_stale_link_goes_but_not_what_it_points_to(tmp_path: Path) -> None:
    (tmp_path / "kept.md").write_bytes(b"kept")
    docs = tmp_path / "docs"
    docs.mkdir()
    (docs / "link.md").symlink_to(tmp_path / "kept.md")
    (docs / "broken.md").symlink_to(tmp_path / "nowhere")
    assert write(docs, {}) == 2
    assert list(docs.iterdir()) == []
    assert (tmp_path / "kept.md").read_bytes() == b"kept"


def test_writing_a_file_says_whether_it_changed(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b.md"
    assert write_file(path, b"1")
    assert not write_file(path, b"1")
    assert write_file(path, b"2")
    assert path.read_bytes() == b"2"


def test_a_file_is_replaced_in_one_step_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    write_file(path, b"old")
    with path.open("rb") as reader:
        write_file(path, b"new")
        assert reader.read() == b"old"
    assert tree(tmp_path) == {"a.md": b"new"}


def test_a_target_that_cannot_be_written_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "a.md"
    write_file(path, b"old")
    (tmp_path / "a.md.new").mkdir()
    with pytest.raises(OSError, match=r"a\.md\.new"):
        write_file(path, b"new")
    assert path.read_bytes() == b"old"
