// family: crash
// tries: to write to address 0 and beyond
// policy-on: blocked
// policy-off: killed|runtime_error
// oracle: none
// control: no
unsafe
{
    for (var p = (byte*)0x10_0000; ; p += 4096)
    {
        *p = 1;
    }
}
