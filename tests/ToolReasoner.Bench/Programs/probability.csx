int good = 0, all = 0;
for (var a = 1; a <= 6; a++) for (var b = 1; b <= 6; b++) for (var c = 1; c <= 6; c++) { all++; if (a + b + c == 10) good++; }
var g = (int)BigInteger.GreatestCommonDivisor(good, all);
Console.WriteLine($"{good / g}/{all / g}");
