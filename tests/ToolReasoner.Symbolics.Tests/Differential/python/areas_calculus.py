"""Limits, derivatives, integrals, series, sums: judged by numbers, compared with sympy where that answers."""
import mpmath as m
import sympy as s

from areas_algebra import AGREE, OPEN, OURS, THEIRS
from numeric import Function, close, number, points
from reading import SYMBOLS, X, read, read_for_values

N = SYMBOLS["n"]


def near(f, point, side):
    """Values of a function ever nearer to a point."""
    values = []
    with m.workdps(420):
        for k in (8, 32, 128):
            step = m.mpf(10) ** (k if m.isinf(point) else -k) * side
            values.append(f(step if m.isinf(point) else point + step))
    return values


def tends(f, point, side, to):
    """Whether its values near the point speak for a limit; None if they say nothing."""
    values = near(f, point, side)
    if None in values:
        return None
    if to == "none":
        return not (abs(values[1] - values[2]) < m.mpf(10) ** -6)
    if m.isinf(to):
        return values[2].real * to > 0 and abs(values[2]) > abs(values[1]) and abs(values[2]) > 3
    gaps = [abs(v - to) for v in values]
    return gaps[2] < m.mpf(10) ** -20 or (gaps[2] < gaps[1] and gaps[2] < m.mpf("0.1"))


def limit(text, point, side, ours):
    expression, at = read(text), read(point)
    where = m.inf if at.is_infinite else number(at).real
    sign = -1 if at == -s.oo else 1
    f = Function(expression, X)

    def judge(value):
        goal = "none" if value is None else m.inf if value == s.oo else -m.inf if value == -s.oo else number(value)
        if goal is None:
            return None
        if at.is_infinite or side != "+-":
            return tends(f, where, sign if at.is_infinite else (1 if side == "+" else -1), goal)
        both = [tends(f, where, d, goal) for d in (1, -1)]
        if goal == "none":
            ends = [near(f, where, d)[2] for d in (1, -1)]
            return any(both) or None in ends or not close(*ends, m.mpf(10) ** -6)
        return None if None in both else all(both)

    mine = None if ours == "none" else read(ours)
    if side == "+-" and at.is_finite and mine == s.oo and judge(mine) is False:
        return OPEN, "of one sign?"
    good = judge(mine)
    if good is False:
        return OURS, f"{[[m.nstr(v, 12) if v is not None else None for v in near(f, where, d)] for d in (sign, -sign)]}"
    theirs = s.limit(expression, X, at, dir=side)
    if isinstance(theirs, s.AccumBounds) or theirs.has(s.Limit) or theirs is s.nan or theirs is s.zoo:
        return (AGREE, "") if mine is None and not theirs.has(s.Limit) else ("sympy gave up", f"numbers say {good}")
    if mine is not None and (mine == theirs or (mine.is_finite and theirs.is_finite and close(number(mine), number(theirs)))):
        return AGREE, ""
    hers = judge(theirs)
    return ((OURS if hers and not good else THEIRS if good and not hers else OPEN), f"{theirs}; numbers say {good}, {hers}")


def derivative(text, ours):
    f, mine = Function(read(text), X), Function(read(ours), X)
    theirs = Function(s.diff(read(text), X), X)
    seen, hers = 0, AGREE
    for (t,) in points(16):
        value = f.real(t)
        if value is None or mine(t) is None:
            continue
        if theirs(t) is not None and close(mine(t), theirs(t)):
            seen += 1
            continue
        with m.workdps(90):
            try:
                truth = m.diff(f.call, t, h=m.mpf(10) ** -25)
            except (ZeroDivisionError, ValueError):
                continue
        if not close(mine(t), truth, m.mpf(10) ** -15):
            return OURS, f"at {m.nstr(t, 10)} it is {m.nstr(truth, 15)}, not {m.nstr(mine(t), 15)}"
        hers = THEIRS
    return (hers, "") if seen else (OPEN, "no common point")


def integral(text, ours):
    f, mine = Function(read_for_values(text), X), Function(read_for_values(ours), X)
    seen = 0
    for (t,) in points(16):
        step = m.mpf(10) ** -20
        value, sides = f.real(t), [mine.real(t + step), mine.real(t - step)]
        if value is None or None in sides:
            continue
        slope = (sides[0] - sides[1]) / (2 * step)
        if not close(slope, value, m.mpf(10) ** -12):
            return OURS, f"at {m.nstr(t, 10)} the slope is {m.nstr(slope, 15)}, not {m.nstr(value, 15)}"
        seen += 1
    return (AGREE, "") if seen else (OPEN, "nowhere real")


