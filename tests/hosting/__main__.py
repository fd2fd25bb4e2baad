"""`python -m tests.hosting`: installs nginx for the tests, where that is possible."""

import sys

from tests.engines.install import install_packages
from tests.engines.installed import are_all_wanted
from tests.hosting.nginx import ADVICE, missing, program


def main() -> int:
    """Return whether nginx is missing where it must be there; say what is and what is not."""
    install_packages(missing())
    print("Found for the tests: nginx" if program() else ADVICE)
    return int(not program() and are_all_wanted())


if __name__ == "__main__":
    sys.exit(main())
