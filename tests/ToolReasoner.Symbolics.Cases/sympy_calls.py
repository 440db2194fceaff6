"""The call of sympy that one who knows it would use, for each operation. A call returns sympy's own objects."""

import math
import sympy as sp
from sympy import S
from sympy.calculus.util import AccumBounds
from sympy.functions.combinatorial.numbers import nT, stirling
from sympy.ntheory import residue_ntheory as residues
from sympy.ntheory.modular import solve_congruence
from sympy.polys.ring_series import rs_mul, rs_series_inversion
from sympy.solvers.diophantine.diophantine import diop_DN, sum_of_squares

from case_format import parse


class GaveUp(Exception):
    """No result, and said so (or no such call)."""


NONE = "none"  # "there is none", said by sympy

FUNCTIONS = {
    "sqrt": sp.sqrt, "ln": sp.log, "log": lambda b, x: sp.log(x, b), "exp": sp.exp, "abs": sp.Abs, "sign": sp.sign,
    "floor": sp.floor, "ceil": sp.ceiling, "factorial": sp.factorial, "binomial": sp.binomial, "gamma": sp.gamma,
    "zeta": sp.zeta, "erf": sp.erf, "lambertw": sp.LambertW, "max": sp.Max, "min": sp.Min, "mod": sp.Mod,
    "cbrt": lambda x: school_root(x, 3), "root": lambda x, n: school_root(x, n),
    **{n: getattr(sp, n) for n in ("sin cos tan cot sec csc asin acos atan sinh cosh tanh asinh acosh atanh".split())},
}


def school_root(x, n):
    n = int(n)
    if n % 2 == 0:
        return sp.root(x, n)
    if x.is_number:
        return sp.real_root(x, n)
    return sp.sign(x) * sp.Abs(x) ** sp.Rational(1, n)


class Reader:
    """Turns trees of the case format into sympy, with one table of symbols."""

    def __init__(self, case, **default):
        self.table = {}
        self.default = default
        for text in case.assumptions:
            name, *rest = text.split()
            facts = self.table.setdefault(name, dict(default))
            if rest == ["integer"]:
                facts["integer"] = True
            elif rest[0] in (">", ">=") and not (rest[0] == ">=" and rest[1] == "0"):
                facts["positive"] = True
            elif rest[0] == ">=":
                facts["nonnegative"] = True
            elif rest == ["<", "0"]:
                facts["negative"] = True
        for facts in self.table.values():
            if "integer" in facts:
                facts.pop("real", None)
        self.table = {n: sp.Symbol(n, **facts) for n, facts in self.table.items()}

    def symbol(self, name):
        if name not in self.table:
            self.table[name] = sp.Symbol(name, **self.default)
        return self.table[name]

    def text(self, text):
        return self.tree(parse(text))

    def tree(self, t):
        kind = t[0]
        if kind == "num":
            return sp.Rational(t[1].numerator, t[1].denominator)
        if kind == "sym":
            known = {"pi": sp.pi, "e": sp.E, "i": sp.I, "oo": sp.oo, "reals": S.Reals, "integers": S.Integers}
            return known[t[1]] if t[1] in known else self.symbol(t[1])
        if kind == "neg":
            return -self.tree(t[1])
        if kind in ("add", "sub", "mul", "div", "pow"):
            a, b = self.tree(t[1]), self.tree(t[2])
            return {"add": lambda: a + b, "sub": lambda: a - b, "mul": lambda: a * b, "div": lambda: a / b, "pow": lambda: a ** b}[kind]()
        if kind == "call":
            return FUNCTIONS[t[1]](*map(self.tree, t[2]))
        if kind == "rel":
            a, b = self.tree(t[2]), self.tree(t[3])
            return {"=": sp.Eq, "<": sp.Lt, "<=": sp.Le, ">": sp.Gt, ">=": sp.Ge}[t[1]](a, b)
        if kind in ("tuple", "list"):
            return tuple(map(self.tree, t[1]))
        raise ValueError(t)

    def set(self, t):
        kind = t[0]
        if kind == "set":
            return sp.FiniteSet(*map(self.tree, t[1]))
        if kind == "interval":
            return sp.Interval(self.tree(t[1]), self.tree(t[2]), t[3], t[4])
        if kind in ("list", "tuple"):
            return sp.Interval(*map(self.tree, t[1]), kind == "tuple", kind == "tuple")
        if kind in ("union", "intersect", "minus"):
            a, b = self.set(t[1]), self.set(t[2])
            return {"union": a.union, "intersect": a.intersect, "minus": lambda s: a - s}[kind](b)
        return self.tree(t)

    def matrix(self, text):
        return sp.Matrix(self.text(text))


