"""Where this project lies, and where its typeface comes from."""

from pathlib import Path

PROJECT = Path(__file__).resolve().parent.parent
SCRIPTS = PROJECT / "scripts"
FONT_PACKAGE = "fontpkg_atkinson_hyperlegible"  # for pages, cards and numbers in drawings
