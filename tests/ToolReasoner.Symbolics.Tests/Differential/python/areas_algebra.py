"""Polynomials, rational expressions, equality, matrices, linear systems."""
from fractions import Fraction

import mpmath as m
import sympy as s

from numeric import Function, close, number, points, same_functions
from reading import SYMBOLS, X, read, read_for_values

AGREE, OURS, THEIRS, OPEN = "agree", "ours wrong", "sympy wrong", "open"


def primitive(factor):
    return s.Poly(factor, *sorted(factor.free_symbols, key=str)).primitive()[1]


def unsigned(factor):
    polynomial = primitive(factor)
    return polynomial.as_expr() if polynomial.LC() > 0 else (-polynomial).as_expr()


def multiset(factors):
    return sorted((str(unsigned(f).expand()), k) for f, k in factors if f.free_symbols)


def factor(text, ours):
    whole = read(text)
    mine = [(read(f), k) for f, k in ours]
    if s.expand(s.Mul(*(f**k for f, k in mine)) - whole) != 0:
        return OURS, "the product is another polynomial"
    theirs = s.factor_list(whole)
    if multiset(mine) == multiset(theirs[1]):
        return AGREE, ""
    if s.expand(theirs[0] * s.Mul(*(f**k for f, k in theirs[1])) - whole) != 0:
        return THEIRS, theirs
    # Both products are right, so that the one with more factors has split further.
    finer = sum(k for f, k in mine if f.free_symbols) - sum(k for f, k in theirs[1])
    return (THEIRS if finer > 0 else OURS if finer < 0 else OPEN), theirs


def gcd(left, right, ours):
    left, right, mine = read(left), read(right), read(ours)
    for value in (left, right):
        if s.denom(s.together(s.cancel(value / mine))).free_symbols:
            return OURS, f"does not divide {value}"
    theirs = s.gcd(left, right)
    if not s.cancel(mine / theirs).free_symbols:
        return AGREE, ""
    more = s.Poly(mine, *SYMBOLS.values()).total_degree() - s.Poly(theirs, *SYMBOLS.values()).total_degree()
    return (THEIRS if more > 0 else OURS), theirs


def determinant(rows):
    """By elimination in fractions: the judge."""
    rows, result = [[Fraction(str(v)) for v in row] for row in rows], Fraction(1)
    for j in range(len(rows)):
        pivot = next((k for k in range(j, len(rows)) if rows[k][j] != 0), None)
        if pivot is None:
            return Fraction(0)
        if pivot != j:
            rows[j], rows[pivot], result = rows[pivot], rows[j], -result
        result *= rows[j][j]
        for k in range(j + 1, len(rows)):
            ratio = rows[k][j] / rows[j][j]
            rows[k] = [u - ratio * v for u, v in zip(rows[k], rows[j])]
    return result


def sylvester(left, right):
    p, q = s.Poly(left, X).all_coeffs(), s.Poly(right, X).all_coeffs()
    size = len(p) + len(q) - 2
    return [[0] * k + p + [0] * (size - len(p) - k) for k in range(len(q) - 1)] + [[0] * k + q + [0] * (size - len(q) - k) for k in range(len(p) - 1)]


def by_numbers(mine, theirs, value_at):
    """Compares polynomials in y with the value computed at whole y."""
    y = SYMBOLS["y"]
    if s.expand(mine - theirs) == 0:
        hers = AGREE
    else:
        hers = THEIRS
    for at in (-3, -1, 2, 5, 11):
        truth = value_at(at)
        if truth is not None and Fraction(str(mine.subs(y, at))) != truth:
            return OURS, f"at y = {at} it is {truth}; sympy says {theirs}"
    return hers, theirs


def resultant(left, right, ours):
    y, left, right = SYMBOLS["y"], read(left), read(right)

    def value_at(at):
        p, q = left.subs(y, at), right.subs(y, at)
        keeps = s.degree(p, X) == s.degree(left, X) and s.degree(q, X) == s.degree(right, X)
        return determinant(sylvester(p, q)) if keeps else None

    return by_numbers(read(ours), s.resultant(left, right, X), value_at)


