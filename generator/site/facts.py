"""What Python and the scripts must agree on, as data that stands before each script.

`scripts/facts.d.ts` has the types; keys are named as scripts name things.
"""

from collections.abc import Mapping

from pydantic.alias_generators import to_camel

from generator.content.library import Library
from generator.figures.scene.film import FRAMES, REST, STAY
from generator.models.text import Shape
from generator.paper.catalogue import CUT_OUT
from generator.paper.papers import US_SIZE
from generator.site.records import EQUIPMENT, NOTHING, PATH, SETTINGS, terms
from generator.text.page import RECORD_PATHS

WORKER = "sw.js"  # at the root of the site, because a worker serves the folder that it stands in
SECTIONS = "search/sections.js"  # the texts of all pages, a script that `publish` writes
CHOICE = ".keep-offline"  # behind the path of the site: where a browser stores "yes" or "no"


def facts(library: Library) -> Mapping[str, object]:
    """Return the sections of `FACTS` by name; all of it is what JSON can hold."""
    others = [group for group in terms(library) if group not in SETTINGS]
    return {
        "film": {"frames": FRAMES, "rest": REST, "stay": STAY},
        "records": {
            "folders": {kind: path("").partition("/")[0] for kind, path in RECORD_PATHS.items()},
            "groups": [*SETTINGS, *others],
            "settings": [*SETTINGS],
            "equipment": EQUIPMENT,
            "nothing": NOTHING,
        },
        "search": {"records": PATH, "sections": SECTIONS},
        "cards": {"cutOut": CUT_OUT, "letter": US_SIZE},
        "offline": {"choice": CHOICE, "worker": WORKER},
        "language": library.site.language,
        **{to_camel(f"{name}_words"): _said(section) for name, section in library.words.scripts},
    }


def _said(words: Shape) -> Mapping[str, object]:
    """Return a section of words, without the plural forms that its language does not have."""
    return {to_camel(key): value for key, value in words.model_dump(exclude_none=True).items()}
