"""Where a site is hosted, as the command or its environment says; both come before content."""

import click
from click.core import ParameterSource

from generator.models.address import home_address, is_reserved

VARIABLE = "REHAB_ADDRESS"


def _checked(context: click.Context, option: click.Parameter, text: str | None) -> str | None:
    if text is None:
        return None
    try:
        return home_address(text)
    except ValueError as error:
        from_variable = (
            context.get_parameter_source(option.name or "") is ParameterSource.ENVIRONMENT
        )
        raise click.UsageError(f"{VARIABLE if from_variable else '--address'}: {error}") from error


address_option = click.option(
    "--address",
    metavar="URL",
    envvar=VARIABLE,
    show_envvar=True,
    callback=_checked,
    help="Where the site is hosted, with a slash at the end; else as content/site.yml says.",
)


def unreachable(address: str) -> str | None:
    """Return the warning about an address that nobody can reach, of several lines."""
    if not is_reserved(address):
        return None
    return "\n".join((
        "",
        f"  WARNING: this site says that it is hosted at {address}",
        "  Nobody can reach that. The codes on all printed cards, the calendars, the sitemap",
        "  and what search engines are told lead there. Build it again with your own address:",
        "  rehab build --address https://HOST/  (or make site ADDRESS=https://HOST/)",
        "",
    ))  # fmt: skip
