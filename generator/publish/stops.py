"""What asks a build to stop: it clears up first, and says that the old site stays."""

import os
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import NoReturn

# Ctrl-C; what `kill` and most systems send; and the end of a terminal, where there is that signal.
STOPS = tuple(
    getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name)
)


class Stopped(BaseException):
    """The process was asked to stop; `status` is what it then exits with."""

    def __init__(self, number: int) -> None:
        """Keep which signal asked."""
        super().__init__(number)
        self.status = 128 + number


@contextmanager
def stoppable() -> Iterator[None]:
    """Raise `Stopped` where a signal asks for an end, once: what clears up then is left alone."""
    owner = os.getpid()

    def stop(number: int, _: FrameType | None) -> NoReturn:
        if os.getpid() != owner:  # a child that Ctrl-C has reached too; its parent speaks
            os._exit(128 + number)
        too_late()
        raise Stopped(number)

    # a background job, or one under `nohup`, ignores some of them and goes on doing so
    handlers = {number: signal.getsignal(number) for number in STOPS}
    before = {number: handler for number, handler in handlers.items() if _is_heard(handler)}
    for number in before:
        signal.signal(number, stop)
    try:
        yield
    finally:
        for number, handler in before.items():
            signal.signal(number, handler)


def _is_heard(handler: object) -> bool:
    return handler not in (None, signal.SIG_IGN)


def too_late() -> None:
    """Let a stoppable process end by itself, because what is left takes no time."""
    for number in STOPS:
        if getattr(signal.getsignal(number), "__module__", None) == __name__:
            signal.signal(number, signal.SIG_IGN)
