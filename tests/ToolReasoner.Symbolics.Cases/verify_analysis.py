"""Numeric checks for simplification, algebra, equations and calculus."""

import itertools
import random
from fractions import Fraction

import case_format as f
from case_format import Undefined, parse, value
from mpmath import mp, mpf, mpc


# ---------------------------------------------------------------- sample points

def sample(names, assumptions, rng):
    """Values that meet the assumptions, spread over the reals (or whole numbers)."""
    result = {}
    for name in sorted(names):
        whole, low, high = False, None, None
        for text in assumptions:
            words = text.split()
            if words[0] != name:
                continue
            if words[1] == "integer":
                whole = True
            elif words[1] in (">", ">="):
                low = int(words[2]) + (1 if words[1] == ">" else 0) if whole else mpf(words[2])
            else:
                high = mpf(words[2])
        if whole:
            low = -4 if low is None else int(low)
            result[name] = mpf(rng.randint(low, low + 8))
        else:
            low = -3 if low is None else low
            high = max(3, low + 4) if high is None else high
            result[name] = low + (high - low) * mpf(rng.randint(1, 999983)) / 999984
    return result


def samples(trees, assumptions, count=14):
    rng = random.Random(20240607)
    names = set().union(*map(f.symbols, trees))
    for _ in range(count):
        yield sample(names, assumptions, rng)


def close(a, b, digits=30):
    if isinstance(a, (tuple, list)):
        return len(a) == len(b) and all(close(x, y, digits) for x, y in zip(a, b))
    if mp.isinf(a) or mp.isinf(b):
        return a == b
    return abs(a - b) <= mpf(10) ** -digits * max(1, abs(a), abs(b))


def evaluate(tree, values):
    """Real where that is defined, else complex (principal values)."""
    try:
        return value(tree, values, True)
    except Undefined:
        return value(tree, values, False)


def same_everywhere(a, b, assumptions=(), digits=30):
    """Whether two trees agree at all samples where both are defined (at least 4)."""
    seen = 0
    for values in samples([a, b], assumptions):
        try:
            x, y = evaluate(a, values), evaluate(b, values)
        except Undefined:
            continue
        seen += 1
        if not close(x, y, digits):
            return False
    assert seen >= 4, "too few samples"
    return True


def check_same(case):
    assert same_everywhere(parse(case.arguments[0]), parse(case.expected), case.assumptions), "values differ"


def check_equal(case):
    mp.dps = 160
    a, b = map(parse, case.arguments)
    assert same_everywhere(a, b, case.assumptions, 110) == (case.expected == "true")


def check_compare(case):
    mp.dps = 120
    a, b = (value(parse(t)) for t in case.arguments)
    sign = "=" if close(a, b, 100) else "<" if a < b else ">"
    assert sign == case.expected, f"{mp.nstr(a - b, 10)}"


def check_numeric(case):
    mp.dps = 120
    x = value(parse(case.arguments[0]))
    assert abs(mpf(case.expected) - x) <= abs(x) * mpf(10) ** -29, mp.nstr(x, 32)


# ---------------------------------------------------------------- polynomials in one variable over Q

def polynomial(tree, x):
    """Coefficients, constant first."""
    kind = tree[0]
    if kind == "num":
        return [tree[1]]
    if tree == ("sym", x):
        return [Fraction(0), Fraction(1)]
    if kind == "neg":
        return [-c for c in polynomial(tree[1], x)]
    if kind in ("add", "sub"):
        a, b = polynomial(tree[1], x), polynomial(tree[2], x)
        sign = 1 if kind == "add" else -1
        return trim([s + sign * t for s, t in itertools.zip_longest(a, b, fillvalue=Fraction(0))])
    if kind == "mul":
        return product(polynomial(tree[1], x), polynomial(tree[2], x))
    if kind == "div":
        divisor = f.exact(tree[2], {})
        return [c / divisor for c in polynomial(tree[1], x)]
    if kind == "pow":
        result = [Fraction(1)]
        for _ in range(int(f.exact(tree[2], {}))):
            result = product(result, polynomial(tree[1], x))
        return result
    raise ValueError(tree)


