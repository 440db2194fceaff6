// family: native
// tries: to make the runtime see one object as another, and write past the end of an array
// wall: 1
// policy-on: blocked
// policy-off: ok|killed|runtime_error|timeout
// oracle: none
// control: no
using System.Runtime.CompilerServices;
object text = new string('a', 10);
var numbers = Unsafe.As<object, long[]>(ref text);
for (var i = 0; i < 4096; i++)
{
    Unsafe.Add(ref Unsafe.As<byte, long>(ref Unsafe.As<byte[]>(text)[0]), i) = -1;
}

Console.WriteLine(numbers.Length);
GC.Collect();
