"""The icons of the installed site, drawn from its logo when the site is built."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from generator.paper.typeset import bitmap

GROUND = "#0f5f9c"  # the logo's own, so that it goes on to the edges without a seam


@dataclass(frozen=True)
class Icon:
    """A square of so many pixels; the logo takes a share of its side, over a ground or none.

    `purpose` is the word that the manifest has for it, or empty where no manifest names it.
    """

    path: str
    pixels: int
    purpose: str = ""
    share: float = 1
    ground: str = ""


ICONS = (
    Icon("assets/images/icon-192.png", 192, "any"),
    Icon("assets/images/icon-512.png", 512, "any"),
    # devices cut it to any shape that holds a circle of 80 %: our figure fits into that
    Icon("assets/images/icon-maskable.png", 512, "maskable", 0.8, GROUND),
    Icon("assets/images/icon-touch.png", 180, ground=GROUND),  # iPhones round the corners
)


def icons(templates: Path) -> Mapping[str, bytes]:
    """Return each icon as PNG by its path in the docs folder; same logo, same bytes."""
    return dict(_drawn(templates))


def _drawn(templates: Path) -> Iterator[tuple[str, bytes]]:
    logo = (templates / "assets" / "images" / "logo.svg").read_text("utf-8")
    for icon in ICONS:
        inputs = {
            "logo": logo,
            "pixels": str(icon.pixels),
            "share": str(icon.share),
            "ground": icon.ground,
        }
        yield icon.path, bitmap(templates / "icons" / "icon.typ", inputs)
