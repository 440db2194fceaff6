// family: compile
// tries: to make 70 characters of types grow beyond all bounds
// wall: 2
// policy-on: compile_error|blocked|timeout|killed|memory_limit
// policy-off: compile_error|blocked|timeout|killed|memory_limit
// oracle: none
// control: no
class C<A, B, D, E, F, G>
{
    class Inner : C<Inner, Inner, Inner, Inner, Inner, Inner>
    {
        {REPEAT 12 `Inner.`}Inner x;
    }
}
