"""Options that several commands have: where the content is, where files go, which day it is."""

from datetime import datetime
from pathlib import Path

import click

from generator.models.text import EARLIEST, LATEST

content_option = click.option(
    "--content",
    type=click.Path(exists=True, file_okay=False, path_type=Path),
    default=Path("content"),
    show_default=True,
    help="Folder of content.",
)


build_option = click.option(
    "--build",
    type=click.Path(file_okay=False, path_type=Path),
    default=Path("build"),
    show_default=True,
    help="Folder of generated pages and caches.",
)


def _near(_: click.Context, __: click.Parameter, today: datetime | None) -> datetime | None:
    if today and not EARLIEST <= today.date() <= LATEST:
        raise click.BadParameter(f"{today.date()}; from {EARLIEST} to {LATEST}")
    return today


today_option = click.option(
    "--today",
    type=click.DateTime(["%Y-%m-%d"]),
    callback=_near,
    help="Day by which reviews are judged: due ones are told, those a year overdue refused.",
)
