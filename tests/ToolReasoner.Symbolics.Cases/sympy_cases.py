"""Runs the cases with sympy, one warm process, and judges each result against the expected value.

    /usr/bin/python3 sympy_cases.py [area or case id …]    (no argument: everything, and sympy_results.txt is written)

Verdicts: right; gave up (unevaluated, an error, no such call, over the time limit, or right but not in the form
that was asked for); wrong. Time is processor time of the call, without the
judging; so is the limit (others may share the machine).
"""

import itertools
import signal
import sys
import time
import warnings

import sympy as sp
from mpmath import mp, mpf, mpc
from sympy import S

import case_format as f
from case_format import FOLDER, parse, read_cases
from sympy_calls import CALLS, NONE, GaveUp
from verify_analysis import close, evaluate, samples
from verify_discrete import text
from verify_linear import rank

LIMIT_SECONDS = 10
RIGHT, GAVE_UP, WRONG = "right", "gave up", "wrong"


class OutOfTime(Exception):
    """The limit is reached."""


def ring(_signal, _frame):
    raise OutOfTime


def number(e, values=None):
    """A sympy constant (symbols replaced by name) as an mpmath number, or Undefined."""
    e = sp.sympify(e)
    if values:
        e = e.subs({s: exactly(values[s.name]) for s in e.free_symbols if s.name in values})
    if e in (sp.oo, -sp.oo):
        return mpf("inf") if e == sp.oo else -mpf("inf")
    v = e.evalf(50, maxn=2000)
    if v in (sp.zoo, sp.nan) or v.has(sp.oo, sp.zoo, sp.nan):
        raise f.Undefined(str(e))
    re, im = v.as_real_imag()
    if not (re.is_Float or re.is_Rational) or not (im.is_Float or im.is_Rational):
        raise GaveUp(f"no number: {v}")
    re, im = mpf(str(re)), mpf(str(im))
    return re if abs(im) <= mpf(10) ** -40 * max(1, abs(re)) else mpc(re, im)


def exactly(v):
    """A sample value for sympy: whole, or a float of 80 digits."""
    return sp.Integer(int(v)) if mp.isint(v) else sp.Float(mp.nstr(v, 80), 80)


def flat(found):
    if isinstance(found, sp.MatrixBase):
        return [list(found.row(i)) for i in range(found.rows)]
    return found


def numbers(found, values=None):
    if isinstance(found, (list, tuple, sp.Tuple)):
        return [numbers(v, values) for v in found]
    return number(found, values)


def expected_numbers(tree, values):
    if tree[0] in ("list", "tuple"):
        return [expected_numbers(t, values) for t in tree[1]]
    return evaluate(tree, values)


def names_in(found):
    """The symbols of a result, as a tree to sample."""
    if isinstance(found, (list, tuple, sp.Tuple)):
        return ("tuple", tuple(map(names_in, found)))
    return ("tuple", tuple(("sym", s.name) for s in sorted(sp.sympify(found).free_symbols, key=str)))


def same(found, tree, assumptions, extra=()):
    """Whether they agree at every sample where the expected value is defined."""
    seen = 0
    for values in samples([tree, names_in(found), *extra], assumptions):
        try:
            right = expected_numbers(tree, values)
        except f.Undefined:
            continue
        try:
            left = numbers(found, values)
        except f.Undefined:
            return False
        seen += 1
        if not close(left, right, 40):
            return False
        if seen >= 8 or not values:
            break
    return seen > 0


def verdict(flag, otherwise=WRONG):
    return RIGHT if flag else otherwise


# ---------------------------------------------------------------- judges, one for each check

def judge_equal(case, found):
    if isinstance(found, str):
        return WRONG if not (found == "diverges" and case.expected in ("oo", "-oo")) else RIGHT
    return verdict(same(flat(found), parse(case.expected), case.assumptions))


def judge_short(case, found):
    if not same(found, parse(case.expected), case.assumptions, extra=[parse(case.arguments[0])]):
        return WRONG
    written = str(found).replace(" ", "").replace("**", "^")
    return verdict(len(written) <= 1.25 * len(case.expected.replace(" ", "")) + 6, GAVE_UP)


def terms(tree):
    return terms(tree[1]) + terms(tree[2]) if tree[0] in ("add", "sub") else 1


def judge_terms(case, found):
    tree = parse(case.expected)
    if not same(found, tree, case.assumptions):
        return WRONG
    return verdict(len(sp.Add.make_args(found)) == terms(tree), GAVE_UP)