# ---------------------------------------------------------------- simplification, equality

def length(e):
    return len(str(e).replace(" ", ""))


def simplify(case):
    r = Reader(case, real=True)
    e = r.text(case.arguments[0])
    tries = [sp.simplify(e)]
    if e.has(sp.log) or e.has(sp.exp):
        tries += [sp.simplify(sp.expand_log(e)), sp.logcombine(tries[0])]
    if e.has(sp.factorial) or e.has(sp.binomial):
        tries.append(sp.combsimp(e))
    if e.is_number:
        tries += [sp.radsimp(sp.sqrtdenest(e)), sp.sqrtdenest(sp.radsimp(e)), sp.expand(tries[0], complex=bool(e.has(sp.I)))]
        if e.has(sp.log):
            tries.append(sp.simplify(e.rewrite(sp.log)))
        if e.has(sp.sin, sp.cos, sp.tan):
            tries.append(sp.simplify(sp.expand_trig(e)))
        if length(min(tries, key=length)) > 12 and not e.has(sp.I):
            tries += by_minimal_polynomial(e)
    elif e.has(sp.sin, sp.cos, sp.tan):
        tries.append(sp.trigsimp(e))
    else:
        tries.append(sp.cancel(e))
    return min(tries, key=length)


def by_minimal_polynomial(e):
    """The root that the number is, where its minimal polynomial is linear or quadratic."""
    t = sp.Symbol("t")
    try:
        p = sp.minimal_polynomial(e, t)
    except (sp.polys.polyerrors.NotAlgebraic, NotImplementedError):
        return []
    return [r for r in sp.roots(p, t) if sp.degree(p, t) <= 2 and abs((r - e).evalf(40)) < 1e-30]


def equal(case):
    r = Reader(case, real=True)
    a, b = map(r.text, case.arguments)
    if a == b:
        return True
    verdict = (a - b).equals(0)
    if verdict is None or verdict is False and not (a - b).is_number:
        simple = sp.simplify(a - b)
        if simple == 0:
            return True
        if verdict is None:
            verdict = simple.equals(0)
    if verdict is None:
        raise GaveUp("equals: None")
    return bool(verdict)


def compare(case):
    a, b = map(Reader(case).text, case.arguments)
    if (a - b).equals(0):
        return "="
    greater = a > b
    if greater not in (S.true, S.false):
        raise GaveUp(str(greater))
    return ">" if greater else "<"


def numeric(case):
    return Reader(case).text(case.arguments[0]).evalf(35)


# ---------------------------------------------------------------- algebra

def on_expression(call):
    return lambda case: call(*map(Reader(case).text, case.arguments))


def coefficient(case):
    e, x, n = map(Reader(case).text, case.arguments)
    try:
        return sp.Poly(e, x).coeff_monomial(x ** n)
    except sp.PolynomialError:
        pass
    if e.is_rational_function(x):
        top, bottom = sp.fraction(sp.cancel(e))
        if bottom.subs(x, 0) == 0:
            return sp.expand(e).coeff(x, n)
        ring, t = sp.ring("t", sp.QQ)
        top, bottom = (ring.from_expr(p.subs(x, sp.Symbol("t"))) for p in (top, bottom))
        return sp.Rational(str(rs_mul(top, rs_series_inversion(bottom, t, int(n) + 1), t, int(n) + 1).coeff(t ** int(n))))
    return sp.series(e, x, 0, n + 1).removeO().coeff(x, n)


def groebner(case):
    r = Reader(case)
    return list(sp.groebner([r.text(a) for a in case.arguments[:-1]], *r.text(case.arguments[-1]), order="lex").exprs)


