"""The diary on the page of one's own routine: it stays on the device, and nothing in it is lost."""

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import Witness, profile
from tests.browser.test_accessibility import VIEWS, Scheme, violations
from tests.printed import words_of_sheets
from tests.shares import first_alone

NOON = "2026-12-01T12:00:00"
KEY = "/.my-diary"
NONE = {"name": "", "minutes": 0, "done": 0, "of": 0, "pain": None, "note": ""}
SESSION = {"minutes": 12, "done": 5, "of": 6, "name": "Chair and wall"}
HOSTILE = '=1+1,"<img src=x onerror=alert(1)>"'


def entry(day: str, kind: str, **more: object) -> dict[str, object]:
    return {**NONE, "day": day, "kind": kind, **more}


# Each day of 4 weeks has a session, every other one a walk and how it was.
WEEKS = [
    one
    for number in range(28)
    for day in [f"2026-11-{number + 4:02}" if number < 27 else "2026-12-01"]
    for one in [
        entry(day, "session", **SESSION, pain=number % 7),
        *([entry(day, "walk", minutes=20)] if number % 2 else []),
        *([entry(day, "day", pain=number % 5, note="Stiff at night.")] if number % 2 else []),
    ]
]


def kept(page: Page) -> Any:
    return json.loads(page.evaluate(f"localStorage.getItem('{KEY}')") or '{"entries": []}')[
        "entries"
    ]


def diary_of(page: Page, address: str, entries: object = None) -> Locator:
    """Open the page at noon of a day, with what the device is to have."""
    page.clock.set_fixed_time(NOON)
    page.goto(f"{address}about/")
    if entries is not None:
        text = json.dumps({"version": 1, "entries": entries})
        page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    page.goto(f"{address}my-routine/")
    log = page.locator("[data-log]")
    expect(log).to_be_visible()
    return log


def unfold(log: Locator, name: str) -> None:
    log.locator("summary", has_text=name).click()


def add_walk(log: Locator, minutes: str = "25", pain: str = "3", note: str = "") -> None:
    log.get_by_role("button", name="Add a walk").click()
    form = log.get_by_role("form", name="Add a walk")
    expect(form.get_by_label("Date")).to_be_focused()
    form.get_by_label("Minutes").fill(minutes)
    form.get_by_label("Pain, 0 to 10").select_option(pain)
    form.get_by_label("A note").fill(note)
    form.get_by_role("button", name="Save").click()


def status(log: Locator) -> Locator:
    return log.locator(".diary__said")


def test_a_walk_is_written_down_changed_and_deleted(
    page: Page, address: str, witness: Witness
) -> None:
    log = diary_of(page, address)
    expect(log.get_by_text("Nobody else sees it")).to_be_visible()
    expect(log.get_by_text("Nothing is here yet.")).to_be_visible()
    add_walk(log, note=HOSTILE)
    expect(status(log)).to_have_text("It is kept on this device.")
    expect(log.get_by_role("button", name="Add a walk")).to_be_focused()
    walk = entry("2026-12-01", "walk", minutes=25, pain=3, note=HOSTILE)
    assert kept(page) == [walk]
    row = log.get_by_role("row", name="Walk, 25 minutes")
    expect(row).to_contain_text(HOSTILE)
    row.get_by_role("button", name="Change: Walk, 25 minutes").click()
    form = log.get_by_role("form", name="Change this entry")
    form.get_by_label("Date").fill("2026-11-30")
    form.get_by_label("Pain, 0 to 10").select_option("")
    form.get_by_role("button", name="Save").click()
    changed = {**walk, "day": "2026-11-30", "pain": None}
    assert kept(page) == [changed]
    log.get_by_role("button", name="Delete: Walk, 25 minutes").click()
    assert kept(page) == []
    assert witness.complaints == []


