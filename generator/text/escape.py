"""What text needs where it leaves us, so that a sign of an author never becomes a command.

Each is for one kind of place and used there once: `markdown` and `prose` for Markdown, `attribute`
between the quotes of an attribute, `html` where a theme takes a value for HTML, `quoted` as a
value of front matter, `address` and `telephone` as the target of a link. Markdown gets numbered
entities: they are no markup to it, and HTML shows the sign itself.
"""

import json
import re
from collections.abc import Mapping
from urllib.parse import quote

HTML = {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
QUOTED = {**HTML, '"': "&quot;"}
PROSE = {**HTML, **{sign: f"&#{ord(sign)};" for sign in "\\`[]{}|#"}}
MARKDOWN = {**PROSE, **{sign: f"&#{ord(sign)};" for sign in "*_"}}
ATTRIBUTE = {**MARKDOWN, '"': "&quot;", "'": "&#39;", "\n": "&#10;", "\t": "&#9;"}

# What begins a list or underlines a heading, and only there.
FIRST = re.compile(r"\A(?:[-+=~]|[0-9]+\.(?=\s|\Z))")
FIRST_OF_PROSE = re.compile(r"^[ \t]*[=~]", re.MULTILINE)
NOT_IN_YAML = re.compile("[\x7f-\x9f\u2028\u2029\ud800-\udfff\ufeff\ufffe\uffff]")
NOT_DIALLED = re.compile(r"[^0-9+]")
LETTERS = "-._~:/?#@!$&+,;=%"  # of an address, beside letters and digits; no markup has them


def markdown(text: str) -> str:
    """Return plain text so that Markdown, also inside HTML, shows it as it is."""
    return FIRST.sub(_last_numbered, _translated(text, MARKDOWN))


def prose(text: str) -> str:
    """Return a stretch of text in which paragraphs, lists and emphasis stay, and nothing else."""
    return FIRST_OF_PROSE.sub(_last_numbered, _translated(text, PROSE))


def attribute(text: str) -> str:
    """Return text to stand between quotes, in HTML and in Markdown's `{ name="..." }` alike."""
    return _translated(text, ATTRIBUTE)


def html(text: str) -> str:
    """Return text as HTML; it may stand between double quotes too."""
    return _translated(text, QUOTED)


def quoted(text: str) -> str:
    """Return text as a string of YAML, in quotes.

    JSON is not quite YAML: it writes what stands above U+FFFF as two signs that no YAML has, and
    leaves line ends that only YAML knows. So signs stay, and those that YAML does not take do not.
    """
    return NOT_IN_YAML.sub(_by_number, json.dumps(text, ensure_ascii=False))


def address(text: str) -> str:
    """Return a web address to stand in brackets or quotes; `ValueError` for any other scheme."""
    return html(percent_encoded(text))


def telephone(text: str) -> str:
    """Return a number to call as the target of a link."""
    return f"tel:{NOT_DIALLED.sub('', text)}"


def percent_encoded(text: str) -> str:
    """Return a web address without signs that could end it where it stands."""
    if not text.startswith(("https://", "http://")):
        raise ValueError("an address without http")
    kept = (sign if sign.isalnum() or sign in LETTERS else quote(sign, safe="") for sign in text)
    return "".join(kept)


def _translated(text: str, signs: Mapping[str, str]) -> str:
    return "".join(signs.get(sign, sign) for sign in text)


def _by_number(match: re.Match[str]) -> str:
    return f"\\u{ord(match[0]):04x}"


def _last_numbered(match: re.Match[str]) -> str:
    return f"{match[0][:-1]}&#{ord(match[0][-1])};"