# ---------------------------------------------------------------- equations

def is_explicit(s):
    """Intervals and lists of numbers; a list cut with the reals is as good."""
    def open_question(t):
        if isinstance(t, sp.Intersection):
            return set(map(type, t.args)) != {sp.FiniteSet, type(S.Reals)}
        return isinstance(t, (sp.ConditionSet, sp.Complement))
    return not any(map(open_question, sp.preorder_traversal(s)))


def is_real(e):
    return e.free_symbols or abs(sp.im(e.evalf(30, chop=True))) < 1e-20


def difference(tree):
    return ("sub", tree[2], tree[3])


def solve(case):
    domain = S.Complexes if case.operation == "solve_complex" else S.Reals
    facts = {} if case.operation == "solve_complex" else {"real": True}
    tree = difference(parse(case.arguments[0]))
    r = Reader(case, **facts)
    x, e = r.symbol(case.arguments[1]), r.tree(tree)
    found = None
    try:
        found = sp.solveset(e, x, domain)
        if is_explicit(found) or case.check == "cases" or case.check == "family" and not found.has(sp.ConditionSet):
            return found
    except (NotImplementedError, ValueError, TypeError, AttributeError):
        pass
    if case.check == "family":
        raise GaveUp(str(found))
    try:
        listed = sp.solve(e, x)
    except NotImplementedError as error:
        if found is not None and not found.has(sp.ConditionSet):
            return found
        raise GaveUp(str(error))
    if case.operation != "solve_complex":
        listed = [v for v in listed if is_real(v)]
    return sp.FiniteSet(*listed)


def solve_interval(case):
    r = Reader(case, real=True)
    x, e = r.symbol(case.arguments[1]), r.tree(difference(parse(case.arguments[0])))
    domain = r.set(parse(case.arguments[2]))
    found = sp.solveset(e, x, domain)
    if not is_explicit(found):
        found = sp.solveset(e, x, S.Reals).intersect(domain)
    return found


def inequality(case):
    r = Reader(case, real=True)
    x = r.symbol(case.arguments[-1])
    result = S.Reals
    for text in case.arguments[:-1]:
        relation = r.text(text)
        if relation in (S.true, S.false):
            result = result.intersect(S.Reals if relation == S.true else S.EmptySet)
            continue
        try:
            part = sp.solveset(relation, x, S.Reals)
            if not is_explicit(part):
                raise NotImplementedError
        except (NotImplementedError, ValueError, TypeError):
            try:
                part = sp.solve_univariate_inequality(relation, x, relational=False)
            except NotImplementedError:
                part = sp.reduce_inequalities([relation], [x]).as_set()
        result = result.intersect(part)
    return result


def solve_system(case):
    r = Reader(case, real=True)
    names = r.text(case.arguments[-1])
    equations = [r.tree(difference(parse(a))) for a in case.arguments[:-1]]
    return names, sp.solve(equations, names, dict=True)


def solve_integers(case):
    r = Reader(case, integer=True)
    tree = parse(case.arguments[0])
    names = [sp.Symbol(t[1], integer=True) for t in parse(case.arguments[1])[1]]
    r.table = {s.name: s for s in names}
    numerator = sp.numer(sp.together(r.tree(difference(tree))))
    return names, sp.diophantine(numerator, syms=names, permute=True)


def pell(case):
    found = diop_DN(*map(int, map(Reader(case).text, case.arguments)))
    return found[0] if found else NONE


def congruence(case):
    r = Reader(case, integer=True)
    return set(residues.polynomial_congruence(r.tree(difference(parse(case.arguments[0]))), int(case.arguments[2])))


def crt(case):
    found = solve_congruence(*map(lambda a: tuple(map(int, Reader(case).text(a))), case.arguments))
    return NONE if found is None else tuple(found)


