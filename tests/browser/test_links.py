from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlparse

from tests.browser.conftest import Built


class Links(HTMLParser):
    """Collects what a page points to and what in it can be pointed to."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.targets: list[str] = []
        self.ids: set[str] = set()
        self.feed(page.read_text("utf-8"))

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        del tag
        for name, value in attrs:
            if name in ("href", "src") and value:
                self.targets.append(value)
            if name == "id" and value:
                self.ids.add(value)


def test_every_link_of_the_site_leads_somewhere(built: Built) -> None:
    assert _dead(built.folder) == []


def test_every_link_of_the_offline_copy_leads_somewhere(unpacked: Path) -> None:
    assert _dead(unpacked) == []


def _dead(site: Path) -> list[str]:
    pages = {
        path.resolve(): Links(path) for path in site.rglob("*.html") if path.name != "404.html"
    }
    assert len(pages) > 20
    inner = [(page, t) for page, links in pages.items() for t in links.targets if _inside(t)]
    assert len(inner) > len(pages)
    return [f"{page}: {target}" for page, target in inner if not _leads(page, target, pages)]


def _inside(target: str) -> bool:
    return not urlparse(target).scheme and not target.startswith("//")


def _leads(page: Path, target: str, pages: dict[Path, Links]) -> bool:
    address, anchor = urldefrag(target)
    path = (page.parent / unquote(address.split("?")[0])).resolve() if address else page
    path = path / "index.html" if path.is_dir() else path
    return path.is_file() and (not anchor or path not in pages or anchor in pages[path].ids)
