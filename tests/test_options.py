import click
from click.testing import CliRunner

from generator.options import build_option, content_option, today_option


@click.command()
@content_option
@build_option
@today_option
def told(**given: object) -> None:
    click.echo(str(given))


def test_a_day_is_near_enough_to_be_that_of_a_review() -> None:
    folder = ["--content", "/"]
    assert CliRunner().invoke(told, [*folder, "--today", "2028-01-01"]).exit_code == 0
    far = CliRunner().invoke(told, [*folder, "--today", "2100-01-01"])
    assert far.exit_code == 2
    assert "2100-01-01; from " in far.output


def test_content_must_be_there_and_what_is_built_need_not() -> None:
    assert CliRunner().invoke(told, ["--content", "/nowhere"]).exit_code == 2
    assert CliRunner().invoke(told, ["--content", "/", "--build", "/nowhere"]).exit_code == 0
