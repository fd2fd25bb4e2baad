"""A guided session, with a clock that the test moves."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from generator.models.citations import without_citations
from tests.browser.conftest import Built, Witness, profile
from tests.browser.hosting import Host
from tests.browser.test_accessibility import BEST_PRACTICE, violations
from tests.browser.test_policy import POLICY, README
from tests.shares import first_alone

NOW = "#session-now"
CLOCK = "#session-clock"
PAUSE = "#session-pause"
SKIP = "#session-skip"
START = "#session-start"
PHONE = {"width": 390, "height": 844}
# Counts what the live region of the session says, from its first moment on.
LISTEN = """
    window.heard = [];
    const { setTimeout, clearTimeout, setInterval, clearInterval } = window;
    window.ownTimers = { setTimeout, clearTimeout, setInterval, clearInterval };
    new MutationObserver(() => {
        const region = document.querySelector("dialog.session > [role=status]");
        if (!region || region.dataset.watched) return;
        region.dataset.watched = "yes";
        const hear = () => region.textContent && window.heard.push(region.textContent);
        new MutationObserver(hear).observe(region, { childList: true, characterData: true });
        hear();
    }).observe(document, { childList: true, subtree: true });
"""
SPEECH = """
    window.spoken = [];
    window.SpeechSynthesisUtterance = function (text) { this.text = text; };
    const voices = VOICES.map(([lang, localService]) => ({ lang, localService, name: lang }));
    Object.defineProperty(window, "speechSynthesis", { value: {
        getVoices: () => voices,
        speak: (said) => window.spoken.push([said.text, said.voice.lang]),
        cancel: () => {},
    } });
"""
LOCKS = """
    window.locks = [];
    Object.defineProperty(navigator, "wakeLock", { value: { request: async () => {
        const lock = { held: true, release: async () => { lock.held = false; } };
        window.locks.push(lock);
        return lock;
    } } });
