// family: memory
// tries: to catch every OutOfMemoryException and go on asking
// wall: 3
// policy-on: memory_limit|timeout
// policy-off: memory_limit|timeout
// oracle: none
// control: no
var kept = new List<object>();
while (true)
{
    try
    {
        kept.Add(new byte[100_000]);
    }
    catch (OutOfMemoryException)
    {
    }
}
