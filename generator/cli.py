"""The command `rehab`; it exits with 0 when fine, 1 on problems in content, 2 on wrong usage."""

import os
import sys
from datetime import datetime
from pathlib import Path

import click

from generator.author.new import FOLDERS, RecordNameError, new_record, refuse_name
from generator.author.preview import best_views, contact_sheet, preview, saves
from generator.author.reference import write_schemas
from generator.author.report import report
from generator.author.review import UnknownRecordError, found, signed
from generator.author.sources import sources
from generator.build import generate, read, sound
from generator.content.problems import ContentError
from generator.options import build_option, content_option, today_option
from generator.paper.record_sheet import record_pdf
from generator.paper.signs_sheet import signs_pdf
from generator.progress import bar
from generator.project import PROJECT
from generator.publish.address import address_option, unreachable
from generator.publish.folders import FolderError, refuse_build, refuse_site
from generator.publish.lock import BusyError, alone
from generator.publish.room import RoomError, generating, publishing, reason
from generator.publish.stops import Stopped, stoppable
from generator.publish.swap import PublishError, publish
from generator.write import write_file


@click.group(commands=[sources])
def rehab() -> None:
    """Turn structured content into a searchable site with printable cards."""


@rehab.command()
@content_option
@today_option
@click.option("--reading", is_flag=True, help="List the grade and long sentences of each record.")
def check(content: Path, today: datetime | None, *, reading: bool) -> None:
    """Print every problem in the content, one a line; write nothing."""
    day = today.date() if today else None
    draft = sound(content, day)
    for line in report(draft, day, every_record=reading):
        click.echo(line)
    counts = (len(draft.exercises), len(draft.routines), len(draft.guidance))
    click.echo("No problems in {} exercises, {} routines and {} topics.".format(*counts))


@rehab.command()
@content_option
@click.option(
    "--site",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("site"),
    show_default=True,
    help="Folder of the finished site.",
)
@build_option
@today_option
@address_option
@click.option("--compress", is_flag=True, help="Also write .gz and .br files, for hosts that can.")
def build(  # noqa: PLR0913 - one an option
    content: Path,
    site: Path,
    build: Path,
    today: datetime | None,
    address: str | None,
    *,
    compress: bool,
) -> None:
    """Check, generate, build the site and its offline copy, and swap the result in."""
    try:
        refuse_build(content, build)
        refuse_site(content, build, site)
    except FolderError as error:
        raise click.UsageError(str(error)) from error
    with stoppable(), alone(build, site):
        with generating(build, site):
            library = generate(content, build, today.date() if today else None, bar, address)
        with publishing(build, site):
            publish(library, build, site, content, compress=compress)
    click.echo(f"Built {site}/ from {content}/.")
    if warning := unreachable(library.site.address):
        click.echo(warning, err=True)


@rehab.command()
def serve() -> None:
    """Preview the site; every change to content, templates or styles reloads it."""
    os.chdir(PROJECT)
    Path("build/docs").mkdir(parents=True, exist_ok=True)
    os.environ["NO_MKDOCS_2_WARNING"] = "1"
    os.execv(sys.executable, [sys.executable, "-m", "mkdocs", "serve", "--livereload"])


@rehab.command()
@click.argument("kind", type=click.Choice(tuple(FOLDERS)))
@click.argument("record")
@content_option
def new(kind: str, record: str, content: Path) -> None:
    """Start a new record from its template."""
    try:
        click.echo(f"Started {new_record(content, kind, record)}; fill it in, then: rehab check")
    except RecordNameError as error:
        raise click.UsageError(str(error)) from error
    except FileExistsError as error:
        raise click.UsageError(f"{error} exists already") from error


@rehab.command()
@click.argument("record", required=False)
@click.option("--sheet", "what", flag_value="sheet", help="Make the contact sheet of all figures.")
@click.option("--views", "what", flag_value="views", help="Tell from where it is seen best.")
@click.option("--once", "what", flag_value="once", help="Draw once and wait for no next save.")
@content_option
@build_option
def figure(record: str | None, what: str | None, content: Path, build: Path) -> None:
    """Draw one figure now and again on each save of its file; or all on one sheet."""
    if bool(record) == (what == "sheet"):
        raise click.UsageError("name one figure, or --sheet")
    try:
        refuse_build(content, build)
        refuse_name(record or "sheet")
    except (FolderError, RecordNameError) as error:
        raise click.UsageError(str(error)) from error
    if not record:
        click.echo(f"Made {contact_sheet(read(content), build)}.")
    elif what == "views":
        _tell_views(content, record)
    else:
        _show(content, record, build / "preview", once=what == "once")


def _tell_views(content: Path, record: str) -> None:
    _file(content, record)
    for line in best_views(content, record):
        click.echo(line)


def _file(content: Path, record: str) -> Path:
    path = content / "figures" / f"{record}.yml"
    if not path.is_file():
        raise click.UsageError(f"no file {path}")
    return path


def _show(content: Path, record: str, folder: Path, *, once: bool) -> None:
    path = _file(content, record)
    for _ in saves(path):
        problems = preview(content, record, folder)
        for problem in problems:
            click.echo(str(problem), err=True)
        shown = f"{folder}/{record}.svg"
        kept = f"{len(problems)} problem(s); {shown} shows what could be drawn last."
        click.echo(kept if problems else f"Drew {shown}.")
        if once:
            sys.exit(1 if problems else 0)


@rehab.command()
@click.argument("record")
@click.option("--sign", is_flag=True, help="Tell what to write into the file once it is signed.")
@click.option(
    "--into",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The PDF to write; else RECORD.pdf in the build folder.",
)
@content_option
@build_option
def review(record: str, content: Path, build: Path, into: Path | None, *, sign: bool) -> None:
    """Print for a clinician to read, change and sign: a record by its id, or all `signs`."""
    library, layouts = read(content), PROJECT / "templates" / "review"
    if record == "signs" and not sign:
        _print(into or build / "signs.pdf", signs_pdf(library, layouts / "signs.typ"))
        return
    try:
        kind, name = found(library, record)
    except UnknownRecordError as error:
        raise click.UsageError(str(error)) from error
    if sign:
        click.echo(signed(library, kind, name))
    else:
        layout = layouts / "record.typ"
        into = into or build / "review" / f"{kind}-{name}.pdf"
        _print(into, record_pdf(library, kind, name, layout))


def _print(into: Path, pdf: bytes) -> None:
    write_file(into, pdf)
    click.echo(f"Wrote {into}.")


@rehab.command()
@content_option
def schema(content: Path) -> None:
    """Write the JSON Schemas and the reference for authors beside the content."""
    for path in write_schemas(content):
        click.echo(path)


def main() -> None:
    """Run the command; problems in content are printed, never shown as a traceback."""
    try:
        rehab()
    except ContentError as error:
        click.echo(str(error), err=True)
        click.echo(f"{len(error.problems)} problem(s); nothing was changed.", err=True)
        sys.exit(1)
    except (PublishError, RoomError) as error:
        click.echo(str(error), err=True)
        click.echo("The site could not be built; the old one stays.", err=True)
        sys.exit(1)
    except BusyError as error:
        click.echo(str(error), err=True)
        sys.exit(1)
    except Stopped as stop:
        click.echo("Stopped; the old site stays.", err=True)
        sys.exit(stop.status)
    except OSError as error:
        click.echo(f"A file cannot be read or written: {reason(error)}.", err=True)
        sys.exit(1)