"""


@dataclass(frozen=True)
class Asked:
    """How the page is opened that a session is begun on."""

    routine: str = "starter"
    script: str = ""
    scheme: str = "light"
    motion: str = "no-preference"


@dataclass
class Sessions:
    """Opens routines and begins their sessions."""

    browser: Browser
    address: str
    witness: Witness
    contexts: list[Any]

    def begin(self, asked: Asked = Asked(), **options: Any) -> Page:
        """Begin a session; it stands at its first moment."""
        page = self.open(asked, **options)
        page.locator(START).click()
        expect(page.locator("dialog.session")).to_be_visible()
        return page

    def open(self, asked: Asked, **options: Any) -> Page:
        """Open the page of a routine, with a clock that the test moves."""
        given = {"viewport": PHONE, **options}
        holder = profile(
            self.browser, color_scheme=asked.scheme, reduced_motion=asked.motion, **given
        )
        context: BrowserContext = holder.__enter__()
        self.contexts.append(holder)
        self.witness.watch(context)
        context.add_init_script(LISTEN + asked.script)
        page = context.new_page()
        page.clock.install()
        page.goto(f"{self.address}routines/{asked.routine}/")
        page.clock.pause_at("2030-01-01T10:00:00")
        return page


@pytest.fixture
def sessions(browser: Browser, address: str, witness: Witness) -> Iterator[Sessions]:
    found = Sessions(browser, address, witness, [])
    yield found
    for context in found.contexts:
        context.__exit__(None, None, None)
    assert witness.complaints == []


def count(page: Page) -> int:
    return int(page.locator(CLOCK).text_content() or "")


def heard(page: Page) -> list[str]:
    found: list[str] = page.evaluate("window.heard")
    return found


def to_the_first_move(page: Page) -> None:
    page.clock.run_for(10_100)


def test_a_whole_session_runs_to_its_end_and_is_kept(sessions: Sessions, built: Built) -> None:
    page = sessions.begin()
    names = [page.locator(NOW).inner_text()]
    for _ in range(100):
        page.clock.fast_forward(5000)
        name = page.locator(NOW).inner_text()
        if name != names[-1]:
            names.append(name)
        if page.locator(PAUSE).is_hidden():
            break
    steps = [s for s in built.library.routines["starter"].steps if not s.apart]
    forms = [built.library.form(s.exercise, s.variant).name for s in steps]
    assert names == [*forms, "You have come to the end."]
    expect(page.get_by_text("You did 7 of 7 moves.")).to_be_visible()
    page.get_by_role("radio", name="6", exact=True).check()
    expect(page.get_by_text("Stop that move. At 6 or more, or if")).to_be_visible()
    page.get_by_label("A note, if you like").fill("Fine <b>")
    page.get_by_role("button", name="Keep it in my diary").click()
    expect(page.get_by_text("It is in your diary now.")).to_be_visible()
    page.get_by_role("button", name="Keep it in my diary").dispatch_event("click")
    kept = page.evaluate("JSON.stringify(localStorage)")
    assert kept.count("Fine <b>") == 1
    page.get_by_role("button", name="Leave the session").click()
    expect(page.locator("dialog.session")).to_have_count(0)
    expect(page.locator(START)).to_be_focused()


def test_each_second_shows_its_number(sessions: Sessions) -> None:
    page = sessions.begin()
    page.clock.run_for(100)  # so that no second begins just when the test looks
    shown = []
    for _ in range(12):
        shown.append(count(page))
        page.clock.run_for(1000)
    first = shown[0]
    assert first in (9, 10)
    assert shown[:first] == [*range(first, 0, -1)]


def test_after_a_hidden_tab_the_right_moment_is_shown(sessions: Sessions) -> None:
    """No timer comes while it is hidden; the course says where it is after five minutes."""
    page = sessions.begin()
    page.clock.fast_forward(10 * 60_000)
    expect(page.locator(NOW)).to_have_text("You have come to the end.")
    page = sessions.begin()
    page.clock.fast_forward(10_000 + 60_000 + 10_000 + 32_000)
    expect(page.locator(NOW)).to_have_text("Shoulder rolls")
    expect(page.locator("[aria-current]")).to_have_text("Other way")
    assert len(heard(page)) == 2  # where it was before, and where it is now


def test_pause_stops_the_clock_and_going_on_starts_it(sessions: Sessions) -> None:
    page = sessions.begin()
    page.clock.run_for(3100)
    before = count(page)
    page.locator(PAUSE).click()
    expect(page.locator(PAUSE)).to_have_text("Go on")
    expect(page.get_by_text("Paused. Take your time.").last).to_be_visible()
    page.clock.fast_forward(60_000)
    assert count(page) == before
    page.locator(PAUSE).click()
    page.clock.run_for(2000)
    assert before - count(page) in (2, 3)


@pytest.mark.parametrize("key", ["left", "middle"])
def test_a_link_pauses_before_it_leads_away(sessions: Sessions, key: Any) -> None:
    page = sessions.begin()
    page.clock.run_for(3100)
    with page.context.expect_page() as opened:
        page.locator(".session__check a").click(button=key)
    expect(opened.value).to_have_url(re.compile("before-you-start"))
    opened.value.close()
    before = count(page)
    expect(page.locator(PAUSE)).to_have_text("Go on")
    page.clock.fast_forward(60_000)
    assert count(page) == before


def test_skip_and_previous_go_from_move_to_move(sessions: Sessions) -> None:
    page = sessions.begin()
    now = page.locator(NOW)
    expect(now).to_have_text("Marching, sitting")
    page.locator(SKIP).click()
    expect(now).to_have_text("Shoulder rolls")
    page.get_by_role("button", name="Previous").click()
    expect(now).to_have_text("Marching, sitting")  # it was hardly in the second
    page.locator(SKIP).click()
    page.clock.run_for(17_000)
    expect(page.get_by_text("2 of 5 times")).to_be_visible()
    page.get_by_role("button", name="Previous").click()
    expect(now).to_have_text("Shoulder rolls")
    assert count(page) in (9, 10)
    for _ in range(6):
        page.locator(SKIP).click()
    expect(now).to_have_text("You skipped every move this time.")
    expect(page.get_by_text("You did 0 of 7 moves.")).to_be_visible()


def test_a_move_is_begun_again(sessions: Sessions) -> None:
    page = sessions.begin()
    page.locator(SKIP).click()
    page.clock.run_for(15_000)
    page.locator(PAUSE).click()
    page.get_by_role("button", name="Do this move again").click()
    expect(page.locator(NOW)).to_have_text("Shoulder rolls")
    expect(page.locator(PAUSE)).to_have_text("Pause")
    assert count(page) in (9, 10)


def test_the_other_side_is_seen_in_the_mirror_and_the_other_way_is_not(
    sessions: Sessions,
) -> None:
    page = sessions.begin()
    mirrored = page.locator(".session__picture.is-mirrored")
    page.locator(SKIP).click()
    page.clock.run_for(10_000 + 25_000 + 2000)
    expect(page.locator(".session__told .session__cue")).to_have_text("Now the other way")
    expect(mirrored).to_have_count(0)
    page.locator(SKIP).click()
    page.clock.run_for(10_000 + 24_000 + 2000)
    expect(page.locator(".session__told .session__cue")).to_have_text("Now the other side")
    expect(mirrored).to_have_count(1)
    turned = mirrored.locator("> *").evaluate("e => getComputedStyle(e).transform")
    assert turned.startswith("matrix(-1,")


def test_stop_signs_are_at_hand_in_every_state_and_pause(sessions: Sessions) -> None:
    page = sessions.begin()
    page.clock.run_for(2000)
    signs = page.get_by_role("button", name="Stop signs")
    signs.click()
    expect(page.get_by_role("heading", name="Stop signs")).to_be_focused()
    panel = page.locator(".session__panel:visible")
    for heading in ("In this move", "In this routine", "In every move", "Pain, from 0 to 10"):
        expect(panel.get_by_role("heading", name=heading)).to_have_count(1)
    expect(panel.get_by_text("You feel a tearing or sudden, very bad pain")).to_have_count(1)
    expect(panel.get_by_text("Call your emergency number now for chest pain")).to_be_visible()
    before = count(page)
    page.clock.fast_forward(30_000)
    assert count(page) == before
    page.keyboard.press("Escape")
    expect(signs).to_be_focused()
    page.get_by_role("button", name="End here").click()
    signs.click()
    expect(page.get_by_role("heading", name="In every move")).to_be_visible()
    page.get_by_role("button", name="Close").click()
    expect(page.get_by_text("How was it?")).to_be_visible()


def test_the_number_is_that_of_the_readers_country(sessions: Sessions) -> None:
    page = sessions.open(Asked())
    page.evaluate("localStorage.setItem('/.country', JSON.stringify('gb'))")
    page.locator(START).click()
    page.get_by_role("button", name="Stop signs").click()
    expect(page.get_by_text("Call 999 now for chest pain")).to_be_visible()
    call = page.locator(".session__panel a.call")
    expect(call).to_have_attribute("href", "tel:999")


def test_how_to_do_it_has_every_step(sessions: Sessions, built: Built) -> None:
    page = sessions.begin()
    page.locator(SKIP).click()
    page.locator(PAUSE).click()
    page.get_by_role("button", name="How to do it").click()
    steps = built.library.form("shoulder-rolls", None).steps
    expect(page.locator(".session__panel:visible li")).to_have_count(len(steps))


def test_pain_that_asks_to_stop_leads_to_the_check_and_not_on(
    sessions: Sessions, built: Built
) -> None:
    page = sessions.begin()
    page.locator(PAUSE).click()
    page.get_by_role("button", name="End here").click()
    check = page.locator(".session__panel .session__check a")
    goer = page.get_by_role("button", name="Go on after all")
    for pain in (*range(11), 0):
        page.get_by_role("radio", name=str(pain), exact=True).check()
        stops = pain >= 6
        expect(check).to_be_visible(visible=stops)
        expect(goer).to_be_visible(visible=not stops)
        step = built.library.site.safety.pain_rule[(pain >= 4) + stops]
        said = f"{step.act} {without_citations(step.more)}"
        expect(page.locator("fieldset [role=status]")).to_have_text(said)


def test_keys_alone_lead_through_and_escape_loses_nothing(sessions: Sessions) -> None:
    page = sessions.open(Asked())
    page.locator(START).focus()
    page.keyboard.press("Enter")
    expect(page.locator(PAUSE)).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator(SKIP)).to_be_focused()
    page.keyboard.press("Enter")
    expect(page.locator(NOW)).to_have_text("Shoulder rolls")
    for _ in range(3):
        page.keyboard.press("Escape")
        expect(page.get_by_role("button", name="End here")).to_be_focused()
    expect(page.locator("dialog.session")).to_be_visible()
    page.keyboard.press("Enter")
    expect(page.locator(NOW)).to_be_focused()
    for _ in range(3):
        page.keyboard.press("Escape")
    expect(page.get_by_text("How was it?")).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("ArrowRight")
    expect(page.get_by_role("radio", name="1", exact=True)).to_be_checked()
    page.get_by_role("button", name="Go on after all").focus()
    page.keyboard.press("Enter")
    expect(page.locator(NOW)).to_have_text("Shoulder rolls")
    expect(page.locator(PAUSE)).to_be_focused()


def test_the_focus_stays_inside(sessions: Sessions) -> None:
    page = sessions.begin()
    for _ in range(20):
        page.keyboard.press("Tab")
        inside = page.evaluate(
            "document.activeElement === document.body"  # the browser's own frame
            " || !!document.activeElement.closest('dialog.session')"
        )
        assert inside


def test_what_is_said_is_each_move_its_begin_and_each_change_of_sides(
    sessions: Sessions,
) -> None:
    page = sessions.begin()
    for _ in range(480):  # a second at a time, as timers would come
        page.clock.fast_forward(1000)
    said = heard(page)
    moves = [line for line in said if re.search(r"\d (minutes?|times)", line)]
    changes = [line for line in said if line.startswith("Now the other")]
    assert len(moves) == 7
    assert changes == ["Now the other way.", "Now the other side."]
    assert len(said) == 2 * 7 + 2  # each move, its begin; nothing counts aloud
    assert page.locator(f"{CLOCK} >> xpath=ancestor::*[@aria-live or @role='status']").count() == 0


def broken(page: Page, state: str) -> list[str]:
    """Return what the checker finds; it needs timers that run, which the session's do not."""
    page.evaluate(
        """() => {
            window.stopped = {};
            for (const name of Object.keys(window.ownTimers)) window.stopped[name] = window[name];
            Object.assign(window, window.ownTimers);
        }"""
    )
    found = violations(page, state, BEST_PRACTICE)
    page.evaluate("() => { Object.assign(window, window.stopped); }")
    return found


