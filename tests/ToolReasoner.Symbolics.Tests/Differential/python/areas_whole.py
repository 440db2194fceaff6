"""Number theory and combinatorics."""
from fractions import Fraction
from math import gcd as common

import sympy as s
from sympy.functions.combinatorial.numbers import nC, nT, stirling
from sympy.ntheory.continued_fraction import continued_fraction_iterator, continued_fraction_periodic
from sympy.ntheory.residue_ntheory import discrete_log, nthroot_mod, sqrt_mod

from areas_algebra import AGREE, OPEN, OURS, THEIRS
from numeric import number
from reading import SYMBOLS, X, read


def factorint(n, ours):
    n, mine = int(n), {int(p): k for p, k in ours}
    product = 1
    for p, k in mine.items():
        product *= p**k
    if product != n or not all(s.isprime(p) for p in mine):
        return OURS, s.factorint(n)
    return AGREE, ""


THEIRS_OF = {
    "totient": lambda n: s.totient(n), "divisors": lambda n: s.divisor_count(n), "sigma": lambda n: s.divisor_sigma(n), "mobius": lambda n: s.mobius(n),
    "carmichael": lambda n: s.reduced_totient(n), "nextprime": lambda n: s.nextprime(n), "isprime": lambda n: int(s.isprime(n)),
    "primepi": lambda n: s.primepi(n), "jacobi": lambda a, n: s.jacobi_symbol(a, n), "order": lambda a, n: s.n_order(a, n),
    "inverse": lambda a, n: s.mod_inverse(a, n), "bernoulli": lambda n: s.bernoulli(n), "fibonacci": lambda n: s.fibonacci(n), "lucas": lambda n: s.lucas(n),
    "bell": lambda n: s.bell(n), "catalan": lambda n: s.catalan(n), "partitions": lambda n: s.npartitions(n), "binomial": lambda n, k: s.binomial(n, k),
    "stirling2": lambda n, k: stirling(n, k), "stirling1": lambda n, k: stirling(n, k, kind=1), "subfactorial": lambda n: s.subfactorial(n),
    "doublefactorial": lambda n: s.factorial2(n), "motzkin": lambda n: motzkin(n), "harmonic": lambda n: s.harmonic(n),
    "rising": lambda n, k: s.rf(n, k), "falling": lambda n, k: s.ff(n, k), "partitions_of": lambda n, k: nT(n, k), "multisets": lambda n, k: nC(n, k, replacement=True),
    "necklaces": lambda n, k: sum(s.totient(d) * k ** (n // d) for d in s.divisors(n)) // n, "set_partitions": lambda n, k: nT(range(n), k),
    "multiplicity": lambda p, n: s.multiplicity(p, n), "digits_sum": lambda n: sum(int(c) for c in str(n)), "integer_root": lambda n, k: s.integer_nthroot(n, k)[0],
    "cyclotomic_at": lambda n, x: s.cyclotomic_poly(n, x),
}


def motzkin(n):
    """By its recurrence: the one of sympy 1.11 forgets where it stood."""
    values = [1, 1]
    while len(values) <= n:
        k = len(values)
        values.append(((2 * k + 1) * values[-1] + (3 * k - 3) * values[-2]) // (k + 2))
    return values[n]


def whole(name, arguments, ours):
    theirs = s.Rational(THEIRS_OF[name](*(int(v) for v in arguments)))
    return (AGREE, "") if s.Rational(ours) == theirs else (OURS, f"sympy says {theirs}")


def primitive_root(n, ours):
    n = int(n)
    theirs = s.primitive_root(n)
    if ours is None:
        return (AGREE, "") if theirs is None else (OURS, theirs)
    good = common(int(ours), n) == 1 and s.n_order(int(ours), n) == s.totient(n)
    return (AGREE, "") if good else (OURS, f"no primitive root; {theirs} is")


def logarithm(base, value, n, ours):
    base, value, n = int(base), int(value), int(n)
    if ours is not None:
        power = int(ours)
        if pow(base, power, n) != value % n:
            return OURS, "another power"
        least = next((k for k in range(min(power, 20000)) if pow(base, k, n) == value % n), None)
        return (AGREE, "") if least is None else (OURS, f"{least} is less")
    return (OURS, discrete_log(n, value, base)) if any(pow(base, k, n) == value % n for k in range(2 * n + 2)) else (AGREE, "")


def modular_roots(value, k, n, ours):
    value, k, n = int(value), int(k), int(n)
    truth = [r for r in range(n) if pow(r, k, n) == value % n]
    mine = [int(v) for v in ours]
    if mine == truth:
        theirs = (sqrt_mod(value, n, all_roots=True) if k == 2 else nthroot_mod(value, k, n, all_roots=True)) or []
        return (AGREE, "") if sorted(int(r) for r in theirs) == truth else (THEIRS, theirs)
    return OURS, truth


def congruence(text, modulus, ours):
    coefficients = [int(c) for c in s.Poly(read(text), X).all_coeffs()]
    truth = []
    for r in range(modulus):
        value = 0
        for c in coefficients:
            value = (value * r + c) % modulus
        if value == 0:
            truth.append(r)
    return (AGREE, "") if [int(v) for v in ours] == truth else (OURS, truth)


def sequence(p, q, extra, first, second, ours):
    truth, added = [first, second], read(extra)
    for n in range(7):
        truth.append(p * truth[-1] + q * truth[-2] + int(added.subs(SYMBOLS["n"], n)))
    for n, (term, value) in enumerate(zip(ours, truth)):
        if abs(number(read(term)) - value) > 1e-20:
            return OURS, f"f({n}) is {value}"
    return AGREE, ""


def continued(p, d, q, ours):
    """Of (p + sqrt(d))/q, by the first forty terms."""
    p, d, q = int(p), int(d), int(q)
    terms = continued_fraction_iterator((p + s.sqrt(d)) / q)
    periodic = continued_fraction_periodic(p, q, d)
    theirs = [int(v) for v in periodic if not isinstance(v, list)]
    if periodic and isinstance(periodic[-1], list):
        while len(theirs) < 40:
            theirs += [int(v) for v in periodic[-1]]
    mine = [int(v) for v in ours]
    if mine[:40] == theirs[:40]:
        return AGREE, ""
    truth = [int(next(terms)) for _ in range(min(12, len(mine)))]
    return (OURS if mine[: len(truth)] != truth else THEIRS), truth


def linear_pairs(a, b, c, ours):
    a, b, c = int(a), int(b), int(c)
    if ours is None:
        return (AGREE, "") if c % common(a, b) else (OURS, "it has solutions")
    x, y, dx, dy = (int(v) for v in ours)
    good = a * x + b * y == c and a * dx + b * dy == 0 and (abs(dx), abs(dy)) == (abs(b) // common(a, b), abs(a) // common(a, b))
    return (AGREE, "") if good else (OURS, "a solution is none, or some are missing")


def quadratic_pairs(texts, size, ours):
    """Whole solutions of a quadratic form = number, all within a square."""
    a, b, c, d = (int(v) for v in texts)
    truth = {(x, y) for x in range(-size, size + 1) for y in range(-size, size + 1) if a * x * x + b * x * y + c * y * y == d}
    held = {tuple(p) for p in ours["held"]}
    if held != truth:
        return OURS, f"differs in {sorted(truth ^ held)[:6]}"
    return AGREE, ""


ASKED = {f.__name__: f for f in (factorint, whole, primitive_root, logarithm, modular_roots, congruence, sequence, continued, linear_pairs, quadratic_pairs)}
