"""Flattens nested style rules: some browsers read none, or not when they print."""

from collections.abc import Iterable, Iterator, Sequence

import tinycss2
from tinycss2.ast import AtRule, Declaration, Node, ParseError, QualifiedRule

PARENT = "&"  # what stands for the selector of the rule around it
HOLDS_RULES = ("media", "supports")


class StyleError(Exception):
    """A style sheet that cannot be read; the message names the line."""


def flattened(css: str) -> str:
    """Return the same style sheet without nested rules and comments, one rule a line.

    As browsers do, `&` stands for `:is(the selector around it)`; a nested selector without one
    begins with it. `StyleError` where the text is no style sheet.
    """
    rules = tinycss2.parse_stylesheet(css, skip_comments=True, skip_whitespace=True)
    return "".join(f"{line}\n" for line in _flat(rules, ""))


def _flat(rules: Iterable[Node], around: str) -> Iterator[str]:
    """Yield rules; `around` is the selector that they are nested in, or empty."""
    for rule in rules:
        if isinstance(rule, ParseError):
            raise StyleError(f"line {rule.source_line}: {rule.message}")
        if isinstance(rule, QualifiedRule):
            yield from _style(_content(rule), _selector(rule.prelude, around))
        elif isinstance(rule, AtRule):
            yield _at_rule(rule, around)


def _style(content: Sequence[Node], selector: str) -> Iterator[str]:
    declarations = [node for node in content if isinstance(node, Declaration)]
    if declarations:
        yield f"{selector}{{{';'.join(node.serialize().strip() for node in declarations)}}}"
    yield from _flat((node for node in content if not isinstance(node, Declaration)), selector)


def _at_rule(rule: AtRule, around: str) -> str:
    if rule.content is None or rule.lower_at_keyword not in HOLDS_RULES:
        return str(rule.serialize())
    if around:
        inner = _style(_content(rule), around)
    else:
        rules = tinycss2.parse_rule_list(rule.content, skip_comments=True, skip_whitespace=True)
        inner = _flat(rules, around)
    condition = tinycss2.serialize(rule.prelude).strip()
    return f"@{rule.at_keyword} {condition}{{\n" + "".join(f"{line}\n" for line in inner) + "}"


def _content(rule: QualifiedRule | AtRule) -> Sequence[Node]:
    nodes: Sequence[Node] = tinycss2.parse_blocks_contents(
        rule.content, skip_comments=True, skip_whitespace=True
    )
    return nodes


def _selector(prelude: Sequence[Node], around: str) -> str:
    if not around:
        return _line(tinycss2.serialize(prelude))
    parent = f":is({around})"
    texts = (_line(_with_parent(part, parent)) for part in _parts(prelude))
    return ",".join(text if parent in text else f"{parent} {text}" for text in texts)


def _parts(prelude: Sequence[Node]) -> Iterator[list[Node]]:
    """Split a list of selectors at its commas."""
    part: list[Node] = []
    for node in prelude:
        if node == ",":
            yield part
            part = []
        else:
            part.append(node)
    yield part


def _with_parent(nodes: Iterable[Node], parent: str) -> str:
    """Return nodes as text with the parent in place of each `&`, in brackets too."""
    return "".join(_text(node, parent) for node in nodes)


def _text(node: Node, parent: str) -> str:
    if node == PARENT:
        return parent
    if node.type == "function":
        return f"{node.name}({_with_parent(node.arguments, parent)})"
    return str(node.serialize())


def _line(selector: str) -> str:
    return " ".join(selector.split())
