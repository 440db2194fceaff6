"""Values to fifty digits and more, by mpmath: the judge between two answers."""
import mpmath as m
import sympy as s

m.mp.dps = 60
TOLERANCE = m.mpf(10) ** -22
HUGE = m.mpf(10) ** 40


def number(expression, digits=60):
    """A constant as a complex number, or None where it has no finite value."""
    value = s.N(expression, digits)
    if value.free_symbols or not value.is_number or value.has(s.nan, s.oo, s.zoo, s.S.NegativeInfinity):
        return None
    real, imaginary = value.as_real_imag()
    return m.mpc(m.mpf(str(real)) if real.is_Number else m.nan, m.mpf(str(imaginary)) if imaginary.is_Number else m.nan)


def real_root(value, order):
    if abs(m.im(value)) > TOLERANCE * (1 + abs(value)):
        return m.nan
    return m.sign(m.re(value)) * m.root(abs(value), int(order)) if int(order) % 2 else m.root(m.re(value), int(order))


class Function:
    """An expression of symbols that is evaluated at numbers; None where it has no finite value."""

    def __init__(self, expression, *symbols):
        self.call = s.lambdify(symbols, expression, [{"RealRoot": real_root}, "mpmath"])

    def __call__(self, *values):
        try:
            value = m.mpc(self.call(*values))
        except (ZeroDivisionError, ValueError, OverflowError, TypeError, AttributeError, NotImplementedError, m.libmp.NoConvergence):
            return None
        # So large a value is one at a pole, which the point misses by its rounding only.
        return value if m.isfinite(value) and abs(value) < HUGE else None

    def real(self, *values):
        value = self(*values)
        return value.real if value is not None and abs(value.imag) <= TOLERANCE * (1 + abs(value)) else None


class RealFunction(Function):
    """As schools have it: it has a value only where every part of it is real. Of x alone."""

    def __init__(self, expression, symbol):
        super().__init__(expression, symbol)
        parts = [u for u in s.preorder_traversal(expression) if not u.is_number and isinstance(u, (s.log, s.Pow, s.asin, s.acos, s.acosh, s.atanh))]
        self.parts = [Function(u, symbol) for u in parts]
        self.positive = [Function(u.args[0], symbol) for u in parts if isinstance(u, s.log)]

    def __call__(self, *values):
        for part in self.parts:
            value = part(*values)
            if value is None or abs(value.imag) > TOLERANCE * (1 + abs(value)):
                return None
        for part in self.positive:
            if abs(part(*values)) < TOLERANCE:
                return None
        return super().__call__(*values)


def close(left, right, tolerance=TOLERANCE):
    return abs(left - right) <= tolerance * (1 + abs(left) + abs(right))


def same_functions(left, right, symbols, points, real_only=False):
    """False with the point where they differ; True; or None if they were never both defined."""
    f, g = Function(left, *symbols), Function(right, *symbols)
    seen = 0
    for point in points:
        u, v = (f.real(*point), g.real(*point)) if real_only else (f(*point), g(*point))
        if u is None or v is None:
            continue
        if not close(u, v):
            return False, f"at {[m.nstr(p, 8) for p in point]}: {m.nstr(u, 15)} and {m.nstr(v, 15)}"
        seen += 1
    return (True if seen >= 3 else None), f"at {seen} points"


def points(count, symbols=1, positive=False):
    """Points of no particular place, the same each time: near 0, around, far out, of both signs."""
    step = (m.sqrt(5) - 1) / 2
    scales = [m.mpf(1) / 7, 1, 3, 11]
    result = []
    for j in range(count):
        point = []
        for place in range(symbols):
            unit = m.frac((j * symbols + place + 1) * step) * 2 - 1
            value = unit * scales[(j + place) % 4]
            point.append(abs(value) if positive else value)
        result.append(point)
    return result
