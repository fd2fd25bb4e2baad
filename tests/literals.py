"""Words for readers that stand as literals in code, templates, layouts or scripts.

What a finished page shows is looked at in `tests.readable`; this finds what no sample shows.
"""

import ast
import re
from collections.abc import Iterator

from jinja2 import Environment

from tests.readable import TOLD

# Two words with a space between them; a word with a capital letter, as no id or key has it; or a
# word and a space beside a value, for which a gap in a string has become 0.
PROSE = re.compile(r"(?<![\w./#=@}-])[A-Za-z][a-z\u2019']+[,;:.?!]* [A-Za-z]?[a-z]+(?![\w/=({-])")
CAPITAL = re.compile(r"^\W*[A-Z][a-z]+(?:[ ,.:;?!…]|$)")
BESIDE = re.compile(r"(?:^|\b0) [A-Za-z]+\b(?![\[(=-])|(?<![\w:.#-])[A-Za-z]+ (?:$|0\b)")
TAG = re.compile(r"<[^<>]*>")
ATTRIBUTE = re.compile(rf"\b(?:{'|'.join(TOLD)})\s*=\s*([\"'])(.*?)\1", re.DOTALL)
FRONT_KEY = re.compile(r"^[ -]*[a-z]+(?::(?: true)?)?(?=$| 0)", re.MULTILINE)
NO_TEXT = (
    re.compile(r"<(script|style)\b.*?</\1>|<!--.*?-->", re.DOTALL),
    re.compile(r"\]\([^()]*\)|\{[^{}]*\}|&#?\w+;"),  # ends of links, lists of attributes, entities
)
INSIDE_A_TAG = re.compile(r"<[^<>]*$|\{[^{}]*$")
FOR_AUTHORS = re.compile(r"Error|Exception|Fault|Problem|Unclear")
CALLS_FOR_CODE = re.compile(r"^re\.|(?:Error|Fault|Problem|Unclear|cast|TypeVar|watch)$")
TYPST = re.compile(
    r"""
      (?P<silent>//[^\n]*|panic\([^\n]*\)|font:\ "[^"]*")
    | "(?P<string>(?:[^"\\]|\\.)*)"
    """,
    re.VERBOSE,
)
# A pattern stands where no value ends; a string that is compared is not said.
SCRIPT = re.compile(
    r"""
      (?P<comment>//[^\n]*|/\*.*?\*/)
    | (?P<pattern>(?<=[(,=:\[!&|?{};\n])\s*/(?![/*])(?:[^/\\\n\[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+/)
    | (?P<silent>
        (?:Error|console\.\w+|querySelector(?:All)?|closest|matches)\(\s* | [=!]==?\s* | case\s+
      )
    | (?P<string>"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)
    """,
    re.DOTALL | re.VERBOSE,
)
GAP = re.compile(r"\$\{[^}]*\}")


def is_prose(text: str) -> bool:
    """Say whether a literal reads like words for people and not like a name, a key or markup."""
    shown = TAG.sub(" ", text.replace('"use strict"', ""))
    return any(kind.search(shown) for kind in (PROSE, CAPITAL, BESIDE))


def in_template(source: str) -> list[str]:
    """Return the words that a Jinja template of Markdown or HTML says by itself."""
    page, strings = "", []
    for _, kind, value in Environment(autoescape=True).lex(source):
        if kind == "data":
            page += value
        elif kind == "variable_begin":
            page += "0"  # so that what stands around a value stays apart
        elif kind == "string" and not INSIDE_A_TAG.search(page):
            strings.append(ast.literal_eval(value))
    return [*filter(is_prose, strings), *_of_markup(page)]


def _of_markup(text: str) -> Iterator[str]:
    for pattern in NO_TEXT:
        text = pattern.sub(" ", text)
    if text.lstrip().startswith("---\n"):
        text = FRONT_KEY.sub("", text)
    told = [match[2] for tag in TAG.findall(text) for match in ATTRIBUTE.finditer(tag)]
    lines = [line.strip() for line in TAG.sub("\n", text).split("\n")]
    yield from (part for part in [*told, *lines] if re.search(r"[A-Za-z]", part))


def in_python(source: str) -> list[str]:
    """Return the words of a module that no docstring, error, problem, pattern or type holds."""
    return [text for text in _constants(ast.parse(source)) if is_prose(text)]


def _constants(node: ast.AST) -> Iterator[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        yield node.value
    for field, value in ast.iter_fields(node):
        for part in value if isinstance(value, list) else [value]:
            if isinstance(part, ast.AST) and not _is_silent(part, field):
                yield from _constants(part)


def _is_silent(node: ast.AST, field: str) -> bool:
    """Say whether what stands below a node is read by those alone who write code or content."""
    match node:
        case ast.Raise() | ast.Compare() | ast.Expr(value=ast.Constant()):
            return True
        case ast.Call():
            return bool(CALLS_FOR_CODE.search(ast.unparse(node.func)))
        case ast.FunctionDef(returns=ast.expr() as returned):
            return bool(FOR_AUTHORS.search(ast.unparse(returned)))
        case ast.ClassDef():
            return any(FOR_AUTHORS.search(ast.unparse(base)) for base in node.bases)
        case ast.Assign():
            return ast.unparse(node.targets[0]) in ("__all__", "FAULTS")
    return field in ("annotation", "returns", "slice")


def in_typst(source: str) -> list[str]:
    """Return the words in the strings of a layout; what it sets as text a print shows."""
    strings = (match["string"] for match in TYPST.finditer(source))
    return [text for text in strings if text and is_prose(text)]


def in_script(source: str) -> list[str]:
    """Return the words in strings of a script that are no error, selector or key of a keyboard."""
    words, silent_from = [], -1
    for match in SCRIPT.finditer(source):
        if match["silent"]:
            silent_from = match.end()
        elif match["string"] and match.start() != silent_from:
            text = GAP.sub("0", match["string"][1:-1])
            words += [text] if text != "use strict" and is_prose(text) else []
    return words