@pytest.mark.parametrize(("scheme", "width"), first_alone([("light", 390), ("dark", 1280)]))
def test_no_state_breaks_wcag_22_aa(sessions: Sessions, scheme: str, width: int) -> None:
    size = {"width": width, "height": 844}
    page = sessions.begin(Asked(scheme=scheme), viewport=size)
    found = broken(page, "ready")
    page.locator(SKIP).click()
    page.locator(SKIP).click()
    page.clock.run_for(13_200)
    found += broken(page, "hold")
    page.clock.run_for(17_000)
    found += broken(page, "switch")
    page.locator(PAUSE).click()
    found += broken(page, "pause")
    for name in ("Stop signs", "How to do it", "Sound: off"):
        page.get_by_role("button", name=name).click()
        found += broken(page, name)
        page.keyboard.press("Escape")
    page.get_by_role("button", name="End here").click()
    found += broken(page, "end")
    page.get_by_role("button", name="Keep it in my diary").click()
    found += broken(page, "kept")
    assert found == []


@pytest.mark.parametrize(
    "size", [(390, 844), (320, 640), (1280, 800), (844, 390)], ids=lambda size: f"{size[0]}"
)
def test_everything_can_be_reached_and_nothing_is_wider_than_the_window(
    sessions: Sessions, size: tuple[int, int]
) -> None:
    page = sessions.begin(viewport={"width": size[0], "height": size[1]})
    wide = "document.querySelector('dialog.session').scrollWidth > innerWidth"
    states = ["", "Pause", "Stop signs", "Go on", "Pause", "How to do it"]
    for press in states:
        if press:
            page.get_by_role("button", name=press, exact=True).click()
        assert not page.evaluate(wide), press
        for name in ("Stop signs", "Previous", "Skip"):
            box = page.get_by_role("button", name=name).bounding_box()
            assert box
            assert box["height"] >= 44
            assert box["y"] + box["height"] <= size[1] + 1, name
            assert box["x"] + box["width"] <= size[0], name