def judge_factors(case, found):
    tree = parse(case.expected)
    if not same(found, tree, case.assumptions):
        return WRONG
    count = sum(int(e) for b, e in (t.as_base_exp() for t in sp.Mul.make_args(found)) if b.free_symbols)
    return verdict(count == factor_count(tree), GAVE_UP)


def factor_count(tree):
    if tree[0] == "mul":
        return factor_count(tree[1]) + factor_count(tree[2])
    if tree[0] in ("div", "neg"):
        return factor_count(tree[1])
    if tree[0] == "pow":
        return int(f.exact(tree[2], {})) * factor_count(tree[1])
    return 1 if f.symbols(tree) else 0


def is_unit_multiple(found, tree):
    ratio = None
    for values in itertools.islice(samples([tree, names_in(found)], ()), 5):
        left, right = number(found, values), evaluate(tree, values)
        if left == 0 or ratio is not None and not close(left / right, ratio, 25):
            return False
        ratio = left / right
    return True


def judge_unit(case, found):
    return verdict(is_unit_multiple(found, parse(case.expected)))


def judge_basis(case, found):
    wanted = parse(case.expected)[1]
    return verdict(len(found) == len(wanted) and all(any(is_unit_multiple(g, t) for g in found) for t in wanted))


def judge_truth(case, found):
    if found in (True, S.true, False, S.false):
        return verdict(bool(found) == (case.expected == "true"))
    return GAVE_UP


def judge_text(case, found):
    if isinstance(found, (int, sp.Integer)):
        found = int(found)
    return verdict(plain(found) == case.expected.replace(" ", ""))


def plain(found):
    if isinstance(found, (sp.Basic, bool, int)):
        return str(found).replace(" ", "")
    if isinstance(found, str):
        return found
    if isinstance(found, (list, tuple)):
        inner = ",".join(map(plain, found))
        return f"[{inner}]" if isinstance(found, list) else f"({inner})"
    return text(found)


def judge_none(case, found):
    return verdict(found is NONE or found == NONE)


def judge_diverges(case, found):
    return verdict(isinstance(found, str) and found == "diverges")


def judge_digits(case, found):
    if "{" in case.expected:
        return judge_set(case, found)
    wanted = mpf(case.expected)
    return verdict(abs(number(found) - wanted) <= abs(wanted) * mpf(10) ** -28)


def judge_antiderivative(case, found):
    """The derivative, taken numerically, is the integrand wherever that is defined and real."""
    integrand, x = parse(case.arguments[0]), case.arguments[1]
    seen = 0
    for values in samples([integrand, ("sym", x)], case.assumptions, 30):
        try:
            wanted = f.value(integrand, values)
            around = [number(found, {**values, x: values[x] + mpf(s) / 10 ** 8 + mpf(10) ** -30}) for s in (-2, -1, 1, 2)]
        except f.Undefined:
            continue
        slope = (8 * (around[2] - around[1]) - (around[3] - around[0])) / 12 * 10 ** 8
        seen += 1
        if not close(slope, wanted, 12):
            return WRONG
        if seen == 8:
            break
    return verdict(seen >= 3)


def pieces(s):
    """A sympy set as intervals and points; gives up where it is not explicit."""
    if isinstance(s, (list, set, tuple)):
        s = sp.FiniteSet(*s)
    if s == S.Complexes:
        s = S.Reals
    if s == S.Reals:
        return f.Pieces(((-mpf("inf"), mpf("inf"), True, True),), ())
    if s == S.EmptySet:
        return f.Pieces((), ())
    if isinstance(s, sp.Interval):
        if f.near(number(s.start), number(s.end)):
            return f.Pieces((), () if s.left_open or s.right_open else (number(s.start),))
        return f.Pieces(((number(s.start), number(s.end), bool(s.left_open), bool(s.right_open)),), ())
    if isinstance(s, sp.FiniteSet) or isinstance(s, sp.Range) and s.size.is_finite:
        points = []
        for v in s:
            if isinstance(v, (sp.Tuple, tuple)):
                points.append(tuple(number(u) for u in v))
            elif v.has(sp.zoo, sp.nan):
                continue
            elif v.is_number:
                points.append(number(v))
            else:
                raise GaveUp(str(v))
        return f.Pieces((), tuple(points))
    if isinstance(s, sp.Union):
        parts = list(map(pieces, s.args))
        return f.Pieces(sum((p.intervals for p in parts), ()), sum((p.points for p in parts), ()))
    if isinstance(s, sp.Complement) and isinstance(s.args[1], sp.FiniteSet):
        whole, holes = pieces(s.args[0]), pieces(s.args[1]).points
        cut = []
        for low, high, low_open, high_open in whole.intervals:
            for hole in sorted(h for h in holes if not isinstance(h, mpc) and low < h < high):
                cut.append((low, hole, low_open, True))
                low, low_open = hole, True
            cut.append((low, high, low_open, high_open))
        return f.Pieces(tuple(cut), tuple(p for p in whole.points if not any(f.near(p, h) for h in holes)))
    if isinstance(s, sp.Intersection) and S.Reals in s.args and any(isinstance(a, sp.FiniteSet) for a in s.args):
        points = pieces(next(a for a in s.args if isinstance(a, sp.FiniteSet))).points
        return f.Pieces((), tuple(p for p in points if not isinstance(p, mpc)))
    raise GaveUp(f"not explicit: {s}")


