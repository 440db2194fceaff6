"""The cases as data: reads the text files, parses infix text, and evaluates it exactly or with mpmath."""

import pathlib
import re
from dataclasses import dataclass
from fractions import Fraction

from mpmath import mp, mpf, mpc

FOLDER = pathlib.Path(__file__).resolve().parent
AREAS = ["simplification", "algebra", "equations", "calculus", "linear-algebra",
         "number-theory", "combinatorics", "geometry", "sets"]


@dataclass(frozen=True)
class Case:
    area: str
    id: str
    operation: str
    arguments: tuple
    assumptions: tuple
    expected: str
    check: str


def read_cases(areas=AREAS):
    """All cases, in the order of the files."""
    for area in areas:
        for line in (FOLDER / f"{area}.txt").read_text(encoding="utf-8").splitlines():
            if line.strip() and not line.startswith("#"):
                yield read_case(area, line)


def read_case(area, line):
    fields = [field.strip() for field in line.split("|")]
    if len(fields) != 5:
        raise ValueError(f"five fields wanted: {line}")
    arguments = [a.strip() for a in fields[2].split(";")]
    assumptions = ()
    if arguments[-1].startswith("where "):
        assumptions = tuple(a.strip() for a in arguments.pop()[6:].split(","))
    return Case(area, fields[0], fields[1], tuple(arguments), assumptions, fields[3], fields[4])


# ---------------------------------------------------------------- infix text to nested tuples

TOKEN = re.compile(r"\s*(?:(\d+\.\d+|\d+)|([A-Za-z_][A-Za-z_0-9]*)|(<=|>=|!=|[-+*/^!(){}\[\],=<>]))")
WORDS = {"union", "intersect", "minus"}


def parse(text):
    """The tree of an infix text: ('num', q), ('sym', s), ('call', f, args), ('add', a, b), …"""
    tokens, position = [], 0
    while position < len(text.rstrip()):
        match = TOKEN.match(text, position)
        if not match:
            raise ValueError(f"cannot read {text[position:]!r} in {text!r}")
        tokens.append(match.group(match.lastindex))
        position = match.end()
    parser = Parser(tokens)
    tree = parser.sets()
    if parser.peek() is not None:
        raise ValueError(f"left over from {parser.peek()!r} in {text!r}")
    return tree


class Parser:
    """Precedence, loosest first: union, intersect/minus, relation, sum, product, sign, power, '!'."""

    def __init__(self, tokens):
        self.tokens, self.at = tokens, 0

    def peek(self):
        return self.tokens[self.at] if self.at < len(self.tokens) else None

    def take(self, wanted=None):
        token = self.peek()
        if token is None or (wanted is not None and token not in wanted):
            raise ValueError(f"{wanted} wanted, {token!r} found")
        self.at += 1
        return token

    def sets(self):
        left = self.set_term()
        while self.peek() == "union":
            self.take()
            left = ("union", left, self.set_term())
        return left

    def set_term(self):
        left = self.relation()
        while self.peek() in ("intersect", "minus"):
            left = (self.take(), left, self.relation())
        return left

    def relation(self):
        left = self.sum()
        if self.peek() in ("=", "!=", "<", "<=", ">", ">="):
            left = ("rel", self.take(), left, self.sum())
        return left

    def sum(self):
        left = self.product()
        while self.peek() in ("+", "-"):
            left = ("add" if self.take() == "+" else "sub", left, self.product())
        return left

    def product(self):
        left = self.sign()
        while self.peek() in ("*", "/"):
            left = ("mul" if self.take() == "*" else "div", left, self.sign())
        return left

    def sign(self):
        if self.peek() == "-":
            self.take()
            return ("neg", self.sign())
        return self.power()

    def power(self):
        base = self.atom()
        while self.peek() == "!":
            self.take()
            base = ("call", "factorial", (base,))
        if self.peek() == "^":
            self.take()
            return ("pow", base, self.sign())
        return base

    def atom(self):
        token = self.take()
        if token[0].isdigit():
            return ("num", Fraction(token))
        if token[0].isalpha():
            if self.peek() == "(" and token not in WORDS:
                self.take()
                return ("call", token, self.items(")")[0])
            return ("sym", token)
        if token == "(":
            items, closing = self.items(")]")
            if closing == "]":
                return ("interval", items[0], items[1], True, False)
            return items[0] if len(items) == 1 else ("tuple", items)
        if token == "[":
            items, closing = self.items("])")
            return ("list", items) if closing == "]" else ("interval", items[0], items[1], False, True)
        if token == "{":
            return ("set", self.items("}")[0])
        raise ValueError(f"unexpected {token!r}")

    def items(self, closings):
        items = []
        if self.peek() in closings:
            return (), self.take()
        while True:
            items.append(self.sets())
            token = self.take("," + closings)
            if token != ",":
                return tuple(items), token


