// family: directives
// tries: to switch off the access checks between its assembly and others, and to change a string in place
// policy-on: blocked
// policy-off: ok|runtime_error|killed
// oracle: none
// control: no
[assembly: System.Runtime.CompilerServices.IgnoresAccessChecksTo("toolreasoner-guest")]

var text = "short";
Reader.Length(text) = 3;
Console.WriteLine(text);

static class Reader
{
    [System.Runtime.CompilerServices.UnsafeAccessor(System.Runtime.CompilerServices.UnsafeAccessorKind.Field, Name = "_stringLength")]
    public static extern ref int Length(string text);
}

namespace System.Runtime.CompilerServices
{
    [AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true)]
    sealed class IgnoresAccessChecksToAttribute(string name) : Attribute
    {
        public string Name => name;
    }
}
