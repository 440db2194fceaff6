limit = 100000
composite = bytearray(limit + 1)
count = 0
for i in range(2, limit + 1):
    if composite[i]:
        continue
    count += 1
    for j in range(i * i, limit + 1, i):
        composite[j] = 1
print(count)
