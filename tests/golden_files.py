"""Compares a whole tree of outputs with the tree that was agreed on."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.write import write


@dataclass(frozen=True)
class Golden:
    """Golden trees below a folder; `update` writes them anew instead of comparing."""

    folder: Path
    update: bool = False

    def compare(self, name: str, outputs: Mapping[str, bytes]) -> None:
        """Fail on a missing, an extra or a different file, and on nothing to compare."""
        assert outputs, "there is nothing to compare"
        agreed = self.folder / name
        if self.update:
            write(agreed, outputs)
        on_disk = {
            path.relative_to(agreed).as_posix(): path.read_bytes()
            for path in agreed.rglob("*")
            if path.is_file()
        }
        assert sorted(on_disk) == sorted(outputs)
        different = [path for path, data in outputs.items() if on_disk[path] != data]
        assert different == []
