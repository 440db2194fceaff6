print(sum(1 for n in range(1, 10000) if sum(map(int, str(n))) == 20))
