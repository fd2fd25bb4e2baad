"""Rules about the numbers of countries."""

from collections import Counter
from collections.abc import Iterator

from generator.content.library import Draft
from generator.content.problems import Problem, suggestion

ELSEWHERE = "other"  # as in scripts/page/countries.js and in the box on the safety check


def countries_stand_once(draft: Draft) -> Iterator[Problem]:
    """Each country has one entry, none is called `other`, and the site's own is one of them."""
    if draft.site is None:
        return
    site = draft.site.record
    counts = Counter(line.id for line in site.emergency_numbers)
    for index, line in enumerate(site.emergency_numbers):
        if counts[line.id] > 1:
            place = ("emergency_numbers", index, "id")
            yield draft.site.problem(place, f"{line.id!r} stands twice", "each country once")
        if line.id == ELSEWHERE:
            place = ("emergency_numbers", index, "id")
            wrong = f"{line.id!r} is what devices keep for no country"
            yield draft.site.problem(place, wrong, "two letters, as gb")
    if site.country and site.country not in counts:
        wrong, allowed = f"no country {site.country!r}", suggestion(site.country, counts)
        yield draft.site.problem(("country",), wrong, allowed)
