"""The icons of the installed site, drawn from its logo when the site is built."""

import io
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from PIL import Image

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


# What programs ask for that look for no link, at the root of a host; in these sizes.
FAVICON, SIDES = "favicon.ico", (16, 32, 48)


def icons(templates: Path) -> Mapping[str, bytes]:
    """Return each icon by its path in the docs folder; same logo, same bytes."""
    return dict(_drawn(templates))


def _drawn(templates: Path) -> Iterator[tuple[str, bytes]]:
    for icon in ICONS:
        yield icon.path, _png(templates, icon)
    yield FAVICON, _in_one([_png(templates, Icon(FAVICON, side)) for side in SIDES])


def _png(templates: Path, icon: Icon) -> bytes:
    inputs = {
        "logo": (templates / "assets" / "images" / "logo.svg").read_text("utf-8"),
        "pixels": str(icon.pixels),
        "share": str(icon.share),
        "ground": icon.ground,
    }
    return bitmap(templates / "icons" / "icon.typ", inputs)


def _in_one(pngs: list[bytes]) -> bytes:
    """Return one file with a picture of each size, each drawn for it."""
    *smaller, largest = (Image.open(io.BytesIO(png)) for png in pngs)
    whole = io.BytesIO()
    sizes = [picture.size for picture in (*smaller, largest)]
    largest.save(whole, "ico", sizes=sizes, append_images=smaller)
    return whole.getvalue()