def definite(text, low, high, ours):
    expression, f = read(text), Function(read(text), X)
    a, b = read(low), read(high)
    ends = [m.mpf("-inf") if v == -s.oo else m.inf if v == s.oo else number(v).real for v in (a, b)]
    with m.workdps(30):
        try:
            inner = [ends[0]] + ([m.mpf(j) for j in range(-3, 4) if ends[0] < j < ends[1]]) + [ends[1]]
            truth, error = m.quad(lambda t: f.call(t), inner, error=True, maxdegree=8)
        except (ZeroDivisionError, ValueError, TypeError, OverflowError):
            truth, error = None, m.inf
    sure = truth is not None and m.isfinite(truth) and error < m.mpf(10) ** -12 * (1 + abs(truth))
    if ours["kind"] == "none":
        theirs = s.integrate(expression, (X, a, b))
        value = None if theirs.has(s.Integral) else number(theirs)
        return (OURS, f"{theirs} = {m.nstr(value, 15)}") if sure and value is not None and close(value, truth, m.mpf(10) ** -10) else (AGREE, theirs)
    mine = number(read(ours["value"]))
    slack = m.mpf(10) ** -9 + m.mpf(ours["radius"])
    if sure:
        return (AGREE, "") if close(mine, truth, slack) else (OURS, f"by numbers {m.nstr(truth, 20)}")
    theirs = s.integrate(expression, (X, a, b))
    if theirs.has(s.Integral) or number(theirs) is None:
        return "sympy gave up", "and no sure number"
    return (AGREE, "") if close(mine, number(theirs), slack) else (OPEN, f"{theirs}, numbers {truth} +- {error}")


def series(text, point, order, ours):
    """What is left, by the first power left out, stays bounded near the point."""
    f, terms = Function(read(text), X), [(s.Rational(p), read(c)) for p, c in ours]
    at, order = number(read(point)).real, s.Rational(order)
    left = []
    with m.workdps(400):
        for k in (10, 20, 30):
            h = m.mpf(10) ** -k
            value = f(at + h)
            if value is None:
                return OPEN, "no value"
            total = m.fsum(m.mpc(*(m.mpf(str(v)) for v in s.N(c.subs(X, X), 380).as_real_imag())) * h ** (m.mpf(p.p) / p.q) for p, c in terms if not c.free_symbols)
            left.append(abs(value - total) / h ** (m.mpf(order.p) / order.q))
    if any(c.free_symbols for _, c in terms):
        return OPEN, "logarithms"
    grows = left[2] > left[1] * 1000 and left[2] > 1
    return (OURS, f"left over {[m.nstr(v, 5) for v in left]}") if grows else (AGREE, "")


def total(text, ours):
    """Of the terms from k = 1 to n."""
    k = SYMBOLS["k"]
    f, closed = Function(read(text), k), Function(read(ours), N)
    for n in range(1, 12):
        truth, value = m.fsum(f(m.mpf(j)) for j in range(1, n + 1)), closed(m.mpf(n))
        if value is None or not close(truth, value):
            return OURS, f"at n = {n} it is {m.nstr(truth, 15)}, not {value}"
    return AGREE, ""


def infinite(text, ours):
    k = SYMBOLS["k"]
    f = Function(read(text), k)
    theirs = s.summation(read(text), (k, 1, s.oo))
    if ours == "none":
        return (AGREE, "") if theirs.is_infinite or theirs is s.nan else (OPEN, theirs)
    if read(ours).is_infinite:
        return (AGREE, "") if theirs == read(ours) else (OPEN, theirs)
    mine = number(read(ours))
    if not theirs.has(s.Sum) and number(theirs) is not None and close(number(theirs), mine):
        return AGREE, ""
    with m.workdps(30):
        truth = m.nsum(lambda j: f.call(j), [1, m.inf])
        partial = m.fsum(f.call(m.mpf(j)) for j in range(1, 4000))
    good = close(truth, mine, m.mpf(10) ** -8)
    if good:
        return (THEIRS if not theirs.has(s.Sum) else "sympy gave up"), theirs
    return (OURS if abs(partial - truth) < 0.01 else OPEN), f"by numbers {m.nstr(truth, 15)}; sympy {theirs}"


ASKED = {f.__name__: f for f in (limit, derivative, integral, definite, series, total, infinite)}