def recurrence(case):
    n, a = sp.Symbol("n", integer=True), sp.Function("a")
    r = Reader(case)
    r.table["n"] = n

    def read(t):
        if t[0] == "call" and t[1] == "a":
            return a(r.tree(t[2][0]))
        return {"add": lambda: read(t[1]) + read(t[2]), "sub": lambda: read(t[1]) - read(t[2]), "mul": lambda: read(t[1]) * read(t[2]),
                "neg": lambda: -read(t[1])}.get(t[0], lambda: r.tree(t))()
    rule = parse(case.arguments[0])
    starts = {}
    for text in case.arguments[1:]:
        t = parse(text)
        starts[a(r.tree(t[2][2][0]))] = r.tree(t[3])
    found = sp.rsolve(read(rule[2]) - read(rule[3]), a(n), starts)
    if found is None:
        raise GaveUp("rsolve: None")
    return found


# ---------------------------------------------------------------- calculus

def diff(case):
    r = Reader(case, real=True)
    order = int(case.arguments[2]) if len(case.arguments) > 2 else 1
    return sp.diff(r.text(case.arguments[0]), r.symbol(case.arguments[1]), order)


def integrate(case):
    r = Reader(case, real=True)
    found = sp.integrate(r.text(case.arguments[0]), r.symbol(case.arguments[1]))
    if found.has(sp.Integral):
        raise GaveUp("Integral")
    return found


def definite(case):
    r = Reader(case, real=True)
    found = sp.integrate(r.text(case.arguments[0]), (r.symbol(case.arguments[1]), r.text(case.arguments[2]), r.text(case.arguments[3])))
    if found.has(sp.Integral):
        raise GaveUp("Integral")
    return divergent(found)


def divergent(found):
    return "diverges" if found in (sp.oo, -sp.oo, sp.zoo, sp.nan) or isinstance(found, AccumBounds) else found


def limit(case):
    r = Reader(case, real=True)
    e, x, a = r.text(case.arguments[0]), r.symbol(case.arguments[1]), r.text(case.arguments[2])
    side = {"left": "-", "right": "+", "both": "+-"}[case.arguments[3]]
    try:
        found = sp.limit(e, x, a) if a in (sp.oo, -sp.oo) else sp.limit(e, x, a, side)
    except ValueError as error:
        if "does not exist" in str(error):
            return NONE
        raise
    if found.has(sp.Limit):
        raise GaveUp("Limit")
    return NONE if isinstance(found, AccumBounds) or found.has(AccumBounds) or found == sp.zoo else found


def series(case):
    r = Reader(case)
    e, x, a, n = map(r.text, case.arguments)
    for extra in range(0, 8):
        found = sp.series(e, x, a, n + extra)
        order = found.getO()
        if order is None or not order.contains((x - a) ** n) or order.contains((x - a) ** (n - 1)) is False:
            break
    total = sp.expand(found.removeO().subs(x, x + a))
    kept = sum((t for t in sp.Add.make_args(total) if t.as_coeff_exponent(x)[1] < n), S.Zero)
    return kept.subs(x, x - a)


def summation(case):
    """With n not negative first; sympy closes some sums only for positive n."""
    call, left = (sp.product, sp.Product) if case.operation == "product" else (sp.summation, sp.Sum)
    for facts in ({"nonnegative": True}, {"positive": True}):
        r = Reader(case)
        r.table["n"] = sp.Symbol("n", integer=True, **facts)
        k = r.table[case.arguments[1]] = sp.Symbol(case.arguments[1], integer=True)
        e, low, high = (r.text(case.arguments[j]) for j in (0, 2, 3))
        found = sp.sympify(call(e, (k, low, high)))
        if not found.has(left):
            return divergent(found)
    if case.check == "diverges" and left(e, (k, low, high)).is_convergent() == S.false:
        return "diverges"
    raise GaveUp(left.__name__)


# ---------------------------------------------------------------- matrices

def on_matrix(call):
    def run(case):
        r = Reader(case, real=True)
        return call(r.matrix(case.arguments[0]), *map(r.text, case.arguments[1:]))
    return run


def inverse(m):
    try:
        return m.inv()
    except sp.matrices.common.NonInvertibleMatrixError:
        return NONE


def hermite(m):
    """sympy's form is by columns; turned over, it is the form by rows."""
    from sympy.matrices.normalforms import hermite_normal_form
    n = m.shape[0]
    turn = sp.Matrix(n, n, lambda i, j: int(i + j == n - 1))
    return (turn * hermite_normal_form(turn * m.T * turn) * turn).T


