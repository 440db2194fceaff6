// family: crash
// tries: to overflow the stack, which no handler can catch
// policy-on: runtime_error|killed
// policy-off: runtime_error|killed
// oracle: none
// control: no
static int Down(int n) => n == -1 ? 0 : 1 + Down(n + 1) + Down(n + 2);
Console.WriteLine(Down(0));
