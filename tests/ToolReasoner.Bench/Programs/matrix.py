n = 60
a = [[i + j for j in range(n)] for i in range(n)]
b = [[i - j for j in range(n)] for i in range(n)]
print(sum(a[i][j] * b[j][i] for i in range(n) for j in range(n)))
