"""Asks the addresses of all sources whether they still answer; a report, never part of a build."""

import time
import urllib.error
import urllib.request
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from http.client import HTTPException
from urllib.parse import urlsplit

from generator.models import Source

AT_ONCE = 4  # hosts; of one host only one address at a time
PATIENCE = 15.0  # seconds
PAUSE = 1.0  # seconds between two questions to one host
HEADERS = {"User-Agent": "rehab-sources (checks that the addresses of sources still answer)"}
GONE = (404, 410)
SHUT = (401, 403, 405, 429)  # so some hosts answer programs; a browser may well get the page
ERROR = 400

Ask = Callable[[str], "Answer"]


@dataclass(frozen=True)
class Answer:
    """What a host said: its status (0 for none), the address in the end, why it said nothing."""

    status: int
    address: str
    reason: str = ""


def ask(address: str) -> Answer:
    """Ask for an address: first for its head alone, then, where that is refused, for the page."""
    answer = _asked(address, "HEAD")
    return _asked(address, "GET") if answer.status == 0 or answer.status >= ERROR else answer


def _asked(address: str, method: str) -> Answer:
    request = urllib.request.Request(address, headers=HEADERS, method=method)  # noqa: S310 - below
    try:
        with urllib.request.urlopen(request, timeout=PATIENCE) as found:  # noqa: S310 - http(s) only
            return Answer(found.status, found.url)
    except urllib.error.HTTPError as error:
        error.close()
        return Answer(error.code, error.url or address)
    except (OSError, HTTPException, ValueError) as error:
        return Answer(0, address, str(getattr(error, "reason", "") or error))


def findings(
    sources: Mapping[str, Source], ask: Ask = ask, pause: float = PAUSE
) -> Iterator[tuple[str, str]]:
    """Yield each source of which something is to be looked at, in their order, and what it is."""
    answers = dict(_answers({source.address for source in sources.values()}, ask, pause))
    for name, source in sources.items():
        finding = _finding(source.address, answers)
        if finding:
            yield name, finding


def report(sources: Mapping[str, Source], found: Iterable[tuple[str, str]]) -> str:
    """Return findings as text, a line each, and how many addresses were asked."""
    lines = [f"{name}: {sources[name].address}: {finding}" for name, finding in found]
    asked = len({source.address for source in sources.values()})
    return "\n".join([*lines, f"{asked} addresses asked, {len(lines)} to look at.", ""])


def _answers(addresses: Iterable[str], ask: Ask, pause: float) -> Iterator[tuple[str, Answer]]:
    hosts: dict[str, list[str]] = defaultdict(list)
    for address in sorted(addresses):
        hosts[urlsplit(address).netloc].append(address)

    def of_host(waiting: list[str]) -> list[tuple[str, Answer]]:
        answers = []
        for place, address in enumerate(waiting):
            time.sleep(pause if place else 0)
            answers.append((address, _or_safer(address, ask)))
        return answers

    with ThreadPoolExecutor(AT_ONCE) as workers:
        for answers in workers.map(of_host, hosts.values()):
            yield from answers


def _or_safer(address: str, ask: Ask) -> Answer:
    """Ask, and of an address of http whether https serves it, too: then that is the address."""
    if not address.startswith("http://"):
        return ask(address)
    safe = ask(f"https://{address.removeprefix('http://')}")
    return safe if 0 < safe.status < ERROR else ask(address)


def _finding(address: str, answers: Mapping[str, Answer]) -> str | None:
    answer = answers[address]
    if answer.status == 0:
        return f"no answer ({answer.reason})"
    if answer.status in GONE:
        return f"not there any more ({answer.status}); look for its new address"
    if answer.status in SHUT:
        return f"refuses programs ({answer.status}); look with a browser"
    if answer.status >= ERROR:
        return f"error {answer.status}"
    if answer.address != address:
        return f"write {answer.address}"
    return None
