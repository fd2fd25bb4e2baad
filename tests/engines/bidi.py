"""WebDriver BiDi: commands and events as JSON over one web socket."""

import contextlib
import itertools
import json
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from websockets.sync.client import ClientConnection, connect

from tests.engines.engine import EngineError

PATIENCE = 90.0  # seconds for one command; a page that prints is slow on a busy machine


class Bidi:
    """One session; what comes between an order and its answer is an event, and kept."""

    def __init__(self, socket: ClientConnection) -> None:
        self._socket = socket
        self._numbers = itertools.count(1)
        self._events: list[dict[str, Any]] = []

    def order(self, method: str, **parameters: Any) -> dict[str, Any]:
        """Send a command and return its result."""
        number = next(self._numbers)
        self._socket.send(json.dumps({"id": number, "method": method, "params": parameters}))
        end = time.monotonic() + PATIENCE
        while (answer := self._receive(method, end)).get("id") != number:
            self._events.append(answer)
        if answer["type"] == "error":
            raise EngineError(f"{method}: {answer['error']}: {answer['message']}")
        result: dict[str, Any] = answer["result"]
        return result

    def events(self, method: str) -> list[dict[str, Any]]:
        """Return what happened of one kind since this was asked last; the rest is forgotten."""
        self.order("session.status")  # what was sent before its answer is here now
        happened, self._events = self._events, []
        return [event["params"] for event in happened if event.get("method") == method]

    def _receive(self, method: str, end: float) -> dict[str, Any]:
        try:
            text = self._socket.recv(max(end - time.monotonic(), 0))
        except TimeoutError:
            raise EngineError(f"{method}: no answer within {PATIENCE:g} s") from None
        answer: dict[str, Any] = json.loads(text)
        return answer


@contextmanager
def session(address: str) -> Iterator[Bidi]:
    """Begin a session with the browser that listens there."""
    with connect(f"{address}/session", max_size=None, proxy=None, ping_interval=None) as socket:
        bidi = Bidi(socket)
        bidi.order("session.new", capabilities={})
        yield bidi
        with contextlib.suppress(EngineError):
            bidi.order("session.end")
