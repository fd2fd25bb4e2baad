import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from generator.project import PROJECT, SCRIPTS
from tests.conftest import TESTS

GENERATOR = PROJECT / "generator"
MODULES = sorted(GENERATOR.rglob("*.py"))
CODE = [*MODULES, PROJECT / "mkdocs_hook.py"]
SCRIPT_MODULES = sorted(SCRIPTS.rglob("*.js"))
WRITTEN = [*CODE, *(p for f in (TESTS, PROJECT / "benchmarks") for p in sorted(f.rglob("*.py")))]

# Tests that belong to no module of the generator.
ALONE = {
    "test_article",
    "test_attacks",
    "test_bad",
    "test_cards_composed",
    "test_cards_drawn",
    "test_cards_hard",
    "test_cards_laid_out",
    "test_cards_of_exercises",
    "test_cards_on_paper",
    "test_cards_said",
    "test_content",
    "test_contract",
    "test_contributing",
    "test_drawn",
    "test_every_value",
    "test_honest_content",
    "test_honest_spelling",
    "test_hostile",
    "test_hostile_paper",
    "test_kills",
    "test_layout",
    "test_linear",
    "test_own_advice",
    "test_sample",
    "test_sets",
    "test_sharing",
    "test_signed",
    "test_small_cards",
    "test_topic_sheets_on_paper",
    "test_typed",
    "test_words",
    "test_zensical",
}
OF_PROGRAMS = ("browser", "engines", "hosting")
LONGEST_MODULE = 250
LONGEST_FUNCTION = 30
SUBJECT = re.compile(
    r"\b(?:backs?|spines?|spinal|thoracic|lumbar|shoulders?|necks?|postures?|scapulae?)\b",
    re.IGNORECASE,
)

# The trade of these is the body; the rest of the code knows no subject.
BODIES = (
    GENERATOR / "figures",
    *(GENERATOR / f"models/{name}.py" for name in ("figure", "pose", "scenery", "words/captions")),
    *(GENERATOR / f"check/{name}.py" for name in ("agreement", "slips", "poses", "props")),
)

Function = ast.FunctionDef | ast.AsyncFunctionDef
Definition = Function | ast.ClassDef


def shown(path: Path) -> str:
    return path.relative_to(PROJECT).as_posix()


def mirror(module: Path) -> str:
    name = module.stem.strip("_")
    return (module.relative_to(GENERATOR).parent / f"test_{name}.py").as_posix()


def mirror_of_script(module: Path) -> str:
    path = Path("scripts") / module.relative_to(SCRIPTS).parent / f"test_{module.stem}.py"
    return path.as_posix().replace("-", "_")


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def definitions(body: list[ast.stmt], prefix: str = "") -> Iterator[tuple[str, Definition]]:
    """Yield every function and class with its dotted name, those inside others too."""
    for node in body:
        if isinstance(node, Definition):
            yield f"{prefix}{node.name}", node
            yield from definitions(node.body, f"{prefix}{node.name}.")


def test_every_module_that_defines_something_has_a_test_file() -> None:
    defining = [path for path in MODULES if any(definitions(tree(path).body))]
    assert len(defining) > 20
    missing = [shown(path) for path in defining if not (TESTS / mirror(path)).is_file()]
    assert missing == []


def test_every_test_file_has_a_module() -> None:
    mirrored = {mirror(path) for path in MODULES} | {"test_mkdocs_hook.py"}
    mirrored |= {mirror_of_script(path) for path in SCRIPT_MODULES}
    tests = [path.relative_to(TESTS) for path in TESTS.rglob("test_*.py")]
    mirroring = [p for p in tests if p.parts[0] not in OF_PROGRAMS and p.stem not in ALONE]
    assert len(mirroring) > 20
    assert [path.as_posix() for path in mirroring if path.as_posix() not in mirrored] == []


@pytest.mark.parametrize("path", [*CODE, *SCRIPT_MODULES], ids=shown)
def test_a_module_is_short(path: Path) -> None:
    lines = path.read_text("utf-8").count("\n")
    assert 0 < lines <= LONGEST_MODULE


def test_a_function_is_short() -> None:
    lengths = {
        f"{shown(path)}: {name}": (node.end_lineno or 0) - node.lineno + 1
        for path in CODE
        for name, node in definitions(tree(path).body)
        if isinstance(node, Function)
    }
    assert len(lengths) > 100
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FUNCTION} == {}