def trim(p):
    while len(p) > 1 and p[-1] == 0:
        p = p[:-1]
    return p


def product(a, b):
    result = [Fraction(0)] * (len(a) + len(b) - 1)
    for i, s in enumerate(a):
        for j, t in enumerate(b):
            result[i + j] += s * t
    return trim(result)


def divided(p, q):
    p, quotient = list(p), [Fraction(0)] * max(1, len(p) - len(q) + 1)
    while len(p) >= len(q) and any(p):
        p = trim(p)
        if len(p) < len(q):
            break
        factor, shift = p[-1] / q[-1], len(p) - len(q)
        quotient[shift] = factor
        for i, c in enumerate(q):
            p[shift + i] -= factor * c
        p = trim(p[:-1] or [Fraction(0)])
    return trim(quotient), trim(p)


def monic(p):
    return [c / p[-1] for c in p]


def common(p, q):
    while any(q):
        p, q = q, divided(p, q)[1]
    return monic(p)


def roots(p):
    mp.dps = 60
    return mp.polyroots([mpf(c.numerator) / c.denominator for c in reversed(trim(p))], maxsteps=500, extraprec=400)


def specialised(case, trees, x):
    """The trees with every other symbol replaced by a small rational."""
    rng = random.Random(5)
    names = set().union(*map(f.symbols, trees)) - {x}
    values = {n: ("num", Fraction(rng.randint(2, 40), rng.randint(1, 7))) for n in sorted(names)}
    return [f.substitute(t, values) for t in trees]


def check_gcd(case):
    trees = specialised(case, [parse(t) for t in (*case.arguments, case.expected)], "x")
    p, q, expected = (polynomial(t, "x") for t in trees)
    g = common(p, q)
    if case.operation == "lcm":
        g = monic(divided(product(p, q), g)[0])
    assert g == monic(expected), g


def check_division(case):
    x = case.arguments[2]
    p, q, expected = (polynomial(parse(t), x) for t in (*case.arguments[:2], case.expected))
    assert divided(p, q)[0 if case.operation == "quotient" else 1] == expected


def check_resultant(case):
    x = case.arguments[-1]
    trees = specialised(case, [parse(t) for t in (*case.arguments[:-1], case.expected)], x)
    p = polynomial(trees[0], x)
    if case.operation == "discriminant":
        r = roots(p)
        result = mpf(p[-1].numerator) / p[-1].denominator
        result = result ** (2 * len(r) - 2)
        for s, t in itertools.combinations(r, 2):
            result *= (s - t) ** 2
    else:
        q = polynomial(trees[1], x)
        result = (mpf(p[-1].numerator) / p[-1].denominator) ** (len(q) - 1)
        for r in roots(p):
            result *= sum((mpf(c.numerator) / c.denominator) * r ** k for k, c in enumerate(q))
    assert close(result, value(trees[-1]), 25), result


