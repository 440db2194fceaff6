"""Times sympy at the operations of this bench: prints sympy's version, then a line `name<TAB>median ms` for each name that is asked for.

The cache is cleared before each run (tables that single functions of sympy keep for themselves stay). What raises an error, or is not in the table, prints nothing.
"""
import functools
import gc
import signal
import statistics
import sys
import time

import sympy
from sympy import *  # noqa: F403
from sympy.core.cache import clear_cache
from sympy.parsing.sympy_parser import convert_xor, parse_expr, standard_transformations

x, y, z = symbols('x y z', real=True)
p, q, r = symbols('x y z')
n = Symbol('n')
k = Symbol('k', integer=True)
REAL = {'x': x, 'y': y, 'z': z}
R = Rational
GAP = sqrt(1000001) - 1000 - R(1, 2000) + exp(pi*sqrt(163))/10**17
TEXT = x**3 + 2*x*y - sin(x)/(1 + x**2) + sqrt(3)*exp(-x)
SUBJECT = x**3 + 2*x**2*y + sin(x) + y**2/x
D8 = 6*x**8 + 5*x**7 - 21*x**6 + 7*x**5 + 28*x**4 - 34*x**3 + 5*x**2 + 15*x - 6
MULTI = expand((x**2 + y*z + 1)*(x*y - z**2 + 2)*(x + y - z))
G1 = expand((3*x**6 - x**4 + 7*x - 11)*(x**6 + 5*x**3 - 2*x + 9))
G2 = expand((3*x**6 - x**4 + 7*x - 11)*(2*x**6 - x**5 + x - 4))
M1 = expand((x*y + z**2 - 1)*(x**2 - y*z))
M2 = expand((x*y + z**2 - 1)*(y**2 + x + 3))
HILBERT4 = Matrix(4, 4, lambda i, j: R(1, i + j + 1))
HILBERT8 = Matrix(8, 8, lambda i, j: R(1, i + j + 1))
SYSTEM = (Matrix([[2, 1, -1], [-3, -1, 2], [-2, 1, 2]]), Matrix([8, -11, -3]))
ECHELON = Matrix([[1, 2, 3, 4, 5], [2, 3, 4, 5, 7], [1, 1, 2, 8, 9], [3, -1, 2, 0, 4]])
CHAR = Matrix([[1, 2, 0, 1], [3, 4, 1, 0], [5, 1, 1, 2], [2, 2, 3, 1]])
POWERS = x**R(1, 2)*x**R(3, 2)/x + (x*y)**3/(x**2*y)
FIFTH = x**5 + 5*x**4 + 10*x**3 + 10*x**2 + 5*x


def harmonic_sum():
    total = R(0)
    for k in range(1, 101):
        total += R(1, k)
    return total


def build_polynomial():
    total = S(0)
    for k in range(11):
        total += k*x**k
    return total


def equal(left, right, expected):
    """As a user of sympy decides: the simplified difference, and where it is no number, equals()."""
    difference = simplify(left - right)
    if (difference == 0) != expected and left.equals(right) is not expected:
        raise ValueError('not decided')


def dice():
    from sympy.stats import Die, P
    a, b, c = Die('a', 6), Die('b', 6), Die('c', 6)
    return P(Eq(a + b + c, 10))


def dice_variance():
    from sympy.stats import Die, variance
    return variance(Die('a', 6) + Die('b', 6))


def binomial_probability():
    from sympy.stats import Binomial, P
    return P(Eq(Binomial('b', 20, R(1, 3)), 7))


def parse_infix():
    return parse_expr('x^3 + 2*x*y - sin(x)/(1 + x^2) + sqrt(3)*exp(-x)', local_dict=REAL, transformations=standard_transformations + (convert_xor,))


def parse_latex():
    from sympy.parsing.latex import parse_latex as read
    return read(r'\frac{x^2+1}{\sqrt{x}} + \sin\left(2x\right) - \frac{3}{4}e^{-x}')


def solve_real(statement):
    return solveset(statement, x, S.Reals)


def smith():
    from sympy.matrices.normalforms import smith_normal_form
    return smith_normal_form(Matrix([[12, 6, 4], [3, 9, 6], [2, 16, 14]]), domain=ZZ)


def on_numbers(name):
    import sympy.ntheory as t
    from sympy.ntheory.modular import crt
    return {
        'semiprime': lambda: factorint(1000000016000000063),
        'square root': lambda: t.sqrt_mod(5, 1000000009, all_roots=True),
        'logarithm': lambda: t.discrete_log(1000003, 13, 2),
        'chinese': lambda: crt([3, 5, 7, 11], [2, 3, 2, 6]),
        'fraction': lambda: t.continued_fraction(R(314159265, 100000000)),
        'root': lambda: t.primitive_root(1000003),
    }[name]


