"""The two files for nginx that say what `headers` says; `python -m generator.publish.nginx`."""

from collections.abc import Mapping

from generator.project import PROJECT
from generator.publish.headers import (
    ASK_FIRST,
    EMBEDDED,
    EVERYWHERE,
    FOREVER,
    HASHED,
    place_headers,
)
from generator.write import write_file

FOLDER = PROJECT / "hosting" / "nginx"
MADE = "# Made by `python -m generator.publish.nginx` from generator/publish/headers.py.\n"
# Types by the ending of a name, of all files that a site has: what a host ships misses some.
TYPES: Mapping[str, str] = {
    "css": "text/css",
    "gz": "application/gzip",
    "html": "text/html",
    "ico": "image/x-icon",
    "ics": "text/calendar",
    "js": "text/javascript",
    "json": "application/json",
    "pdf": "application/pdf",
    "png": "image/png",
    "svg": "image/svg+xml",
    "txt": "text/plain",
    "webmanifest": "application/manifest+json",
    "woff2": "font/woff2",
    "xml": "application/xml",
    "zip": "application/zip",
}
IN_UTF8 = (
    *("text/css", "text/javascript", "text/calendar", "text/plain", "image/svg+xml"),
    *("application/json", "application/manifest+json", "application/xml"),
)
HTTP = """\
{made}# Belongs into the block http, so on most systems into the folder conf.d.

map $uri $rehab_kept {{
    default "{ask_first}";
    "~{hashed}" "{forever}";
}}
"""
MAP = """
map "$rehab_home:$uri" ${variable} {{
    default "{page}";
    "~^(/.*):\\1{embedded}" "{framed}";
}}
"""
SITE = """\
{made}# Belongs into the location of the site; `set $rehab_home` before, to its path.

index index.html;
error_page 404 ${{rehab_home}}404.html;
absolute_redirect off; # /about to /about/, on the host and the port that the reader asked for
charset utf-8;
charset_types {in_utf8};
default_type application/octet-stream;
types {{
{types}
}}

# What was compressed when the site was built; else while it is sent.
gzip_static on;
gzip on;
gzip_vary on;
gzip_proxied any;
gzip_types {in_utf8};

{headers}
"""


def nginx_files() -> Mapping[str, str]:
    """Return the files by their names in the folder `hosting/nginx`."""
    page, framed = place_headers("page"), place_headers("embedded")
    variables = {name: f"rehab_{name.lower().replace('-', '_')}" for name in page}
    kept = HTTP.format(made=MADE, ask_first=ASK_FIRST, forever=FOREVER, hashed=HASHED)
    maps = (
        MAP.format(variable=variable, page=page[name], framed=framed[name], embedded=EMBEDDED)
        for name, variable in variables.items()
    )
    said = {name: f"${variable}" for name, variable in variables.items()}
    headers = {**EVERYWHERE, **said, "Cache-Control": "$rehab_kept"}
    return {"http.conf": kept + "".join(maps), "site.conf": _site(headers)}


def _site(headers: Mapping[str, str]) -> str:
    lines = (f'add_header {name} "{value}" always;' for name, value in headers.items())
    types = (f"    {kind} {ending};" for ending, kind in TYPES.items())
    return SITE.format(
        made=MADE, in_utf8=" ".join(IN_UTF8), types="\n".join(types), headers="\n".join(lines)
    )


if __name__ == "__main__":
    for file, text in nginx_files().items():
        write_file(FOLDER / file, text.encode())
