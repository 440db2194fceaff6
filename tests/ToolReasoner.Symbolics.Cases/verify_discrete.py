"""Brute-force checks for number theory, combinatorics and probability."""

import itertools
import math
from fractions import Fraction

import case_format as f
from case_format import parse, value
from mpmath import mp, mpf


def whole(text):
    return int(f.exact(parse(text), {}))


def wholes(case):
    return [whole(a) for a in case.arguments]


def probably_prime(n):
    """Miller and Rabin with the first forty primes; a composite verdict is a proof."""
    bases = [p for p in range(2, 180) if all(p % q for q in range(2, p))]
    if n < 2:
        return False
    for p in bases:
        if n % p == 0:
            return n == p
    d, s = n - 1, 0
    while d % 2 == 0:
        d, s = d // 2, s + 1
    for a in bases:
        v = pow(a, d, n)
        if v in (1, n - 1):
            continue
        for _ in range(s - 1):
            v = v * v % n
            if v == n - 1:
                break
        else:
            return False
    return True


def prime_factors(n):
    factors, p = [], 2
    while p * p <= n:
        while n % p == 0:
            factors.append(p)
            n //= p
        p += 1
    return factors + ([n] if n > 1 else [])


def expect(case, found):
    wanted = case.expected
    assert text(found) == wanted.replace(" ", ""), f"{text(found)}"


def text(found):
    if found is None:
        return "none"
    if isinstance(found, bool):
        return "true" if found else "false"
    if isinstance(found, tuple):
        return "(" + ",".join(map(text, found)) + ")"
    if isinstance(found, list):
        return "[" + ",".join(map(text, found)) + "]"
    if isinstance(found, set):
        return "{" + ",".join(text(x) for x in sorted(found)) + "}"
    return str(found)


def plain(compute):
    """A checker that compares the text of what a function of whole numbers gives."""
    return lambda case: expect(case, compute(*wholes(case)))


def check_factorint(case):
    n, total = whole(case.arguments[0]), 1
    last = 0
    for part in case.expected.split("*"):
        base, _, exponent = part.strip().partition("^")
        assert probably_prime(int(base)) and int(base) > last
        last = int(base)
        total *= int(base) ** int(exponent or 1)
    assert total == n


def order(a, n):
    if math.gcd(a, n) != 1:
        return None
    k, v = 1, a % n
    while v != 1 % n:
        k, v = k + 1, v * a % n
    return k


def totient(n):
    result = n
    for p in set(prime_factors(n)):
        result = result // p * (p - 1)
    return result


def primitive_root(n):
    phi = totient(n)
    return next((g for g in range(1, n) if math.gcd(g, n) == 1 and order(g, n) == phi), None)


def legendre(a, p):
    a %= p
    return 0 if a == 0 else 1 if any(x * x % p == a for x in range(p)) else -1


def mobius(n):
    factors = prime_factors(n)
    return 0 if len(set(factors)) < len(factors) else (-1) ** len(factors)


def power_mod(a, n, m):
    """By repeated squaring written out, so that pow is not its own witness."""
    if n < 0:
        a, n = next(x for x in range(m) if a * x % m == 1), -n
    result = 1
    while n:
        if n & 1:
            result = result * a % m
        a, n = a * a % m, n >> 1
    return result


def check_crt(case):
    pairs = [tuple(int(t[1]) for t in parse(a)[1]) for a in case.arguments]
    modulus = math.lcm(*(m for _, m in pairs))
    found = next((x for x in range(modulus) if all((x - r) % m == 0 for r, m in pairs)), None)
    expect(case, None if found is None else (found, modulus))


def check_congruence(case):
    tree, x, n = parse(case.arguments[0]), case.arguments[1], whole(case.arguments[2])
    found = {v for v in range(n) if (f.exact(tree[2], {x: v}) - f.exact(tree[3], {x: v})) % n == 0}
    expect(case, found)


def check_continued_fraction(case):
    mp.dps = 100
    v = value(parse(case.arguments[0]))
    items = parse(case.expected)[1]
    terms = [int(f.exact(t, {})) for t in items if t[0] != "list"]
    for t in items:
        if t[0] == "list":
            terms += [int(f.exact(u, {})) for u in t[1]] * 60
    result = mpf(terms[-1])
    for t in reversed(terms[:-1]):
        assert t > 0 or t == terms[0]
        result = t + 1 / result
    assert abs(result - v) < mpf(10) ** -24 and (len(terms) == 1 or terms[-1] > 1 or len(terms) > 40)


