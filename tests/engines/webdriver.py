"""W3C WebDriver: one request, one answer, both JSON."""

import http.client
import json
from typing import Any

from tests.engines.engine import EngineError

PATIENCE = 60.0  # seconds for one request


class Driver:
    """A driver that listens on a port of this machine."""

    def __init__(self, port: int) -> None:
        self._port = port

    def ask(self, method: str, path: str, body: object = None) -> Any:
        """Send a request and return the value of its answer."""
        connection = http.client.HTTPConnection("127.0.0.1", self._port, timeout=PATIENCE)
        try:
            text = None if body is None else json.dumps(body)
            connection.request(method, path, text, {"Content-Type": "application/json"})
            answer = json.loads(connection.getresponse().read())
        except (OSError, http.client.HTTPException, ValueError) as error:
            raise EngineError(f"{method} {path}: {error!r}") from error
        finally:
            connection.close()
        value = answer.get("value", answer)
        if isinstance(value, dict) and "error" in value:
            raise EngineError(f"{method} {path}: {value['error']}: {value.get('message')}")
        return value