def test_the_picture_takes_about_half_of_a_phone(sessions: Sessions) -> None:
    page = sessions.begin()
    page.locator(SKIP).click()
    page.clock.run_for(12_000)
    box = page.locator(".session__picture").bounding_box()
    assert box
    assert box["height"] > 0.45 * PHONE["height"]


SHAPES = "[...document.querySelectorAll('.session__picture path')].map(p => p.getAttribute('d'))"


def test_the_film_goes_with_the_clock(sessions: Sessions) -> None:
    page = sessions.begin()
    page.locator(SKIP).click()
    page.locator(SKIP).click()
    expect(page.locator(".session__picture svg")).to_have_count(1)
    rest = page.evaluate(SHAPES)
    page.clock.run_for(10_700)
    moving = page.evaluate(SHAPES)
    page.clock.run_for(2000)
    held = page.evaluate(SHAPES)
    page.clock.run_for(1000)
    assert rest != moving != held
    assert page.evaluate(SHAPES) == held


def test_with_less_motion_only_poses_are_shown(sessions: Sessions) -> None:
    page = sessions.begin(Asked(motion="reduce"))
    page.locator(SKIP).click()
    page.locator(SKIP).click()
    expect(page.locator(".session__picture svg")).to_have_count(1)
    shown = set()
    for _ in range(40):
        page.clock.run_for(500)
        shown.add(str(page.evaluate(SHAPES)))
    assert len(shown) == 2  # at rest, and turned


