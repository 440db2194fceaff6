print(pow(7, 2026, 13))
