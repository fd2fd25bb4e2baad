"""What a run covered of all that is beyond `make test`."""

from collections.abc import Iterable, Iterator

import pytest

FEW = 4  # cases that are named one by one


def covered(reports: Iterable[pytest.TestReport]) -> Iterator[str]:
    """Yield a line for each exhaustive test that passed: what it says, and in which cases."""
    cases: dict[str, list[str]] = {}
    for report in reports:
        if "exhaustive" in report.keywords:
            name, _, case = report.location[2].partition("@")[0].partition("[")
            sentence = name.removeprefix("test_").replace("_", " ")
            cases.setdefault(sentence, []).append(case.removesuffix("]"))
    for sentence, names in sorted(cases.items()):
        named = [name for name in sorted(names) if name]
        counted = ", ".join(named) if len(named) <= FEW else f"{len(named)} cases"
        yield f"{sentence}: {counted}" if named else sentence


def counted(reports: Iterable[pytest.TestReport]) -> Iterator[str]:
    """Yield what tests counted, in the words that they gave for it."""
    for report in reports:
        yield from (str(said) for name, said in report.user_properties if name == "counted")
