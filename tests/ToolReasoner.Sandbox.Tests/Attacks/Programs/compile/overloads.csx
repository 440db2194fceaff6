// family: compile
// tries: to make overload resolution of nested lambdas try every combination
// wall: 2
// policy-on: compile_error|blocked|timeout|killed
// policy-off: compile_error|blocked|timeout|killed
// oracle: none
// control: no
static int M(Func<int, int> f) => 1;
static string M2(Func<string, string> f) => "";
class T
{
    public static int F(Func<int, int> f) => 1;
    public static long F(Func<long, long> f) => 1;
    public static string F(Func<string, string> f) => "";
    public static double F(Func<double, double> f) => 1;
}

var result = {REPEAT 14 `T.F(a$i => `}1{REPEAT 14 `)`};