def judge_set(case, found):
    tree = parse(case.expected)
    if case.operation == "solve_system":
        return judge_points(case, *found, f.pieces(tree))
    if case.operation == "solve_integers":
        names, found = found
        found = [w for v in found for w in members(v, range(-200, 201) if case.assumptions else ()) if allowed(case, w)]
    if isinstance(found, (set, list)) and case.operation in ("two_squares", "solve_integers"):
        found = {tuple(int(u) for u in v) for v in found}
        return verdict(found == {tuple(int(f.exact(u, {})) for u in t[1]) for t in tree[1]})
    return verdict(f.same_set(pieces(found), f.pieces(tree, case.operation != "solve_complex")))


def members(solution, span):
    """The solution, or what a family of one parameter gives over a span."""
    free = set().union(*(sp.sympify(u).free_symbols for u in solution))
    if not free:
        return [solution]
    return [tuple(u.subs(t, k) for u in solution) for t in free for k in span] if len(free) == 1 else []


def allowed(case, point):
    if case.assumptions and any(int(v) <= 0 for v in point):
        return False
    return "/" not in case.arguments[0] or 0 not in point


def judge_points(case, names, solutions, wanted):
    points = []
    for s in solutions:
        if set(s) != set(names) or any(v.free_symbols for v in s.values()):
            return WRONG
        point = tuple(number(s[n]) for n in names)
        if not any(isinstance(v, mpc) for v in point):
            points.append(point)
    return verdict(f.same_set(f.Pieces((), tuple(points)), wanted))


def is_member(s, v):
    """Whether a sympy set holds a number, by enumeration where the set is a family over the integers."""
    if isinstance(s, sp.Union):
        return any(is_member(a, v) for a in s.args)
    if isinstance(s, sp.Complement):
        return is_member(s.args[0], v) and not is_member(s.args[1], v)
    if isinstance(s, sp.Intersection):
        return all(is_member(a, v) for a in s.args)
    if isinstance(s, sp.ImageSet):
        n = s.lamda.variables[0]
        return any(close(number(s.lamda.expr.subs(n, k)), v, 25) for k in range(-40, 41))
    if s == S.Integers:
        return close(v, mp.nint(mp.re(v)), 25)
    if s == S.Reals:
        return not isinstance(v, mpc)
    return pieces(s).holds(v)


def judge_family(case, found):
    inside, outside = f.parse_family(case.expected)
    real = case.operation != "solve_complex"
    if case.operation in ("solve_system", "solve_integers"):
        names, solutions = found
        test = lambda v: any(fits(case, names, s, v) for s in solutions)
    else:
        test = lambda v: is_member(found, v)
    return verdict(all(test(f.point_of(t, real)) for t in inside) and not any(test(f.point_of(t, real)) for t in outside))


def fits(case, names, solution, point):
    if case.operation == "solve_system":
        values = dict(zip([n.name for n in names], point))
        return all(close(number(e, values), values[n.name], 25) for n, e in solution.items())
    free = sorted(set().union(*(sp.sympify(u).free_symbols for u in solution)), key=str)
    for choice in itertools.product(range(-12, 13) if len(free) < 2 else range(-40, 41), repeat=len(free)):
        bound = dict(zip(free, choice))
        if all(close(number(sp.sympify(u).subs(bound)), v, 25) for u, v in zip(solution, point)):
            return True
    return False


