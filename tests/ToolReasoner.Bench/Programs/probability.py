from fractions import Fraction
good = sum(1 for a in range(1, 7) for b in range(1, 7) for c in range(1, 7) if a + b + c == 10)
print(Fraction(good, 216))
