"""What is found, what is installed, and what is said of the rest; nothing here starts a browser."""

import shutil
import subprocess
from collections.abc import Callable, Sequence
from types import SimpleNamespace

import pytest

from tests.engines import install as installing
from tests.engines import installed
from tests.engines.__main__ import main
from tests.engines.presence import demand

EVERYTHING = {
    *("chromium", "chromium-headless-shell", "firefox-esr", "WebKitWebDriver", "Xvfb"),
    *("apt-get", "/usr/bin/python3"),
}
OF_PACKAGES = {
    "chromium": "chromium",
    "chromium-headless-shell": "chromium-headless-shell",
    "firefox-esr": "firefox-esr",
    "firefox": "firefox",
    "webkit2gtk-driver": "WebKitWebDriver",
    "xvfb": "Xvfb",
}
Machine = Callable[..., list[list[str]]]


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch) -> Machine:
    """A machine with these programs, as root; returns what is run on it."""
    for variable in ("CHROMIUM", "FIREFOX", "WEBKIT_DRIVER", "CI"):
        monkeypatch.delenv(variable, raising=False)

    def prepare(there: set[str], unknown: str = "") -> list[list[str]]:
        ran: list[list[str]] = []

        def run(command: Sequence[str], **_: object) -> SimpleNamespace:
            if "-c" not in command and "apt-cache" not in command:
                ran.append(list(command))
            if command[0] == "apt-get":
                there.update(OF_PACKAGES.get(package, package) for package in command)
            return SimpleNamespace(returncode=int(command[-1] == unknown))

        monkeypatch.setattr(shutil, "which", lambda name: name if name in there else None)
        monkeypatch.setattr(subprocess, "run", run)
        monkeypatch.setattr(installing, "_is_root", lambda: True)
        monkeypatch.setattr(installed, "_of_playwright", lambda: None)
        return ran

    return prepare


def test_nothing_is_run_where_everything_is_there(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    assert (machine(EVERYTHING.copy()), main(installed.NAMES)) == ([], 0)
    assert "NOT RUN" not in capsys.readouterr().out


def test_exactly_what_is_missing_is_installed_in_one_go(machine: Machine) -> None:
    ran = machine(EVERYTHING - {"firefox-esr", "Xvfb"})
    assert main(installed.NAMES) == 0
    assert ran == [
        ["apt-get", "update"],
        ["apt-get", "install", "--yes", "--no-install-recommends", "firefox-esr", "xvfb"],
    ]


def test_of_two_names_of_a_package_the_known_one_is_installed(machine: Machine) -> None:
    ran = machine(EVERYTHING - {"firefox-esr"}, "firefox-esr")
    assert main(installed.NAMES) == 0
    assert ran[-1][-1] == "firefox"


def test_only_the_engine_that_is_asked_for_is_installed(machine: Machine) -> None:
    assert (machine({"chromium", "chromium-headless-shell", "apt-get"}), main(["chromium"])) == (
        [],
        0,
    )


@pytest.mark.parametrize("name", ["firefox", "webkit"])
def test_a_missing_engine_is_one_line_and_an_error_for_ci(
    machine: Machine, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    gone = {"firefox": "firefox-esr", "webkit": "Xvfb"}[name]
    ran = machine(EVERYTHING - {gone, "apt-get"})
    assert main(installed.NAMES) == 0
    said = capsys.readouterr().out
    assert said.count("NOT RUN") == 1
    assert installed.ADVICE[name] in said.splitlines()
    assert installed.to_test() == [one for one in installed.NAMES if one != name]
    with pytest.raises(pytest.skip.Exception, match="NOT RUN"):
        demand(name)
    monkeypatch.setenv("CI", "true")
    assert main(installed.NAMES) == 1
    with pytest.raises(pytest.fail.Exception, match="NOT RUN"):
        demand(name)
    assert ran == []


def test_without_chromium_nothing_runs_and_advice_is_given(
    machine: Machine, capsys: pytest.CaptureFixture[str]
) -> None:
    ran = machine(EVERYTHING - {"chromium", "chromium-headless-shell", "apt-get"})
    assert main(installed.NAMES) == 1
    assert [command[1:] for command in ran] == [["-m", "playwright", "install", "chromium"]]
    assert installed.ADVICE["chromium"] in capsys.readouterr().out
    assert "chromium" in installed.to_test()
    with pytest.raises(pytest.fail.Exception):
        demand("chromium")


@pytest.mark.parametrize(
    ("variable", "find"),
    [
        ("CHROMIUM", installed.chromium),
        ("CHROMIUM", installed.chromium_shell),
        ("FIREFOX", installed.firefox),
        ("WEBKIT_DRIVER", lambda: installed.webkit().driver),
    ],
)
def test_a_program_that_is_named_is_taken_or_none(
    machine: Machine,
    monkeypatch: pytest.MonkeyPatch,
    variable: str,
    find: Callable[[], str | None],
) -> None:
    machine(EVERYTHING | {"/opt/own"})
    monkeypatch.setenv(variable, "/opt/own")
    assert find() == "/opt/own"
    monkeypatch.setenv(variable, "/opt/nothing")
    assert find() is None
