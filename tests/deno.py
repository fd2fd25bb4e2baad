"""The engine that checks and runs the scripts outside a browser; it never asks the network."""

import json
import os
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from generator.project import PROJECT

DENO = str(Path(sys.executable).with_name("deno"))
ENVIRONMENT = {
    **os.environ,
    "DENO_DIR": str(PROJECT / "build" / "deno"),
    "DENO_NO_UPDATE_CHECK": "1",
    "NO_COLOR": "1",
}


class RunError(Exception):
    """What a script threw, in its own words."""


def checked(*files: Path) -> str:
    """Return what the type checker complains about in some files, or nothing."""
    command = [DENO, "check", "--no-remote", "--quiet", "--config", str(PROJECT / "deno.json")]
    names = [str(file) for file in files]
    run = subprocess.run(
        [*command, *names], env=ENVIRONMENT, capture_output=True, text=True, check=False
    )
    return run.stderr if run.returncode else ""


class Runner:
    """Calls functions of our modules, with some globals; modules are loaded once."""

    def __init__(self, given: Mapping[str, object]) -> None:
        runner = PROJECT / "tests" / "scripts" / "runner.js"
        command = [DENO, "run", "--no-remote", "--quiet", f"--allow-read={PROJECT}", str(runner)]
        self.process = subprocess.Popen(
            [*command, json.dumps(given)],
            env=ENVIRONMENT,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )

    def __call__(self, modules: str, script: str, *given: object) -> Any:
        """Return what a function gives: `run("a.js b.js", "({ f }, x) => f(x)", 1)`."""
        assert self.process.stdin
        assert self.process.stdout
        asked = {"modules": modules.split(), "script": script, "given": given}
        self.process.stdin.write(json.dumps(asked) + "\n")
        self.process.stdin.flush()
        answer = json.loads(self.process.stdout.readline())
        if "error" in answer:
            raise RunError(answer["error"])
        return answer.get("value")

    def stop(self) -> None:
        """End the engine."""
        self.process.communicate()