def symbols(tree, found=None):
    """Names of the free symbols."""
    found = set() if found is None else found
    if isinstance(tree, tuple):
        if tree and tree[0] == "sym" and tree[1] not in CONSTANTS:
            found.add(tree[1])
        for part in tree[1:] if tree and isinstance(tree[0], str) else tree:
            symbols(part, found)
    return found


CONSTANTS = {"pi", "e", "i", "oo", "reals", "integers", "none", "diverges", "true", "false"}


def substitute(tree, values):
    """Symbols replaced by trees."""
    if isinstance(tree, tuple):
        if len(tree) == 2 and tree[0] == "sym":
            return values.get(tree[1], tree)
        return tuple(substitute(part, values) for part in tree)
    return tree


# ---------------------------------------------------------------- evaluation

class Undefined(Exception):
    """No value here (in the chosen mode)."""


def exact(tree, values):
    """The rational value of a tree of arithmetic; Undefined where it has none."""
    kind = tree[0]
    if kind == "num":
        return tree[1]
    if kind == "sym":
        if tree[1] not in values:
            raise Undefined(tree[1])
        return Fraction(values[tree[1]])
    if kind == "neg":
        return -exact(tree[1], values)
    if kind in ("add", "sub", "mul", "div", "pow"):
        a, b = exact(tree[1], values), exact(tree[2], values)
        if kind == "add":
            return a + b
        if kind == "sub":
            return a - b
        if kind == "mul":
            return a * b
        if kind == "div":
            if b == 0:
                raise Undefined("division by zero")
            return a / b
        if b.denominator != 1 or (a == 0 and b < 0):
            raise Undefined("power")
        return a ** int(b)
    if kind == "call" and tree[1] == "factorial":
        n = exact(tree[2][0], values)
        result = 1
        for k in range(2, int(n) + 1):
            result *= k
        return Fraction(result)
    raise Undefined(kind)


