from collections import Counter
for w, n in sorted(Counter('the quick brown fox jumps over the lazy dog the end'.split()).items()):
    if n > 1:
        print(w, n)
