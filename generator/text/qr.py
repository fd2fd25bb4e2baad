"""Codes that a phone's camera opens."""

import io

import segno

QUIET_ZONE = 2  # modules of white around the code; the card's own margin adds the rest


def code(address: str) -> str:
    """Return the QR code of an address as SVG, with error correction for creased paper."""
    drawn = io.BytesIO()
    segno.make(address, error="m").save(
        drawn, kind="svg", border=QUIET_ZONE, xmldecl=False, omitsize=True
    )
    return drawn.getvalue().decode()
