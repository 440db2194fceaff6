"""Numeric checks for matrices, geometry and sets."""

import cmath
import itertools
import math

import case_format as f
from case_format import Undefined, parse, value
from mpmath import mp, mpf, mpc
from verify_analysis import close, grid, samples


def entries(tree, values=None):
    """A tree of rows (or one row) as numbers."""
    rows = [t[1] if t[0] == "list" else [t] for t in tree[1]]
    return [[value(t, values, False) for t in row] for row in rows]


def product(a, b):
    return [[sum(a[i][k] * b[k][j] for k in range(len(b))) for j in range(len(b[0]))] for i in range(len(a))]


def identity(n):
    return [[mpf(i == j) for j in range(n)] for i in range(n)]


def transposed(a):
    return [list(column) for column in zip(*a)]


def reduced(a):
    """Row-reduced echelon form and its pivots."""
    a, row, pivots = [list(r) for r in a], 0, []
    for column in range(len(a[0]) if a else 0):
        pivot = max(range(row, len(a)), key=lambda r: abs(a[r][column]), default=None)
        if pivot is None or f.tiny(a[pivot][column]):
            continue
        a[row], a[pivot] = a[pivot], a[row]
        a[row] = [v / a[row][column] for v in a[row]]
        for r in range(len(a)):
            if r != row:
                factor = a[r][column]
                a[r] = [v - factor * w for v, w in zip(a[r], a[row])]
        pivots.append(column)
        row += 1
    return a, pivots


def rank(a):
    return len(reduced(a)[1])


def determinant(a):
    """Leibniz: slow, and no elimination to be wrong in."""
    total = mpf(0)
    for p in itertools.permutations(range(len(a))):
        sign = (-1) ** sum(p[i] > p[j] for i in range(len(p)) for j in range(i + 1, len(p)))
        term = mpf(sign)
        for i, j in enumerate(p):
            term *= a[i][j]
        total += term
    return total


def matrix_power(a, n):
    if n < 0:
        size = len(a)
        both, _ = reduced([row + one for row, one in zip(a, identity(size))])
        return matrix_power([row[size:] for row in both], -n)
    result = identity(len(a))
    for _ in range(n):
        result = product(result, a)
    return result


def each_sample(case):
    """Argument trees, expected tree, and values of the symbols, a few times over."""
    trees = [parse(a) for a in case.arguments]
    expected = parse(case.expected)
    for values in itertools.islice(samples([("tuple", tuple(trees)), expected], case.assumptions), 4):
        yield trees, expected, values


def check_det(case):
    for trees, expected, values in each_sample(case):
        assert close(determinant(entries(trees[0], values)), value(expected, values))


def check_inverse(case):
    for trees, expected, values in each_sample(case):
        a = entries(trees[0], values)
        if case.check == "none":
            assert f.tiny(determinant(a))
        else:
            assert close(product(a, entries(expected, values)), identity(len(a)))


def check_rank(case):
    a = entries(parse(case.arguments[0]))
    minors = [k for k in range(1, min(len(a), len(a[0])) + 1)
              if any(not f.tiny(determinant([[a[i][j] for j in columns] for i in rows]))
                     for rows in itertools.combinations(range(len(a)), k)
                     for columns in itertools.combinations(range(len(a[0])), k))]
    assert max(minors, default=0) == int(case.expected)


def check_rref(case):
    assert close(reduced(entries(parse(case.arguments[0])))[0], entries(parse(case.expected)))


def check_nullspace(case):
    a = entries(parse(case.arguments[0]))
    if case.operation == "eigenspace":
        eigenvalue = value(parse(case.arguments[1]))
        a = [[v - (eigenvalue if i == j else 0) for j, v in enumerate(row)] for i, row in enumerate(a)]
    basis = entries(parse(case.expected))
    assert len(basis) == len(a[0]) - rank(a) and (not basis or rank(basis) == len(basis))
    for vector in basis:
        assert all(f.tiny(v[0]) for v in product(a, [[c] for c in vector]))


def check_charpoly(case):
    a, x = entries(parse(case.arguments[0])), case.arguments[1]
    for v in (mpf(2) / 7, mpf(-3), mpf(11) / 5, mpf(6), mpf(9)):
        shifted = [[(v if i == j else 0) - c for j, c in enumerate(row)] for i, row in enumerate(a)]
        assert close(determinant(shifted), value(parse(case.expected), {x: v}))


def check_minpoly(case):
    """It annihilates, and the lower powers are independent."""
    from verify_analysis import polynomial
    a = entries(parse(case.arguments[0]))
    p = polynomial(parse(case.expected), case.arguments[1])
    powers = [sum(matrix_power(a, k), []) for k in range(len(p))]
    assert all(f.tiny(sum(mpf(c.numerator) / c.denominator * powers[k][i] for k, c in enumerate(p))) for i in range(len(powers[0])))
    assert rank(powers[:-1]) == len(p) - 1


