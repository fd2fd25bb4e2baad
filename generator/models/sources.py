"""Where each statement comes from."""

from collections.abc import Mapping
from typing import Literal

from pydantic import Field, RootModel

from generator.models.address import Address
from generator.models.text import IsoDate, Line, RecordId, Shape, SourceId

Kind = Literal[
    "health-service",
    "hospital",
    "guideline",
    "professional-body",
    "government",
    "university",
    "charity",
    "research",
    "clinic",
]


class Source(Shape):
    """One page or paper that content cites."""

    publisher: Line = Field(description="Who stands behind it; for research, authors and year.")
    title: Line = Field(description="Its title.")
    address: Address = Field(description="Where it was seen, or its DOI.")
    kind: Kind = Field(description="What sort of source it is.")
    tier: int = Field(
        ge=1,
        le=3,
        description="1: the publisher's own page; 2: a copy elsewhere; 3: clinic, technique only.",
    )
    seen_on: IsoDate = Field(description="Day on which we noted what it says; a copy may be older.")
    evidence_from: RecordId | None = Field(
        None, description="Id from `evidence_areas`, if its findings are about another area."
    )
    note: Line | None = Field(None, description="What a reader should know about this source.")


class Sources(RootModel[Mapping[SourceId, Source]]):
    """`content/sources.yml`: every source, by id (S12 services, R03 research, C07 clinics)."""

    @property
    def clinics(self) -> frozenset[str]:
        """The ids of pages of clinics and coaches, which serve technique only."""
        return frozenset(i for i, source in self.root.items() if source.kind == "clinic")
