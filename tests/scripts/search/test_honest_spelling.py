"""What is no slip is taken for none, and what is one is put right: with the real content."""

import json
from typing import Any

import pytest
import yaml

from generator.build import text_files
from generator.content.library import Library
from generator.models.citations import without_citations
from generator.project import PROJECT
from generator.site.facts import facts
from generator.site.lay_words import spellings
from generator.site.plain_words import common_words
from generator.site.records import PATH
from generator.site.sections import PATH as SECTIONS
from tests.blank import blank_drawings, blank_prints
from tests.deno import Runner
from tests.shares import first_alone, share, shares

PLAIN = PROJECT / "benchmarks" / "plain.yml"
MODULES = "search/index.js search/pages.js search/records.js search/spelling.js"
# What each query was taken for, where it was not taken for itself, by the index of the finder or by
# that of all pages; both are made once.
ASK = """({ Index, corrected, documentsOf, libraryOf }, queries, which, given) => {
  if (given) {
    const { known, summaries, sections } = given;
    const { FACTS } = globalThis;
    globalThis.FACTS = given.facts;
    const records = known.records.filter((record) => record.id in summaries);
    const documents = documentsOf(known, records, ({ id }) => (
      [{ field: "summary", text: summaries[id] }]));
    const finder = new Index(documents, known.spellings, known.plain);
    globalThis.indexes = { finder, box: libraryOf(sections, known).index };
    globalThis.FACTS = FACTS;
  }
  const index = globalThis.indexes[which];
  const asked = queries.map((query) => {
    const { words, places } = index.search(query);
    const first = places.length ? index.documents[places[0]].id : null;
    return [query, corrected(query, words), places.length, first];
  });
  return asked;
}"""


class Asked:
    """What queries were taken for, how much was found for that, and what first."""

    def __init__(self, run: Runner, given: object) -> None:
        self.run = run
        self.run(MODULES, ASK, [], "finder", given)

    def __call__(self, queries: list[str], which: str = "finder") -> Any:
        assert queries
        return self.run(MODULES, ASK, queries, which, None)

    def false(self, queries: list[str], which: str = "finder") -> list[tuple[str, str]]:
        return [(query, meant) for query, meant, *_ in self(queries, which) if meant]


@pytest.fixture(scope="module")
def asked(run: Runner, real: Library) -> Asked:
    texts = text_files(real, PROJECT / "templates", blank_drawings(real), blank_prints(real))
    given = {
        "known": _data(texts[PATH]),
        "facts": facts(real),
        "sections": _data(texts[SECTIONS]),
        "summaries": {
            f"exercises/{i}": without_citations(record.summary)
            for i, record in real.exercises.items()
        },
    }
    return Asked(run, given)


def _data(script: bytes) -> Any:
    return json.loads(script.decode().partition("=")[2].rstrip(";\n"))


@pytest.mark.parametrize("which", ["finder", "box"])
def test_plain_words_are_never_put_right(asked: Asked, which: str) -> None:
    words = yaml.safe_load(PLAIN.read_text("utf-8"))["words"]
    assert asked.false(words, which) == []


@pytest.mark.parametrize("step", shares(8))
@pytest.mark.parametrize("which", first_alone(["finder", "box"]))
def test_no_common_word_of_english_is_put_right(asked: Asked, which: str, step: int) -> None:
    assert asked.false(share(sorted(common_words()), step), which) == []


# Every sample of the review of 28 November 2026, section B4 and what B1 and B2 add to it.
@pytest.mark.parametrize(
    "query",
    [
        "when should i see a doctor",
        "how heavy should my backpack be",
        "can i take ibuprofen",
        "how long until my back gets better",
        "massage gun",
        "mattress",
        "use without internet",
        "lose weight",
        "print cards",
        "mal de dos",
        "on blood thinners",
        "%E0%A4%A",
        "after surgery",
        "pregnant",
        "osteoporosis",
        "osteoporosis safe",
        "cant pee",
        "lost control of bowels",
        "fell down the stairs yesterday",
        "numb legs",
        "arms go dead",
        "i want to die",
        "what pillow should i buy",
        "5 minute routine",
        "driving",
        "stress",
        "wheelchair",
        "breastfeeding",
    ],
)
def test_what_was_nonsense_is_taken_as_it_is_typed(asked: Asked, query: str) -> None:
    assert asked.false([query]) == []


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("sqeeze", "squeeze"),
        ("sholder blade sqeeze", "shoulder blade squeeze"),
        ("shuolder blaed", "shoulder blade"),
        ("chin tuk", "chin tuck"),
        ("qaud", "quadruped"),
        ("thorasic extension", "thoracic extension"),
        ("shoudler", "shoulder"),
        ("streches", "stretch"),
        ("stretchs", "stretch"),
        ("exersises", "exercises"),
        ("levater scapula", "levator scapula"),
        ("foam rolller", "foam roller"),
        ("resistence band row", "resistance band row"),
        ("nek pain", "neck pain"),
        ("hpi", "hip"),
        ("osteperosis", "osteoporosis"),
    ],
)
def test_a_slip_is_put_right_and_finds_what_the_word_finds(
    asked: Asked, typed: str, meant: str
) -> None:
    (_, put, *found), (_, none, *of_meant) = asked([typed, meant])
    assert (put, none) == (meant, None)
    assert found == of_meant
    assert found[0] > 0


def test_a_slip_of_what_only_a_topic_is_called_is_put_right_in_the_box(asked: Asked) -> None:
    assert asked.false(["insomnea"], "box") == [("insomnea", "insomnia")]
    assert asked.false(["insomnea"]) == []


def test_no_frequent_misspelling_is_a_word_of_english(real: Library) -> None:
    wrong = spellings(real.search.words)
    assert wrong
    assert common_words().isdisjoint(wrong)