def pell():
    from sympy.solvers.diophantine.diophantine import diop_DN
    return diop_DN(61, 1)


def decimals(value):
    return str(value.evalf(50))


def figures():
    a, b, c = Point(0, 0), Point(6, 1), Point(2, 5)
    line, triangle = Line(Point(0, 1), Point(3, 7)), Triangle(a, b, c)
    circle, other = Circle(Point(1, 2), 5), Circle(Point(4, 0), 3)
    polygon = Polygon((0, 0), (4, 0), (6, 3), (3, 7), (-1, 4))
    # What a triangle finds it keeps, so each run gets a new one.
    return {
        'line-meets-line': lambda: line.intersection(Line(Point(1, 5), Point(4, -2))),
        'line-meets-circle': lambda: circle.intersection(line),
        'circle-meets-circle': lambda: circle.intersection(other),
        'tangents-to-circle': lambda: circle.tangent_lines(Point(10, 3)),
        'distance-point-line': lambda: line.distance(Point(5, -2)),
        'polygon-area': lambda: polygon.area,
        'point-in-polygon': lambda: polygon.encloses_point(Point(2, 3)),
        'circumcentre': lambda: Triangle(*triangle.vertices).circumcenter,
        'orthocentre': lambda: Triangle(*triangle.vertices).orthocenter,
        'incentre': lambda: Triangle(*triangle.vertices).incenter,
        'circumradius': lambda: Triangle(*triangle.vertices).circumradius,
    }


def npartitions(k):
    from sympy.ntheory import npartitions as count
    return count(k)


def stirling2():
    from sympy.functions.combinatorial.numbers import stirling
    return stirling(40, 20)


