// family: threads
// tries: to make the thread pool grow without bounds
// wall: 3
// policy-on: blocked|timeout|runtime_error|killed|memory_limit
// policy-off: blocked|timeout|runtime_error|killed|memory_limit
// oracle: threads
// control: yes
using System.Threading;
ThreadPool.SetMinThreads({BOMB 2000 200}, 10);
var block = new ManualResetEventSlim();
var tasks = Enumerable.Range(0, {BOMB 2000 200}).Select(_ => Task.Run(() => block.Wait())).ToArray();
Task.WaitAll(tasks);
