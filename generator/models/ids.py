"""What a record may be called: the name of its file is its address."""

import re
import unicodedata

RECORD_ID = r"^[a-z0-9]+(-[a-z0-9]+)*$"
LONGEST_ID = 60  # a path on Windows has 259 letters, and a site in a folder is deep
OVERVIEW = "index"  # the page of a folder itself
DEVICES = re.compile(r"con|prn|aux|nul|(?:com|lpt)[0-9¹²³]")
# What templates and the theme call their own elements, beside `word-` before an id of the glossary.
OURS = re.compile(
    r"_.*|source-[0-9]+|(?:sign|level|from)-.+|nothing-fits|country"
    r"|card-title|card-rules|embed-line|centre-routine|finder-(?:query|example|keys|filters|sheet)|not-kept"
)

Fault = tuple[str, str]  # what is wrong; what is allowed


def misnamed(record: str) -> Fault | None:
    """Return what is wrong with the letters of a record's id."""
    if len(record) > LONGEST_ID:
        return f"a file name of {len(record)} letters", f"at most {LONGEST_ID}"
    if not re.fullmatch(RECORD_ID, record):
        return f"the file name {record!r}", "words-with-hyphens.yml"
    return None


def heading_id(heading: str) -> str:
    """Return the id that MkDocs gives to a heading, if no other has it."""
    plain = unicodedata.normalize("NFKD", heading).encode("ascii", "ignore").decode()
    return re.sub(r"[-\s]+", "-", re.sub(r"[^\w\s-]", "", plain).strip().lower())


def taken(record: str) -> Fault | None:
    """Return what else has the name that a record would have."""
    if record == OVERVIEW:
        return f"the file name {record!r} is that of an overview", "a name of its own"
    if DEVICES.fullmatch(record):
        return f"the file name {record!r} is one that Windows keeps for itself", "another name"
    return None
