print(sum(1 for a in range(1, 61) for b in range(a, a + 60) if int((a*a+b*b)**0.5)**2 == a*a+b*b))