# What is timed: a function, or a function and its arguments, which are made once.
OPERATIONS = {
    'sum-of-square-roots': lambda: sqrt(12) + sqrt(27) - sqrt(75),
    'cube-root-of-54': lambda: Integer(54)**R(1, 3),
    'harmonic-sum-100': harmonic_sum,
    'power-of-surd': (expand, (1 + sqrt(2))**10),
    'product-of-surds': (expand, (sqrt(2) + sqrt(3))*(sqrt(6) - sqrt(5))*(1 + sqrt(2))),
    'sine-of-fifteen-degrees': lambda: sin(pi/12),
    'power-of-complex': (expand, (2 + 3*I)**8),
    'build-polynomial': build_polynomial,
    'build-like-terms': lambda: Add(*[k*(x if k % 3 == 0 else y if k % 3 == 1 else x*y) for k in range(1, 31)]),
    'build-fraction': lambda: (x*y + 1)/(x**2*y)*sqrt(x)/y,
    'substitute-number': lambda: SUBJECT.subs(x, 3),
    'substitute-expression': lambda: SUBJECT.subs(x, y + 1),
    'parse-infix': parse_infix,
    'parse-latex': parse_latex,
    'print-infix': (str, TEXT),
    'print-latex': (latex, TEXT),
    'decimals-radicals-50': (decimals, (sqrt(2) + sqrt(3)/7 - 5**R(1, 3))),
    'decimals-constants-50': (decimals, (pi**2 + E*sqrt(2))),
    'decimals-functions-50': (decimals, (sin(1) + log(3)*atan(2))),
    'decimals-gamma-50': (decimals, (gamma(R(1, 3)) + zeta(3))),
    'decimals-cancellation-50': (decimals, GAP),
    'expand-product': (expand, (x + 1)*(x + 2)*(x + 3)*(x + 4)),
    'expand-binomial-10': (expand, (x + y)**10),
    'expand-trinomial-8': (expand, (x + y + z)**8),
    'factor-quadratic': (factor, x**2 - 5*x + 6),
    'factor-cubic': (factor, x**3 - 6*x**2 + 11*x - 6),
    'factor-x^12-1': (factor, x**12 - 1),
    'factor-degree-8': (factor, D8),
    'factor-swinnerton-dyer-8': (factor, x**8 - 40*x**6 + 352*x**4 - 960*x**2 + 576),
    'factor-three-cubes': (factor, x**3 + y**3 + z**3 - 3*x*y*z),
    'factor-multivariate': (factor, MULTI),
    'gcd-univariate': (gcd, x**3 - 1, x**4 + x**2 - 2),
    'gcd-degree-12': (gcd, G1, G2),
    'gcd-multivariate': (gcd, M1, M2),
    'resultant': (resultant, x**4 + 3*x**2*y - y**3 + 1, x**3 - x*y + 2, x),
    'discriminant': (discriminant, x**4 + y*x**2 - 3*x + y, x),
    'quotient': (quo, x**6 - 3*x**4 + 2*x - 7, x**2 + x - 1, x),
    'groebner-basis': (groebner, [x + y + z, x*y + y*z + z*x, x*y*z - 1], x, y, z),
    'partial-fractions': (apart, (5*x + 3)/((x - 1)*(x + 2)), x),
    'partial-fractions-harder': (apart, (x**4 + 1)/(x**2*(x - 1)**2*(x**2 + 1)), x),
    'minimal-polynomial': (minimal_polynomial, sqrt(2) + sqrt(3), x),
    'simplify-fraction': (simplify, (x**2 - 1)/(x**2 + 2*x + 1)),
    'cancel-fraction': (cancel, (x**3 - 1)/(x**2 - 1)),
    'together': (together, 1/x + 1/(x + 1) + 1/(x + 2)),
    'simplify-nested-fraction': (simplify, 1/(1 + 1/(1 + 1/x))),
    'simplify-sine-cosine': (simplify, sin(x)**2 + cos(x)**2),
    'simplify-double-angle': (simplify, sin(x)**4 - cos(x)**4 + cos(2*x)),
    'denest-radical': (sqrtdenest, sqrt(5 + 2*sqrt(6))),
    'rationalize-denominator': (radsimp, 1/(sqrt(2) + sqrt(3) + 1)),
    'expand-trigonometry': (expand_trig, sin(3*x + y)),
    'expand-logarithms': (simplify, log(6) + log(R(2, 3)) - 2*log(2)),
    'simplify-powers': (simplify, POWERS),
    'equal-polynomials': (equal, (x + 1)**5, FIFTH + 1, True),
    'equal-double-angle': (equal, sin(2*x), 2*sin(x)*cos(x), True),
    'equal-radicals': (equal, sqrt(5 + 2*sqrt(6)), sqrt(2) + sqrt(3), True),
    'equal-logarithms': (equal, log(3 + 2*sqrt(2)), 2*log(1 + sqrt(2)), True),
    'equal-cubic-surd': (equal, (2 + sqrt(5))**R(1, 3) - 1/(2 + sqrt(5))**R(1, 3), S(1), True),
    'unequal-polynomials': (equal, (x + 1)**5, FIFTH + 2, False),
    'unequal-constants': (equal, sqrt(2) + sqrt(3), R(314626437, 100000000), False),
    'unequal-functions': (equal, sin(x)**2, sin(x**2), False),
    'order-of-constants': lambda: bool(E**pi > pi**E),
    'determinant-3x3': (Matrix.det, Matrix([[2, -1, 3], [4, 0, 5], [-2, 7, 1]])),
    'determinant-symbolic': (Matrix.det, Matrix([[x, 1, y], [1, x, z], [y, z, x]])),
    'linear-system-3x3': lambda: SYSTEM[0].LUsolve(SYSTEM[1]),
    'inverse-hilbert-4': lambda: HILBERT4.inv(),
    'row-echelon': lambda: ECHELON.rref(),
    'null-space': (Matrix.nullspace, Matrix([[1, 2, 3], [4, 5, 6], [7, 8, 9]])),
    'eigenvalues': (Matrix.eigenvals, Matrix([[2, 1, 0], [1, 3, 1], [0, 1, 2]])),
    'characteristic-polynomial': lambda: CHAR.charpoly(x).as_expr(),
    'matrix-power': (Matrix.pow, Matrix([[1, 1], [1, 0]]), 30),
    'determinant-hilbert-8': lambda: HILBERT8.det(),
    'smith-form': smith,
    'factor-integer-12-digits': (factorint, 123456789012),
    'factor-integer-semiprime-18': on_numbers('semiprime'),
    'factor-integer-factorial-20-plus-1': (factorint, 2432902008176640001),
    'is-prime-mersenne-127': (isprime, 2**127 - 1),
    'next-prime-20-digits': (nextprime, 10**20),
    'totient': (totient, 987654321),
    'divisors': (divisors, 720720),
    'modular-square-root': on_numbers('square root'),
    'discrete-logarithm': on_numbers('logarithm'),
    'chinese-remainder': on_numbers('chinese'),
    'prime-count-million': (primepi, 10**6),
    'fibonacci-1000': (fibonacci, 1000),
    'continued-fraction': on_numbers('fraction'),
    'pell-61': pell,
    'primitive-root': on_numbers('root'),
    'binomial-200-100': (binomial, 200, 100),
    'partitions-500': (npartitions, 500),
    'stirling-second-40-20': stirling2,
    'bell-40': (bell, 40),
    'catalan-100': (catalan, 100),
    'derangements-50': (subfactorial, 50),
    'three-dice-sum-10': dice,
    'dice-variance': dice_variance,
    'binomial-probability': binomial_probability,
    'solve-quadratic': (solve_real, x**2 - 5*x + 6),
    'solve-quadratic-surd': (solve_real, 3*x**2 + 2*x - 4),
    'solve-cubic': (solve_real, x**3 - 6*x**2 + 11*x - 6),
    'solve-cubic-real-roots': (solve_real, x**3 - 3*x + 1),
    'solve-biquadratic': (solve_real, x**4 - 5*x**2 + 3),
    'solve-fraction': (solve_real, 1/x + 1/(x + 1) - R(3, 2)),
    'solve-root': (solve_real, sqrt(x + 3) - x + 3),
    'solve-modulus': (solve_real, Abs(x - 1) - 3),
    'solve-exponential': (solve_real, 4**x - 3*2**x + 2),
    'solve-logarithm': (solve_real, log(x) + log(x - 1) - log(6)),
    'solve-sine': (solve_real, sin(x) - R(1, 2)),
    'solve-inequality': (solveset, x**2 - 4 < 0, x, S.Reals),
    'solve-rational-inequality': (solveset, (x - 1)/(x + 2) >= 0, x, S.Reals),
    'derivative': (diff, x**3 + 2*x**2 - sin(x), x),
    'derivative-chain': (diff, exp(sin(x**2))*log(1 + x**2)/x, x),
    'derivative-fourth': (diff, x**2*exp(3*x)*cos(x), x, 4),
    'hessian': (hessian, x**3*y**2 + sin(x*y) - z*x, [x, y, z]),
    'integral-polynomial': (integrate, 3*x**2 + 2*x - 1, x),
    'integral-rational': (integrate, 1/(x**2 + 3*x + 2), x),
    'integral-rational-harder': (integrate, (x**3 + 2)/((x - 1)**2*(x**2 + 1)), x),
    'integral-parts': (integrate, x*exp(x), x),
    'integral-parts-logarithm': (integrate, x**2*log(x), x),
    'integral-substitution': (integrate, 2*x*cos(x**2 + 1), x),
    'integral-trigonometric': (integrate, sin(x)**2*cos(x)**3, x),
    'integral-exponential': (integrate, exp(2*x)*sin(3*x), x),
    'integral-root': (integrate, sqrt(1 - x**2), x),
    'integral-definite': (integrate, sin(x), (x, 0, pi)),
    'integral-definite-rational': (integrate, x**2/(x**3 + 1), (x, 0, 2)),
    'integral-improper': (integrate, 1/(1 + x**2), (x, -oo, oo)),
    'integral-improper-exponential': (integrate, x**3*exp(-x), (x, 0, oo)),
    'integral-gauss': (integrate, exp(-x**2), (x, -oo, oo)),
    'sum-squares': (summation, k**2, (k, 1, n)),
    'sum-geometric': (summation, k*2**k, (k, 0, n)),
    'sum-telescoping': (summation, 1/(k*(k + 1)), (k, 1, oo)),
    'sum-basel': (summation, 1/k**2, (k, 1, oo)),
    'sum-exponential': (summation, 3**k/factorial(k), (k, 0, oo)),
    'limit-sine': (limit, sin(p)/p, p, 0),
    'limit-rational': (limit, (3*p**2 + p)/(2*p**2 - 5), p, oo),
    'limit-euler': (limit, (1 + 1/p)**p, p, oo),
    'limit-taylor': (limit, (exp(p) - 1 - p)/p**2, p, 0),
    'limit-oscillating': (limit, (p + sin(p))/(2*p + cos(p)), p, oo),
    'taylor-8': lambda: series(exp(x)*cos(x), x, 0, 8).removeO(),
    **figures(),
}


def median_milliseconds(run, runs, seconds):
    run()
    times = []
    start = time.perf_counter()
    while not times or (time.perf_counter() - start < (seconds*10 if len(times) < runs else seconds)):
        clear_cache()
        # The thread's own time: a busy machine makes nothing slower here, so any error is in sympy's favour.
        before = time.thread_time()
        run()
        times.append((time.thread_time() - before)*1000)
    return statistics.median(times)


def out_of_time(*_):
    raise TimeoutError


def main(arguments):
    runs, seconds = (3, 0.05) if '--quick' in arguments else (10, 0.3)
    print(sympy.__version__, flush=True)
    signal.signal(signal.SIGALRM, out_of_time)
    gc.disable()
    for name in arguments:
        if name in OPERATIONS:
            gc.collect()
            signal.alarm(30)
            run = OPERATIONS[name]
            if isinstance(run, tuple):
                run = functools.partial(*run)
            try:
                print(f'{name}\t{median_milliseconds(run, runs, seconds):.6f}', flush=True)
            except Exception as error:
                print(f'{name}: {type(error).__name__}: {error}', file=sys.stderr)
            finally:
                signal.alarm(0)


if __name__ == '__main__':
    main(sys.argv[1:])
