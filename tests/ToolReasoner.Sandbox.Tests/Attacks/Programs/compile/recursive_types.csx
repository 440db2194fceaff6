// family: compile
// tries: to make types that contain and derive from bigger ones of themselves
// wall: 2
// policy-on: compile_error|blocked|timeout|killed|runtime_error|memory_limit|ok
// policy-off: compile_error|blocked|timeout|killed|runtime_error|memory_limit|ok
// oracle: none
// control: no
struct S<T>
{
    public S<S<T>>[] More;
    public S<(T, T, T)>[] Wider;
}

class D<T> : IComparable<D<D<T>>>
{
    public int CompareTo(D<D<T>>? other) => new D<D<T>>().CompareTo(null);
}

Console.WriteLine(new S<int>().More?.Length);
Console.WriteLine(new D<int>().CompareTo(null));