def smith(m):
    from sympy.matrices.normalforms import invariant_factors
    return [abs(v) for v in invariant_factors(m, domain=sp.ZZ)]


def eigenvalues(m):
    return [v for v, times in m.eigenvals().items() for _ in range(times)]


def eigenspace(m, wanted):
    return [list(v) for found, _, vectors in m.eigenvects() if sp.simplify(found - wanted) == 0 for v in vectors]


def solve_linear(m, b):
    found = sp.linsolve((m, sp.Matrix(b)))
    return NONE if found == S.EmptySet else tuple(found)[0]


def missing(case):
    raise GaveUp("sympy has no such call")


# ---------------------------------------------------------------- number theory and counting

def on_wholes(call):
    return lambda case: call(*[int(Reader(case).text(a)) for a in case.arguments])


def or_none(call, *arguments):
    try:
        found = call(*arguments)
    except ValueError:
        return NONE
    return NONE if found is None else found


def factorint(case):
    n = int(Reader(case).text(case.arguments[0]))
    return "*".join(f"{p}^{k}" if k > 1 else f"{p}" for p, k in sorted(sp.factorint(n).items()))


def primitive_root(n):
    return or_none(sp.primitive_root, n)


def continued_fraction(case):
    return sp.continued_fraction(Reader(case).text(case.arguments[0]))


def valuation(case):
    n, p = map(Reader(case).text, case.arguments)
    return sp.multiplicity(p, n)


def two_squares(n):
    return set(sum_of_squares(n, 2, True)) if n else {(0, 0)}


def on_rationals(call):
    return lambda case: call(*map(Reader(case).text, case.arguments))


def dice_total(n, s):
    from sympy.stats import Die
    return sum(Die(f"D{k}", int(s)) for k in range(int(n)))


def dice_sum(n, s, total):
    from sympy.stats import density
    return density(dice_total(n, s)).get(total, S.Zero)


def dice_mean(n, s):
    from sympy.stats import E
    return E(dice_total(n, s))


def dice_variance(n, s):
    from sympy.stats import variance
    return variance(dice_total(n, s))


def dice_maximum(n, s, k):
    from sympy.stats import Die, P
    dice = sp.Max(*(Die(f"D{j}", int(s)) for j in range(int(n))))
    return P(dice <= k) - P(dice <= k - 1)


def binomial_probability(n, p, k):
    from sympy.stats import Binomial, density
    return density(Binomial("X", n, p))(k)


def hypergeometric(population, marked, drawn, k):
    from sympy.stats import Hypergeometric, density
    return density(Hypergeometric("X", population, marked, drawn))(k)


def markov(m, start, target=None):
    from sympy.stats import DiscreteMarkovChain
    chain = DiscreteMarkovChain("Y", trans_probs=m)
    states, absorbing, moving = chain.decompose()[0], *chain.decompose()[1:3]
    order = [int(s) for s in states]
    count = len(order) - moving.shape[0]
    fundamental = (sp.eye(len(order) - count) - chain.decompose()[3]).inv()
    row = order.index(int(start)) - count
    if target is None:
        return sum(fundamental[row, :])
    return (fundamental * chain.decompose()[2])[row, order.index(int(target))]


# ---------------------------------------------------------------- geometry

def points(case, count=None):
    r = Reader(case)
    return [sp.Point(*v) if isinstance(v, tuple) else v for v in map(r.text, case.arguments[:count])]


def on_points(call):
    def run(case):
        found = call(*points(case))
        return tuple(found) if isinstance(found, sp.Point) else found
    return run


def triangle(*p):
    t = sp.Triangle(*p)
    if not isinstance(t, sp.Triangle):
        return None
    return t


def of_triangle(name):
    def call(*p):
        t = triangle(*p)
        return NONE if t is None else getattr(t, name)
    return on_points(call)


def triangle_area(a, b, c):
    try:
        return sp.Triangle(sss=(a, b, c)).area
    except (AttributeError, TypeError, sp.geometry.exceptions.GeometryError):
        return NONE


def meet(a, b):
    return [tuple(p) for p in a.intersection(b)]


def one_point(found):
    return found[0] if found else NONE


