"""The way out when the theme's life ends: its successor builds the same generated tree."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.build import generate
from generator.site.sections import PATH as SECTIONS

pytestmark = pytest.mark.usefixtures("built_before")


def zensical(configuration: Path) -> Path:
    """Build what a configuration describes with the theme's successor; return the site's folder."""
    command = [str(Path(sys.executable).with_name("zensical")), "build", "--config-file"]
    run = subprocess.run(
        [*command, str(configuration)],
        env={**os.environ, "NO_COLOR": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    return configuration.parent / "site"


def _pages(site: Path) -> list[str]:
    return sorted(path.relative_to(site).as_posix() for path in site.rglob("*.html"))


def test_zensical_builds_the_same_pages_from_the_generated_tree(
    content: Path, hands: Path, tmp_path: Path
) -> None:
    generate(content, tmp_path / "build")
    successor = zensical(tmp_path / "build" / "mkdocs.yml")
    assert len(_pages(hands)) > 10
    assert _pages(successor) == _pages(hands)
    # so it searches as the site does, without a plugin
    assert (successor / SECTIONS).read_bytes() == (hands / SECTIONS).read_bytes()
    assert "data-search" in (successor / "index.html").read_text("utf-8")
