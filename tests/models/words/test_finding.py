from typing import get_args

import pytest
from pydantic import ValidationError

from generator.content.library import Library
from generator.models.words.finding import FilterName, FinderWords, Order
from tests.models.words.catalogue import without

CHOICES = [
    *(("legends", name) for name in get_args(FilterName)),
    *(("orders", name) for name in get_args(Order)),
]


@pytest.mark.parametrize("place", CHOICES, ids=" ".join)
def test_every_filter_and_order_is_called_something(
    library: Library, place: tuple[str, str]
) -> None:
    given = library.words.finder.model_dump(exclude_none=True)
    assert FinderWords.model_validate(given)
    with pytest.raises(ValidationError, match=f"{place[0]}\n  no words for {place[1]};"):
        FinderWords.model_validate(without(given, place))
