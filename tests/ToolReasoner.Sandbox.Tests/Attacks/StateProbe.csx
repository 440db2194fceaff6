using System.Threading;
Console.WriteLine("probe");
try
{
    throw new InvalidOperationException();
}
catch (InvalidOperationException)
{
}

var report = new StringBuilder();
void Add(string name, object? value) => report.Append(name).Append('=').Append(value).Append('\n');
Add("number", 1.5);
Add("date", new DateTime(2026, 1, 2));
Add("culture", CultureInfo.DefaultThreadCurrentCulture?.NumberFormat.NumberDecimalSeparator);
Add("zone", TimeZoneInfo.Local.BaseUtcOffset);
Add("variable", Environment.GetEnvironmentVariable("LEFT_BEHIND"));
Add("data", AppDomain.CurrentDomain.GetData("left-behind"));
Add("switch", AppContext.TryGetSwitch("LeftBehind", out var on) && on);
Add("cache", Regex.CacheSize);
Add("latency", System.Runtime.GCSettings.LatencyMode);
ThreadPool.GetMaxThreads(out var most, out _);
Add("most", most);
ThreadPool.GetMinThreads(out var least, out _);
Add("least", least);
Console.WriteLine(report.ToString());
