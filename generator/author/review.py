"""Finds the record that somebody wants to review, and tells what a signed review is as data."""

from generator.content.library import Library
from generator.content.problems import suggestion
from generator.paper.record_sheet import reviewable, version

SIGNED = """\
review:
  state: reviewed
  written_on: {written}
  due_on: DAY
  reviewed_by: NAME
  role: PROFESSION
  reviewed_on: DAY
  of: {of}"""


class UnknownRecordError(Exception):
    """No record is called so, or more than one; the message says what to name."""


def found(library: Library, name: str) -> tuple[str, str]:
    """Return kind and id of a record, named by its id or as KIND:ID."""
    known = reviewable(library)
    alike = [key for key in known if name in (key[1], ":".join(key))]
    if len(alike) == 1:
        return alike[0]
    if alike:
        raise UnknownRecordError(f"{name!r} is more than one record; name {_named(alike)}")
    raise UnknownRecordError(f"no record {name!r}; {suggestion(name, (i for _, i in known))}")


def signed(library: Library, kind: str, record: str) -> str:
    """Return the review of a record as it stands in its file once the sheet is signed."""
    written = reviewable(library)[kind, record].review.written_on
    return SIGNED.format(written=written, of=version(library, kind, record))


def _named(keys: list[tuple[str, str]]) -> str:
    return " or ".join(map(":".join, keys))
