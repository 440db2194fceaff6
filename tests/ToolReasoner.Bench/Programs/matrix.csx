var n = 60;
var a = new double[n, n];
var b = new double[n, n];
for (var i = 0; i < n; i++) for (var j = 0; j < n; j++) { a[i, j] = i + j; b[i, j] = i - j; }
var trace = 0.0;
for (var i = 0; i < n; i++) for (var j = 0; j < n; j++) trace += a[i, j] * b[j, i];
Console.WriteLine(trace);