def digits(n, b):
    return ([] if n < b else digits(n // b, b)) + [n % b]


def sieve(limit):
    marks = bytearray([1]) * (limit + 1)
    marks[:2] = b"\0\0"
    for p in range(2, math.isqrt(limit) + 1):
        if marks[p]:
            marks[p * p::p] = bytes(len(range(p * p, limit + 1, p)))
    return sum(marks)


def valuation(n, p):
    k = 0
    while n % p == 0:
        n, k = n // p, k + 1
    return k


def squares_count(n, k):
    side = range(-math.isqrt(n), math.isqrt(n) + 1)
    return sum(1 for v in itertools.product(side, repeat=k) if sum(x * x for x in v) == n)


def pell(d, n):
    """Smallest positive solution by walking the convergents of √d (Lagrange; enough for n = ±1)."""
    m, q, a0 = 0, 1, math.isqrt(d)
    a, h, k = a0, (1, a0), (0, 1)
    for _ in range(200):
        if h[1] ** 2 - d * k[1] ** 2 == n:
            return h[1], k[1]
        m = a * q - m
        q = (d - m * m) // q
        a = (a0 + m) // q
        h, k = (h[1], a * h[1] + h[0]), (k[1], a * k[1] + k[0])
    return None


def check_pell(case):
    d, n = wholes(case)
    found = pell(d, n)
    expect(case, found)
    if found and found[1] < 10 ** 5:
        assert not any(math.isqrt(d * y * y + n) ** 2 == d * y * y + n for y in range(1, found[1]))


def check_solve_integers(case):
    tree, names = parse(case.arguments[0]), [t[1] for t in parse(case.arguments[1])[1]]
    equation = ("sub", tree[2], tree[3])

    def solves(point):
        try:
            return f.exact(equation, dict(zip(names, point))) == 0
        except f.Undefined:
            return False
    if case.check == "family":
        inside, outside = f.parse_family(case.expected)
        for item, wanted in [(t, True) for t in inside] + [(t, False) for t in outside]:
            assert solves([f.exact(u, {}) for u in item[1]]) == wanted, item
        return
    size = 60 if len(names) == 2 else 10
    low = 1 if case.assumptions else -size
    found = {p for p in itertools.product(range(low, size + 1), repeat=len(names)) if solves(p)}
    expected = {tuple(int(f.exact(u, {})) for u in t[1]) for t in parse(case.expected)[1]}
    assert found == expected, found ^ expected


def check_recurrence(case):
    rule, known = parse(case.arguments[0]), {}
    for start in case.arguments[1:]:
        tree = parse(start)
        known[int(f.exact(tree[2][2][0], {}))] = f.exact(tree[3], {})
    expected = parse(case.expected)

    def compute(tree, n):
        if tree[0] == "call" and tree[1] == "a":
            return known[int(f.exact(tree[2][0], {"n": n}))]
        if tree[0] in ("num", "sym"):
            return f.exact(tree, {"n": n})
        return f.exact((tree[0], *(("num", compute(t, n)) for t in tree[1:])), {})
    for n in range(25):
        if n not in known:
            known[n] = compute(rule[3], n)
        assert abs(value(expected, {"n": mpf(n)}) - mpf(known[n].numerator)) < mpf(10) ** -30 * max(1, abs(known[n])), n


# ---------------------------------------------------------------- counting

def binomial(n, k):
    result = Fraction(1)
    for j in range(k):
        result = result * (n - j) / (j + 1)
    return int(result)


def multinomial(*parts):
    return math.factorial(sum(parts)) // math.prod(map(math.factorial, parts))


def stirling1(n, k):
    row = [1]
    for m in range(n):
        row = [(row[j - 1] if j else 0) + m * (row[j] if j < len(row) else 0) for j in range(len(row) + 1)]
    return row[k]


def stirling2(n, k):
    row = [1]
    for _ in range(n):
        row = [(row[j - 1] if j else 0) + j * (row[j] if j < len(row) else 0) for j in range(len(row) + 1)]
    return row[k]


def partitions(n, parts=None):
    """table[m][j]: partitions of m into exactly j parts."""
    table = [[0] * (n + 1) for _ in range(n + 1)]
    table[0][0] = 1
    for m in range(1, n + 1):
        for j in range(1, m + 1):
            table[m][j] = table[m - 1][j - 1] + (table[m - j][j] if m >= j else 0)
    return sum(table[n]) if parts is None else table[n][parts]


def derangements(n):
    return sum(all(p[i] != i for i in range(n)) for p in itertools.permutations(range(n)))


def fibonacci(n):
    a, b = 0, 1
    for _ in range(n):
        a, b = b, a + b
    return a


def necklaces(n, k, flips=False):
    seen = set()
    for word in itertools.product(range(k), repeat=n):
        turned = [word[i:] + word[:i] for i in range(n)]
        if flips:
            turned += [w[::-1] for w in turned]
        seen.add(min(turned))
    return len(seen)


def check_probability(compute):
    def check(case):
        found = compute(*[f.exact(parse(a), {}) for a in case.arguments])
        assert found == f.exact(parse(case.expected), {}), found
    return check


def dice(n, s):
    return itertools.product(range(1, int(s) + 1), repeat=int(n))


def dice_sum(n, s, total):
    return Fraction(sum(sum(v) == total for v in dice(n, s)), int(s) ** int(n))


def dice_mean(n, s):
    return Fraction(sum(map(sum, dice(n, s))), int(s) ** int(n))


def dice_variance(n, s):
    return Fraction(sum(sum(v) ** 2 for v in dice(n, s)), int(s) ** int(n)) - dice_mean(n, s) ** 2


def dice_maximum(n, s, k):
    return Fraction(sum(max(v) == k for v in dice(n, s)), int(s) ** int(n))


def binomial_probability(n, p, k):
    return sum((p ** sum(v) * (1 - p) ** (int(n) - sum(v)) for v in itertools.product((0, 1), repeat=int(n)) if sum(v) == k), Fraction(0))


def hypergeometric(population, marked, drawn, k):
    return Fraction(math.comb(int(marked), int(k)) * math.comb(int(population - marked), int(drawn - k)) if k <= drawn else 0,
                    math.comb(int(population), int(drawn)))


def coupon_collector(n):
    return sum(n / (n - k) for k in range(int(n)))


def birthday(days, people):
    none = Fraction(1)
    for k in range(int(people)):
        none *= (days - k) / days
    return 1 - none


def matrix(text):
    return [[f.exact(t, {}) for t in row[1]] for row in parse(text)[1]]


def check_markov(case):
    """By running the chain for 3,000 steps in floating numbers."""
    m = [[mpf(v.numerator) / v.denominator for v in row] for row in matrix(case.arguments[0])]
    state = [mpf(k == int(case.arguments[1])) for k in range(len(m))]
    absorbing = [m[k][k] == 1 for k in range(len(m))]
    steps = mpf(0)
    for _ in range(3000):
        steps += sum(p for p, a in zip(state, absorbing) if not a)
        state = [sum(state[i] * m[i][j] for i in range(len(m))) for j in range(len(m))]
    found = steps if case.operation == "markov_steps" else state[int(case.arguments[2])]
    assert abs(found - value(parse(case.expected))) < mpf(10) ** -30, found


CHECKERS = {
    "isprime": plain(probably_prime), "factorint": check_factorint,
    "divisors": plain(lambda n: {d for d in range(1, n + 1) if n % d == 0}),
    "divisor_count": plain(lambda n: sum(n % d == 0 for d in range(1, n + 1))),
    "divisor_sum": plain(lambda n: sum(d for d in range(1, n + 1) if n % d == 0)),
    "totient": plain(totient), "mobius": plain(mobius),
    "carmichael": plain(lambda n: math.lcm(*(order(a, n) for a in range(1, n) if math.gcd(a, n) == 1))),
    "order": plain(order), "primitive_root": plain(primitive_root),
    "discrete_log": plain(lambda g, a, n: next((k for k in range(n) if g ** k % n == a), None)),
    "legendre": plain(legendre),
    "jacobi": plain(lambda a, n: math.prod(legendre(a, p) for p in prime_factors(n))),
    "modsqrt": plain(lambda a, n: {x for x in range(n) if (x * x - a) % n == 0}),
    "modinverse": plain(lambda a, n: next((x for x in range(n) if a * x % n == 1), None)),
    "powmod": plain(power_mod), "crt": check_crt, "congruence": check_congruence,
    "igcd": plain(lambda a, b: max((d for d in range(1, max(abs(a), 1) + 1) if a % d == 0 and b % d == 0), default=0) if a and abs(a) < 10 ** 4 else math.gcd(a, b)),
    "ilcm": plain(math.lcm), "continued_fraction": check_continued_fraction, "base": plain(digits),
    "digit_sum": plain(lambda n: sum(map(int, str(n)))),
    "nextprime": plain(lambda n: next(m for m in itertools.count(n + 1) if len(prime_factors(m)) == 1)),
    "primepi": plain(sieve), "valuation": plain(valuation),
    "two_squares": plain(lambda n: {(a, b) for a in range(math.isqrt(n) + 1) for b in range(a, math.isqrt(n) + 1) if a * a + b * b == n}),
    "sum_of_squares_count": plain(squares_count),
    "farey": plain(lambda n: sorted({Fraction(a, b) for b in range(1, n + 1) for a in range(b + 1)})),
    "solve_integers": check_solve_integers, "pell": check_pell, "recurrence": check_recurrence,
    "binomial": plain(binomial), "multinomial": plain(multinomial), "stirling1": plain(stirling1), "stirling2": plain(stirling2),
    "bell": plain(lambda n: sum(stirling2(n, k) for k in range(n + 1))),
    "catalan": plain(lambda n: math.comb(2 * n, n) - math.comb(2 * n, n + 1)),
    "partitions": plain(partitions), "partitions_into": plain(partitions), "derangements": plain(derangements),
    "fibonacci": plain(fibonacci),
    "surjections": plain(lambda n, k: sum(len(set(v)) == k for v in itertools.product(range(k), repeat=n))),
    "necklaces": plain(necklaces), "bracelets": plain(lambda n, k: necklaces(n, k, True)),
    "dice_sum": check_probability(dice_sum), "dice_mean": check_probability(dice_mean),
    "dice_variance": check_probability(dice_variance), "dice_maximum": check_probability(dice_maximum),
    "binomial_probability": check_probability(binomial_probability), "hypergeometric": check_probability(hypergeometric),
    "coupon_collector": check_probability(coupon_collector), "birthday": check_probability(birthday),
    "markov_absorption": check_markov, "markov_steps": check_markov,
}