def tiny(x):
    return abs(x) < mpf(10) ** (-mp.dps * 2 // 3)


def real_root(x, n):
    n = int(n)
    if n % 2 == 1:
        return mp.sign(x) * mp.root(abs(x), n)
    return mp.root(positive(x), n)


def positive(x, strictly=False):
    if isinstance(x, mpc):
        raise Undefined("not real")
    if tiny(x):
        if strictly:
            raise Undefined("zero")
        return mpf(0)
    if x < 0:
        raise Undefined("negative")
    return x


def snapped(x):
    """A value that is whole but for rounding, as the whole number."""
    near = mp.nint(x)
    return near if tiny(x - near) else x


FUNCTIONS = {
    "sin": mp.sin, "cos": mp.cos, "atan": mp.atan, "sinh": mp.sinh, "cosh": mp.cosh, "tanh": mp.tanh,
    "asinh": mp.asinh, "exp": mp.exp, "abs": abs, "sign": mp.sign, "erf": mp.erf, "zeta": mp.zeta,
    "gamma": mp.gamma, "factorial": mp.factorial, "binomial": mp.binomial, "lambertw": mp.lambertw,
    "max": max, "min": min, "re": mp.re, "im": mp.im, "arg": mp.arg, "conj": mp.conj,
    "floor": lambda x: mp.floor(snapped(x)), "ceil": lambda x: mp.ceil(snapped(x)),
}


def value(tree, values=None, real=True):
    """The mpmath value. With real, a root or logarithm of a negative number is Undefined."""
    values = values or {}
    kind = tree[0]
    if kind == "num":
        return mpf(tree[1].numerator) / tree[1].denominator
    if kind == "sym":
        name = tree[1]
        if name in values:
            return values[name]
        if name == "pi":
            return +mp.pi
        if name == "e":
            return +mp.e
        if name == "oo":
            return mpf("inf")
        if name == "i":
            if real:
                raise Undefined("i")
            return mpc(0, 1)
        raise Undefined(name)
    if kind == "neg":
        return -value(tree[1], values, real)
    if kind in ("add", "sub", "mul", "div"):
        a, b = value(tree[1], values, real), value(tree[2], values, real)
        if kind == "add":
            return a + b
        if kind == "sub":
            return a - b
        if kind == "mul":
            return a * b
        if b == 0 or STRICT_ZERO[0] and tiny(b):
            raise Undefined("division by zero")
        return a / b
    if kind == "pow":
        return power(value(tree[1], values, real), value(tree[2], values, real), real)
    if kind == "call":
        return call(tree[1], [value(a, values, real) for a in tree[2]], real)
    raise Undefined(kind)


STRICT_ZERO = [True]  # whether a divisor that is 0 but for rounding counts as 0; not on the way to a limit


def power(a, b, real):
    if a == 0:
        if mp.re(b) < 0:
            raise Undefined("0 to a negative power")
        return mpf(1) if b == 0 else mpf(0)
    if isinstance(b, mpf) and mp.isinf(b):
        raise Undefined("infinite exponent")
    if isinstance(b, mpf) and mp.isint(snapped(b)):
        return a ** int(snapped(b))
    if real:
        a = positive(a)
        if a == 0:
            if b < 0:
                raise Undefined("0 to a negative power")
            return mpf(0)
        return mp.exp(b * mp.log(a))
    return mp.power(a, b)


def call(name, a, real):
    if name == "sqrt":
        return mp.sqrt(positive(a[0])) if real else mp.sqrt(a[0])
    if name == "ln":
        return mp.log(positive(a[0], True)) if real else logarithm(a[0])
    if name == "log":
        return quotient(call("ln", [a[1]], real), call("ln", [a[0]], real))
    if name == "cbrt":
        return real_root(a[0], 3)
    if name == "root":
        return real_root(a[0], a[1])
    if name in ("tan", "sec"):
        return quotient(mp.sin(a[0]) if name == "tan" else mpf(1), mp.cos(a[0]))
    if name in ("cot", "csc"):
        return quotient(mp.cos(a[0]) if name == "cot" else mpf(1), mp.sin(a[0]))
    if name in ("asin", "acos"):
        if real and abs(a[0]) > 1:
            if not tiny(abs(a[0]) - 1):
                raise Undefined(name)
            a = [mp.sign(a[0])]
        return getattr(mp, name)(a[0])
    if name == "acosh":
        if real and a[0] < 1:
            raise Undefined(name)
        return mp.acosh(a[0])
    if name == "mod":
        return a[0] - a[1] * mp.floor(snapped(a[0] / a[1]))
    if name in FUNCTIONS:
        return FUNCTIONS[name](*a)
    raise Undefined(name)


def logarithm(x):
    if x == 0:
        raise Undefined("ln 0")
    return mp.log(x)


def quotient(a, b):
    if tiny(b):
        raise Undefined("pole")
    return a / b


# ---------------------------------------------------------------- sets of real numbers or of points

@dataclass(frozen=True)
class Pieces:
    """Intervals (low, high, low open, high open) and isolated points (numbers or tuples of numbers)."""
    intervals: tuple
    points: tuple

    def holds(self, x):
        return any(near(x, p) for p in self.points) or any(
            (low < x < high and not near(x, low) and not near(x, high))
            or (near(x, low) and not low_open) or (near(x, high) and not high_open)
            for low, high, low_open, high_open in self.intervals)


def near(a, b, digits=25):
    if isinstance(a, tuple) or isinstance(b, tuple):
        return isinstance(a, tuple) and isinstance(b, tuple) and len(a) == len(b) and all(map(near, a, b))
    if a is None or b is None:
        return a is b
    if mp.isinf(a) or mp.isinf(b):
        return a == b
    return abs(a - b) <= mpf(10) ** -digits * max(1, abs(a), abs(b))


def pieces(tree, real=True):
    """A tree read as a set."""
    kind = tree[0]
    infinity = mpf("inf")
    if kind == "set":
        points = []
        for item in tree[1]:
            point = point_of(item, real)
            if not any(near(point, p) for p in points):
                points.append(point)
        return Pieces((), tuple(points))
    if kind == "interval":
        return Pieces(((value(tree[1]), value(tree[2]), tree[3], tree[4]),), ())
    if kind == "list" and len(tree[1]) == 2:
        return Pieces(((value(tree[1][0]), value(tree[1][1]), False, False),), ())
    if kind == "tuple" and len(tree[1]) == 2:
        return Pieces(((value(tree[1][0]), value(tree[1][1]), True, True),), ())
    if kind == "sym" and tree[1] == "reals":
        return Pieces(((-infinity, infinity, True, True),), ())
    if kind == "union":
        a, b = pieces(tree[1], real), pieces(tree[2], real)
        return Pieces(a.intervals + b.intervals, a.points + b.points)
    raise ValueError(f"not a set: {tree}")


def point_of(tree, real=True):
    if tree[0] == "tuple":
        return tuple(point_of(t, real) for t in tree[1])
    return value(tree, None, real)


def same_set(a, b):
    """Whether two sets hold the same numbers; both are joined where pieces touch."""
    a, b = joined(a), joined(b)
    return (len(a.points) == len(b.points) and all(any(near(p, q) for q in b.points) for p in a.points)
            and len(a.intervals) == len(b.intervals)
            and all(near(s[0], t[0]) and near(s[1], t[1]) and s[2:] == t[2:] for s, t in zip(a.intervals, b.intervals)))


def joined(s):
    points, intervals = [], []
    for p in s.points:
        if not any(near(p, q) for q in points):
            points.append(p)
    for low, high, low_open, high_open in sorted(s.intervals, key=lambda t: (t[0], t[2])):
        for p in points:
            if not isinstance(p, tuple):
                low_open = low_open and not near(p, low)
                high_open = high_open and not near(p, high)
        if intervals:
            last = intervals[-1]
            touch = near(low, last[1]) and not (low_open and last[3])
            if low < last[1] and not near(low, last[1]) or touch:
                if near(high, last[1]):
                    intervals[-1] = (last[0], last[1], last[2], last[3] and high_open)
                elif high > last[1]:
                    intervals[-1] = (last[0], high, last[2], high_open)
                continue
        intervals.append((low, high, low_open, high_open))
    inside = Pieces(tuple(intervals), ())
    return Pieces(tuple(intervals), tuple(p for p in points if isinstance(p, tuple) or not inside.holds(p)))


def parse_cases(text):
    """'a = 0 : {} ; b = 3, c = 2 : {1}' as ({name: tree}, tree) pairs."""
    for part in text.split(";"):
        left, right = part.split(":")
        values = {}
        for binding in left.split(","):
            name, bound = binding.split("=")
            values[name.strip()] = parse(bound)
        yield values, parse(right)


def parse_family(text):
    """'in: a, b ; out: c' as two lists of trees."""
    inside, outside = text.split(";")
    inside, outside = inside.strip(), outside.strip()
    assert inside.startswith("in:") and outside.startswith("out:"), text
    return list(parse("{" + inside[3:] + "}")[1]), list(parse("{" + outside[4:] + "}")[1])
