"""The browsers in which all of the site works: the one place that names versions.

What decides is the youngest feature that pages cannot do without: for Chrome, Edge and Firefox
`:has()`, for Safari `@container`. A test holds styles and scripts to these versions, and the smoke
tests run in the engines of all three families.
"""

from collections.abc import Mapping

from generator.models.words.browsers import BrowserId

SUPPORTED: Mapping[BrowserId, str] = {
    "chrome": "105",
    "edge": "105",
    "firefox": "121",
    "safari": "16.0",
}
