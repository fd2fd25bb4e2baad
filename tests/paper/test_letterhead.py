from dataclasses import replace

from generator.content.library import Library
from generator.models.handouts import Clinic
from generator.paper.letterhead import letterhead
from generator.paper.sheet import Letterhead


def of(library: Library, clinic: Clinic, logo: bytes | None = None) -> Letterhead | None:
    """Return the letterhead of a build of this clinic."""
    site = library.site.model_copy(update={"clinic": clinic})
    return letterhead(replace(library, site=site, logo=logo))


def test_a_build_of_nobody_has_no_letterhead(library: Library) -> None:
    site = library.site.model_copy(update={"clinic": None})
    assert letterhead(replace(library, site=site)) is None


def test_a_clinic_has_what_it_says_and_its_logo_byte_by_byte(library: Library) -> None:
    clinic = Clinic(name="A clinic", telephone="112", address="1 Road", note="Open.", logo="a.png")
    assert of(library, clinic, b"\x89PNG") == Letterhead(
        name="A clinic", telephone="112", address="1 Road", note="Open.", logo=(0x89, 80, 78, 71)
    )


def test_what_a_clinic_does_not_say_is_empty(library: Library) -> None:
    assert of(library, Clinic(name="A clinic")) == Letterhead("A clinic", "", "", "", ())
