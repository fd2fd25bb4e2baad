"""A plan by weeks knows the week that its reader is in, and a calendar begins when they choose."""

from pathlib import Path

import icalendar
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import Witness, profile
from tests.browser.test_accessibility import violations
from tests.shares import first_alone

PLANS = {"eight-weeks": 8, "walking-six-weeks": 6}
HERE = "[aria-current=step]"


def begin(page: Page, address: str, plan: str, day: str) -> None:
    page.clock.set_fixed_time("2026-12-01T09:00:00")
    page.goto(f"{address}routines/{plan}/")
    page.get_by_label("I began on").fill(day)
    page.get_by_role("button", name="Keep the date").click()


@pytest.mark.parametrize("plan", PLANS)
def test_the_week_goes_on_by_itself_and_can_be_done_again(
    page: Page, address: str, plan: str, witness: Witness
) -> None:
    weeks = PLANS[plan]
    begin(page, address, plan, "2026-11-24")
    said = page.locator(".week__said")
    expect(said).to_contain_text(f"Week 2 of {weeks}.")
    expect(page.locator(HERE)).to_have_count(1)
    expect(page.locator(HERE)).to_contain_text("You are here")
    expect(page.locator(HERE)).to_contain_text("2")
    page.clock.set_fixed_time("2026-12-08T09:00:00")
    page.reload()
    expect(said).to_contain_text(f"Week 3 of {weeks}.")
    page.get_by_role("button", name="Do week 2 again").click()
    expect(said).to_contain_text(f"Week 2 of {weeks}.")
    expect(page.locator(HERE)).to_have_count(1)
    page.clock.set_fixed_time("2027-06-01T09:00:00")
    page.reload()
    expect(said).to_contain_text(f"The {weeks} weeks are over.")
    expect(page.locator(HERE)).to_have_count(0)
    page.get_by_role("button", name=f"Do week {weeks} again").click()
    expect(said).to_contain_text(f"Week {weeks} of {weeks}.")
    assert witness.complaints == []


def test_the_date_can_be_changed_and_forgotten(page: Page, address: str) -> None:
    begin(page, address, "eight-weeks", "2026-12-14")
    said = page.locator(".week__said")
    expect(said).to_contain_text("You begin on")
    expect(page.get_by_role("button", name="Do week")).to_have_count(0)
    page.get_by_role("button", name="Change the date").click()
    field = page.get_by_label("I began on")
    expect(field).to_be_focused()
    field.fill("")
    page.get_by_role("button", name="Keep the date").click()
    expect(said).to_have_text("Please choose a date.")
    field.fill("2026-12-01")
    page.get_by_role("button", name="Keep the date").click()
    expect(said).to_contain_text("Week 1 of 8.")
    page.get_by_role("button", name="Forget the date").click()
    expect(said).to_have_text("The date is forgotten.")
    expect(page.locator(HERE)).to_have_count(0)
    page.reload()
    expect(page.get_by_label("I began on")).to_be_visible()
    assert page.evaluate("localStorage.getItem('/.my-programme')") == "{}"


def test_the_home_page_marks_the_stage(page: Page, address: str) -> None:
    page.clock.set_fixed_time("2026-12-01T09:00:00")
    page.goto(address)
    expect(page.locator(HERE)).to_have_count(0)
    begin(page, address, "eight-weeks", "2026-11-10")
    page.goto(address)
    stage = page.locator(f".weeks {HERE}")
    expect(stage).to_have_count(1)
    expect(stage).to_contain_text("Weeks 3 to 4")
    expect(stage).to_contain_text("You are here")


def test_forbidden_storage_shows_the_week_and_says_that_it_is_not_kept(
    page: Page, address: str
) -> None:
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new Error('no'); } });"
    )
    begin(page, address, "eight-weeks", "2026-12-01")
    said = page.locator(".week__said")
    expect(said).to_contain_text("Week 1 of 8.")
    expect(said).to_contain_text("It could not be kept on this device")