def test_without_its_film_a_move_keeps_its_drawing(sessions: Sessions) -> None:
    page = sessions.open(Asked())
    page.route("**/*.film.js", lambda route: route.abort())
    page.locator(START).click()
    picture = page.locator(".session__picture img")
    expect(picture).to_have_count(1)
    assert picture.evaluate("e => e.decode().then(() => e.naturalWidth > 20)")
    to_the_first_move(page)
    expect(page.locator(NOW)).to_have_text("Marching, sitting")
    sessions.witness.complaints.clear()  # the films that were refused


def test_all_sound_is_off_until_it_is_chosen_and_then_remembered(sessions: Sessions) -> None:
    voices = [["fr-FR", True], ["en-US", False], ["en-GB", True]]
    page = sessions.begin(
        Asked(script=SPEECH.replace("VOICES", str(voices).replace("T", "t").replace("F", "f")))
    )
    to_the_first_move(page)
    assert page.evaluate("window.spoken") == []
    page.get_by_role("button", name="Sound: off").click()
    for box in page.locator(".session__panel:visible input").all():
        expect(box).not_to_be_checked()
    page.get_by_label("A voice says what to do").check()
    expect(page.get_by_role("button", name="Sound: on")).to_be_visible()
    page.keyboard.press("Escape")
    page.locator(SKIP).click()
    page.locator(PAUSE).click()
    page.locator(SKIP).click()
    spoken = page.evaluate("window.spoken")
    assert {lang for _, lang in spoken} == {"en-GB"}
    assert any("Seated rotation" in text for text, _ in spoken)
    page.clock.run_for(13_200)
    spoken = [text for text, _ in page.evaluate("window.spoken")]
    assert spoken[-1] == "Hold and breathe, 3 seconds"
    page.reload()
    page.locator(START).click()
    expect(page.get_by_role("button", name="Sound: on")).to_be_visible()


def test_a_slower_pace_begins_the_move_again_and_is_remembered(sessions: Sessions) -> None:
    page = sessions.begin()
    now, times = page.locator(NOW), page.locator(".session__times")
    page.locator(SKIP).click()
    page.clock.run_for(11_500)
    usual = count(page)
    page.get_by_role("button", name="Sound: off").click()
    box = page.get_by_label("Slower")
    expect(box).not_to_be_checked()
    box.check()
    expect(page.get_by_role("heading", name="Sound and pace")).to_be_visible()
    page.keyboard.press("Escape")
    expect(page.get_by_role("button", name="Sound: off")).to_be_visible()
    expect(now).to_have_text("Shoulder rolls")
    assert count(page) == 10
    page.locator(PAUSE).click()
    page.clock.run_for(11_500)
    expect(times).to_have_text("1 of 5 times")
    slow = count(page)
    assert slow - usual == 5
    page.reload()
    page.locator(START).click()
    page.get_by_role("button", name="Sound: off").click()
    expect(page.get_by_label("Slower")).to_be_checked()


def test_a_device_without_a_voice_of_its_own_says_so(sessions: Sessions) -> None:
    page = sessions.begin(Asked(script=SPEECH.replace("VOICES", '[["en-GB", false]]')))
    page.get_by_role("button", name="Sound: off").click()
    box = page.get_by_label("A voice says what to do")
    box.click()
    expect(box).not_to_be_checked()
    expect(page.get_by_text("Your device has no voice of its own")).to_be_visible()
    expect(page.get_by_role("button", name="Sound: off")).to_be_visible()


