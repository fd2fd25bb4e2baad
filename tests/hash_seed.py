"""Runs a script twice under different hash seeds: what it prints must not depend on them."""

import os
import subprocess
import sys
from collections.abc import Iterator

from generator.project import PROJECT

SEEDS = ("1", "2")


def printed_under_both(script: str, *arguments: str) -> Iterator[bytes]:
    """Yield what the script prints under each seed; its last argument is the seed."""
    for seed in SEEDS:
        run = subprocess.run(
            [sys.executable, "-c", script, *arguments, seed],
            env={**os.environ, "PYTHONHASHSEED": seed},
            cwd=PROJECT,
            capture_output=True,
            check=True,
        )
        yield run.stdout
