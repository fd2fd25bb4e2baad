"""Whether a finished page says itself what it may load and run, as its host may not say it."""

from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser

from generator.publish.faults import Fault, brief, tag_and_attributes
from generator.publish.headers import policy

HEADER = "content-security-policy"
BEFORE = frozenset({"html", "head", "meta"})  # nothing that loads, which would have no policy yet


def faults_of_policy(page: bytes) -> Iterator[Fault]:
    """Yield why the policy does not hold for the whole of one page (UTF-8)."""
    root = LexborHTMLParser(page.decode()).root
    before: set[str] = set()
    found = []
    for node in root.traverse(include_text=False) if root else ():
        tag, attributes = tag_and_attributes(node)
        if tag == "meta" and attributes.get("http-equiv", "").strip().lower() == HEADER:
            found.append(attributes.get("content", ""))
            before_it = sorted(before - BEFORE)
            if before_it:
                yield f"<{before_it[0]}> before the policy", "the policy before all that loads"
        before.add(tag)
    if not found:
        yield "no policy", "templates/theme/partials/head/policy.html once in its head"
    for content in found:
        if content != policy(None):
            yield f"another policy: {brief(content)}", "that of generator/publish/headers.py"