def tangent_points(p, c, r):
    circle = sp.Circle(c, r)
    return [tuple(t.intersection(circle)[0]) for t in circle.tangent_lines(p)]


def angle(a, b, c):
    return sp.Ray(b, a).angle_between(sp.Ray(b, c))


def hull(*p):
    return [tuple(v) for v in sp.convex_hull(*p).vertices]


def tetrahedron(a, b, c, d):
    return abs(sp.Matrix([list(v - a) for v in (b, c, d)]).det()) / 6


# ---------------------------------------------------------------- sets

def set_of(case):
    return Reader(case).set(parse(case.arguments[0]))


def member(case):
    r = Reader(case)
    return r.set(parse(case.arguments[1])).contains(r.text(case.arguments[0]))


def subset(case):
    r = Reader(case)
    a, b = (r.set(parse(t)) for t in case.arguments)
    return a.is_subset(b)


def set_equal(case):
    r = Reader(case)
    a, b = (r.set(parse(t)) for t in case.arguments)
    return a == b or a.symmetric_difference(b) == S.EmptySet


CALLS = {
    "simplify": simplify, "equal": equal, "compare": compare, "numeric": numeric,
    "expand": on_expression(sp.expand), "factor": on_expression(sp.factor), "coefficient": coefficient,
    "irreducible": on_expression(lambda p, x: sp.Poly(p, x).is_irreducible), "gcd": on_expression(sp.gcd), "lcm": on_expression(sp.lcm),
    "quotient": on_expression(sp.quo), "remainder": on_expression(sp.rem), "resultant": on_expression(sp.resultant),
    "discriminant": on_expression(sp.discriminant), "minimal_polynomial": on_expression(sp.minimal_polynomial),
    "groebner": groebner, "apart": on_expression(sp.apart), "together": on_expression(lambda e: sp.factor(sp.cancel(sp.together(e)))),
    "solve": solve, "solve_complex": solve, "solve_interval": solve_interval, "inequality": inequality, "solve_system": solve_system,
    "solve_integers": solve_integers, "pell": pell, "congruence": congruence, "crt": crt, "recurrence": recurrence,
    "diff": diff, "integrate": integrate, "definite": definite, "limit": limit, "series": series, "sum": summation, "product": summation,
    "det": on_matrix(lambda m: m.det()), "inverse": on_matrix(inverse), "rank": on_matrix(lambda m: m.rank(simplify=True)),
    "rref": on_matrix(lambda m: m.rref(simplify=True)[0]), "nullspace": on_matrix(lambda m: [list(v) for v in m.nullspace(simplify=True)]),
    "charpoly": on_matrix(lambda m, x: m.charpoly(x).as_expr()), "minpoly": missing, "eigenvalues": on_matrix(eigenvalues),
    "eigenspace": on_matrix(eigenspace), "power": on_matrix(lambda m, n: m ** n), "multiply": on_matrix(lambda m, b: m * sp.Matrix(b)),
    "smith": on_matrix(smith), "hermite": on_matrix(hermite), "cholesky": on_matrix(lambda m: m.cholesky()), "solve_linear": on_matrix(solve_linear),
    "isprime": on_wholes(sp.isprime), "factorint": factorint, "divisors": on_wholes(lambda n: set(sp.divisors(n))),
    "divisor_count": on_wholes(sp.divisor_count), "divisor_sum": on_wholes(sp.divisor_sigma), "totient": on_wholes(sp.totient),
    "mobius": on_wholes(sp.mobius), "carmichael": on_wholes(sp.reduced_totient), "order": on_wholes(lambda a, n: or_none(sp.n_order, a, n)),
    "primitive_root": on_wholes(primitive_root), "discrete_log": on_wholes(lambda g, a, n: or_none(sp.discrete_log, n, a, g)),
    "legendre": on_wholes(sp.legendre_symbol), "jacobi": on_wholes(sp.jacobi_symbol),
    "modsqrt": on_wholes(lambda a, n: set(sp.sqrt_mod(a, n, True) or [])), "modinverse": on_wholes(lambda a, n: or_none(sp.mod_inverse, a, n)),
    "powmod": on_wholes(pow), "igcd": on_wholes(sp.igcd), "ilcm": on_wholes(sp.ilcm), "continued_fraction": continued_fraction,
    "base": on_wholes(lambda n, b: sp.ntheory.digits(n, b)[1:]), "digit_sum": on_wholes(lambda n: sum(sp.ntheory.digits(n)[1:])),
    "nextprime": on_wholes(sp.nextprime), "primepi": on_wholes(sp.primepi), "valuation": valuation, "two_squares": on_wholes(two_squares),
    "sum_of_squares_count": missing, "farey": missing,
    "binomial": on_wholes(sp.binomial), "multinomial": on_wholes(lambda *p: math.factorial(sum(p)) // math.prod(map(math.factorial, p))),
    "stirling1": on_wholes(lambda n, k: stirling(n, k, kind=1)),
    "stirling2": on_wholes(lambda n, k: stirling(n, k)), "bell": on_wholes(sp.bell), "catalan": on_wholes(sp.catalan),
    "partitions": on_wholes(sp.npartitions), "partitions_into": on_wholes(lambda n, k: nT(n, k)),
    "derangements": on_wholes(sp.subfactorial), "fibonacci": on_wholes(sp.fibonacci),
    "surjections": on_wholes(lambda n, k: sp.factorial(k) * stirling(n, k)),
    "necklaces": on_wholes(lambda n, k: sum(1 for _ in sp.utilities.iterables.necklaces(n, k))),
    "bracelets": on_wholes(lambda n, k: sum(1 for _ in sp.utilities.iterables.bracelets(n, k))),
    "dice_sum": on_rationals(dice_sum), "dice_mean": on_rationals(dice_mean), "dice_variance": on_rationals(dice_variance),
    "dice_maximum": on_rationals(dice_maximum), "binomial_probability": on_rationals(binomial_probability),
    "hypergeometric": on_rationals(hypergeometric), "coupon_collector": on_rationals(lambda n: n * sp.harmonic(n)),
    "birthday": on_rationals(lambda d, n: 1 - sp.ff(d, n) / d ** n),
    "markov_absorption": on_matrix(markov), "markov_steps": on_matrix(markov),
    "distance": on_points(lambda a, b: a.distance(b)), "midpoint": on_points(lambda a, b: a.midpoint(b)),
    "distance_point_line": on_points(lambda p, a, b: sp.Line(a, b).distance(p)), "foot": on_points(lambda p, a, b: sp.Line(a, b).projection(p)),
    "reflect": on_points(lambda p, a, b: p.reflect(sp.Line(a, b))), "rotate": on_points(lambda p, c, t: p.rotate(t, c)),
    "area": on_points(lambda *p: abs(sp.Polygon(*p).area)), "triangle_area": on_points(triangle_area), "angle": on_points(angle),
    "centroid": of_triangle("centroid"), "circumcenter": of_triangle("circumcenter"), "circumradius": of_triangle("circumradius"),
    "orthocenter": of_triangle("orthocenter"), "incenter": of_triangle("incenter"), "inradius": of_triangle("inradius"),
    "intersect_lines": on_points(lambda a, b, c, d: one_point(meet(sp.Line(a, b), sp.Line(c, d)))),
    "intersect_line_circle": on_points(lambda a, b, c, r: sp.FiniteSet(*meet(sp.Line(a, b), sp.Circle(c, r)))),
    "intersect_circles": on_points(lambda a, r, b, s: sp.FiniteSet(*meet(sp.Circle(a, r), sp.Circle(b, s)))),
    "tangent_points": on_points(lambda p, c, r: sp.FiniteSet(*tangent_points(p, c, r))), "conic": missing, "eccentricity": missing,
    "convex_hull": on_points(lambda *p: sp.FiniteSet(*hull(*p))), "interior_points": missing,
    "inside": on_points(lambda p, *corners: sp.Polygon(*corners).encloses_point(p)), "tetrahedron_volume": on_points(tetrahedron),
    "collinear": on_points(sp.Point.is_collinear), "concyclic": on_points(sp.Point.is_concyclic),
    "set": set_of, "member": member, "subset": subset, "set_equal": set_equal,
}
