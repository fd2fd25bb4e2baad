"""The offline copy: how MkDocs makes it, what it leaves out, and the zip to download."""

import re
import zipfile
from collections.abc import Mapping
from pathlib import Path, PurePath

from generator.content.library import Library
from generator.models.ids import DEVICES
from generator.site.icons import FAVICON, ICONS
from generator.site.share_pictures import FOLDER as SHARED

EARLIEST = (1980, 1, 1, 0, 0, 0)  # the first time that a zip file can hold
SETTINGS: Mapping[str, object] = {"use_directory_urls": False, "exclude_docs": "/embed/\n"}
# A folder on disk has no errors of a server, no search engines, and can not be installed. Paths
# count from the root of the site: a record may have any of these names in its own folder.
LEFT_OUT = (
    "404.html",
    "sitemap.xml*",
    "robots.txt",
    FAVICON,
    SHARED,
    "manifest.webmanifest",
    *(icon.path for icon in ICONS),
)


def pack(files: Mapping[str, bytes], target: Path, folder: str) -> Path:
    """Write the zip with its files in one folder, and return its path; same files, same bytes."""
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(files, key=PurePath):  # folder by folder
            entry = zipfile.ZipInfo(f"{folder}/{path}", EARLIEST)
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[path], zipfile.ZIP_DEFLATED)
    return target


def root(library: Library) -> str:
    """Return the folder name inside the zip, so that unpacking does not scatter files."""
    name = re.sub(r"[^\w]+", "-", library.site.title.lower()).strip("-") or "site"
    return f"{name}-site" if DEVICES.fullmatch(name) else name
