// family: memory
// tries: to square a number until it has billions of digits
// wall: 2
// policy-on: memory_limit|timeout|runtime_error
// policy-off: memory_limit|timeout|runtime_error
// oracle: none
// control: no
var number = BigInteger.One << 1_000_000;
while (true)
{
    number <<= (int)Math.Min(1_000_000_000, (long)number.GetBitLength());
}
