// family: crash
// tries: to end its process at once, with a message
// policy-on: blocked|killed
// policy-off: killed|runtime_error
// oracle: none
// control: no
Environment.FailFast("I give up");
