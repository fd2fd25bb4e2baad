"""Programs that are started for a while and surely ended, with all that they started themselves."""

import contextlib
import os
import re
import signal
import subprocess
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from tests.engines.engine import EngineError, wait

GRACE = 5  # seconds in which a program may end by itself


@contextmanager
def running(command: Sequence[str], log: Path, **more: str) -> Iterator["subprocess.Popen[bytes]"]:
    """Run a program that writes all it says into a file; `more` is added to its environment."""
    with log.open("wb") as said:
        process = subprocess.Popen(
            list(command),
            stdin=subprocess.DEVNULL,
            stdout=said,
            stderr=said,
            env={**direct(os.environ), **more},
            start_new_session=True,  # so that its children can be ended with it
        )
    try:
        yield process
    finally:
        _end(process)


def direct(environment: Mapping[str, str]) -> dict[str, str]:
    """Return an environment without proxies: nothing here leaves the machine."""
    return {key: value for key, value in environment.items() if not key.lower().endswith("_proxy")}


def said(process: "subprocess.Popen[bytes]", log: Path, pattern: str) -> str:
    """Return what the first group of a pattern finds in the log of a running program."""

    def look() -> str | None:
        text = log.read_text("utf-8", "replace")
        found = re.search(pattern, text)
        if not found and process.poll() is not None:
            raise RuntimeError(f"{process.args!r} ended: {text[-2000:]}")
        return found[1] if found else None

    answer: str = wait(look, f"{pattern} from {process.args!r}")
    return answer


def _end(process: "subprocess.Popen[bytes]") -> None:
    for how in (signal.SIGTERM, signal.SIGKILL):
        with contextlib.suppress(ProcessLookupError):
            os.killpg(process.pid, how)
        with contextlib.suppress(subprocess.TimeoutExpired):
            process.wait(GRACE)
    if process.poll() is None:
        raise EngineError(f"{process.args!r} does not end")