def test_what_was_deleted_comes_home_with_one_press(page: Page, address: str) -> None:
    log = diary_of(page, address, WEEKS)
    log.get_by_role("button", name="Delete: Chair and wall").first.click()
    assert len(kept(page)) == len(WEEKS) - 1
    undo = log.get_by_role("button", name="Undo")
    expect(undo).to_be_focused()
    undo.click()
    assert kept(page) == WEEKS
    expect(undo).to_be_hidden()
    page.reload()
    expect(log.locator(".diary-table tbody tr")).to_have_count(20)


def test_how_a_day_was_needs_pain_or_a_note_and_a_day_that_has_come(
    page: Page, address: str
) -> None:
    log = diary_of(page, address)
    log.get_by_role("button", name="Add how a day was").click()
    form = log.get_by_role("form", name="Add how a day was")
    save = form.get_by_role("button", name="Save")
    save.click()
    expect(form.get_by_role("alert")).to_have_text(
        "Please choose a number for the pain, or write a note."
    )
    form.get_by_label("A note").fill("Tired.")
    form.get_by_label("Date").fill("2026-12-02")
    save.click()
    expect(form.get_by_role("alert")).to_have_text("Please choose a date, today or before.")
    form.get_by_label("Date").fill("")
    save.click()
    expect(form.get_by_role("alert")).to_have_text("Please choose a date, today or before.")
    form.get_by_label("Date").fill("2026-12-01")
    save.click()
    assert kept(page) == [entry("2026-12-01", "day", note="Tired.")]


def test_a_walk_needs_minutes_and_escape_closes_its_form(page: Page, address: str) -> None:
    log = diary_of(page, address)
    for wrong in ("", "0", "1441", "2.5"):
        add_walk(log, wrong)
        form = log.get_by_role("form", name="Add a walk")
        expect(form.get_by_role("alert")).to_contain_text("how many minutes")
        page.keyboard.press("Escape")
        expect(form).to_have_count(0)
        expect(log.get_by_role("button", name="Add a walk")).to_be_focused()
    assert kept(page) == []


def test_the_charts_say_the_same_as_their_tables(page: Page, address: str) -> None:
    log = diary_of(page, address, [entry("2026-10-01", "walk", minutes=999), *WEEKS])
    pain = log.get_by_role("img", name="Pain from day to day")
    assert pain.locator("circle").count() == 28
    assert pain.locator("rect").count() == 14
    assert pain.locator("[style], [fill], [stroke]").count() == 0
    unfold(log, "The same as a table")
    rows = log.get_by_role("table", name="Pain from day to day").locator("tbody tr")
    expect(rows).to_have_count(28)
    shown = [row.locator("td").all_inner_texts() for row in rows.all()]
    assert shown == [[str(n % 7), str(n % 5) if n % 2 else ""] for n in range(28)]
    walked = log.get_by_role("table", name="Minutes walked each week").locator("td")
    assert walked.all_inner_texts() == ["60", "80", "60", "80"]
    drawn = log.get_by_role("img", name="Minutes walked each week").locator("text")
    assert drawn.all_text_contents()[1::2] == walked.all_inner_texts()
    expect(log.get_by_text("0 to 3: Go on.")).to_be_visible()


def test_many_entries_are_shown_when_they_are_asked_for(page: Page, address: str) -> None:
    log = diary_of(page, address, WEEKS)
    rows = log.locator(".diary-table tbody tr")
    expect(rows).to_have_count(20)
    log.get_by_role("button", name=f"Show all {len(WEEKS)}").click()
    expect(rows).to_have_count(len(WEEKS))


LAST_TWO = re.compile(
    r"^My diary\nFrom .*\n\n[^\n]*30[^\n]*Chair and wall[^\n]*\n[^\n]*Walk, 20[^\n]*$"
)
FILES = ["Save a copy", "Save as a table"]


