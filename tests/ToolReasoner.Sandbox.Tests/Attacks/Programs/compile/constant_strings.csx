// family: compile
// tries: to make the compiler fold a constant of gigabytes
// wall: 2
// policy-on: compile_error|blocked|timeout|killed|memory_limit
// policy-off: compile_error|blocked|timeout|killed|memory_limit
// oracle: none
// control: no
const string s0 = "0123456789012345678901234567890123456789";
const string s1 = s0 + s0 + s0 + s0 + s0 + s0 + s0 + s0 + s0 + s0;
const string s2 = s1 + s1 + s1 + s1 + s1 + s1 + s1 + s1 + s1 + s1;
const string s3 = s2 + s2 + s2 + s2 + s2 + s2 + s2 + s2 + s2 + s2;
const string s4 = s3 + s3 + s3 + s3 + s3 + s3 + s3 + s3 + s3 + s3;
const string s5 = s4 + s4 + s4 + s4 + s4 + s4 + s4 + s4 + s4 + s4;
const string s6 = s5 + s5 + s5 + s5 + s5 + s5 + s5 + s5 + s5 + s5;
const string s7 = s6 + s6 + s6 + s6 + s6 + s6 + s6 + s6 + s6 + s6;
Console.WriteLine(s7.Length);
