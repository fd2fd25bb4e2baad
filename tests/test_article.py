"""Every statement of the article that this site was asked for from stands on a page.

The article's own sentences are not ours to repeat, so they are numbered in order, list items
included, with the words on our pages that answer each.
"""

import re

import pytest

from generator.build import text_files
from generator.content.library import Library
from generator.project import PROJECT
from tests.blank import blank_drawings, blank_prints

ANSWERS = {
    1: ("guidance/about-upper-back-pain", "Most people will suffer from upper back pain"),
    2: ("guidance/about-upper-back-pain", "Overuse and muscle spasms cause upper back pain"),
    3: ("guidance/about-upper-back-pain", "who can still move about. The exercises are simple"),
    4: ("guidance/before-you-start", "A check-up is wise before any serious exercise plan"),
    5: ("guidance/safety-lists", "Constant pain in a single area that grows for a week or more"),
    6: ("guidance/safety-lists", "A check-up can find hidden dangers that exercise could make"),
    7: ("guidance/stretching", "Stretching brings relief from upper back pain"),
    8: ("guidance/stretching", "Stretching increases blood flow, so that muscles recover faster"),
    9: ("guidance/stretching", "The 4 stretches"),
    10: ("exercises/prone-press-up", "# Floor press"),
    11: ("guidance/stretching", "tummy, knees and toes stay down while the back tightens"),
    12: ("exercises/standing-back-extension", "# Pelvic push"),
    13: ("guidance/stretching", "The pelvic push stretches out your back"),
    14: ("exercises/overhead-reach", "# Reaching skyward"),
    15: ("exercises/standing-knee-raise", "# Raise a knee"),
    16: ("guidance/stretching", "If your back feels tight, many people find that a gentle stretch"),
    17: ("guidance/stretching", "never bounce"),
    18: ("guidance/walking", "20 to 30 minutes of brisk walking, 5 days a week"),
    19: ("guidance/walking", "Your heart beats faster and sends more blood around your body"),
    20: ("guidance/walking", "may help you to cope with a later"),
    21: ("guidance/weight-and-food", "If you would like to lose weight"),
    22: ("guidance/weight-and-food", "Extra weight strains the muscles of your upper back"),
    23: ("guidance/weight-and-food", "Losing even 5 to 10 pounds"),
    24: ("guidance/how-exercise-helps", "A few exercises are enough to overcome upper back pain"),
}
SAID_SO_FAIRLY = ("guidance/stretching", "guidance/walking", "guidance/weight-and-food")


@pytest.fixture(scope="module")
def pages(real: Library) -> dict[str, str]:
    """The words of every page, without markup that stands between them."""
    prepared = blank_drawings(real), blank_prints(real)
    pages = text_files(real, PROJECT / "templates", *prepared)
    marks = re.compile(r"<sup>.*?</sup>|\*\*|\s+")
    return {path: marks.sub(" ", text.decode()) for path, text in pages.items()}


def test_every_statement_of_the_article_is_answered(pages: dict[str, str]) -> None:
    assert list(ANSWERS) == list(range(1, 25))
    missing = {n for n, (page, words) in ANSWERS.items() if words not in pages[f"{page}.md"]}
    assert missing == set()


def test_where_the_article_claims_too_much_the_page_says_what_was_found(
    pages: dict[str, str],
) -> None:
    for page in SAID_SO_FAIRLY:
        assert pages[f"{page}.md"].count("What we found:") >= 2, page


def test_the_doses_of_the_article_stand_in_the_records(real: Library) -> None:
    walk = real.exercises["brisk-walking"].dose
    assert (walk.minutes, walk.minutes_up_to, walk.days_a_week) == (20, 30, 5)
    stretches = {step.exercise for step in real.routines["four-stretches"].steps}
    assert stretches == {
        "prone-press-up",
        "standing-back-extension",
        "overhead-reach",
        "standing-knee-raise",
    }
