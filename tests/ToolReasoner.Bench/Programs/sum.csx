var total = 0;
for (var i = 1; i <= 100; i++) total += i;
Console.WriteLine(total);
