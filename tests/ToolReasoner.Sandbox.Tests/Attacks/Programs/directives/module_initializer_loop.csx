// family: directives
// tries: to run for ever while its assembly is loaded
// wall: 1
// policy-on: blocked|timeout
// policy-off: timeout
// oracle: time
// control: yes
class Early
{
    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Run()
    {
        while (true)
        {
        }
    }

    static void Main() => Console.WriteLine("main");
}
