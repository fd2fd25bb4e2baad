"""Firefox by WebDriver BiDi."""

import base64
import json
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.engines.bidi import Bidi, session
from tests.engines.engine import MARGIN, MIDDLE, EngineError
from tests.engines.keys import pressed, strokes
from tests.engines.processes import running, said

# Nothing but the page that is tested: no first run, no updates, no traffic of the browser's own.
PREFERENCES: dict[str, bool | int | str] = {
    "app.normandy.enabled": False,
    "app.update.disabledForTesting": True,
    "browser.aboutwelcome.enabled": False,
    "browser.safebrowsing.downloads.enabled": False,
    "browser.safebrowsing.malware.enabled": False,
    "browser.safebrowsing.phishing.enabled": False,
    "browser.safebrowsing.update.enabled": False,
    "browser.shell.checkDefaultBrowser": False,
    "browser.startup.homepage_override.mstone": "ignore",
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": False,
    "extensions.getAddons.cache.enabled": False,
    "extensions.update.enabled": False,
    "intl.accept_languages": "en-US, en",
    "media.gmp-manager.updateEnabled": False,
    "network.captive-portal-service.enabled": False,
    "network.connectivity-service.enabled": False,
    "network.proxy.type": 0,
    "network.trr.mode": 5,
    "remote.prefs.recommended": True,
    "services.settings.server": "data:,#",
    "toolkit.telemetry.enabled": False,
    "toolkit.telemetry.server": "data:,",
}
LISTENING = r"WebDriver BiDi listening on (ws://\S+)"
TYPES = ("error", "warn")


class Firefox:
    """One tab."""

    name = "firefox"

    def __init__(self, bidi: Bidi) -> None:
        self._bidi = bidi
        # The tab that the browser begins with never has the focus: pages would not hear of theirs.
        self._tab: str = bidi.order("browsingContext.create", type="tab")["context"]
        bidi.order("session.subscribe", events=["log.entryAdded"])

    def open(self, address: str) -> None:
        self._order("browsingContext.navigate", url=address, wait="complete")

    def run(self, script: str) -> Any:
        answer = self._bidi.order(
            "script.evaluate",
            expression=f"(async () => JSON.stringify((await ({script})) ?? null))()",
            target={"context": self._tab},
            awaitPromise=True,
            userActivation=True,
        )
        if answer["type"] == "exception":
            raise EngineError(answer["exceptionDetails"]["text"])
        return json.loads(answer["result"]["value"])

    def click(self, selector: str) -> None:
        middle = self.run(MIDDLE.format(selector=json.dumps(selector)))
        if not middle:
            raise EngineError(f"nothing to click: {selector}")
        move = {"type": "pointerMove", "x": middle[0], "y": middle[1]}
        press = [{"type": kind, "button": 0} for kind in ("pointerDown", "pointerUp")]
        self._act({"type": "pointer", "id": "mouse", "actions": [move, *press]})

    def type(self, text: str) -> None:
        for letter in text:
            self._keys(pressed([letter]))

    def press(self, key: str) -> None:
        self._keys(strokes(key))

    def back(self) -> None:
        self.run("void setTimeout(() => history.back())")  # its own command may never answer

    def resize(self, width: int, height: int) -> None:
        self._order("browsingContext.setViewport", viewport={"width": width, "height": height})

    def pdf(self) -> bytes:
        margin = dict.fromkeys(("top", "bottom", "left", "right"), MARGIN / 10)
        paper = {"width": 21.0, "height": 29.7}
        answer = self._order("browsingContext.print", margin=margin, page=paper)
        return base64.b64decode(answer["data"])

    def screenshot(self) -> bytes:
        return base64.b64decode(self._order("browsingContext.captureScreenshot")["data"])

    def errors(self) -> list[str]:
        entries = self._bidi.events("log.entryAdded")
        return [str(entry["text"]) for entry in entries if entry["level"] in TYPES]

    def _keys(self, actions: list[dict[str, str]]) -> None:
        self._act({"type": "key", "id": "keys", "actions": actions})

    def _act(self, source: dict[str, Any]) -> None:
        self._order("input.performActions", actions=[source])

    def _order(self, method: str, **parameters: Any) -> dict[str, Any]:
        return self._bidi.order(method, context=self._tab, **parameters)


@contextmanager
def firefox(program: str) -> Iterator[Firefox]:
    """Yield a Firefox without a window."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        profile, log = Path(folder) / "profile", Path(folder) / "log"
        profile.mkdir()
        (profile / "user.js").write_text(_preferences(), encoding="utf-8")
        command = (program, "--headless", "--no-remote", "--remote-debugging-port=0")
        with (
            running([*command, "--profile", str(profile)], log) as process,
            session(said(process, log, LISTENING)) as bidi,
        ):
            yield Firefox(bidi)


def _preferences() -> str:
    lines = (f"user_pref({json.dumps(k)}, {json.dumps(v)});\n" for k, v in PREFERENCES.items())
    return "".join(lines)
