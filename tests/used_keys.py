"""Which messages the code asks for, and with which arguments: read from its source, so that no list is kept by hand."""

import ast
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from itertools import product
from pathlib import Path

ROOT = Path(__file__).parent.parent
HOLE = re.compile(r"{\w*}")
"""Stands in a key for what only the run can tell: `side-{}`, or `event-line-{kind}` where it is something's kind."""

KEYS = {
    "Screen": (None, "key"),
    "Notice": (None, "key"),
    "Term": (None, "key"),
    "Listing": (None, "empty"),
    "Button": (None, "label"),
    "press": (0, "label"),
    "paged": (0, "key"),
    "DomainError": (0, "key"),
    "StaleError": (2, "key"),
    "html": (0, "key"),
    "label": (0, "key"),
    "_format": (0, "key"),
    "refuse": (0, "key"),
    "note": (0, "key"),
    "send_file": (2, "key"),
    "send_picture": (2, "key"),
    "send_stored": (1, "key"),
    "_tell": (3, "key"),
}
"""Where a call has the key of a text: position and name of the argument."""

FILES = ("send_file", "send_picture", "send_stored")
IN_KEYWORDS = ("press", "paged", "DomainError", "StaleError", "refuse", "note", "_tell", *FILES)
PREFIXES = {"DomainError": "error-", "StaleError": "error-"}


@dataclass(frozen=True)
class Use:
    """One call that names a text. `args` are the names it gives, or None where only the run can tell."""

    key: str
    call: str
    where: str
    args: frozenset[str] | None


@dataclass
class Source:
    """The code that says something, and its functions by name."""

    files: dict[str, ast.Module] = field(default_factory=dict)
    functions: dict[str, ast.FunctionDef | ast.AsyncFunctionDef] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for path in sorted(path for layer in ("bot", "handlers", "storage") for path in (ROOT / layer).rglob("*.py")):
            if "playground" not in path.parts:
                name = str(path.relative_to(ROOT))
                self.files[name] = ast.parse(path.read_text(encoding="utf-8"))
                self.functions |= {f.name: f for f in functions(self.files[name])}

    def uses(self) -> Iterator[Use]:
        """Give every call that names a text, once for each key that it may name."""
        for name, module in self.files.items():
            for scope in (module, *functions(module)):
                for call in calls(scope):
                    yield from self._uses(call, scope, name)

    def _uses(self, call: ast.Call, scope: ast.AST, file: str) -> Iterator[Use]:
        called = called_name(call)
        position, keyword = KEYS.get(called, (None, ""))
        given = {word.arg: word.value for word in call.keywords}
        if file.startswith("storage") and called not in PREFIXES:
            return  # there a label is a column's
        value = given.get(keyword)
        if value is None and position is not None and position < len(call.args):
            value = call.args[position]
        if value is None:
            return
        for key in sorted(self.resolve(value, scope)):
            where = f"{file}:{call.lineno}"
            yield Use(PREFIXES.get(called, "") + key, called, where, given_args(called, given, keyword))

    def resolve(self, value: ast.expr, scope: ast.AST) -> set[str]:
        """Give the strings that an expression may come to, with holes; none where it is a key from elsewhere."""
        match value:
            case ast.Constant(value=str(text)):
                return {text}
            case ast.IfExp(body=one, orelse=other):
                return self.resolve(one, scope) | self.resolve(other, scope)
            case ast.JoinedStr(values=parts):
                return self._joined([p.value if isinstance(p, ast.FormattedValue) else p for p in parts], scope)
            case ast.BinOp(left=left, op=ast.Add(), right=right):
                return self._joined([left, right], scope)
            case ast.Call(func=ast.Attribute(value=text, attr="replace")):
                return self.resolve(text, scope)
            case ast.Call(func=ast.Name(id=name)) if name in self.functions:
                function = self.functions[name]
                returned = (node.value for node in ast.walk(function) if isinstance(node, ast.Return) and node.value)
                return {key for expression in returned for key in self.resolve(expression, function)}
            case ast.Name(id=name):
                return {key for assigned in assignments(scope, name) for key in self.resolve(assigned, scope)}
        return set()

    def _joined(self, parts: Iterable[ast.expr], scope: ast.AST) -> set[str]:
        choices = [self.resolve(part, scope) or {hole(part)} for part in parts]
        return {"".join(chosen) for chosen in product(*choices)}


def hole(part: ast.expr) -> str:
    """Leave open what only the run can tell, with the name of the attribute that it is."""
    return f"{{{part.attr}}}" if isinstance(part, ast.Attribute) else "{}"


def functions(module: ast.AST) -> list[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Give the functions of a module, also those of its classes."""
    return [node for node in ast.walk(module) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]


def calls(scope: ast.AST) -> Iterator[ast.Call]:
    """Give the calls that stand in a scope itself, not in a function within it."""
    for node in ast.iter_child_nodes(scope):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            continue
        if isinstance(node, ast.Call):
            yield node
        yield from calls(node)


def called_name(call: ast.Call) -> str:
    """Name what is called, without the object it belongs to."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
    return ""


def assignments(scope: ast.AST, name: str) -> Iterator[ast.expr]:
    """Give what a name is set to in a scope, except from what it was before."""
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign) and is_named(name, *node.targets) and not is_named(name, *ast.walk(node.value)):
            yield node.value


def is_named(name: str, *nodes: ast.AST) -> bool:
    """Tell whether one of these is this very name."""
    return any(isinstance(node, ast.Name) and node.id == name for node in nodes)


def given_args(called: str, given: dict[str | None, ast.expr], keyword: str) -> frozenset[str] | None:
    """Name the arguments a call gives to its text, where they stand in the call."""
    if called in IN_KEYWORDS:
        names = set(given) - {keyword}
        return None if None in names else frozenset(name for name in names if name is not None)
    if called not in ("Screen", "Notice", "Term", "Button"):
        return None
    match given.get("args", ast.Dict(keys=[], values=[])):
        case ast.Dict(keys=keys) if all(isinstance(key, ast.Constant) for key in keys):
            return frozenset(str(key.value) for key in keys if isinstance(key, ast.Constant))
    return None
