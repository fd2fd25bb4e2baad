from tests.deno import Runner

SECTIONS = [{"location": "exercises/fist/", "title": "Fist", "text": "<p>Close your hand.</p>"}]
KNOWN = {
    "records": [{"id": "exercises/fist", "name": "Fist", "also": ["Hand <b>clench</b> & hold"]}],
    "terms": {},
    "lexicon": [],
    "pages": {},
    "spellings": {},
}
CALL = """({ answer, libraryOf }, sections, known, alsoCalled) => {
  const kept = FACTS.searchWords;
  FACTS.searchWords = { ...kept, ...alsoCalled };
  try {
    return answer(libraryOf(sections, known), "clench").items[0][0].text;
  } finally {
    FACTS.searchWords = kept;
  }
}"""
NAME = "Hand &lt;b&gt;<mark data-md-highlight>clench</mark>&lt;/b&gt; &amp; hold"


def _said(run: Runner, **words: str) -> str:
    text: str = run("search/answer.js search/pages.js", CALL, SECTIONS, KNOWN, words)
    return text


def test_the_other_name_that_was_typed_is_said_and_marked(run: Runner) -> None:
    assert _said(run) == f"<p>Also called: {NAME}</p><p>Close your hand.</p>"


def test_no_word_of_the_catalogue_is_a_tag(run: Runner) -> None:
    said = _said(run, alsoCalled="<script>{name}</script> &")
    assert said.startswith(f"<p>&lt;script&gt;{NAME}&lt;/script&gt; &amp;</p>")