def discriminant(text, ours):
    y, whole = SYMBOLS["y"], read(text)

    def value_at(at):
        p = whole.subs(y, at)
        n = s.degree(p, X)
        if n != s.degree(whole, X):
            return None
        return determinant(sylvester(p, p.diff(X))) * (-1) ** (n * (n - 1) // 2) / Fraction(str(s.LC(p, X)))

    return by_numbers(read(ours), s.discriminant(whole, X), value_at)


def roots(text, ours):
    square_free = s.Poly(s.sqf_part(read(text)), X)
    f, values = Function(square_free.as_expr(), X), [number(read(r)) for r in ours["complex"]]
    size = max(abs(c) for c in square_free.all_coeffs())
    for r, value in zip(ours["complex"], values):
        if value is None or abs(f(value)) > m.mpf(10) ** -25 * size * (1 + abs(value)) ** square_free.degree():
            return OURS, f"{r} is no root"
    if any(close(values[j], values[k], m.mpf(10) ** -25) for j in range(len(values)) for k in range(j)):
        return OURS, "a root stands twice"
    if len(values) != square_free.degree():
        return OURS, f"{len(values)} roots, not {square_free.degree()}"
    reals = square_free.count_roots()
    return (AGREE, "") if len(ours["real"]) == reals else (OURS, f"{len(ours['real'])} real roots, not {reals}")


def forms(text, names, ours):
    whole, symbols = read(text), [SYMBOLS[name] for name in names]
    reduced = s.cancel(whole)
    for name, form in ours.items():
        found, note = same_functions(read(form), whole, symbols, points(12, len(symbols)))
        if found is False:
            return OURS, f"{name} gives {form}, {note}"
    mine, theirs = s.fraction(read(ours["cancel"])), s.fraction(reduced)
    degree = lambda value: s.Poly(s.expand(value), *symbols).total_degree()
    gap = degree(mine[1]) - degree(theirs[1])
    return (AGREE, "") if gap == 0 else ((OURS if gap > 0 else THEIRS), f"cancelled, it is {reduced}")


def equal(left, right, ours):
    found, note = same_functions(read_for_values(left), read_for_values(right), [X], points(60) + points(20, positive=True))
    if found is None:
        return OPEN, note
    return (AGREE if found == ours else OURS), f"{found} {note}"


def digits(text, ours):
    truth = s.N(read(text), 40, maxn=2000)  # enough to see a value of 10^-90
    if not truth.is_number or truth.has(s.nan, s.zoo, s.oo):
        return OPEN, truth
    mine, theirs = m.mpc(complex_text(ours)), number(truth, 40)
    if theirs == 0 and mine != 0:
        return OPEN, "sympy sees no digit of it"
    return (AGREE, "") if abs(mine - theirs) <= m.mpf(10) ** -24 * abs(theirs) else (OURS, truth)


def complex_text(text):
    value = read(text.replace(" ", ""))
    return m.mpc(*(m.mpf(str(part)) for part in s.N(value, 40).as_real_imag()))


def same(text, ours):
    left, right = number(read(text), 50), number(read(ours), 50)
    return (OPEN, "") if left is None or right is None else (AGREE, "") if close(left, right) else (OURS, f"{left} and {right}")


def matrix(rows):
    return s.Matrix([[read(v) for v in row] for row in rows])


def matrices(rows, ours):
    a = matrix(rows)
    n = a.rows
    if s.expand(read(ours["determinant"]) - a.det()) != 0:
        right = determinant(a.tolist())
        return (OURS if Fraction(str(read(ours["determinant"]))) != right else THEIRS), f"determinant {right}"
    if a.det() != 0 and matrix(ours["inverse"]) * a != s.eye(n):
        return OURS, "the inverse is none"
    if matrix(ours["echelon"]) != a.rref()[0]:
        return OURS, f"echelon form {a.rref()[0]}"
    if s.expand(read(ours["characteristic"]) - a.charpoly(X).as_expr(X)) != 0:
        return OURS, f"characteristic polynomial {a.charpoly(X)}"
    mine = sorted(((number(read(v)), k) for v, k in ours["eigenvalues"]), key=lambda p: (p[0].real, p[0].imag))
    theirs = [(r, k) for f, k in s.factor_list(a.charpoly(X).as_expr(X), X)[1] for r in s.Poly(f, X).nroots(n=40, maxsteps=300)]
    if sum(k for _, k in mine) != n or any(not any(close(m.mpmathify(r), v, m.mpf(10) ** -20) and k == l for v, l in mine) for r, k in theirs):
        return OURS, f"eigenvalues {theirs}"
    return AGREE, ""


def smith(rows, ours):
    a = matrix(rows)
    rank, chain, before = a.rank(), [], 1
    for size in range(1, rank + 1):
        divisor = 0
        for r in s.utilities.iterables.subsets(range(a.rows), size):
            for c in s.utilities.iterables.subsets(range(a.cols), size):
                divisor = s.igcd(divisor, a.extract(list(r), list(c)).det())
        chain.append(abs(divisor) // before)
        before = abs(divisor)
    mine = [abs(int(v)) for v in ours if int(v) != 0]
    return (AGREE, "") if mine == chain else (OURS, f"by minors: {chain}")


def linear(rows, right, ours):
    a, b = matrix(rows), matrix([[v] for v in right])
    rank, joined = a.rank(), a.row_join(b).rank()
    if ours["particular"] is None:
        return (AGREE, "") if joined > rank else (OURS, "it has solutions")
    if joined > rank:
        return OURS, "it has no solution"
    if a * matrix(ours["particular"]) != b:
        return OURS, "the solution is none"
    null = [matrix(v) for v in ours["null"]]
    good = all((a * v).is_zero_matrix for v in null) and len(null) == a.cols - rank and (not null or s.Matrix.hstack(*null).rank() == len(null))
    if not good:
        return OURS, f"null space {a.nullspace()}"
    if ours["tuple"] is not None and matrix([[v] for v in ours["tuple"]]) != matrix(ours["particular"]):
        return OURS, f"as a system {ours['tuple']}, as a matrix {ours['particular']}"
    return AGREE, ""


ASKED = {f.__name__: f for f in (factor, gcd, resultant, discriminant, roots, forms, equal, digits, same, matrices, smith, linear)}
