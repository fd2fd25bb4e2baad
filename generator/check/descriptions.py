"""Rules about what search engines show of a page."""

from collections.abc import Iterator

from generator.content.library import Draft
from generator.content.problems import Problem
from generator.models.citations import without_citations
from generator.models.text import LONGEST_DESCRIPTION


def summaries_are_not_cut_off(draft: Draft) -> Iterator[Problem]:
    """A summary has at most 160 letters, because search engines cut it off there."""
    for entry in draft.entries():
        length = len(without_citations(entry.record.summary))
        if length > LONGEST_DESCRIPTION:
            yield entry.problem(("summary",), f"{length} letters", f"at most {LONGEST_DESCRIPTION}")


def the_site_says_what_it_is(draft: Draft) -> Iterator[Problem]:
    """The description of the site has at most 160 letters, too."""
    length = len(draft.site.record.description) if draft.site else 0
    if draft.site and length > LONGEST_DESCRIPTION:
        yield draft.site.problem(
            ("description",), f"{length} letters", f"at most {LONGEST_DESCRIPTION}"
        )
