import pytest
from playwright.sync_api import Browser, Page

from tests.browser.conftest import Witness, profile


# In each run test_offline_site.py opens every page and hears what it asks for.
@pytest.mark.exhaustive
def test_no_page_asks_for_anything_outside_the_site(
    page: Page, witness: Witness, online_pages: list[str], address: str
) -> None:
    for url in online_pages:
        page.goto(url, wait_until="load")
    assert len(witness.requests) > len(online_pages)
    assert [url for url in witness.requests if not _own(url, address)] == []
    assert witness.complaints == []


@pytest.mark.exhaustive
def test_no_page_of_the_offline_copy_asks_for_anything_but_files(
    page: Page, witness: Witness, offline_pages: list[str]
) -> None:
    for url in offline_pages:
        page.goto(url, wait_until="load")
    assert len(witness.requests) > len(offline_pages)
    assert [url for url in witness.requests if not _own(url, "file:///")] == []
    assert witness.complaints == []


def test_a_request_to_elsewhere_would_be_noticed(
    browser: Browser, witness: Witness, address: str
) -> None:
    with profile(browser, bypass_csp=True) as context:  # else the page itself forbids it
        witness.watch(context)
        page = context.new_page()
        page.goto(address)
        page.evaluate("new Image().src = 'http://127.0.0.1:1/elsewhere.png'")
        page.wait_for_timeout(200)
    assert [url for url in witness.requests if not _own(url, address)]
    assert witness.complaints


def test_the_page_itself_forbids_a_request_to_elsewhere(
    page: Page, witness: Witness, address: str
) -> None:
    page.goto(address)
    page.evaluate("new Image().src = 'http://127.0.0.1:1/elsewhere.png'")
    page.wait_for_timeout(200)
    assert [line for line in witness.complaints if "Content Security Policy" in line]


def _own(url: str, start: str) -> bool:
    return url.startswith((start, "data:", "blob:"))
