"""Who has read a record, and when it must be read again."""

from typing import Literal

from pydantic import Field

from generator.models.text import IsoDate, Line, Shape


class Review(Shape):
    """The review state that every record carries and every page and card shows."""

    state: Literal["not-reviewed", "reviewed"] = Field(
        description="`reviewed` only when a named clinician has read the whole record."
    )
    written_on: IsoDate = Field(description="Day of the last change in meaning, 2026-11-22.")
    due_on: IsoDate = Field(description="Day by which the record must be read again.")
    reviewed_by: Line | None = Field(
        None, description="Name and role of the clinician who read it."
    )
    reviewed_on: IsoDate | None = Field(None, description="Day on which the clinician read it.")
