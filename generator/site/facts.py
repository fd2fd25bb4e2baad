"""What Python and the scripts must agree on, as data that stands before each script.

`scripts/facts.d.ts` has the types; keys are named as scripts name things.
"""

from collections.abc import Callable, Mapping
from typing import get_args

from pydantic.alias_generators import to_camel

from generator.content.library import Library
from generator.models.citations import without_citations
from generator.models.site import EmergencyNumber
from generator.models.text import Shape
from generator.models.urgency import Level
from generator.paper.catalogue import CUT_OUT
from generator.paper.papers import US_SIZE
from generator.site.aliases import aliases
from generator.site.moves import PATH as MOVES
from generator.site.my_routine import PRINT
from generator.site.records import EQUIPMENT, NOTHING, PATH, SETTINGS, terms
from generator.site.sections import PATH as SECTIONS
from generator.site.signs import PATH as SIGNS
from generator.text.escape import percent_encoded
from generator.text.level_icons import LEVEL_ICONS
from generator.text.page import PAGES, RECORD_PATHS, card_path

WORKER = "sw.js"  # at the root of the site, because a worker serves the folder that it stands in
# By kind of result; the other kinds have no folder of their own.
FOLDERS: Mapping[str, Callable[[str], str]] = {**RECORD_PATHS, "card": card_path}
PICTURE = "figures/{exercise}.pose.svg"  # the small drawing of an exercise, from the root
FILM = "figures/{move}.film.js"
SESSION = "assets/javascripts/session.js"  # fetched when a session begins, with its styles
SESSION_STYLES = "assets/stylesheets/session.css"
# What scripts must say of amounts; the other words for them are those of pages and cards alone.
AMOUNTS = {
    *("about_minutes", "each_side", "each_way", "hold"),
    *("minutes", "rest", "seconds", "sets", "times"),
}
CHOICE = ".keep-offline"  # behind the path of the site: where a browser stores "yes" or "no"


def facts(library: Library) -> Mapping[str, object]:
    """Return the sections of `FACTS` by name; all of it is what JSON can hold."""
    others = [group for group in terms(library) if group not in SETTINGS]
    return {
        "records": {
            "folders": {kind: path("").partition("/")[0] for kind, path in FOLDERS.items()},
            "groups": [*SETTINGS, *others],
            "settings": [*SETTINGS],
            "equipment": EQUIPMENT,
            "nothing": NOTHING,
        },
        "search": {"records": PATH, "sections": SECTIONS, "signs": SIGNS, "picture": PICTURE},
        "signs": _signs(library),
        "cards": {"cutOut": CUT_OUT, "letter": US_SIZE, "moved": _moved(library)},
        "offline": {"choice": CHOICE, "worker": WORKER},
        "call": _call(library),
        "routine": {
            "moves": MOVES,
            "session": SESSION,
            "styles": SESSION_STYLES,
            "film": FILM,
            "page": _bare(PAGES["my-routine"]),
            "print": _bare(PRINT),
            "address": percent_encoded(library.site.address),
            "dayNames": library.words.cards.labels.day_names,
        },
        "amounts": _named(library.words.amounts.model_dump(include=AMOUNTS, exclude_none=True)),
        "language": library.site.language,
        **{to_camel(f"{name}_words"): _said(section) for name, section in library.words.scripts},
    }


def _moved(library: Library) -> Mapping[str, str]:
    """Return what cards were called before, as addresses name them, with what they are now."""
    old = aliases(library)
    ids = {"routine": old.routines, "exercise": old.forms, "topic": old.guidance}
    return {
        f"{kind}={before}": f"{kind}={now}"
        for kind, names in ids.items()
        for before, now in names.items()
    }


def _bare(path: str) -> str:
    """Return the path of a page without its ending, which differs in the offline copy."""
    return path.removesuffix(".md")


def _signs(library: Library) -> Mapping[str, object]:
    """Return how each level is named, the most urgent first, and the id of the safety check."""
    levels = library.signs.levels
    says = {i: {"name": levels[i].name, "heading": levels[i].heading} for i in get_args(Level)}
    check = library.site.safety.check
    return {"levels": [*says], "says": says, "icons": LEVEL_ICONS, "check": check}


def _call(library: Library) -> Mapping[str, object]:
    """Return emergency numbers and lines to talk to, and words for a number that is not known."""
    site = library.site
    return {
        "countries": [_country(line) for line in site.emergency_numbers],
        "here": site.country,
        "your": library.words.safety.your_number,
        "elsewhere": without_citations(site.crisis_lines_elsewhere),
    }


def _country(line: EmergencyNumber) -> Mapping[str, object]:
    lines = [_named(crisis.model_dump(exclude_defaults=True)) for crisis in line.crisis_lines]
    country = {"id": line.id, "place": line.place, "number": line.number, "crisis": lines}
    urgent = {"urgent": without_citations(line.urgent_line)} if line.urgent_line else {}
    return {**country, **urgent}


def _said(words: Shape) -> Mapping[str, object]:
    """Return a section of words, without the plural forms that its language does not have."""
    return _named(words.model_dump(exclude_none=True))


def _named(values: Mapping[str, object]) -> Mapping[str, object]:
    return {to_camel(key): value for key, value in values.items()}