@pytest.mark.parametrize("button", FILES)
def test_what_is_saved_deleted_and_read_again_is_the_same(
    page: Page, address: str, tmp_path: Path, button: str
) -> None:
    entries = [*WEEKS, entry("2026-12-01", "walk", minutes=5, note=HOSTILE)]
    log = diary_of(page, address, entries)
    unfold(log, "Keep a copy")
    with page.expect_download() as saved:
        log.get_by_role("button", name=button).first.click()
    assert saved.value.suggested_filename.startswith("my-diary-2026-12-01.")
    file = tmp_path / saved.value.suggested_filename
    saved.value.save_as(file)
    log.get_by_role("button", name="Delete the diary").click()
    expect(log.get_by_role("button", name="Keep them")).to_be_focused()
    log.get_by_role("button", name="Keep them").click()
    assert len(kept(page)) == len(entries)
    log.get_by_role("button", name="Delete the diary").click()
    log.get_by_role("button", name="Delete all").click()
    assert page.evaluate(f"localStorage.getItem('{KEY}')") is None
    expect(status(log)).to_have_text("The diary is deleted from this device.")
    log.get_by_label("Read a file").set_input_files(file)
    expect(status(log)).to_have_text(f"{len(entries)} entries are new.")
    assert kept(page) == entries
    log.get_by_label("Read a file").set_input_files(file)
    expect(status(log)).to_have_text(f"0 entries are new. {len(entries)} were there already.")
    assert kept(page) == entries


BAD: list[tuple[str, bytes, str]] = [
    ("x.json", b"{", "It is damaged."),
    ("x.json", b'{"format": "other", "entries": []}', "It is no diary of this site."),
    ("x.csv", b"\xff\xfe\x00", "It is no diary of this site."),
    ("x.json", b" " * 1_000_001, "It is larger than 1 MB."),
    (
        "x.json",
        b'{"format":"my-diary","version":1,"entries":[{"day":"<img src=x onerror=alert(1)>"}]}',
        "Entry 1 is not as it must be.",
    ),
]


def test_a_bad_file_changes_nothing_and_says_why(
    page: Page, address: str, witness: Witness
) -> None:
    log = diary_of(page, address, WEEKS)
    unfold(log, "Keep a copy")
    for name, data, reason in BAD:
        given = {"name": name, "mimeType": "text/plain", "buffer": data}
        log.get_by_label("Read a file").set_input_files(given)  # type: ignore[arg-type]
        expect(status(log)).to_have_text(f"The file is not read, and nothing has changed. {reason}")
        assert kept(page) == WEEKS
    assert witness.complaints == []


def test_a_full_device_says_so_and_loses_nothing(page: Page, address: str) -> None:
    page.add_init_script("Storage.prototype.setItem = () => { throw new Error('full'); };")
    log = diary_of(page, address)
    add_walk(log)
    expect(status(log)).to_contain_text("It could not be kept")
    expect(log.get_by_role("row", name="Walk, 25 minutes")).to_be_visible()
    assert kept(page) == []


def test_forbidden_storage_leaves_a_page_that_works(page: Page, address: str) -> None:
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } });"
    )
    page.clock.set_fixed_time(NOON)
    page.goto(f"{address}my-routine/")
    log = page.locator("[data-log]")
    add_walk(log)
    expect(status(log)).to_contain_text("It could not be kept")
    expect(log.get_by_role("row", name="Walk, 25 minutes")).to_be_visible()


def test_rubbish_on_the_device_is_told_and_the_rest_is_shown(page: Page, address: str) -> None:
    log = diary_of(page, address, [7, WEEKS[0], {"day": "<b>x</b>"}])
    expect(log.locator(".diary__notice")).to_be_visible()
    expect(log.locator(".diary-table tbody tr")).to_have_count(1)
    add_walk(log)
    expect(log.locator(".diary__notice")).to_be_hidden()


def test_an_entry_that_another_script_keeps_is_shown_at_once(page: Page, address: str) -> None:
    log = diary_of(page, address)
    text = json.dumps({"version": 1, "entries": WEEKS[:1]})
    page.evaluate(
        "([key, text]) => { localStorage.setItem(key, text);"
        " dispatchEvent(new Event('diary-changed')); }",
        [KEY, text],
    )
    expect(log.get_by_role("row", name="Chair and wall, 5 of 6 moves")).to_be_visible()


