"""Who has read a record, and when it must be read again."""

from typing import Annotated, Literal

from pydantic import Field

from generator.models.text import IsoDate, Line, Shape

# As `content.meaning` makes it: three groups of letters and digits.
Fingerprint = Annotated[str, Field(pattern=r"^[a-z2-7]{4}-[a-z2-7]{4}-[a-z2-7]{4}$")]


class Review(Shape):
    """The review state that every record carries and every page and card shows."""

    state: Literal["not-reviewed", "reviewed"] = Field(
        description="`reviewed` only when a named clinician has read the whole record."
    )
    written_on: IsoDate = Field(description="Day of the last change in meaning, 2026-11-22.")
    due_on: IsoDate = Field(description="Day by which the record must be read again.")
    reviewed_by: Line | None = Field(
        None, description="Name of the clinician who read it; without `role`, name and role."
    )
    role: Line | None = Field(None, description="Profession of that clinician, as physiotherapist.")
    reviewed_on: IsoDate | None = Field(None, description="Day on which the clinician read it.")
    of: Fingerprint | None = Field(
        None,
        description="What was read, as the signed sheet and `rehab review ID --sign` have it: the "
        "review lapses when the meaning changes.",
    )
