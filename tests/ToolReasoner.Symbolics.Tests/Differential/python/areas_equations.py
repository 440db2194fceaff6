"""Equations, inequalities, systems, sets of real numbers."""
import mpmath as m
import sympy as s

from areas_algebra import AGREE, OPEN, OURS, THEIRS
from numeric import Function, RealFunction, close, number
from reading import SYMBOLS, X, read

SMALL = m.mpf(10) ** -18
# Less than a fourfold root leaves at a millionth beside it, more than the rounding of an end leaves under a square root.
LEAST = m.mpf(10) ** -27


def end(text):
    value = read(text)
    return m.inf if value == s.oo else -m.inf if value == -s.oo else number(value).real


class Reals:
    """A union of intervals and points, as numbers."""

    def __init__(self, pieces):
        self.pieces = [(end(low), end(high), holds_low, holds_high) for low, high, holds_low, holds_high in pieces]

    @staticmethod
    def of(found):
        """Of a set of sympy's, or None if it is no union of intervals."""
        if found is s.S.Reals:
            found = s.Interval(-s.oo, s.oo)
        pieces = []
        for part in found.args if isinstance(found, s.Union) else [found]:
            if isinstance(part, s.FiniteSet):
                pieces += [(str(v), str(v), True, True) for v in part]
            elif isinstance(part, s.Interval):
                pieces.append((str(part.start), str(part.end), not part.left_open, not part.right_open))
            elif part is not s.S.EmptySet:
                return None
        result = Reals([])
        for low, high, holds_low, holds_high in pieces:
            low, high = s.sympify(low, {"LambertW": s.LambertW}), s.sympify(high)
            ends = [v.as_real_imag()[0] if v.is_infinite is False else v for v in (low, high)]
            numbers = [m.inf if v == s.oo else -m.inf if v == -s.oo else number(v) for v in ends]
            if None in numbers:
                return None
            result.pieces.append((m.re(numbers[0]), m.re(numbers[1]), holds_low, holds_high))
        return result

    def ends(self):
        return [v for low, high, _, _ in self.pieces for v in (low, high) if m.isfinite(v)]

    def holds(self, t):
        for low, high, holds_low, holds_high in self.pieces:
            if m.isfinite(low) and close(t, low) and m.isfinite(high) and close(t, high):
                return holds_low and holds_high
            if m.isfinite(low) and close(t, low):
                return holds_low
            if m.isfinite(high) and close(t, high):
                return holds_high
            if low < t < high:
                return True
        return False


def grid(low, high, count=240):
    if low == -m.inf:
        low = m.mpf(-30)
    if high == m.inf:
        high = m.mpf(30)
    shift = (high - low) * m.mpf("0.000318309886")
    return [low + shift + (high - low - 2 * shift) * j / count for j in range(count + 1)]


def zeros(f, low, high):
    """Roots that a change of sign shows."""
    before = None
    for t in grid(low, high):
        value = f.real(t)
        if before is not None and value is not None and before[1] * value < 0:
            left, right = before, (t, value)
            for _ in range(130):
                middle = (left[0] + right[0]) / 2
                v = f.real(middle)
                if v is None:
                    break
                left, right = ((middle, v), right) if v * left[1] > 0 else (left, (middle, v))
            else:
                if abs(right[1]) < m.mpf(10) ** -15:
                    yield right[0]
        before = None if value is None else (t, value)


def equation(text, low, high, ours):
    expression, mine = read(text), Reals(ours["pieces"])
    low, high = end(low), end(high)
    with m.workdps(60):
        f = RealFunction(expression, X)
        for from_, to, *_ in mine.pieces:
            t = from_ if not m.isinf(from_) and close(from_, to) else (max(from_, m.mpf(-9)) + min(to, m.mpf(9))) / 2 if m.isinf(from_) or m.isinf(to) else (from_ + to) / 2
            value = f(t)
            if value is None or abs(value) > SMALL * (1 + abs(t)) ** 6:
                return OURS, f"{m.nstr(t, 15)} is no solution: {value if value is None else m.nstr(value, 10)}"
        if ours["complete"]:
            for t in zeros(f, low, high):
                if not any(close(t, v, m.mpf(10) ** -10) for v in mine.ends()) and not mine.holds(t):
                    return OURS, f"misses the root near {m.nstr(t, 15)}"
    domain = s.S.Reals if m.isinf(low) else s.Interval.Ropen(0, 2 * s.pi)
    theirs = Reals.of(s.solveset(expression, X, domain))
    if theirs is None:
        for root in s.solve(expression, X):
            t = number(root)
            if t is not None and abs(t.imag) < SMALL and low <= t.real < high and ours["complete"]:
                if f(t.real) is not None and abs(f(t.real)) < SMALL and not mine.holds(t.real):
                    return OURS, f"misses {root}"
        return AGREE, ""
    for t in theirs.ends():
        value = f(t)
        if not theirs.holds(t):
            continue
        if value is None or abs(value) > SMALL * (1 + abs(t)) ** 6:
            return THEIRS, f"{m.nstr(t, 15)} is no solution"
        if not mine.holds(t):
            return (OURS, f"misses {m.nstr(t, 15)}") if ours["complete"] else ("ours gave up", "incomplete")
    if any(not theirs.holds(t) for t in mine.ends()):
        return THEIRS, f"misses one of {ours['pieces']}"
    return AGREE, ""


