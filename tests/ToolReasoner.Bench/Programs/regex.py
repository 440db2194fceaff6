import re
print(sum(int(m) for m in re.findall(r'\d+', 'a1 b22 c333 d4444')))
