// family: crash
// tries: to throw an exception whose every member throws
// policy-on: runtime_error|killed
// policy-off: runtime_error|killed
// oracle: none
// control: no
throw new Hostile();

class Hostile : Exception
{
    public override string Message => throw new Hostile();
    public override string? StackTrace => throw new Hostile();
    public override string ToString() => throw new Hostile();
    public override System.Collections.IDictionary Data => throw new Hostile();
    public override Exception GetBaseException() => throw new Hostile();
}
