"""What a test run says of an engine that is missing."""

import pytest

from tests.engines import installed


def demand(name: str) -> None:
    """Skip what needs an engine that is missing; fail where that must not be."""
    if installed.is_there(name):
        return
    if name == "chromium" or installed.are_all_wanted():
        pytest.fail(installed.ADVICE[name], pytrace=False)
    pytest.skip(installed.ADVICE[name])
