from pathlib import Path

import pytest
from click.testing import CliRunner

from generator.author import sources as command
from generator.author.addresses import Answer, findings
from generator.content.library import Library
from tests.conftest import TESTS

SAMPLE = ["--content", str(TESTS / "sample")]


def test_without_a_question_every_source_is_listed_with_its_address(library: Library) -> None:
    run = CliRunner().invoke(command.sources, SAMPLE)
    assert run.exit_code == 0
    known = library.sources.root
    assert run.output.splitlines() == [f"{i}: {source.address}" for i, source in known.items()]


def test_what_was_found_is_told_and_written(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    def gone(known: object) -> object:
        assert known == library.sources.root
        return findings(library.sources.root, lambda address: Answer(404, address), 0)

    monkeypatch.setattr(command, "findings", gone)
    into = tmp_path / "deep" / "sources.txt"
    run = CliRunner().invoke(command.sources, [*SAMPLE, "--check", "--into", str(into)])
    assert run.exit_code == 0
    assert into.read_text("utf-8") in run.output
    assert into.read_text("utf-8").count("not there any more (404)") == len(library.sources.root)
