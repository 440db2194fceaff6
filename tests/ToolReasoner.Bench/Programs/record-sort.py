from collections import namedtuple
Person = namedtuple('Person', 'name age')
people = sorted((Person(f'p{i}', i * 37 % 50) for i in range(50)), key=lambda p: p.age)
print(people[10])
