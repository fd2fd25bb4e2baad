"""The search's scripts in an empty page, without a site around them."""

from typing import Any

from playwright.sync_api import Page

from generator.project import PROJECT

FOLDER = PROJECT / "templates" / "assets" / "javascripts"
SCRIPTS = ("words", "vocabulary", "phrases", "postings", "index", "reasons", "records")


def load(page: Page) -> Page:
    """Load the engine into an empty page, as its classic scripts stand in the site."""
    page.set_content("<title>engine</title>")
    for name in SCRIPTS:
        page.add_script_tag(path=FOLDER / f"search-{name}.js")
    return page


def found(page: Page, documents: list[dict[str, Any]], query: str, **more: object) -> list[str]:
    """Return the ids of the documents found, by rank.

    A document has an `id`, and texts by field; `more` are spellings and priors by id.
    """
    given = {"documents": documents, "query": query, "spellings": {}, "priors": {}, **more}
    answer: list[str] = page.evaluate(
        """({ documents, query, spellings, priors }) => {
          const made = documents.map(({ id, ...fields }) => ({
            id, prior: priors[id] || 1,
            parts: Object.entries(fields).flatMap(([field, texts]) =>
              [].concat(texts).map((text) => ({ field, text })))
          }));
          const index = new SearchIndex(made, spellings);
          return index.search(query).results.map((at) => index.documents[at].id);
        }""",
        given,
    )
    return answer
