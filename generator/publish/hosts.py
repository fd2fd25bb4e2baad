"""Files in the site that only hosts read: headers by path, and leave to publish all as it is."""

from collections.abc import Iterable, Iterator, Mapping

from generator.publish.headers import EMBEDDED, EVERYWHERE, FOREVER, kept, place_headers, policy

Rules = Mapping[str, Mapping[str, str]]  # headers by the path, or the beginning of it and a star
POLICY = "Content-Security-Policy"


def host_files(paths: Iterable[str]) -> Mapping[str, bytes]:
    """Return them by path; `paths` are those of the site.

    GitHub Pages drops names with an underscore in front unless `.nojekyll` is there.
    """
    return {"_headers": "".join(_written(rules(paths))).encode(), ".nojekyll": b""}


def rules(paths: Iterable[str]) -> Rules:
    """Return the headers of each part of a site.

    Where two rules fit, some hosts join what both say and others take one. So no two of them say
    a thing twice, but for the policy: that of all, then that of a place, which has it whole.
    """
    known = sorted(paths)
    everywhere = {**EVERYWHERE, POLICY: policy(None)}
    places = {f"/{place}": _headers_of(place) for place in _places(known)}
    forever = {f"/{path}": {"Cache-Control": FOREVER} for path in known if kept(path) == FOREVER}
    return {"/*": everywhere, **places, **forever}


def _places(paths: Iterable[str]) -> list[str]:
    """Return the files of the root and its folders, and the root itself, which has no name."""
    tops = {top + slash + ("*" if slash else "") for top, slash, _ in map(_split, paths)}
    return sorted({"", f"{EMBEDDED}*", *tops})


def _split(path: str) -> tuple[str, str, str]:
    return path.partition("/")


def _headers_of(place: str) -> Mapping[str, str]:
    return place_headers("embedded" if place.startswith(EMBEDDED) else "page")


def _written(found: Rules) -> Iterator[str]:
    yield "# Headers for hosts that read this file, such as Cloudflare Pages and Netlify.\n"
    for path, headers in found.items():
        yield f"{path}\n"
        yield from (f"  {name}: {value}\n" for name, value in headers.items())
