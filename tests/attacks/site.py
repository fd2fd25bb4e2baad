"""The site, with its offline copy, of a library whose texts were given anew."""

import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from selectolax.lexbor import LexborHTMLParser

from generator.build import text_files
from generator.content.library import Library
from generator.drawings import drawing_files
from generator.paper.prints import print_files
from generator.project import PROJECT, SCRIPTS
from generator.publish.swap import publish
from generator.site.assets import assets
from generator.site.calendars import calendar_files
from generator.site.facts import facts
from generator.site.icons import icons
from generator.site.scripts import scripts
from generator.write import write
from tests.attacks.library import LINE, Change, Changing, Given
from tests.blank import blank_drawings, blank_prints


@dataclass(frozen=True)
class Built:
    """A site with the offline copy, by path, and the texts that it was made of."""

    library: Library
    given: tuple[Given, ...]
    folder: Path
    files: Mapping[str, bytes]

    def pages(self) -> Mapping[str, LexborHTMLParser]:
        """Return every page, parsed."""
        html = {p: d for p, d in self.files.items() if p.endswith(".html")}
        return {path: LexborHTMLParser(data.decode()) for path, data in html.items()}


def built(sample: Library, folder: Path, change: Change, kept: frozenset[str]) -> Built:
    """Build the site of a library with other texts."""
    changing = Changing(change, kept)
    library = changing.library(sample)
    words = change("text", "", 9999, LINE)
    drawn = {
        i: replace(own, words=words, plain_words=words)
        for i, own in blank_drawings(library).items()
    }
    printed = blank_prints(library)
    templates = PROJECT / "templates"
    made = {**assets(templates, folder.parent / "fonts"), **scripts(SCRIPTS, facts(library))}
    made |= {**icons(templates), **drawing_files(drawn), **calendar_files(library)}
    outputs = text_files(library, templates, drawn, printed)
    write(folder / "docs", {**outputs, **made, **print_files(printed)})
    publish(library, folder, folder / "site")
    return Built(library, tuple(changing.given), folder / "site", files_of(folder / "site"))


def files_of(site: Path) -> Mapping[str, bytes]:
    """Return the files of a site, and those of its copy below `offline/`."""
    paths = (path for path in site.rglob("*") if path.is_file())
    files = {path.relative_to(site).as_posix(): path.read_bytes() for path in paths}
    with zipfile.ZipFile(site / "downloads/offline.zip") as archive:
        copy = {
            f"offline/{name.partition('/')[2]}": archive.read(name) for name in archive.namelist()
        }
    return {**files, **copy}
