"""What a host says beside each file: what its pages may do, and how long a browser may keep it.

This is the one place where that stands. `_headers`, the files for nginx and the page for hosts are
made from it, and so is the `<meta>` policy in pages, for hosts that say nothing.
"""

import re
from collections.abc import Mapping
from typing import Literal

# What a page may load. All of it comes from the site itself; `data:` is for icons in style sheets.
POLICY: Mapping[str, str] = {
    "default-src": "'none'",
    "script-src": "'self'",
    "style-src": "'self'",
    "img-src": "'self' data:",
    "font-src": "'self'",
    "connect-src": "'self'",
    "worker-src": "'self'",
    "manifest-src": "'self'",
    "base-uri": "'none'",
    "form-action": "'none'",
}
FRAMERS = "frame-ancestors"  # who may show a page in a frame; browsers ignore it in a <meta>
EMBEDDED = "embed/"  # the folder of pages that are made to be shown in a frame

# What no page of the site asks a device for, so that nothing that creeps in can.
UNUSED = (
    *("accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer"),
    *("microphone", "midi", "payment", "usb"),
)
# The same beside every file.
EVERYWHERE: Mapping[str, str] = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in UNUSED),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
}

# A name that holds a hash of its file: another file would have another name.
HASHED = r"[.-][0-9a-f]{8,64}\.(?:min\.)?[a-z0-9]+$"
FOREVER = "public, max-age=31536000, immutable"
ASK_FIRST = "no-cache"  # may be kept, and is asked for each time: the answer is mostly "unchanged"


def policy(framers: str | None = "'none'") -> str:
    """Return the Content-Security-Policy; without framers as it may stand in a `<meta>`."""
    allowed = POLICY if framers is None else {**POLICY, FRAMERS: framers}
    return "; ".join(f"{name} {sources}" for name, sources in allowed.items())


def place_headers(place: Literal["embedded", "page"]) -> Mapping[str, str]:
    """Return the headers that differ between pages for frames and all the rest."""
    framed = place == "embedded"
    return {
        "Content-Security-Policy": policy("*" if framed else "'none'"),
        "Cross-Origin-Resource-Policy": "cross-origin" if framed else "same-origin",
    }


def kept(path: str) -> str:
    """Return how long a browser may keep a file, as `Cache-Control` says it."""
    return FOREVER if re.search(HASHED, path) else ASK_FIRST


def headers(path: str) -> Mapping[str, str]:
    """Return all headers for the file at a path, as a browser asks for it."""
    place = place_headers("embedded" if path.startswith(EMBEDDED) else "page")
    return {**EVERYWHERE, **place, "Cache-Control": kept(path)}
