from tests.deno import Runner

GIVEN = [
    {"location": "https://x.example/a/", "title": "Fist", "text": "<b>Make</b> a fist."},
    {"location": "https://x.example/a/#more", "title": "More", "text": "Rest."},
]
KNOWN: dict[str, object] = {"records": [], "terms": {}, "lexicon": [], "pages": {}, "spellings": {}}


def test_addresses_begin_at_the_root_of_the_site(run: Runner) -> None:
    call = "({ sectionsOf }, items) => sectionsOf(items, 'https://x.example/')"
    sections = run("search/successor.js", call, GIVEN)
    assert [section["location"] for section in sections] == ["a/", "a/#more"]


def test_sections_are_named_by_number_with_ranges_in_their_html(run: Runner) -> None:
    call = """({ sectionsOf, answerByNumber, libraryOf }, items, known) => {
      const sections = sectionsOf(items, "https://x.example/");
      return answerByNumber(libraryOf(sections, known), sections, "fist");
    }"""
    answer = run("search/successor.js search/pages.js", call, GIVEN, KNOWN)
    assert answer["pagination"] == {"total": 1}
    (item,) = answer["items"]
    assert item["id"] == 0
    title, text = (match["value"]["highlight"]["ranges"] for match in item["matches"])
    assert title == [{"start": 0, "end": 4, "value": 4}]
    start = GIVEN[0]["text"].index("fist")
    assert text == [{"start": start, "end": start + 4, "value": 4}]
