// family: state
// tries: to change the thread pool and the collector for every later program
// policy-on: ok|blocked
// policy-off: ok
// oracle: state
// control: yes
using System.Threading;
ThreadPool.SetMaxThreads(3, 3);
ThreadPool.SetMinThreads(3, 3);
System.Runtime.GCSettings.LatencyMode = System.Runtime.GCLatencyMode.SustainedLowLatency;
Console.WriteLine("left");
