from math import gcd
print(sum(gcd(i, j) for i in range(1, 301) for j in range(1, 301)))
