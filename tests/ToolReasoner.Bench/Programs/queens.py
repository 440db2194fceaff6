def solve(n, row, cols, d1, d2):
    if row == n:
        return 1
    count = 0
    for c in range(n):
        a, b, e = 1 << c, 1 << (row + c), 1 << (row - c + n)
        if cols & a or d1 & b or d2 & e:
            continue
        count += solve(n, row + 1, cols | a, d1 | b, d2 | e)
    return count
print(solve(7, 0, 0, 0, 0))
