var text = new StringBuilder();
for (var i = 0; i < 1000; i++) text.Append(i).Append(',');
Console.WriteLine(text.Length);
