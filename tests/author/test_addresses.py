import http.server
import threading
from collections.abc import Iterator

import pytest

from generator.author.addresses import Answer, ask, findings, report
from generator.content.library import Library
from generator.models import Source


class Host(http.server.BaseHTTPRequestHandler):
    """Answers by the path; writes down what it is asked."""

    asked: list[str]

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def log_message(self, *_: object) -> None:
        return

    def _answer(self) -> None:
        self.asked.append(f"{self.command} {self.path}")
        no_head = self.path == "/only-get" and self.command == "HEAD"
        status = {"/gone": 404, "/shut": 403, "/moved": 301}.get(self.path, 200)
        self.send_response(405 if no_head else status)
        if status == 301:
            self.send_header("Location", "/there")
        self.send_header("Content-Length", "0")
        self.end_headers()


@pytest.fixture
def host() -> Iterator[tuple[str, list[str]]]:
    asked: list[str] = []
    handler = type("OwnHost", (Host,), {"asked": asked})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}", asked
        server.shutdown()
        thread.join()


def sources(library: Library, *addresses: str) -> dict[str, Source]:
    one = next(iter(library.sources.root.values()))
    made = (one.model_copy(update={"address": address}) for address in addresses)
    return {f"S{number}": source for number, source in enumerate(made, start=1)}


def test_a_host_is_asked_for_the_head_and_then_for_the_page(host: tuple[str, list[str]]) -> None:
    root, asked = host
    assert ask(f"{root}/there") == Answer(200, f"{root}/there")
    assert ask(f"{root}/only-get").status == 200
    assert asked == ["HEAD /there", "HEAD /only-get", "GET /only-get"]


def test_what_is_to_be_looked_at_is_told_in_the_order_of_the_sources(
    library: Library, host: tuple[str, list[str]]
) -> None:
    root, _ = host
    known = sources(library, *(f"{root}/{path}" for path in ("moved", "there", "gone", "shut")))
    found = [*findings(known, pause=0)]
    assert found == [
        ("S1", f"write {root}/there"),
        ("S3", "not there any more (404); look for its new address"),
        ("S4", "refuses programs (403); look with a browser"),
    ]
    assert report(known, found).splitlines()[-1] == "4 addresses asked, 3 to look at."


def test_a_host_that_is_not_there_is_a_finding_and_no_traceback(library: Library) -> None:
    ((name, finding),) = findings(sources(library, "http://127.0.0.1:1/a"), pause=0)
    assert (name, finding.startswith("no answer (")) == ("S1", True)


def test_an_address_that_https_serves_too_is_to_be_written_so(library: Library) -> None:
    known = sources(library, "http://a.org/b", "http://old.org/c")

    def answers(address: str) -> Answer:
        return Answer(0 if address == "https://old.org/c" else 200, address)

    assert [*findings(known, answers, 0)] == [("S1", "write https://a.org/b")]


def test_of_one_host_only_one_address_is_asked_at_a_time(library: Library) -> None:
    busy, most = [0], [0]

    def answers(address: str) -> Answer:
        busy[0] += 1
        most[0] = max(most[0], busy[0])
        threading.Event().wait(0.01)
        busy[0] -= 1
        return Answer(200, address)

    assert [
        *findings(sources(library, *(f"https://a.org/{i}" for i in range(5))), answers, 0)
    ] == []
    assert most == [1]
