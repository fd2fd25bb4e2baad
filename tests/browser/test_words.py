from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from generator.site.guidance import guidance_pages
from generator.text.page import guidance_path
from tests.blank import blank_drawings
from tests.browser.conftest import Built


def test_a_hard_word_is_explained_where_it_stands_and_hides_again(page: Page, address: str) -> None:
    page.goto(f"{address}guidance/bone-health/")
    word = page.locator("a.word").first
    note = page.locator(".word__meaning")
    meaning = word.get_attribute("title") or ""
    before = page.url
    word.click()
    expect(note).to_contain_text(meaning)
    expect(word).to_have_attribute("aria-expanded", "true")
    word.press(" ")
    expect(note).to_have_count(0)
    expect(word).to_have_attribute("aria-expanded", "false")
    assert page.url == before


def test_a_hard_word_is_explained_in_the_folder_on_disk_too(page: Page, unpacked: Path) -> None:
    page.goto((unpacked / "guidance/bone-health.html").as_uri())
    page.locator("a.word").first.click()
    expect(page.locator(".word__meaning")).not_to_be_empty()


def test_without_scripts_a_hard_word_leads_to_its_meaning(browser: Browser, address: str) -> None:
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(f"{address}guidance/bone-health/")
    word = page.locator("a.word").first
    target = word.get_attribute("href") or ""
    word.click()
    assert page.url.endswith(target)
    expect(page.locator(target)).to_be_in_viewport()
    context.close()


@pytest.mark.exhaustive  # which words a topic explains is tested without a browser in each run
def test_every_topic_explains_each_of_its_hard_words_once(built: Built, page: Page) -> None:
    seen: set[str] = set()
    pages = {
        made.path: made for made in guidance_pages(built.library, blank_drawings(built.library))
    }
    for record in built.library.guidance:
        page.goto((built.folder / "guidance" / record / "index.html").as_uri())
        words: Any = pages[guidance_path(record)].context["hard_words"]
        listed = page.locator(".words li > span[id]").evaluate_all("spans => spans.map(s => s.id)")
        assert listed == [f"word-{word}" for word in words]
        linked = page.locator("a.word").evaluate_all("links => links.map(l => l.hash)")
        assert len(linked) == len(set(linked)) > 0, record
        assert set(linked) <= {f"#word-{word}" for word in words}, record
        seen |= words.keys()
    assert len(seen) > 20