def reducible(p):
    """Whether some product of roots has rational coefficients (p primitive with whole coefficients)."""
    r = roots(p)
    lead = abs(int(p[-1]))
    for size in range(1, len(r) // 2 + 1):
        for chosen in itertools.combinations(r, size):
            factor = [mpc(1)]
            for s in chosen:
                factor = [a - s * b for a, b in zip([mpc(0)] + factor, factor + [mpc(0)])]
            if all(abs(lead * c - mp.nint(mp.re(lead * c))) < mpf(10) ** -20 for c in factor):
                return True
    return False


def check_irreducible(case):
    assert reducible(polynomial(parse(case.arguments[0]), case.arguments[1])) == (case.expected == "false")


def check_minimal_polynomial(case):
    x = case.arguments[1]
    tree = parse(case.expected)
    assert f.tiny(value(tree, {x: value(parse(case.arguments[0]))})) and not reducible(polynomial(tree, x))


def check_factor(case):
    check_same(case)
    for factor in factors_of(parse(case.expected)):
        if len(f.symbols(factor)) == 1:
            p = polynomial(factor, next(iter(f.symbols(factor))))
            assert len(p) == 2 or not reducible(p), "a factor is reducible"


def factors_of(tree):
    if tree[0] == "mul":
        return factors_of(tree[1]) + factors_of(tree[2])
    return factors_of(tree[1]) if tree[0] in ("pow", "div", "neg") else [tree]


def check_basis(case):
    """Common zeros of the expected basis are those of the generators (sampled by Newton from both sides)."""
    names = [t[1] for t in parse(case.arguments[-1])[1]]
    given, basis = [parse(t) for t in case.arguments[:-1]], list(parse(case.expected)[1])
    rng = random.Random(3)
    found = 0
    for start_trees, other in ((given, basis), (basis, given)):
        for _ in range(12):
            start = [mpc(rng.uniform(-2, 2), rng.uniform(-2, 2)) for _ in names]
            try:
                zero = mp.findroot(lambda *v: [value(t, dict(zip(names, v)), False) for t in start_trees], start,
                                   solver="mdnewton", tol=1e-40, maxsteps=60)
            except (ValueError, ZeroDivisionError, Undefined):
                continue
            found += 1
            for t in other:
                assert abs(value(t, dict(zip(names, zero)), False)) < 1e-15
    assert found > 4


def check_coefficient(case):
    """Cauchy's integral by the trapezoid rule on a small circle."""
    mp.dps = 200
    tree, x, n = parse(case.arguments[0]), case.arguments[1], int(case.arguments[2])
    radius, count = mpf(1) / 5, 512
    total = mpc(0)
    for k in range(count):
        w = mp.expjpi(mpf(2) * k / count)
        total += value(tree, {x: radius * w}, False) * w ** -n
    assert close(total / count / radius ** n, value(parse(case.expected)), 20), total / count / radius ** n


# ---------------------------------------------------------------- equations

def grid(low=-30, high=30):
    """Points of no special kind, whole and half numbers, and a few far away."""
    points = {mpf(k) / 2 for k in range(2 * low, 2 * high + 1)}
    points |= {low + (high - low) * (mpf(k) + mpf("0.3141")) / 1500 for k in range(1500)}
    points |= {s * mpf(10) ** (mpf(k) / 8) for k in range(-48, 40) for s in (1, -1)}
    return sorted(points)


def difference(tree):
    assert tree[0] == "rel" and tree[1] == "="
    return ("sub", tree[2], tree[3])


def at(tree, x, v, real=True):
    """Value or None where there is none."""
    try:
        result = value(tree, {x: v}, real)
        if real and isinstance(result, mpc):
            return None
        return result
    except (Undefined, ZeroDivisionError, OverflowError, ValueError):
        return None


def check_solution_set(tree, x, expected, points):
    """The set solves, and a scan for sign changes and touching minima finds nothing outside it."""
    mp.dps = 50
    for p in expected.points:
        v = at(tree, x, p)
        assert v is not None and abs(v) < mpf(10) ** -27 * max(1, abs(p)) ** 3, f"{mp.nstr(p, 15)} does not solve"
    edges = [e for s in expected.intervals for e in s[:2] if not mp.isinf(e)]
    extra = [e + d for e in edges for d in (-mpf(10) ** -6, 0, mpf(10) ** -6)]
    line = sorted(set(points) | set(extra))
    if has_exponential(tree, x):
        line = [v for v in line if v > -20]  # further left an exponential is next to nothing
    values = []
    for v in line:
        result = at(tree, x, v)
        values.append(result)
        zero = result is not None and abs(result) < mpf(10) ** -25
        assert zero == expected.holds(v), f"at {mp.nstr(v, 15)}: zero {zero}"
    for k in range(len(line) - 1):
        a, b = values[k], values[k + 1]
        if a is None or b is None or a == 0 or b == 0:
            continue
        if (a < 0) != (b < 0):
            root = bisected(tree, x, line[k], line[k + 1], a)
        elif 0 < k and values[k - 1] is not None and abs(a) < min(abs(values[k - 1]), abs(b)):
            root = lowest(tree, x, line[k - 1], line[k + 1])
        else:
            continue
        if root is not None:
            assert any(abs(root - p) < mpf(10) ** -7 * max(1, abs(root)) for p in expected.points) or any(
                s[0] - 1e-7 < root < s[1] + 1e-7 for s in expected.intervals), f"another solution {mp.nstr(root, 15)}"


def has_exponential(tree, x):
    """Whether the variable stands in an exponent."""
    if not isinstance(tree, tuple):
        return False
    return (len(tree) == 3 and tree[0] == "pow" and x in f.symbols(tree[2])) or any(has_exponential(t, x) for t in tree)


def bisected(tree, x, low, high, at_low):
    for _ in range(150):
        middle = (low + high) / 2
        v = at(tree, x, middle)
        if v is None:
            return None
        if v == 0:
            return middle
        if (v < 0) == (at_low < 0):
            low = middle
        else:
            high = middle
    v = at(tree, x, (low + high) / 2)
    return (low + high) / 2 if v is not None and abs(v) < mpf(10) ** -10 else None


def lowest(tree, x, low, high):
    for _ in range(120):
        a, b = low + (high - low) * mpf("0.382"), low + (high - low) * mpf("0.618")
        u, v = at(tree, x, a), at(tree, x, b)
        if u is None or v is None:
            return None
        if abs(u) < abs(v):
            high = b
        else:
            low = a
    v = at(tree, x, low)
    return low if v is not None and abs(v) < mpf(10) ** -14 else None


def check_family(trees, names, text, real):
    inside, outside = f.parse_family(text)
    for item, wanted in [(t, True) for t in inside] + [(t, False) for t in outside]:
        point = f.point_of(item, real)
        values = dict(zip(names, point if isinstance(point, tuple) else (point,)))
        solves = True
        for tree in trees:
            try:
                solves = solves and abs(value(difference(tree), values, real)) < mpf(10) ** -30
            except (Undefined, ZeroDivisionError):
                solves = False
        assert solves == wanted, f"{item} solves: {solves}"


def check_solve(case):
    tree, x = parse(case.arguments[0]), case.arguments[1]
    if case.check == "family":
        return check_family([tree], [x], case.expected, case.operation != "solve_complex")
    if case.check == "cases":
        for values, expected in f.parse_cases(case.expected):
            check_solution_set(difference(f.substitute(tree, values)), x, f.pieces(expected), grid())
        return None
    if case.operation == "solve_complex":
        return check_complex(difference(tree), x, f.pieces(parse(case.expected), False).points)
    return check_solution_set(difference(tree), x, f.pieces(parse(case.expected)), grid())


def check_complex(tree, x, points):
    """Residuals, and as many roots as a contour around them all counts (argument principle; all are simple)."""
    for p in points:
        assert abs(value(tree, {x: p}, False)) < mpf(10) ** -40
    total, count, radius = mpf(0), 4000, mpf(10)
    last = value(tree, {x: mpc(radius)}, False)
    for k in range(1, count + 1):
        v = value(tree, {x: radius * mp.expjpi(mpf(2) * k / count)}, False)
        total += mp.arg(v / last)
        last = v
    assert mp.nint(total / (2 * mp.pi)) == len(points)


def check_solve_interval(case):
    tree, x, interval = parse(case.arguments[0]), case.arguments[1], f.pieces(parse(case.arguments[2]))
    low, high, _, _ = interval.intervals[0]
    expected = f.pieces(parse(case.expected))
    assert all(interval.holds(p) for p in expected.points)
    points = [low + (high - low) * (k + mpf("0.314")) / 3001 for k in range(3001)]
    points += [v for v in (low, high, (low + high) / 2, (low + 3 * high) / 4, (3 * low + high) / 4) if interval.holds(v)]
    check_solution_set(difference(tree), x, expected, points)


def relation_holds(tree, values):
    try:
        a, b = value(tree[2], values), value(tree[3], values)
    except (Undefined, ZeroDivisionError):
        return False
    if isinstance(a, mpc) or isinstance(b, mpc):
        return False
    if close(a, b, 25):
        return tree[1] in ("<=", ">=", "=")
    return a < b if tree[1] in ("<", "<=") else a > b if tree[1] in (">", ">=") else False


def check_inequality(case):
    relations, x = [parse(t) for t in case.arguments[:-1]], case.arguments[-1]
    pairs = list(f.parse_cases(case.expected)) if case.check == "cases" else [({}, parse(case.expected))]
    for values, tree in pairs:
        expected = f.pieces(tree)
        edges = [e for s in expected.intervals for e in s[:2] if not mp.isinf(e)] + list(expected.points)
        points = grid() + [e + d for e in edges for d in (-mpf(10) ** -9, 0, mpf(10) ** -9)]
        for p in points:
            truth = all(relation_holds(f.substitute(r, values), {x: p}) for r in relations)
            assert truth == expected.holds(p), f"at {mp.nstr(p, 15)}: {truth}"


def check_solve_system(case):
    trees = [parse(t) for t in case.arguments[:-1]]
    names = [t[1] for t in parse(case.arguments[-1])[1]]
    if case.check == "family":
        return check_family(trees, names, case.expected, True)
    pairs = list(f.parse_cases(case.expected)) if case.check == "cases" else [({}, parse(case.expected))]
    for values, tree in pairs:
        check_points([difference(f.substitute(t, values)) for t in trees], names, f.pieces(tree).points)
    return None


def check_points(trees, names, points):
    """Residuals at the points; Newton from 150 real starts finds no other (evidence, no proof)."""
    for p in points:
        for t in trees:
            assert abs(value(t, dict(zip(names, p)))) < mpf(10) ** -40
    mp.dps = 20
    rng = random.Random(11)
    for _ in range(150):
        start = [mpf(rng.uniform(-8, 8)) for _ in names]
        try:
            zero = mp.findroot(lambda *v: [value(t, dict(zip(names, v))) for t in trees[:len(names)]], start,
                               solver="mdnewton", tol=1e-30, maxsteps=40)
            if any(abs(value(t, dict(zip(names, zero)))) > 1e-8 for t in trees):
                continue
        except (ValueError, ZeroDivisionError, Undefined, OverflowError, TypeError):
            continue
        if max(abs(z) for z in zero) < 1e4:
            assert any(all(abs(a - b) < 1e-5 for a, b in zip(zero, p)) for p in points), f"another: {zero}"


# ---------------------------------------------------------------- calculus

def check_diff(case):
    tree, x = parse(case.arguments[0]), case.arguments[1]
    order = int(case.arguments[2]) if len(case.arguments) > 2 else 1
    expected, seen = parse(case.expected), 0
    for values in samples([tree, expected, ("sym", x)], case.assumptions):
        try:
            wanted = value(expected, values)
            found = mp.diff(lambda v: value(tree, {**values, x: v}), values[x], order)
        except Undefined:
            continue
        seen += 1
        assert close(found, wanted, 12), f"{mp.nstr(found, 15)} against {mp.nstr(wanted, 15)}"
    assert seen >= 3


def check_integrate(case):
    tree, x = parse(case.arguments[0]), case.arguments[1]
    expected, seen = parse(case.expected), 0
    for values in samples([tree, expected, ("sym", x)], case.assumptions, 40):
        try:
            wanted = value(tree, values)
            found = mp.diff(lambda v: value(expected, {**values, x: v}), values[x])
        except Undefined:
            continue
        seen += 1
        assert close(found, wanted, 15), f"{mp.nstr(found, 15)} against {mp.nstr(wanted, 15)}"
    assert seen >= 3


def check_definite(case):
    x = case.arguments[1]
    trees = [parse(case.arguments[k]) for k in (0, 2, 3)]
    if case.check == "diverges":
        return check_diverges(trees[0], x, value(trees[1]), value(trees[2]))
    mp.dps = 30
    for values in itertools.islice(samples([("tuple", tuple(f.substitute(t, {x: ("num", 0)}) for t in trees))], case.assumptions), 3):
        low, high = value(trees[1], values), value(trees[2], values)
        found = integral(lambda v: value(trees[0], {**values, x: v}), low, high, "sin(x)/x" == case.arguments[0])
        wanted = value(parse(case.expected), values)
        assert close(found, wanted, 10), f"{mp.nstr(found, 15)} against {mp.nstr(wanted, 15)}"
    return None


def integral(function, low, high, oscillates):
    def safe(v):
        try:
            return function(v)
        except Undefined:
            return mpf(0)  # a single end point
    f.STRICT_ZERO[0] = False
    try:
        if oscillates:
            return mp.quadosc(safe, [low, high], period=2 * mp.pi)
        if low > high:
            return -integral(function, high, low, False)
        points = [low, high]
        if not mp.isinf(low) and not mp.isinf(high):
            points += [q for k in range(-24, 25) for q in (mpf(k) / 2, k * mp.pi / 2) if low < q < high]
        elif low < 0 < high:
            points.append(mpf(0))
        return mp.quad(safe, sorted(points), maxdegree=9)
    finally:
        f.STRICT_ZERO[0] = True


def check_diverges(tree, x, low, high):
    """Some point or end where |distance·f| does not fall as the distance halves a hundred times."""
    mp.dps = 400
    f.STRICT_ZERO[0] = False
    ends = [low, high, (low + high) / 2, mpf(0), mpf(2), mp.pi / 2]
    for end in ends:
        if mp.isinf(end):
            sign = mp.sign(end)
            probes = [(sign * mpf(10) ** k * (1 + mpf(j) / 7), mpf(10) ** k) for k in (20, 40, 80) for j in range(6)]
        elif not mp.isnan(end) and low <= end <= high:
            probes = [(end + s * d, d) for d in (mpf(10) ** -20, mpf(10) ** -40, mpf(10) ** -80) for s in (1, -1)]
        else:
            continue
        worst = {}
        for point, distance in probes:
            v = at(tree, x, point) if low <= point <= high else None
            if v is not None:
                worst[distance] = max(worst.get(distance, 0), abs(v * distance))
        # 1/(x ln x) also counts: its product falls only like 1/ln.
        if len(worst) == 3 and min(worst.values()) > mpf("0.001"):
            f.STRICT_ZERO[0] = True
            return
    f.STRICT_ZERO[0] = True
    raise AssertionError("no place where it diverges")


def check_limit(case):
    tree, x, target, side = parse(case.arguments[0]), case.arguments[1], parse(case.arguments[2]), case.arguments[3]
    sides = {"left": [-1], "right": [1], "both": [-1, 1]}[side]
    for values in itertools.islice(samples([f.substitute(tree, {x: ("num", 0)})], case.assumptions), 3):
        check_limit_at(case, tree, x, target, sides, values)


FAR, MODERATE = (20, 30, 40), (-1, -2, -3)


def approach(tree, x, target, side, values, ways):
    """Rows of values ever nearer to the target; at infinity either far out (powers of ten) or moderately far."""
    mp.dps = 700
    f.STRICT_ZERO[0] = False
    try:
        t = value(target)
        result = []
        for k in ways:
            row = []
            for j in range(4):
                if not mp.isinf(t):
                    point = t + side * mpf(10) ** -abs(k) * (1 + mpf(j) / 7)
                else:
                    step = mpf(10) ** k if k > 0 else mpf(-100 * k)
                    point = mp.sign(t) * mp.ceil(step * (1 + mpf(j) / 7))
                row.append(value(tree, {**values, x: point}, True))
            result.append(row)
        return result
    finally:
        f.STRICT_ZERO[0] = True


def check_limit_at(case, tree, x, target, sides, values):
    if case.check == "none":
        last = [v for s in sides for v in approach(tree, x, target, s, values, FAR)[-1]]
        assert max(last) - min(last) > mpf("0.1"), "seems to converge"
        return
    wanted = value(parse(case.expected), values)
    for s in sides:
        assert approaches(tree, x, target, s, values, wanted, FAR, mpf(10) ** -8) or mp.isinf(value(target)) and approaches(
            tree, x, target, s, values, wanted, MODERATE, mpf("0.01")), f"side {s}"


def approaches(tree, x, target, side, values, wanted, ways, tolerance):
    try:
        rows = approach(tree, x, target, side, values, ways)
    except (Undefined, OverflowError, ValueError, ZeroDivisionError):
        return False
    if mp.isinf(wanted):
        return all(v * mp.sign(wanted) > 1000 for v in rows[-1])
    errors = [max(abs(v - wanted) for v in row) for row in rows]
    return errors[-1] < tolerance * max(1, abs(wanted)) and errors[-1] <= errors[0]


def check_series(case):
    mp.dps = 300
    tree, x, a, order = parse(case.arguments[0]), case.arguments[1], value(parse(case.arguments[2])), int(case.arguments[3])
    h = mpf(10) ** -15
    error = value(tree, {x: a + h}, False) - value(parse(case.expected), {x: a + h})
    assert abs(error) / h ** (order - 1) < 1e-12


def check_sum(case):
    term, k = parse(case.arguments[0]), case.arguments[1]
    low, high = parse(case.arguments[2]), parse(case.arguments[3])
    if high == ("sym", "oo"):
        return check_infinite(case, term, k, int(f.exact(low, {})))
    first = int(f.exact(low, {}))
    pairs = list(f.parse_cases(case.expected)) if case.check == "cases" else [({}, parse(case.expected))]
    for bound, expected in pairs:
        for n in range(first, first + 9):
            values = {"n": mpf(n)}
            if "n" in bound:
                values = {"n": value(bound["n"])}
            tree = f.substitute(term, {name: t for name, t in bound.items() if name != "n"})
            last = int(value(high, values))
            result = mpf(1 if case.operation == "product" else 0)
            for j in range(first, last + 1):
                v = value(tree, {**values, k: mpf(j)})
                result = result * v if case.operation == "product" else result + v
            assert close(result, value(expected, values), 30), f"n = {n}: {result}"
    return None


def check_infinite(case, term, k, first):
    def at_index(j):
        return value(term, {k: j})
    if case.check == "diverges":
        mp.dps = 15
        halves = [sum(at_index(mpf(j)) for j in range(n, 2 * n)) for n in (256, 1024, 4096)]
        assert abs(at_index(mpf(9999))) > 0.1 or min(map(abs, halves)) > 0.1
        return
    mp.dps = 20
    f.STRICT_ZERO[0] = False
    if case.operation == "product":
        result = mp.nprod(at_index, [first, mp.inf])
    elif "factorial" in case.arguments[0] or "^k" in case.arguments[0] and "(-1)^" not in case.arguments[0]:
        result = sum(at_index(mpf(j)) for j in range(first, first + 120))
    else:
        result = mp.nsum(at_index, [first, mp.inf])
    f.STRICT_ZERO[0] = True
    assert close(result, value(parse(case.expected)), 12), result


CHECKERS = {
    "simplify": check_same, "expand": check_same, "apart": check_same, "together": check_same,
    "equal": check_equal, "compare": check_compare, "numeric": check_numeric,
    "factor": check_factor, "irreducible": check_irreducible, "gcd": check_gcd, "lcm": check_gcd,
    "quotient": check_division, "remainder": check_division, "resultant": check_resultant, "discriminant": check_resultant,
    "minimal_polynomial": check_minimal_polynomial, "groebner": check_basis, "coefficient": check_coefficient,
    "solve": check_solve, "solve_complex": check_solve, "solve_interval": check_solve_interval,
    "inequality": check_inequality, "solve_system": check_solve_system,
    "diff": check_diff, "integrate": check_integrate, "definite": check_definite, "limit": check_limit,
    "series": check_series, "sum": check_sum, "product": check_sum,
}
