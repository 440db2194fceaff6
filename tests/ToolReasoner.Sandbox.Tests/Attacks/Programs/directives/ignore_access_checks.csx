// family: directives
// tries: to switch off the access checks between its assembly and the guest's
// policy-on: blocked
// policy-off: ok|compile_error|runtime_error
// oracle: none
// control: no
[assembly: System.Runtime.CompilerServices.IgnoresAccessChecksTo("toolreasoner-guest")]

Console.WriteLine(typeof(Reader).Name);

static class Reader
{
    [System.Runtime.CompilerServices.UnsafeAccessor(System.Runtime.CompilerServices.UnsafeAccessorKind.StaticMethod, Name = "get_Out")]
    public static extern System.IO.TextWriter Out(Console? console);
}

namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    sealed class IgnoresAccessChecksToAttribute(string name) : Attribute
    {
        public string Name => name;
    }
}
