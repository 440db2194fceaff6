"""Reads the infix text of the engine as sympy's expressions, with the engine's conventions."""
import re

import sympy as s
from sympy.parsing.sympy_parser import convert_xor, factorial_notation, parse_expr, standard_transformations

SYMBOLS = {name: s.Symbol(name, real=True) for name in "x y z a b c t".split()}
SYMBOLS.update({name: s.Symbol(name, integer=True, nonnegative=True) for name in "n k".split()})
X = SYMBOLS["x"]


def root_of(polynomial, index):
    """Real roots ascending, then the others by real part, then imaginary part: a number of 60 digits."""
    polynomial = s.Poly(polynomial, X)
    roots = [s.N(root, 60) for root in polynomial.nroots(n=60, maxsteps=500)]
    real = sorted((r for r in roots if abs(s.im(r)) < 1e-40), key=s.re)
    other = sorted((r for r in roots if abs(s.im(r)) >= 1e-40), key=lambda r: (round(s.re(r), 30), s.im(r)))
    return ([s.re(r) for r in real] + other)[int(index)]


NAMES = {
    "e": s.E, "i": s.I, "pi": s.pi, "oo": s.oo, "EulerGamma": s.EulerGamma, "undefined": s.nan, "ln": s.log, "abs": s.Abs,
    "acot": lambda v: s.pi / 2 - s.atan(v), "root": s.real_root, "rootof": root_of, "floor": s.floor, "ceil": s.ceiling,
    "lambertw": s.LambertW, "arg": s.arg, "conj": s.conjugate, "lambertwm1": lambda v: s.LambertW(v, -1), "ei": s.Ei,
    "max": s.Max, "min": s.Min, "re": s.re, "im": s.im, "sign": s.sign, "mod": s.Mod, "frac": s.frac, "binomial": s.binomial,
    "zeta": s.zeta, "gamma": s.gamma, "harmonic": s.harmonic, "digamma": s.digamma, "fract": s.frac, "si": s.Si, "ci": s.Ci, "erf": s.erf, "li": s.li, "piecewise": None,
}
RULES = standard_transformations + (convert_xor, factorial_notation)


def piecewise(*parts):
    return s.Piecewise(*((parts[j], parts[j + 1]) for j in range(0, len(parts) - 1, 2)))


NAMES["piecewise"] = piecewise


class RealRoot(s.Function):
    """The real root of a real number, for its values alone: without one where that is not real."""


def read_for_values(text):
    return read(text, {"root": RealRoot})


def read(text, names=None):
    text = re.sub(r"(?<![<>=!])=(?!=)", "==", text).replace("≤", "<=").replace("≥", ">=")
    return s.sympify(parse_expr(text.replace("true", "True"), {**NAMES, **SYMBOLS, **(names or {})}, RULES))
