"""Where a site is hosted, as the command or its environment says."""

import click
import pytest
from click.testing import CliRunner, Result

from generator.publish.address import VARIABLE, address_option, unreachable


@click.command()
@address_option
def told(address: str | None) -> None:
    """Say which address came through."""
    click.echo(str(address))


def _told(*arguments: str, **environment: str | None) -> Result:
    return CliRunner(env={VARIABLE: None, **environment}).invoke(told, arguments)


def test_the_option_comes_before_the_variable_and_neither_need_be_there() -> None:
    flag, variable = "https://a.org/b/", "https://c.org/"
    assert _told().output == _told(REHAB_ADDRESS="").output == "None\n"
    assert _told(REHAB_ADDRESS=variable).output == f"{variable}\n"
    assert _told("--address", flag, REHAB_ADDRESS=variable).output == f"{flag}\n"


@pytest.mark.parametrize(
    ("text", "wrong"),
    [
        ("https://a.org", "'https://a.org' is no folder; https://HOST/ or https://HOST/FOLDER/"),
        ("a.org/", "'a.org/' does not begin with https://"),
        ("https://a.org/?b/", "'https://a.org/?b/' is no folder"),
        ("https://a.org//b/", "the path '//b/'"),
        ("https://me@a.org/", "a user or a password before the host"),
        ("https://a.org/\x1b[2J/", "the sign U+001B"),
        ("", "'' does not begin with https://"),
    ],
)
def test_a_wrong_address_is_refused_by_the_name_of_where_it_stands(text: str, wrong: str) -> None:
    said = _told("--address", text)
    assert (said.exit_code, f"Error: --address: {wrong}" in said.output) == (2, True), said.output
    if text:
        said = _told(REHAB_ADDRESS=text)
        assert (said.exit_code, f"Error: REHAB_ADDRESS: {wrong}" in said.output) == (2, True)
        assert _told("--address", "https://a.org/", REHAB_ADDRESS=text).exit_code == 0


def test_an_address_that_nobody_reaches_is_a_warning_with_the_way_out() -> None:
    warning = unreachable("https://hands.example/")
    assert warning
    for part in ("WARNING", "https://hands.example/", "printed cards", "--address", "sitemap"):
        assert part in warning
    assert max(map(len, warning.splitlines())) <= 100
    assert unreachable("https://hands.org/") is None
