"""Lets plain `mkdocs build` and `mkdocs serve` make the pages before each build."""

import os
from pathlib import Path

import click
import yaml
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from generator.build import generate
from generator.content.problems import ContentError
from generator.project import PROJECT
from generator.publish.lock import LOCK, BusyError, locked

SETTINGS = ("site_name", "site_url", "site_description", "copyright")


class Hook:
    """What one MkDocs process remembers: whether it serves."""

    serving = False


def on_startup(*, command: str, dirty: bool) -> None:
    """Remember the command, because a mistake stops a build but not a preview."""
    del dirty
    Hook.serving = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Make the pages and take from content what `settings` takes from it."""
    build = PROJECT / "build"
    made = build / "mkdocs.yml"
    try:
        with locked(build / LOCK, build):
            generate(Path(os.path.relpath(PROJECT / "content")), build)
    except (BusyError, ContentError) as error:
        click.echo(str(error), err=True)  # a logged error would abort a strict preview
        if not (Hook.serving and made.is_file()):
            raise SystemExit(1) from error
        click.echo("The last good pages stay until this is mended.", err=True)
    found = yaml.safe_load(made.read_text(encoding="utf-8"))
    config.update({key: found[key] for key in SETTINGS})
    config.extra.update(found["extra"])
    return config


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: object) -> LiveReloadServer:
    """Watch what people edit, not what we make of it: one rebuild an edit."""
    server.unwatch(config.docs_dir)
    for folder in ("content", "scripts", "templates"):
        server.watch(str(PROJECT / folder))
    return server