def judge_cases(case, found):
    for values, tree in f.parse_cases(case.expected):
        bound = {n: sp.Rational(str(f.exact(t, {}))) for n, t in values.items()}
        if case.operation in ("sum", "product"):
            table = {s: bound[s.name] for s in found.free_symbols if s.name in bound}
            left = found.subs(table)
            if not same(left, tree, ()):
                return WRONG
            continue
        if case.operation == "solve_system":
            names, solutions = found
            here = [{n: e.subs({s: bound[s.name] for s in e.free_symbols if s.name in bound}) for n, e in s.items()} for s in solutions]
            here = [s for s in here if not any(e in (sp.zoo, sp.nan) for e in s.values())]
            if judge_points(case, names, here, f.pieces(tree)) != RIGHT:
                return WRONG
            continue
        left = found.subs({s: bound[s.name] for s in found.free_symbols if s.name in bound})
        left = pieces(left.doit() if isinstance(left, sp.Set) else left)
        left = f.Pieces(left.intervals, tuple(p for p in left.points if not isinstance(p, mpc)))
        if not f.same_set(left, f.pieces(tree)):
            return WRONG
    return RIGHT


def judge_sequence(case, found):
    for n in range(0, 16):
        wanted = f.value(parse(case.expected), {"n": mpf(n)})
        if not close(number(found, {"n": mpf(n)}), wanted, 25):
            return WRONG
    return RIGHT


def judge_multiset(case, found):
    left, right = [number(v) for v in found], [evaluate(t, {}) for t in parse(case.expected)[1]]
    for v in left:
        match = next((w for w in right if close(v, w, 25)), None)
        if match is None:
            return WRONG
        right.remove(match)
    return verdict(not right)


def judge_span(case, found):
    left = [[number(v) for v in row] for row in found]
    right = [[evaluate(t, {}) for t in row[1]] for row in parse(case.expected)[1]]
    mp.dps = 40
    return verdict(len(left) == len(right) and (not left or rank(left + right) == len(right) == rank(left)))


JUDGES = {name[6:]: judge for name, judge in list(globals().items()) if name.startswith("judge_")}


def run(case):
    """Verdict, milliseconds, and a note."""
    mp.dps = 60
    started = time.process_time()
    try:
        signal.setitimer(signal.ITIMER_PROF, LIMIT_SECONDS)
        found = CALLS[case.operation](case)
    except OutOfTime:
        return GAVE_UP, 1000.0 * LIMIT_SECONDS, "time"
    except GaveUp as error:
        return GAVE_UP, elapsed(started), str(error)
    except Exception as error:  # whatever sympy throws is no result
        return GAVE_UP, elapsed(started), f"{type(error).__name__}: {error}"
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    milliseconds = elapsed(started)
    try:
        signal.setitimer(signal.ITIMER_PROF, 6 * LIMIT_SECONDS)
        result = JUDGES[case.check](case, found)
    except GaveUp as error:
        return GAVE_UP, milliseconds, str(error)
    except OutOfTime:
        return "unjudged", milliseconds, str(found)
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    return result, milliseconds, "" if result == RIGHT else str(found[1] if case.operation in ("solve_system", "solve_integers") else found)


def elapsed(started):
    return 1000 * (time.process_time() - started)


def main(chosen):
    warnings.simplefilter("ignore")
    signal.signal(signal.SIGPROF, ring)
    x = sp.Symbol("x", real=True)
    sp.solveset(x ** 2 - 2, x, S.Reals), sp.integrate(sp.sin(x), x), sp.limit(sp.sin(x) / x, x, 0), sp.simplify(x / x ** 2)
    totals, lines = {}, []
    for case in read_cases():
        if chosen and case.area not in chosen and case.id not in chosen:
            continue
        try:
            result, milliseconds, note = run(case)
        except Exception as error:
            result, milliseconds, note = "unjudged", 0.0, f"{type(error).__name__}: {error}"
        row = totals.setdefault(case.area, {})
        row[result] = row.get(result, 0) + 1
        note = " ".join(note.split())[:160]
        lines.append(f"{case.id} | {result} | {milliseconds:.1f}" + (f" | {note}" if note else ""))
        print(lines[-1], flush=True)
    columns = [RIGHT, GAVE_UP, WRONG, "unjudged"]
    table = [f"# {'area':16}" + "".join(f"{c:>10}" for c in columns)]
    for area in [*totals, "all"]:
        counts = [sum(r.get(c, 0) for r in totals.values()) if area == "all" else totals[area].get(c, 0) for c in columns]
        table.append(f"# {area:16}" + "".join(f"{n:>10}" for n in counts))
    print("\n".join(table))
    if not chosen:
        head = [f"# sympy {sp.__version__}; id | verdict | milliseconds | note (what it gave, where that is not right)"]
        (FOLDER / "sympy_results.txt").write_text("\n".join(head + lines + table) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(set(sys.argv[1:]))
