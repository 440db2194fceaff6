record Person(string Name, int Age);
var people = Enumerable.Range(0, 50).Select(i => new Person($"p{i}", i * 37 % 50)).OrderBy(p => p.Age).ToList();
Console.WriteLine(people[10]);
