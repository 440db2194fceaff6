"""Checks every expected value of the suite by numerics and brute force (mpmath and whole numbers; no algebra system).

    python3 verify_cases.py [area …]

A checker raises AssertionError when the expected value does not stand. What it cannot prove (completeness outside the
scanned range) is said beside it.
"""

import sys
import time

from case_format import AREAS, read_cases
from mpmath import mp

import verify_analysis
import verify_discrete
import verify_linear

CHECKERS = {**verify_analysis.CHECKERS, **verify_discrete.CHECKERS, **verify_linear.CHECKERS}


def main(areas):
    failed = done = 0
    for case in read_cases(areas or AREAS):
        mp.dps = 90
        started = time.monotonic()
        try:
            CHECKERS[case.operation](case)
            done += 1
        except Exception as error:  # a case that cannot be checked is reported like one that fails
            failed += 1
            print(f"{case.id} {case.operation} {' ; '.join(case.arguments)} | {case.expected}: {type(error).__name__} {error}", flush=True)
        if time.monotonic() - started > 5:
            print(f"{case.id} took {time.monotonic() - started:.0f} s", flush=True)
    print(f"{done} stand, {failed} do not")
    return failed


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1:]) else 0)
