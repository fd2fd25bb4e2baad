import pytest
from pydantic import ValidationError

from generator.models.own_routine import OwnRoutines
from tests.own_files import BAD, GOOD


@pytest.mark.parametrize("name", GOOD)
def test_a_file_that_fits_is_accepted(name: str) -> None:
    assert OwnRoutines.model_validate_json(GOOD[name])


@pytest.mark.parametrize("name", BAD)
def test_a_file_that_does_not_fit_is_refused(name: str) -> None:
    with pytest.raises(ValidationError):
        OwnRoutines.model_validate_json(BAD[name][0])


def test_every_key_is_described_and_no_other_is_allowed() -> None:
    schema = OwnRoutines.model_json_schema()
    shapes = [schema, *schema["$defs"].values()]
    assert len(shapes) == 4
    for shape in shapes:
        assert shape["additionalProperties"] is False
        assert shape["description"]
        assert all(one["description"] for one in shape["properties"].values())
