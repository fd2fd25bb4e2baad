import pytest

from tests.deno import Runner

SECTIONS = [
    {"location": "guidance/ice/", "title": "Ice &amp; heat", "text": "<p>Cool it.</p>"},
    {"location": "guidance/ice/#when", "title": "When", "text": "<p>At night<sup>1</sup>.</p>"},
    {"location": "about/", "title": "About", "text": ""},
]
KNOWN = {
    "records": [{"id": "guidance/ice", "name": "Ice", "also": ["Cold pack"], "lay": [0]}],
    "terms": {},
    "lexicon": [["ice", "frozen peas"]],
    "pages": {"about": ["who made this"], "guidance": ["advice"]},
    "spellings": {"iec": "ice"},
}


@pytest.mark.parametrize(
    ("location", "page"),
    [
        ("exercises/cat-cow/#easier", "exercises/cat-cow"),
        ("exercises/cat-cow.html#easier", "exercises/cat-cow"),
        ("exercises/index.html", "exercises"),
        ("about/", "about"),
        ("", ""),
    ],
)
def test_every_place_of_a_page_belongs_to_it(run: Runner, location: str, page: str) -> None:
    assert run("search/pages.js", "({ idOf }, location) => idOf(location)", location) == page


@pytest.mark.parametrize(
    ("html", "text"),
    [
        ("<p>One</p><p>two <b>three</b></p>", "One two three"),
        ("a<sup>1, 2</sup> b<sup>3</sup>", "a b"),
        ("<li>a</li><li>b</li><p>c</p>", "a b c"),
        (" a  b \n c ", "a b c"),
        ("&lt;&gt;&amp; &lt;&gt;&amp;", "<>& <>&"),
        ("&lt;b&gt; &amp;lt; &quot;c&quot;", '<b> &lt; "c"'),
    ],
)
def test_html_is_read_as_its_words(run: Runner, html: str, text: str) -> None:
    assert run("search/pages.js", "({ plain }, html) => plain(html)", html) == text


def test_sections_are_gathered_by_page_with_their_numbers(run: Runner) -> None:
    pages = run("search/pages.js", "({ pagesOf }, sections) => pagesOf(sections)", SECTIONS)
    assert [(page["id"], page["location"], page["title"]) for page in pages] == [
        ("guidance/ice", "guidance/ice/", "Ice & heat"),
        ("about", "about/", "About"),
    ]
    assert [[one["number"] for one in page["sections"]] for page in pages] == [[0, 1], [2]]
    assert pages[0]["sections"][1]["text"] == "At night."


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("cool it", "guidance/ice"),
        ("cold pack", "guidance/ice"),
        ("frozen peas", "guidance/ice"),
        ("advice", "guidance/ice"),
        ("iec", "guidance/ice"),
        ("who made this", "about"),
    ],
)
def test_pages_are_found_by_their_texts_and_by_what_records_say(
    run: Runner, query: str, first: str
) -> None:
    call = """({ libraryOf }, sections, known, query) => {
      const { pages, index } = libraryOf(sections, known);
      return index.search(query).places.map((at) => pages[at].id);
    }"""
    assert run("search/pages.js", call, SECTIONS, KNOWN, query)[0] == first


def test_the_text_of_a_page_weighs_more_than_those_of_its_sections(run: Runner) -> None:
    sections = [
        {"location": "a/", "title": "Ice", "text": "Water"},
        {"location": "a/#b", "title": "Night", "text": "Cold"},
    ]
    call = """({ libraryOf, WEIGHTS }, sections, known) => {
      const { postings, vocabulary } = libraryOf(sections, known).index;
      const { summary, heading, text } = WEIGHTS;
      const found = ["water", "night", "cold"].map((word) =>
        postings.hits(new Map([[vocabulary.find(word), 1]])).best[0]);
      return [found, [summary, heading, text]];
    }"""
    found, weights = run("search/pages.js search/weights.js", call, sections, KNOWN)
    assert found == pytest.approx(weights)