def test_the_screen_stays_on_while_the_clock_runs(sessions: Sessions) -> None:
    page = sessions.begin(Asked(script=LOCKS))
    held = "window.locks.filter(({ held }) => held).length"
    assert page.evaluate(held) == 1
    page.locator(PAUSE).click()
    assert page.evaluate(held) == 0
    page.locator(PAUSE).click()
    assert page.evaluate(held) == 1
    page.evaluate("document.dispatchEvent(new Event('visibilitychange'))")
    assert page.evaluate("window.locks.length") == 3
    assert page.evaluate(held) == 1
    page.locator(PAUSE).click()
    page.get_by_role("button", name="End here").click()
    assert page.evaluate(held) == 0


def test_where_it_can_not_be_fetched_the_page_says_so(sessions: Sessions) -> None:
    page = sessions.open(Asked())
    page.route("**/session.js", lambda route: route.abort())
    page.locator(START).click()
    expect(page.get_by_text("The guided session did not load.")).to_be_visible()
    page.unroute("**/session.js")
    page.locator(START).click()
    expect(page.locator("dialog.session")).to_be_visible()
    expect(page.get_by_text("The guided session did not load.")).to_have_count(0)
    sessions.witness.complaints.clear()  # what was refused


def test_a_diary_that_can_not_be_kept_is_said(sessions: Sessions) -> None:
    page = sessions.begin()
    page.locator(PAUSE).click()
    page.get_by_role("button", name="End here").click()
    page.evaluate("() => { Storage.prototype.setItem = () => { throw new Error('full'); }; }")
    page.get_by_role("button", name="Keep it in my diary").click()
    expect(page.get_by_text("Your browser could not keep it.")).to_be_visible()


def test_a_walk_takes_the_minutes_of_its_week(sessions: Sessions) -> None:
    page = sessions.open(Asked(routine="walking-six-weeks"))
    page.get_by_label("Which week are you in?").select_option(index=2)
    page.locator(START).click()
    expect(page.locator("dialog.session")).to_be_visible()
    to_the_first_move(page)
    assert count(page) in (1199, 1200)
    expect(page.get_by_text(re.compile(r"^(20:00|19:59)$"))).to_be_visible()


def test_breathing_is_paced(sessions: Sessions) -> None:
    page = sessions.begin(Asked(routine="flare-up"))
    cue = page.locator(".session__told .session__cue")
    page.clock.run_for(15_000 + 10_000 + 1000)
    expect(cue).to_have_text("Breathe in, count to 5")
    page.clock.run_for(5000)
    expect(cue).to_have_text("Breathe out slowly as you count to 5")
    page.clock.run_for(5000)
    expect(cue).to_have_text("Breathe in, count to 5")


def test_the_programme_has_no_session_and_a_page_without_scripts_no_button(
    browser: Browser, address: str
) -> None:
    with profile(browser, java_script_enabled=False) as context:
        page = context.new_page()
        page.goto(f"{address}routines/starter/")
        expect(page.locator(START)).to_be_hidden()
        page.goto(f"{address}routines/eight-weeks/")
        expect(page.locator(START)).to_have_count(0)


def test_a_session_runs_from_a_folder(browser: Browser, unpacked: Path, witness: Witness) -> None:
    with profile(browser) as context:
        witness.watch(context)
        page = context.new_page()
        page.clock.install()
        page.goto((unpacked / "routines" / "starter.html").as_uri())
        page.locator(START).click()
        expect(page.locator(".session__picture svg")).to_have_count(1)
        check = page.locator(".session__check a").get_attribute("href")
        assert (check or "").endswith("guidance/before-you-start.html")
        page.clock.fast_forward(10 * 60_000)
        expect(page.locator(NOW)).to_have_text("You have come to the end.")
    assert witness.complaints == []


def test_a_session_keeps_to_the_policy_of_a_strict_host(
    browser: Browser, built: Built, witness: Witness
) -> None:
    (policy,) = POLICY.findall(README.read_text("utf-8"))
    host = Host({"/": built.folder}, headers={"Content-Security-Policy": policy}).start()
    with profile(browser) as context:
        witness.watch(context)
        page = context.new_page()
        page.clock.install()
        page.goto(f"{host.address}routines/starter/")
        page.locator(START).click()
        expect(page.locator(".session__picture svg")).to_have_count(1)
        page.get_by_role("button", name="Stop signs").click()
        page.clock.fast_forward(1000)
        page.locator(PAUSE).click()
        page.clock.fast_forward(10 * 60_000)
        expect(page.locator(NOW)).to_have_text("You have come to the end.")
    host.stop()
    assert witness.complaints == []