# As the formatter writes it: a function ends with the first brace that stands as deep as its head.
HEAD = re.compile(
    r"^( *)(?! |(?:\} )?(?:if|else|for|while|switch|catch)\b).*(?:=> |\bfunction\b.*|\) )\{$"
)


def functions_of_script(path: Path) -> Iterator[tuple[str, int]]:
    """Yield the head of every function, inner ones too, and how many lines it has."""
    lines = path.read_text("utf-8").splitlines()
    for start, line in enumerate(lines):
        head = HEAD.match(line)
        if head:
            ends = [n for n in range(start + 1, len(lines)) if lines[n].startswith(f"{head[1]}}}")]
            yield f"{shown(path)}:{start + 1}: {line.strip()}", min(ends) - start + 1


def test_a_function_of_a_script_is_short() -> None:
    lengths = dict(one for path in SCRIPT_MODULES for one in functions_of_script(path))
    assert len(lengths) > 200
    assert {name: lines for name, lines in lengths.items() if lines > LONGEST_FUNCTION} == {}


def test_no_script_uses_what_phones_of_2021_cannot_read() -> None:
    """Of newer methods the type checker tells; of newer signs it does not."""
    newer = re.compile(r"\.#\w|^ +#\w+ ?[(=;]|\?\?=|&&=|\|\|=", re.MULTILINE)
    texts = {shown(path): path.read_text("utf-8") for path in SCRIPT_MODULES}
    assert len(texts) > 40
    assert [path for path, text in texts.items() if newer.search(text)] == []


def test_whatever_a_script_exports_has_its_comment() -> None:
    """Types are checked by `make test-types`; here, that there is a comment to hold them."""
    before: dict[str, str] = {}
    for path in SCRIPT_MODULES:
        lines = ["", *path.read_text("utf-8").splitlines()]
        exports = [n for n, line in enumerate(lines) if line.startswith("export ")]
        before |= {f"{shown(path)}:{n}: {lines[n]}": lines[n - 1] for n in exports}
    assert len(before) > 80
    assert [name for name, line in before.items() if not line.endswith("*/")] == []


def test_whatever_is_public_says_what_it_is() -> None:
    public: dict[str, ast.Module | Definition] = {shown(path): tree(path) for path in CODE}
    for path in CODE:
        for name, node in definitions(tree(path).body):
            private = any(part.startswith("_") and part != "__init__" for part in name.split("."))
            nested = "." in name and name.split(".")[0].islower()  # inside a function
            if not private and not nested:
                public[f"{shown(path)}: {name}"] = node
    assert len(public) > 100
    assert [name for name, node in public.items() if not ast.get_docstring(node)] == []


def bound(node: ast.AST) -> Iterator[str]:
    """Yield the names that a statement of a module binds or changes, once each time it does."""
    if isinstance(node, Definition):
        yield node.name
        return
    if isinstance(node, ast.comprehension):
        return  # its names end with it
    if isinstance(node, ast.alias):
        yield node.asname or node.name
    elif isinstance(getattr(node, "ctx", None), ast.Store):
        yield ast.unparse(node).split("[")[0].split(".")[0]
    for part in ast.iter_child_nodes(node):
        yield from bound(part)


def test_no_module_binds_a_name_twice() -> None:
    """A second value under the same name hides the first, and no other tool says so."""
    names = {shown(path): [n for node in tree(path).body for n in bound(node)] for path in WRITTEN}
    assert sum(map(len, names.values())) > 2000
    twice = {p: sorted({n for n in ns if ns.count(n) > 1}) for p, ns in names.items()}
    assert {path: again for path, again in twice.items() if again} == {}


def test_no_test_stands_on_a_benchmark() -> None:
    """Benchmarks use what the tests serve and open; the other way it would be a circle."""
    imports = re.compile(r"^\s*(?:from|import) benchmarks\b", re.MULTILINE)
    files = sorted(TESTS.rglob("*.py"))
    assert len(files) > 100
    assert [shown(path) for path in files if imports.search(path.read_text("utf-8"))] == []


def of_the_body(path: Path) -> bool:
    return any(path.is_relative_to(place) for place in BODIES)


@pytest.mark.parametrize("path", [p for p in CODE if not of_the_body(p)], ids=shown)
def test_the_code_knows_nothing_of_its_subject(path: Path) -> None:
    lines = path.read_text("utf-8").splitlines()
    assert lines
    assert [f"{n}: {line}" for n, line in enumerate(lines, start=1) if SUBJECT.search(line)] == []
