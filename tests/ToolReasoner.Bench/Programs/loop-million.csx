long total = 0;
for (var i = 0; i < 1_000_000; i++) total += i % 7;
Console.WriteLine(total);