def parameters(text, values, ours):
    """The set of each value of the parameter, against the equation with the value put in."""
    for value, one in zip(values, ours):
        expression = read(text).subs(SYMBOLS["a"], read(value))
        mine, f = Reals(one["pieces"]), RealFunction(expression, X)
        for low, high, *_ in mine.pieces:
            for t in [low] if m.isfinite(low) and close(low, high) else [max(low, m.mpf(-9)) + m.mpf("0.01"), (max(low, m.mpf(-9)) + min(high, m.mpf(9))) / 2]:
                if f(t) is None or abs(f(t)) > SMALL:
                    return OURS, f"at a = {value}, {m.nstr(t, 15)} is no solution"
        for t in zeros(f, -m.inf, m.inf):
            if not mine.holds(t) and not any(close(t, v, m.mpf(10) ** -10) for v in mine.ends()):
                return OURS, f"at a = {value}, it misses {m.nstr(t, 15)}"
        theirs = Reals.of(s.solveset(expression, X, s.S.Reals))
        for t in theirs.ends() if theirs else []:
            if f(t) is not None and abs(f(t)) < SMALL and not mine.holds(t):
                return OURS, f"at a = {value}, it misses {m.nstr(t, 15)}"
    return AGREE, ""


def inequality(text, relation, low, high, ours):
    """Text is the left side; the right one is 0."""
    expression, mine = read(text), Reals(ours["pieces"])
    found = None
    try:
        domain = s.S.Reals if low == "-oo" else s.Interval.Ropen(0, 2 * s.pi)
        found = Reals.of(s.solveset(s.Rel(expression, 0, relation), X, domain))
    except (NotImplementedError, ValueError, TypeError, AttributeError, RecursionError):
        pass
    f, low, high = RealFunction(expression, X), end(low), end(high)
    ends = sorted(set(mine.ends() + (found.ends() if found else []) + [m.mpf(v) for v in (-25, 0, 25)]))
    middles = [(u + v) / 2 for u, v in zip(ends, ends[1:])] + [v + d for v in ends for d in (m.mpf(10) ** -6, -m.mpf(10) ** -6)] + ends + grid(low, high, 60)
    wrong = None
    for t in middles:
        if not low <= t < high:
            continue
        value = f(t)
        if value is None or abs(value.imag) > SMALL * (1 + abs(value)):
            holds = False
        else:
            value = 0 if abs(value.real) < LEAST * (1 + abs(t)) ** 6 else value.real
            holds = {"<": value < 0, "<=": value <= 0, ">": value > 0, ">=": value >= 0}[relation]
        if mine.holds(t) != holds:
            return OURS, f"at {m.nstr(t, 15)} it is {holds}"
        if found is not None and found.holds(t) != holds:
            wrong = f"at {m.nstr(t, 15)} it is {holds}"
    return (THEIRS, wrong) if wrong else (AGREE, "") if found else ("sympy gave up", "checked by numbers")


def system(texts, names, ours):
    symbols, equations = [SYMBOLS[name] for name in names], [read(text) for text in texts]
    functions = [Function(one, *symbols) for one in equations]
    mine = [[number(read(v)) for v in solution] for solution in ours]
    for text, point in zip(ours, mine):
        if any(abs(f(*point)) > SMALL * (1 + max(abs(v) for v in point)) ** 8 for f in functions):
            return OURS, f"{text} is no solution"
    for j in range(len(mine)):
        if any(all(close(u, v) for u, v in zip(mine[j], mine[k])) for k in range(j)):
            return OURS, f"{ours[j]} stands twice"
    theirs = s.solve(equations, symbols, dict=True)
    points = [[number(one.get(v, v)) for v in symbols] for one in theirs]
    for point in points:
        if any(v is None for v in point):
            return "sympy gave up", theirs
        if any(abs(f(*point)) > SMALL * (1 + max(abs(v) for v in point)) ** 8 for f in functions):
            return THEIRS, f"{point} is no solution"
        if not any(all(close(u, v, m.mpf(10) ** -15) for u, v in zip(point, one)) for one in mine):
            return OURS, f"misses {[m.nstr(v, 15) for v in point]}"
    return (AGREE, "") if len(points) == len(mine) else (THEIRS, f"{len(points)} of {len(mine)}")


def as_set(pieces):
    return s.Union(*(s.FiniteSet(read(a)) if a == b else s.Interval(read(a), read(b), not c, not d) for a, b, c, d in pieces))


def sets(left, right, ours):
    a, b = as_set(left), as_set(right)
    truth = {"union": a.union(b), "intersect": a.intersect(b), "except": a - b, "complement": a.complement(s.S.Reals)}
    for name, pieces in ours["sets"].items():
        if as_set(pieces) != truth[name] and not (as_set(pieces).is_subset(truth[name]) and truth[name].is_subset(as_set(pieces))):
            for t in [v + d for v in Reals(pieces).ends() + Reals(left).ends() + Reals(right).ends() for d in (0, m.mpf("0.001"), -m.mpf("0.001"))]:
                in_a, in_b = Reals(left).holds(t), Reals(right).holds(t)
                holds = {"union": in_a or in_b, "intersect": in_a and in_b, "except": in_a and not in_b, "complement": not in_a}[name]
                if holds != Reals(pieces).holds(t):
                    return OURS, f"{name} is {truth[name]}"
            return THEIRS, f"{name} as {truth[name]}"
    if ours["subset"] != bool(a.is_subset(b)):
        return (OURS if (a - b == s.S.EmptySet) != ours["subset"] else THEIRS), "subset"
    length = s.nsimplify(read(ours["length"])) - a.measure if a.measure != s.oo else 0
    return (AGREE, "") if s.simplify(length) == 0 else (OURS, f"length {a.measure}")


ASKED = {f.__name__: f for f in (equation, parameters, inequality, system, sets)}