def check_eigenvalues(case):
    a = entries(parse(case.arguments[0]))
    found = [value(t, None, False) for t in parse(case.expected)[1]]
    assert len(found) == len(a)
    for v in (mpf(2) / 7, mpf(-3), mpf(11) / 5, mpf(7), mpf(9)):
        shifted = [[(v if i == j else 0) - c for j, c in enumerate(row)] for i, row in enumerate(a)]
        wanted = mpc(1)
        for e in found:
            wanted *= v - e
        assert close(determinant(shifted), wanted)


def check_power(case):
    for trees, expected, values in each_sample(case):
        n = int(mp.nint(value(trees[1], values)))
        assert close(matrix_power(entries(trees[0], values), n), entries(expected, values))


def check_multiply(case):
    a, b = (entries(parse(t)) for t in case.arguments)
    assert close(product(a, b), entries(parse(case.expected)))


def check_smith(case):
    """By the gcds of the minors of each size."""
    a = [[int(f.exact(t, {})) for t in row[1]] for row in parse(case.arguments[0])[1]]
    last, found = 1, []
    for k in range(1, len(a) + 1):
        g = 0
        for rows in itertools.combinations(range(len(a)), k):
            for columns in itertools.combinations(range(len(a[0])), k):
                g = math.gcd(g, int(mp.nint(determinant([[mpf(a[i][j]) for j in columns] for i in rows]))))
        found.append(g // last)
        last = g
    assert str(found) == case.expected, found


def check_hermite(case):
    """Shape, and the same lattice: H = U·A with U whole and of determinant ±1."""
    a, h = entries(parse(case.arguments[0])), entries(parse(case.expected))
    for i in range(len(h)):
        assert h[i][i] > 0 and all(h[i][j] == 0 for j in range(i)) and all(0 <= h[r][i] < h[i][i] for r in range(i))
    u = product(h, matrix_power(a, -1))
    assert all(abs(v - mp.nint(v)) < 1e-30 for row in u for v in row) and close(abs(determinant(u)), mpf(1))


def check_cholesky(case):
    factor = entries(parse(case.expected))
    assert close(product(factor, transposed(factor)), entries(parse(case.arguments[0])))
    assert all(factor[i][i] > 0 and factor[i][j] == 0 for i in range(len(factor)) for j in range(i + 1, len(factor)))


def check_solve_linear(case):
    a, b = entries(parse(case.arguments[0])), entries(parse(case.arguments[1]))
    if case.check == "none":
        assert rank([r + s for r, s in zip(a, b)]) > rank(a)
    else:
        assert close(product(a, entries(parse(case.expected))), b) and rank(a) == len(a[0])


# ---------------------------------------------------------------- geometry, in the complex plane

def point(text):
    return f.point_of(parse(text))


def planar(text):
    x, y = point(text)
    return mpc(x, y)


def cross(a, b):
    return mp.im(mp.conj(a) * b)


def dot(a, b):
    return mp.re(mp.conj(a) * b)


def expect(case, found):
    wanted = point(case.expected)
    found = (mp.re(found), mp.im(found)) if isinstance(found, mpc) else found
    assert close(found, wanted), found


def check_measure(compute):
    return lambda case: expect(case, compute(*[planar(a) for a in case.arguments]))


def distance(case):
    a, b = map(point, case.arguments)
    expect(case, mp.sqrt(sum((s - t) ** 2 for s, t in zip(a, b))))


def foot(p, a, b):
    return a + (b - a) * dot(b - a, p - a) / dot(b - a, b - a)


def polygon_area(*p):
    return abs(sum(cross(p[k - 1], p[k]) for k in range(len(p)))) / 2


def circumcenter(a, b, c):
    """From the equations of two perpendicular bisectors (Cramer)."""
    u, v = b - a, c - a
    d = 2 * cross(u, v)
    x = (mp.im(v) * abs(u) ** 2 - mp.im(u) * abs(v) ** 2) / d
    y = (mp.re(u) * abs(v) ** 2 - mp.re(v) * abs(u) ** 2) / d
    return a + mpc(x, y)


def incenter(a, b, c):
    sides = abs(b - c), abs(c - a), abs(a - b)
    return (sides[0] * a + sides[1] * b + sides[2] * c) / sum(sides)


def check_circumcenter(case):
    p = [planar(a) for a in case.arguments]
    if case.check == "none":
        assert f.tiny(cross(p[1] - p[0], p[2] - p[0]))
    else:
        expect(case, circumcenter(*p))


def check_triangle_area(case):
    a, b, c = (value(parse(t)) for t in case.arguments)
    if case.check == "none":
        assert max(a, b, c) > a + b + c - max(a, b, c)
    else:
        cosine = (a * a + b * b - c * c) / (2 * a * b)
        expect(case, a * b * mp.sqrt(1 - cosine ** 2) / 2)


def check_rotate(case):
    p, center, angle = planar(case.arguments[0]), planar(case.arguments[1]), value(parse(case.arguments[2]))
    expect(case, center + (p - center) * mp.expj(angle))


def check_intersect_lines(case):
    a, b, c, d = (planar(t) for t in case.arguments)
    if case.check == "none":
        assert f.tiny(cross(b - a, d - c))
    else:
        expect(case, a + (b - a) * cross(c - a, d - c) / cross(b - a, d - c))


def check_common_points(case):
    """The points lie on both, and there are as many as the distance of centre and line (or centres) allows."""
    expected = [mpc(*p) for p in f.pieces(parse(case.expected)).points]
    if case.operation == "intersect_line_circle":
        a, b, c, r = *(planar(t) for t in case.arguments[:3]), value(parse(case.arguments[3]))
        gap = r - abs(foot(c, a, b) - c)
        on = [lambda p: cross(b - a, p - a), lambda p: abs(p - c) - r]
    elif case.operation == "intersect_circles":
        c, r, d, s = planar(case.arguments[0]), value(parse(case.arguments[1])), planar(case.arguments[2]), value(parse(case.arguments[3]))
        gap = min(r + s - abs(c - d), abs(c - d) - abs(r - s))
        on = [lambda p: abs(p - c) - r, lambda p: abs(p - d) - s]
    else:
        p0, c, r = planar(case.arguments[0]), planar(case.arguments[1]), value(parse(case.arguments[2]))
        gap = abs(p0 - c) - r
        on = [lambda p: abs(p - c) - r, lambda p: dot(p - c, p - p0)]
    assert len(expected) == (1 if f.tiny(gap) else 2 if gap > 0 else 0)
    assert all(f.tiny(g(p)) for p in expected for g in on)


def quadratic_form(tree):
    """Coefficients of x², xy, y², x, y, 1 from values at six points."""
    left = ("sub", tree[2], tree[3])

    def v(x, y):
        return value(left, {"x": mpf(x), "y": mpf(y)})
    one = v(0, 0)
    a, d = (v(1, 0) + v(-1, 0)) / 2 - one, (v(1, 0) - v(-1, 0)) / 2
    c, e = (v(0, 1) + v(0, -1)) / 2 - one, (v(0, 1) - v(0, -1)) / 2
    return a, v(1, 1) - a - c - d - e - one, c, d, e, one


def check_conic(case):
    a, b, c, d, e, k = quadratic_form(parse(case.arguments[0]))
    degenerate = f.tiny(determinant([[a, b / 2, d / 2], [b / 2, c, e / 2], [d / 2, e / 2, k]]))
    turn = b * b - 4 * a * c
    kind = "lines" if degenerate else "parabola" if f.tiny(turn) else "ellipse" if turn < 0 else "hyperbola"
    assert kind == case.expected


def check_eccentricity(case):
    """Centred, axes parallel: from the half axes."""
    a, _, c, _, _, k = quadratic_form(parse(case.arguments[0]))
    p, q = -k / a, -k / c
    big, small = max(p, q), min(p, q)
    expect(case, mp.sqrt(1 - small / big) if small > 0 else mp.sqrt(1 + -small / big))


def check_convex_hull(case):
    """A point is a corner when it is in no triangle of three others and on no segment of two."""
    points = [planar(a) for a in case.arguments]
    corners = []
    for p in points:
        rest = [q for q in points if q != p]
        covered = any(abs(abs(p - a) + abs(p - b) - abs(a - b)) < 1e-40 for a, b in itertools.combinations(rest, 2))
        covered = covered or any(abs(sum(polygon_area(p, *s) for s in ((a, b), (b, c), (c, a))) - polygon_area(a, b, c)) < 1e-40
                                 for a, b, c in itertools.combinations(rest, 3) if polygon_area(a, b, c) > 0)
        if not covered:
            corners.append((mp.re(p), mp.im(p)))
    assert f.same_set(f.Pieces((), tuple(corners)), f.pieces(parse(case.expected)))


def winding(p, corners):
    return sum(cmath.phase(complex((corners[k] - p) / (corners[k - 1] - p))) for k in range(len(corners))) / (2 * math.pi)


def check_inside(case):
    p, *corners = (planar(a) for a in case.arguments)
    assert (abs(winding(p, corners)) > 0.5) == (case.expected == "true")


def check_interior_points(case):
    a, b, c = (planar(t) for t in case.arguments)
    count = 0
    for x, y in itertools.product(range(-10, 11), repeat=2):
        p = mpc(x, y)
        signs = [cross(b - a, p - a), cross(c - b, p - b), cross(a - c, p - c)]
        count += all(s > 0 for s in signs) or all(s < 0 for s in signs)
    assert count == int(case.expected), count


def check_tetrahedron(case):
    a, b, c, d = map(point, case.arguments)
    rows = [[s - t for s, t in zip(p, a)] for p in (b, c, d)]
    expect(case, abs(determinant(rows)) / 6)


def check_collinear(case):
    a, b, c = (planar(t) for t in case.arguments)
    assert f.tiny(cross(b - a, c - a)) == (case.expected == "true")


def check_concyclic(case):
    a, b, c, d = (planar(t) for t in case.arguments)
    center = circumcenter(a, b, c)
    assert f.tiny(abs(d - center) - abs(a - center)) == (case.expected == "true")


# ---------------------------------------------------------------- sets

def holds(tree, x):
    if tree[0] == "union":
        return holds(tree[1], x) or holds(tree[2], x)
    if tree[0] == "intersect":
        return holds(tree[1], x) and holds(tree[2], x)
    if tree[0] == "minus":
        return holds(tree[1], x) and not holds(tree[2], x)
    if tree == ("sym", "integers"):
        return f.tiny(x - mp.nint(x))
    return f.pieces(tree).holds(x)


def probes(*trees):
    """Numbers that tell sets apart: a grid, every end, and both its neighbours."""
    ends = []

    def walk(tree):
        if not isinstance(tree, tuple):
            return
        if tree and isinstance(tree[0], str):
            try:
                v = value(tree)
                if not mp.isinf(v):
                    ends.append(v)
                return
            except Undefined:
                pass
        for part in tree:
            walk(part)
    for tree in trees:
        walk(tree)
    return grid() + [e + d for e in ends for d in (-mpf(10) ** -9, 0, mpf(10) ** -9)]


def check_set(case):
    tree, expected = parse(case.arguments[0]), parse(case.expected)
    assert all(holds(tree, x) == holds(expected, x) for x in probes(tree, expected))


def check_member(case):
    assert holds(parse(case.arguments[1]), value(parse(case.arguments[0]))) == (case.expected == "true")


def check_subset(case):
    a, b = map(parse, case.arguments)
    tests = [(holds(a, x), holds(b, x)) for x in probes(a, b)]
    truth = all(t for s, t in tests if s) if case.operation == "subset" else all(s == t for s, t in tests)
    assert truth == (case.expected == "true")


CHECKERS = {
    "det": check_det, "inverse": check_inverse, "rank": check_rank, "rref": check_rref, "nullspace": check_nullspace,
    "eigenspace": check_nullspace, "charpoly": check_charpoly, "minpoly": check_minpoly, "eigenvalues": check_eigenvalues,
    "power": check_power, "multiply": check_multiply, "smith": check_smith, "hermite": check_hermite,
    "cholesky": check_cholesky, "solve_linear": check_solve_linear,
    "distance": distance, "midpoint": check_measure(lambda a, b: (a + b) / 2),
    "distance_point_line": check_measure(lambda p, a, b: abs(p - foot(p, a, b))), "foot": check_measure(foot),
    "reflect": check_measure(lambda p, a, b: a + (b - a) * mp.conj((p - a) / (b - a))), "rotate": check_rotate,
    "area": check_measure(polygon_area), "triangle_area": check_triangle_area,
    "angle": check_measure(lambda a, b, c: abs(mp.arg((a - b) / (c - b)))),
    "centroid": check_measure(lambda a, b, c: (a + b + c) / 3), "circumcenter": check_circumcenter,
    "circumradius": check_measure(lambda a, b, c: abs(circumcenter(a, b, c) - a)),
    "orthocenter": check_measure(lambda a, b, c: a + b + c - 2 * circumcenter(a, b, c)),
    "incenter": check_measure(incenter),
    "inradius": check_measure(lambda a, b, c: abs(incenter(a, b, c) - foot(incenter(a, b, c), a, b))),
    "intersect_lines": check_intersect_lines, "intersect_line_circle": check_common_points,
    "intersect_circles": check_common_points, "tangent_points": check_common_points,
    "conic": check_conic, "eccentricity": check_eccentricity, "convex_hull": check_convex_hull,
    "interior_points": check_interior_points, "inside": check_inside, "tetrahedron_volume": check_tetrahedron,
    "collinear": check_collinear, "concyclic": check_concyclic,
    "set": check_set, "member": check_member, "subset": check_subset, "set_equal": check_subset,
}
