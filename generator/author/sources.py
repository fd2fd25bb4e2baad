"""The command `rehab sources`: lists all sources, or asks their addresses."""

from pathlib import Path

import click

from generator.author.addresses import findings, report
from generator.content.library import complete
from generator.content.load import load
from generator.content.problems import ContentError
from generator.options import content_option
from generator.write import write_file


@click.command()
@click.option("--check", "is_asked", is_flag=True, help="Ask each address whether it answers.")
@content_option
@click.option(
    "--into",
    type=click.Path(dir_okay=False, path_type=Path),
    default=Path("build/sources.txt"),
    show_default=True,
    help="The report to write.",
)
def sources(content: Path, into: Path, *, is_asked: bool) -> None:
    """List all sources, or ask their addresses and write what is to be looked at."""
    draft, problems = load(content)
    if problems:
        raise ContentError(problems)
    known = complete(draft).sources.root
    if not is_asked:
        click.echo("\n".join(f"{name}: {source.address}" for name, source in known.items()))
        return
    text = report(known, findings(known))
    write_file(into, text.encode())
    click.echo(f"{text}Wrote {into}.")
