from typing import Any

import pytest

from tests.deno import Runner

SECTIONS = [{"location": "exercises/fist/", "title": "Fist", "text": "<p>Close your hand.</p>"}]
KNOWN = {
    "records": [
        {
            "id": "exercises/fist",
            "name": "Fist",
            "also": ["Hand <b>clench</b> & hold"],
            "words": ["grip"],
        }
    ],
    "terms": {},
    "lexicon": [],
    "pages": {},
    "spellings": {},
}
CALL = """({ answer, libraryOf }, sections, known, query, alsoCalled) => {
  const kept = FACTS.searchWords;
  FACTS.searchWords = { ...kept, ...alsoCalled };
  try {
    return answer(libraryOf(sections, known), query).items;
  } finally {
    FACTS.searchWords = kept;
  }
}"""
NAME = "Hand &lt;b&gt;<mark data-md-highlight>clench</mark>&lt;/b&gt; &amp; hold"
GUIDE = "guidance/ice/"
MARKED = "<mark data-md-highlight>{}</mark>"


def _items(run: Runner, sections: list[dict[str, str]], query: str, **words: str) -> Any:
    return run("search/answer.js search/pages.js", CALL, sections, KNOWN, query, words)


def _said(run: Runner, **words: str) -> str:
    text: str = _items(run, SECTIONS, "clench", **words)[0][0]["text"]
    return text


def test_the_other_name_that_was_typed_is_said_and_marked(run: Runner) -> None:
    assert _said(run) == f"<p>Also called: {NAME}</p><p>Close your hand.</p>"


def test_no_word_of_the_catalogue_is_a_tag(run: Runner) -> None:
    said = _said(run, alsoCalled="<script>{name}</script> &")
    assert said.startswith(f"<p>&lt;script&gt;{NAME}&lt;/script&gt; &amp;</p>")


def test_a_word_that_people_type_is_not_said_to_be_a_name(run: Runner) -> None:
    assert _items(run, SECTIONS, "grip")[0][0]["text"] == "<p>Close your hand.</p>"


def test_a_hit_has_its_title_its_score_and_its_words(run: Runner) -> None:
    (((hit),),) = _items(run, SECTIONS, "fist pain clenches")
    assert hit["location"] == "exercises/fist/"
    assert hit["title"] == MARKED.format("Fist")
    assert hit["score"] > 0
    assert hit["terms"] == {"fist": True, "pain": False, "clench": True}


def _guide(*sections: tuple[str, str], page: str = GUIDE) -> list[dict[str, str]]:
    return [
        {"location": f"{page}#{number}" if number else page, "title": title, "text": text}
        for number, (title, text) in enumerate(sections)
    ]


def _places(items: Any) -> list[list[str]]:
    return [[hit["location"] for hit in item] for item in items]


def test_the_two_sections_of_a_topic_that_have_most_of_the_query_are_shown(run: Runner) -> None:
    sections = _guide(
        ("Ice", "Cold water for the neck"),
        ("Water", "Some"),
        ("Cold", "Little water"),
        ("Ice", "Cold water on the neck"),
        ("Neck", "Very cold water"),
        ("Night", "Water and cold"),
    )
    assert _places(_items(run, sections, "cold water neck")) == [[GUIDE, f"{GUIDE}#4"]]
    shown = [GUIDE, f"{GUIDE}#2", f"{GUIDE}#4"]
    (item,) = _items(run, sections, "cold water")
    assert _places([item]) == [shown]
    assert item[1]["text"] == f"<p>Little {MARKED.format('water')}</p>"
    assert (item[1]["title"], item[1]["terms"]) == (MARKED.format("Cold"), {})
    assert item[1]["score"] == item[0]["score"] > 0


def test_the_section_that_has_most_comes_first(run: Runner) -> None:
    texts = ("Cold water neck", "Cold water neck night", "Water neck night")
    sections = _guide(("Ice", ""), *(("More", text) for text in texts))
    places = _places(_items(run, sections, "cold water neck night"))
    assert places == [[GUIDE, f"{GUIDE}#2", f"{GUIDE}#1"]]


def test_a_page_of_another_kind_shows_no_sections(run: Runner) -> None:
    page = "routines/ice/"
    sections = _guide(("Ice", "Cold"), ("Cold", "Water"), page=page)
    assert _places(_items(run, sections, "cold")) == [[page]]


def test_a_page_is_shown_by_its_first_text(run: Runner) -> None:
    sections = _guide(("Ice", ""), ("When", "Cold nights."), ("Why", "Cold days."))
    (item,) = _items(run, sections, "ice")
    assert item[0]["text"] == "<p>Cold nights.</p>"
    (item,) = _items(run, _guide(("Ice", "")), "ice")
    assert item[0]["text"] == ""


def test_thirty_pages_are_enough(run: Runner) -> None:
    sections = [{"location": f"a{n}/", "title": f"Ice {n}", "text": ""} for n in range(40)]
    assert len(_items(run, sections, "ice")) == 30


LONG = " ".join(f"word{number}" for number in range(100))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("Ice helps.", "<p>", "helps.</p>"),
        (f"Ice {LONG}", "<p><mark", "word25 …</p>"),
        (f"{LONG} ice", "<p>… word92 ", f"{MARKED.format('ice')}</p>"),
        (f"{LONG} ice {LONG}", "<p>… word92 ", " word17 …</p>"),
    ],
)
def test_of_a_long_text_the_part_with_the_first_hit_is_shown(
    run: Runner, text: str, start: str, end: str
) -> None:
    ((hit, *_),) = _items(run, _guide(("Heat", text)), "ice")
    assert hit["text"].startswith(start)
    assert hit["text"].endswith(end)
    shown = hit["text"].replace("<mark data-md-highlight>", "").replace("</mark>", "")
    assert len(shown) <= 180 + len("<p>…  …</p>")
