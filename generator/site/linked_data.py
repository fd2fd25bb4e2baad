"""Records in the vocabulary of schema.org, as a block of data in the head of their pages.

Only what a record says stands there: who has read it and when only if somebody has.
"""

import json
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from enum import Enum, auto

from generator.content.library import Library, forms_of, routines_of
from generator.content.timing import minutes
from generator.models import Exercise, Guidance, Review, Routine
from generator.models.citations import without_marks
from generator.models.search import PageId
from generator.site.share_pictures import SharePicture
from generator.text.amounts import amounts
from generator.text.described import described
from generator.text.page import (
    PAGES,
    RECORD_PATHS,
    exercise_path,
    page_address,
    references,
    routine_path,
)

Node = Mapping[str, object]
Record = Exercise | Routine | Guidance
KINDS: Mapping[type[Record], str] = {
    Exercise: "exercise",
    Routine: "routine",
    Guidance: "guidance",
}
SECTIONS: Mapping[str, PageId] = {
    "exercise": "exercises",
    "routine": "routines",
    "guidance": "guidance",
}
# What HTML could take for the end of the block, or for more than text.
UNSAFE = {ord(sign): f"\\u{ord(sign):04x}" for sign in "<>&\u2028\u2029"}


class Party(Enum):
    """Who has a part in a work, by the names of the vocabulary."""

    Person = auto()
    Organization = auto()


def site_data(library: Library) -> str:
    """Return what the front page says of the site as a whole."""
    return _block([{**_site(library), "description": library.site.description}])


def record_data(library: Library, record: str, about: Record, picture: SharePicture) -> str:
    """Return what the page of a record says of it: the page, the way to it, and what to do."""
    path = RECORD_PATHS[KINDS[type(about)]](record)
    page = page_address(library, path)
    nodes = [_page(library, path, about, picture), _crumbs(library, path, about)]
    if isinstance(about, Exercise):
        nodes.append({**_plan(page, about.name), **_of_exercise(library, record, about)})
    elif isinstance(about, Routine):
        nodes.append({**_plan(page, about.name), **_of_routine(library, about)})
    return _block(nodes)


def changed_on(review: Review) -> date:
    """Return the day on which a record was written or read last."""
    return max(filter(None, [review.written_on, review.reviewed_on]))


def _block(nodes: Sequence[Node]) -> str:
    graph = {"@context": "https://schema.org", "@graph": nodes}
    text = json.dumps(graph, ensure_ascii=False, separators=(",", ":"))
    return text.translate(UNSAFE)


def _site(library: Library) -> Node:
    site, home = library.site, page_address(library, "index.md")
    named = {"@type": "WebSite", "@id": f"{home}#site", "url": home, "name": site.title}
    terms = {"@type": "CreativeWork", "name": site.licences.content}
    return {**named, "inLanguage": site.language, "license": terms}


def _page(library: Library, path: str, about: Record, picture: SharePicture) -> Node:
    page, has_plan = page_address(library, path), not isinstance(about, Guidance)
    return {
        "@type": "MedicalWebPage",
        "@id": page,
        "url": page,
        "name": about.name,
        "description": described(library, about.summary),
        "inLanguage": library.site.language,
        "isPartOf": _site(library),
        "breadcrumb": {"@id": f"{page}#way"},
        "primaryImageOfPage": {
            "@type": "ImageObject",
            "contentUrl": library.site.address + picture.path,
            "caption": picture.words,
        },
        **_state(library, about.review),
        **({"mainEntity": {"@id": f"{page}#plan"}} if has_plan else {}),
        "citation": [*_cited(library, about)],
    }


def _state(library: Library, review: Review) -> Node:
    """Return when a record was written, and who has read it; or that nobody has."""
    state = {
        "dateModified": review.written_on.isoformat(),
        "creativeWorkStatus": amounts(library).reviewed(review),
    }
    if review.state != "reviewed" or not review.reviewed_on:
        return state
    reader = {"@type": Party.Person.name, "name": review.reviewed_by}
    by = {**reader, **({"jobTitle": review.role} if review.role else {})}
    return {**state, "lastReviewed": review.reviewed_on.isoformat(), "reviewedBy": by}


def _cited(library: Library, about: Record) -> Iterable[Node]:
    """Yield the sources that the page of a record lists."""
    for reference in references(library, about):
        source = reference.source
        publisher = {"@type": Party.Organization.name, "name": source.publisher}
        named = {"@type": "CreativeWork", "name": source.title, "url": source.address}
        yield {**named, "publisher": publisher}


def _crumbs(library: Library, path: str, about: Record) -> Node:
    """Return the way to a page: from home to its section to itself."""
    section, site = SECTIONS[KINDS[type(about)]], library.site
    way = [("index.md", site.title), (PAGES[section], library.words.pages[section])]
    items = [
        {"@type": "ListItem", "position": place, "name": name, "item": page_address(library, one)}
        for place, (one, name) in enumerate([*way, (path, about.name)], start=1)
    ]
    page = page_address(library, path)
    return {"@type": "BreadcrumbList", "@id": f"{page}#way", "itemListElement": items}


def _plan(page: str, name: str) -> Node:
    return {"@type": "ExercisePlan", "@id": f"{page}#plan", "name": name}


def _of_exercise(library: Library, record: str, exercise: Exercise) -> Node:
    say, words = amounts(library), library.vocabulary
    kind, plan = words.kinds[exercise.kind].name, page_address(library, exercise_path(record))
    steps = [
        {"@type": "HowToStep", "position": place, "text": without_marks(step.text)}
        for place, step in enumerate(exercise.steps, start=1)
    ]
    return {
        "@type": ["ExercisePlan", "HowTo"],
        "exerciseType": kind,
        "additionalVariable": say.amount(exercise.dose),
        **_often(say.schedule(exercise.dose)),
        "step": steps,
        "tool": [
            {"@type": "HowToTool", "name": words.equipment[i].name} for i in exercise.equipment
        ],
        "potentialAction": {
            "@type": "ExerciseAction",
            "exerciseType": kind,
            "exercisePlan": {"@id": f"{plan}#plan"},
        },
    }


def _of_routine(library: Library, routine: Routine) -> Node:
    time = minutes(library, routine)
    return {
        **_often(amounts(library).schedule(routine.schedule)),
        **({"activityDuration": f"PT{time}M"} if time else {}),
        "hasPart": [*_parts(library, routine)],
    }


def _parts(library: Library, routine: Routine) -> Iterable[Node]:
    """Yield what a routine joins: other routines, or else exercises, each once."""
    joined = [(routine_path(i), library.routines[i].name) for i in routines_of(routine)]
    done = dict.fromkeys(form.exercise for form in forms_of(library, routine))
    moves = [(exercise_path(i), library.exercises[i].name) for i in done]
    for path, name in joined or moves:
        yield {"@type": "ExercisePlan", "name": name, "url": page_address(library, path)}


def _often(said: str) -> Node:
    return {"activityFrequency": said} if said else {}
