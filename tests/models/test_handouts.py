from typing import Any

import pytest
from pydantic import ValidationError

from generator.models.handouts import CardPack, Clinic

PACK: dict[str, Any] = {
    "id": "stiff",
    "name": "Stiff hands",
    "lead": "Your hands are stiff.",
    "goal": "ease-stiffness",
    "routines": ["hand-break", "hand-night"],
}


@pytest.mark.parametrize("key", ["id", "name", "lead", "routines"])
def test_a_pack_has_a_name_a_lead_and_its_routines(key: str) -> None:
    less = {name: value for name, value in PACK.items() if name != key}
    with pytest.raises(ValidationError, match=f"{key}\n  Field required"):
        CardPack.model_validate(less)


def test_a_pack_holds_one_to_eight_routines() -> None:
    for routines, words in (([], "at least 1"), (["hand-break"] * 9, "at most 8")):
        with pytest.raises(ValidationError, match=words):
            CardPack.model_validate({**PACK, "routines": routines})


def test_of_a_clinic_only_its_name_must_be_known() -> None:
    clinic = Clinic.model_validate({"name": "A hand clinic"})
    assert (clinic.telephone, clinic.address, clinic.note, clinic.logo) == (None,) * 4
    with pytest.raises(ValidationError, match="name\n  Field required"):
        Clinic.model_validate({"telephone": "112"})


@pytest.mark.parametrize("file", ["logo.svg", "../logo.png", "Logo.png", "a/logo.png", ".png"])
def test_a_logo_is_a_png_picture_beside_the_file(file: str) -> None:
    with pytest.raises(ValidationError, match="logo\n  String should match pattern"):
        Clinic.model_validate({"name": "A hand clinic", "logo": file})
