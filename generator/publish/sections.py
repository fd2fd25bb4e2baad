"""The texts that the search looks through, apart from the index that each page asks for.

The theme's plugin cuts all pages into sections and hands them to every page that is opened. Most
readers never search, so they go into a script that is only fetched when somebody does.
"""

import json
from collections.abc import Mapping

from generator.site.facts import SECTIONS

INDEX = "search/search_index.json"
INDEX_FROM_FOLDER = "search/search_index.js"  # the same as a script, for pages opened from a folder
BEFORE = "var __index = "  # what the theme's offline plugin puts before it


def sections_apart(files: Mapping[str, bytes]) -> Mapping[str, bytes]:
    """Return the files below `search/` anew: the theme's index without sections, and a script.

    The script sets `self.searchSections`: location, title and text (HTML) of each section.
    """
    index = json.loads(files[INDEX])
    rest = _compact({**index, "docs": []})
    texts = {INDEX: rest, SECTIONS: f"self.searchSections={_compact(index['docs'])};\n"}
    if INDEX_FROM_FOLDER in files:
        texts[INDEX_FROM_FOLDER] = BEFORE + rest
    return {path: text.encode() for path, text in texts.items()}


def _compact(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
