"""What MkDocs must be told of `content/site.yml`, and the configuration files that say it."""

import os
from collections.abc import Mapping
from pathlib import Path

import yaml

from generator.models import Site
from generator.text.escape import html, percent_encoded


def settings(site: Site) -> Mapping[str, object]:
    """Return the keys of `mkdocs.yml` whose values are content; the theme takes them for HTML."""
    return {
        "site_name": html(site.title),
        "site_url": percent_encoded(site.address),
        "site_description": html(site.description),
        "copyright": html(f"{site.title}, {site.licences.content}"),
        "extra": {
            "safety": {"page": f"guidance/{site.safety.check}", "link": html(site.safety.link)},
            "generator": False,
        },
    }


def configuration(file: Path, project: Path, keys: Mapping[str, object]) -> str:
    """Return a configuration, to stand at `file`, that inherits the project's and sets keys.

    MkDocs reads paths from the folder of the file, so those that are inherited are given anew.
    """
    inherited = {
        "INHERIT": _path(project / "mkdocs.yml", file.parent),
        "theme": {"custom_dir": _path(project / "templates" / "theme", file.parent)},
        "hooks": [],  # the pages are made already
        "watch": [],
    }
    return yaml.safe_dump({**inherited, **keys}, allow_unicode=True, sort_keys=True)


def _path(target: Path, folder: Path) -> str:
    return Path(os.path.relpath(target, folder)).as_posix()
