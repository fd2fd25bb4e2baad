"""What MkDocs must be told of content, and the configuration files that say it."""

import os
from collections.abc import Iterator, Mapping
from pathlib import Path

import yaml

from generator.content.library import Library
from generator.models import Words
from generator.models.search import PageId
from generator.models.words.frame import FrameWords
from generator.text.escape import html, percent_encoded

# Pages to which every page leads at its end.
FOOTER: tuple[PageId, ...] = ("cards", "offline", "sources", "about")
# What the theme says on the page about use offline, because only it knows the sizes and the copy.
OFFLINE = (
    *("reading_copy", "keep_size", "cards_size"),
    *("download_now", "download_size", "download_anew"),
)


def settings(library: Library) -> Mapping[str, object]:
    """Return the keys of `mkdocs.yml` whose values are content; the theme takes them for HTML."""
    site, words = library.site, library.words
    return {
        "site_name": html(site.title),
        "site_url": percent_encoded(site.address),
        "site_description": html(site.description),
        "copyright": html(f"{site.title}, {site.licences.content}"),
        "theme": {"palette": [*_palette(words.frame)]},
        "extra": {
            "safety": {"page": f"guidance/{site.safety.check}", "link": html(site.safety.link)},
            "words": _words(words),
            "generator": False,
        },
    }


def _palette(words: FrameWords) -> Iterator[Mapping[str, object]]:
    """Yield the colours for light and for dark, each with the button that leads to the other."""
    for media, scheme, icon, name in (
        ("light", "default", "weather-night", words.to_dark),
        ("dark", "slate", "weather-sunny", words.to_light),
    ):
        yield {
            "media": f"(prefers-color-scheme: {media})",
            "scheme": scheme,
            "primary": "custom",
            "accent": "custom",
            "toggle": {"icon": f"material/{icon}", "name": html(name)},
        }


def _words(words: Words) -> Mapping[str, object]:
    return {
        "sections": html(words.frame.sections),
        "footer": html(words.frame.footer),
        "pages": {page: html(words.pages[page]) for page in FOOTER},
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
