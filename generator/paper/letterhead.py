"""Whose letterhead the cards of a build have."""

from generator.content.library import Library
from generator.paper.sheet import Letterhead


def letterhead(library: Library) -> Letterhead | None:
    """Return the letterhead of the clinic whose build this is, if it is one's."""
    clinic = library.site.clinic
    if not clinic:
        return None
    return Letterhead(
        name=clinic.name,
        telephone=clinic.telephone or "",
        address=clinic.address or "",
        note=clinic.note or "",
        logo=tuple(library.logo) if library.logo else (),
    )
