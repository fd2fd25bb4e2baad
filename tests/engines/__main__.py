"""`python -m tests.engines [NAME …]`: installs and names the browsers that tests run in."""

import sys
from collections.abc import Sequence

from tests.engines import installed
from tests.engines.install import install


def main(names: Sequence[str]) -> int:
    """Return whether something is missing that must be there; say what is and what is not."""
    install(names)
    missing = [name for name in names if not installed.is_there(name)]
    for name in names:
        print(installed.ADVICE[name] if name in missing else f"Found for the tests: {name}")
    return int("chromium" in missing or bool(missing and installed.are_all_wanted()))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:] or installed.NAMES))
