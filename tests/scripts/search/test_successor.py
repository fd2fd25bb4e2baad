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


def test_a_page_is_named_by_its_first_section_with_a_text_and_those_that_fit(run: Runner) -> None:
    texts = [("Ice", ""), ("Cold", "Water at night."), ("When", "At noon."), ("Water", "Cold.")]
    place = "https://x.example/guidance/ice/"
    given = [{"location": place, "title": title, "text": text} for title, text in texts]
    call = """({ sectionsOf, answerByNumber, libraryOf }, items, known, query) => {
      const sections = sectionsOf(items, "https://x.example/");
      return answerByNumber(libraryOf(sections, known), sections, query);
    }"""
    modules = "search/successor.js search/pages.js"
    answer = run(modules, call, given, KNOWN, "cold water")
    assert [item["id"] for item in answer["items"]] == [1, 3]
    assert answer["pagination"] == {"total": 2}
    fields = [match["field"] for match in answer["items"][1]["matches"]]
    assert fields == ["title", "text"]
    many = [{"location": f"{place}{n}/", "title": "Ice", "text": ""} for n in range(40)]
    assert len(run(modules, call, many, KNOWN, "ice")["items"]) == 30
    nothing = run(modules, call, given, KNOWN, "xylophone")
    assert nothing == {"items": [], "aggregations": [], "pagination": {"total": 0}}


def test_what_stands_in_a_tag_is_not_marked(run: Runner) -> None:
    given = [{"location": "https://x.example/a/", "title": "A", "text": "<code>b</code> code"}]
    call = """({ sectionsOf, answerByNumber, libraryOf }, items, known) => {
      const sections = sectionsOf(items, "https://x.example/");
      const [item] = answerByNumber(libraryOf(sections, known), sections, "code").items;
      return item.matches[1].value.highlight.ranges;
    }"""
    ranges = run("search/successor.js search/pages.js", call, given, KNOWN)
    assert ranges == [{"start": 15, "end": 19, "value": 4}]
