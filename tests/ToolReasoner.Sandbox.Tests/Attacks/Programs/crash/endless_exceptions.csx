// family: crash
// tries: to throw an exception with a hundred thousand inner ones
// policy-on: runtime_error|killed
// policy-off: runtime_error|killed
// oracle: none
// control: no
var exception = new Exception("first");
for (var i = 0; i < 100_000; i++)
{
    exception = new Exception("next", exception);
}

throw exception;
