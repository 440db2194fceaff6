print(len(''.join(f'{i},' for i in range(1000))))