@pytest.mark.parametrize("paper", ["A4", "Letter"])
def test_four_weeks_are_one_sheet_with_name_days_charts_and_notes(
    page: Page, address: str, paper: str
) -> None:
    log = diary_of(page, address, WEEKS)
    page.evaluate("window.print = () => {}")
    unfold(log, "One page to print")
    log.get_by_label("Your name").fill("Ann <b>Other</b>")
    log.get_by_role("button", name="Print", exact=True).click()
    edge = "12mm"
    margin: Any = {"top": edge, "bottom": edge, "left": edge, "right": edge}
    (words,) = words_of_sheets(page.pdf(format=paper, margin=margin))
    for text in ("Mydiary", "Ann<b>Other</b>", "Painfromdaytoday", "Stiffatnight.", "0to3:Goon."):
        assert text in words
    assert words.count("Chairandwall") == 28
    expect(page.locator(".diary-sheet")).to_have_count(0)  # printing is over
    expect(page.locator("h1")).to_be_visible()


def test_the_text_to_send_has_the_days_that_are_chosen(page: Page, address: str) -> None:
    log = diary_of(page, address, WEEKS)
    unfold(log, "One page to print")
    expect(log.get_by_role("link", name="E-mail")).to_be_hidden()  # too long for a link
    log.get_by_label("From", exact=True).fill("2026-11-30")
    text = log.get_by_label("As text")
    expect(text).to_have_value(LAST_TWO)
    mail = log.get_by_role("link", name="E-mail")
    expect(mail).to_be_visible()
    assert (mail.get_attribute("href") or "").startswith("mailto:?subject=My%20diary&body=My%20")


@pytest.fixture(params=first_alone([(view,) for view in VIEWS]), ids=str)
def seen(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    scheme, width = request.param
    options: tuple[Scheme, int] = (scheme, width)
    size = {"width": options[1], "height": 900}
    with profile(browser, color_scheme=options[0], viewport=size) as context:
        yield context.new_page()


def test_no_state_has_a_fault_or_is_wider_than_the_page(seen: Page, address: str) -> None:
    log = diary_of(seen, address, WEEKS)
    for name in ("The same as a table", "One page to print", "Keep a copy"):
        unfold(log, name)
    log.get_by_role("button", name="Delete the diary").click()
    add_walk(log, "0")
    assert violations(seen, "diary") == []
    log.get_by_role("button", name="Cancel").click()
    log.get_by_role("button", name="Delete: ").first.click()
    assert violations(seen, "a deleted entry") == []
    wide = seen.evaluate("document.documentElement.scrollWidth - innerWidth")
    assert wide <= 0


def test_the_diary_is_kept_by_keys_alone(page: Page, address: str) -> None:
    log = diary_of(page, address)
    log.get_by_role("button", name="Add how a day was").focus()
    page.keyboard.press("Enter")
    form = log.get_by_role("form", name="Add how a day was")
    expect(form.get_by_label("Date")).to_be_focused()
    for _ in range(5):
        page.keyboard.press("Tab")
        if form.get_by_label("Pain, 0 to 10").evaluate("field => field === document.activeElement"):
            break
    page.keyboard.press("4")
    page.keyboard.press("Tab")
    page.keyboard.type("Better.")
    page.keyboard.press("Enter")
    assert kept(page) == [entry("2026-12-01", "day", pain=4, note="Better.")]
    expect(log.get_by_role("button", name="Add how a day was")).to_be_focused()


def test_without_scripts_there_is_no_empty_diary(browser: Browser, address: str) -> None:
    with profile(browser, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{address}my-routine/")
        expect(page.locator("h1")).to_be_visible()
        expect(page.locator("[data-log]")).to_be_hidden()


def test_it_works_from_a_folder(page: Page, unpacked: Path, witness: Witness) -> None:
    page.clock.set_fixed_time(NOON)
    page.goto((unpacked / "my-routine.html").as_uri())
    log = page.locator("[data-log]")
    add_walk(log)
    expect(status(log)).to_have_text("It is kept on this device.")
    page.reload()
    expect(log.get_by_role("row", name="Walk, 25 minutes")).to_be_visible()
    assert witness.complaints == []
