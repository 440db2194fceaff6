f = 1
for i in range(2, 201):
    f *= i
print(sum(int(c) for c in str(f)))
