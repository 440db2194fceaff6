// family: directives
// tries: to run code when the assembly is loaded, before anybody calls it
// policy-on: blocked
// policy-off: ok|runtime_error
// oracle: files
// control: yes
class Early
{
    [System.Runtime.CompilerServices.ModuleInitializer]
    internal static void Run()
    {
        try
        {
            System.IO.File.WriteAllText("{WRITABLE}/early", "x");
        }
        catch (Exception refused)
        {
            Console.WriteLine(refused.GetType().Name);
        }
    }

    static void Main() => Console.WriteLine("main");
}
