"""What MkDocs must be told of content, and the configuration files that say it."""

import os
from collections.abc import Mapping
from pathlib import Path

import yaml

from generator.content.library import Library
from generator.models.address import is_reserved
from generator.models.search import PageId
from generator.site.assets import THEME_STYLES
from generator.site.fonts import early_fonts
from generator.text.amounts import amounts
from generator.text.escape import html, percent_encoded
from generator.text.level_icons import LEVEL_ICONS

# Pages to which every page leads, at its end or from its search.
PAGES: tuple[PageId, ...] = (
    *("cards", "offline", "sources", "about", "privacy", "routines", "guidance"),
)
FRAME = ("skip", "sections", "footer", "menu", "contents", "dark", "safety")
SEARCH = ("open", "name", "close", "clear_field", "results", "ask", "try_whole", "key_help")
LOST = ("title", "happened", "search", "ways", "home")
# What the theme says on the page about use offline, because only it knows the sizes and the copy.
OFFLINE = (
    *("reading_copy", "keep_size", "cards_size"),
    *("download_now", "download_size", "download_anew"),
)


def settings(library: Library) -> Mapping[str, object]:
    """Return the keys of `mkdocs.yml` whose values are content; the theme takes them for HTML."""
    site = library.site
    return {
        "site_name": html(site.title),
        "site_url": percent_encoded(site.address),
        "site_description": html(site.description),
        "copyright": html(f"{site.title}, {site.licences.content}"),
        "extra": {
            "safety": {
                "page": f"guidance/{site.safety.check}",
                "link": html(site.safety.link),
                "icon": LEVEL_ICONS["emergency"],
            },
            "is_placed": not is_reserved(site.address),
            "words": _words(library),
            "fonts": [*early_fonts()],
            "theme_styles": [*THEME_STYLES],
            "generator": False,
        },
    }


def _words(library: Library) -> Mapping[str, object]:
    words = library.words
    frame, search = words.frame, words.frame.search
    return {
        **{name: html(getattr(frame, name)) for name in FRAME},
        "search": {
            **{name: html(getattr(search, name)) for name in SEARCH},
            "exercises": html(amounts(library).number(search.exercises, len(library.exercises))),
            "examples": [html(example) for example in search.examples],
        },
        "pages": {page: html(words.pages[page]) for page in PAGES},
        "lost": {name: html(getattr(words.lost, name)) for name in LOST},
        "offline": {name: html(getattr(words.offline, name)) for name in OFFLINE},
    }


def configuration(file: Path, project: Path, keys: Mapping[str, object]) -> str:
    """Return a configuration, to stand at `file`, that inherits the project's and sets keys.

    MkDocs reads paths from the folder of the file, so those that are inherited are given anew.
    """
    inherited = {
        "INHERIT": _path(project / "mkdocs.yml", file.parent),
        "hooks": [],  # the pages are made already
        "watch": [],
    }
    folder = _path(project / "templates" / "theme", file.parent)
    theme = {"custom_dir": folder, **group(keys, "theme")}
    merged = {**inherited, **keys, "theme": theme}
    return yaml.safe_dump(merged, allow_unicode=True, sort_keys=True)


def group(keys: Mapping[str, object], name: str) -> Mapping[str, object]:
    """Return the keys below a key, none where it is not there."""
    below = keys.get(name, {})
    return below if isinstance(below, Mapping) else {}


def _path(target: Path, folder: Path) -> str:
    return Path(os.path.relpath(target, folder)).as_posix()
