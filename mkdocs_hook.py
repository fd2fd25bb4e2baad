"""Lets plain `mkdocs build` and `mkdocs serve` make the pages before each build."""

import logging
from pathlib import Path

import yaml
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.livereload import LiveReloadServer

from generator.build import PROJECT, generate
from generator.problems import ContentError

log = logging.getLogger("mkdocs.hooks.generator")
SETTINGS = ("site_name", "site_url", "site_description", "copyright")


class Hook:
    """What one MkDocs process remembers: whether it serves."""

    serving = False


def on_startup(*, command: str, dirty: bool) -> None:
    """Remember the command, because a mistake stops a build but not a preview."""
    del dirty
    Hook.serving = command == "serve"


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Make the pages and take title, address and safety link from content."""
    made = PROJECT / "build" / "mkdocs.yml"
    try:
        generate(PROJECT / "content", PROJECT / "build")
    except ContentError as error:
        for problem in error.problems:
            log.error(str(problem))
        if not (Hook.serving and made.is_file()):
            raise SystemExit(1) from error
        log.error("The last good pages stay until this is mended.")
    found = yaml.safe_load(made.read_text(encoding="utf-8"))
    config.update({key: found[key] for key in SETTINGS})
    config.extra.update(found["extra"])
    return config


def on_serve(server: LiveReloadServer, config: MkDocsConfig, **_: object) -> LiveReloadServer:
    """Watch what people edit, not what we make of it: one rebuild an edit."""
    server.unwatch(config.docs_dir)
    server.watch(str(Path(PROJECT, "content")))
    server.watch(str(Path(PROJECT, "templates")))
    return server