@pytest.mark.parametrize("width", first_alone([390, 1280]))
def test_no_state_has_a_fault_or_is_wider_than_the_page(
    browser: Browser, address: str, width: int
) -> None:
    for scheme in ("light", "dark"):
        size = {"width": width, "height": 900}
        with profile(browser, color_scheme=scheme, viewport=size) as context:
            page = context.new_page()
            for plan in PLANS:
                begin(page, address, plan, "2026-11-24")
                page.locator("summary", has_text="Put it in my calendar").click()
                assert violations(page, f"{plan} {scheme}") == []
                assert page.evaluate("document.documentElement.scrollWidth - innerWidth") <= 0


def test_a_calendar_begins_on_the_chosen_day_at_the_chosen_hour(
    page: Page, address: str, tmp_path: Path, witness: Witness
) -> None:
    page.clock.set_fixed_time("2026-12-01T09:00:00")
    page.goto(f"{address}routines/strength/#calendar")
    form = page.locator(".calendar")
    expect(form.get_by_label("First day")).to_have_value("2026-12-01")
    form.get_by_label("First day").fill("2027-01-06")
    form.get_by_label("Time").fill("18:30")
    expect(form.get_by_role("checkbox", checked=True)).to_have_count(3)
    form.get_by_label("Mon").uncheck()
    with page.expect_download() as saved:
        form.get_by_role("button", name="Save for my calendar").click()
    assert saved.value.suggested_filename == "strength.ics"
    saved.value.save_as(tmp_path / "x.ics")
    (event,) = icalendar.Calendar.from_ical((tmp_path / "x.ics").read_bytes()).walk("VEVENT")
    assert event["dtstart"].to_ical() == b"20270106T183000"
    assert event["rrule"].to_ical() == b"FREQ=WEEKLY;BYDAY=WE,FR"
    expect(form.get_by_role("status")).to_contain_text("The file is saved.")
    for box in form.get_by_role("checkbox", checked=True).all()[::-1]:
        box.uncheck()
    form.get_by_role("button", name="Save for my calendar").click()
    expect(form.get_by_role("status")).to_have_text("Please choose at least one day.")
    form.get_by_label("First day").fill("")
    form.get_by_role("button", name="Save for my calendar").click()
    expect(form.get_by_role("status")).to_have_text("Please choose a first day.")
    assert witness.complaints == []


def test_a_plan_by_weeks_keeps_its_own_days(page: Page, address: str, tmp_path: Path) -> None:
    page.goto(f"{address}routines/walking-six-weeks/#calendar")
    form = page.locator(".calendar")
    expect(form.get_by_role("checkbox")).to_have_count(0)
    form.get_by_label("First day").fill("2027-01-06")
    with page.expect_download() as saved:
        form.get_by_role("button", name="Save for my calendar").click()
    saved.value.save_as(tmp_path / "x.ics")
    made = icalendar.Calendar.from_ical((tmp_path / "x.ics").read_bytes()).walk("VEVENT")
    starts = [event["dtstart"].to_ical()[:8] for event in made]
    assert starts == [b"20270106", b"20270113", b"20270120", b"20270127", b"20270203", b"20270210"]


def test_without_scripts_each_routine_still_has_a_calendar(browser: Browser, address: str) -> None:
    with profile(browser, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{address}routines/morning/")
        page.locator("summary", has_text="Put it in my calendar").click()
        link = page.get_by_role("link", name="Save the file")
        answer = page.request.get(f"{address}routines/morning.ics")
        assert link.evaluate("link => link.href") == f"{address}routines/morning.ics"
        assert answer.headers["content-type"].startswith("text/calendar")
        assert len(icalendar.Calendar.from_ical(answer.body()).walk("VEVENT")) == 1
        expect(page.locator("[data-calendar-of]")).to_be_hidden()
        expect(page.locator("[data-programme]")).to_have_count(0)
