// family: output
// tries: to throw an exception whose message is 60 million characters
// policy-on: runtime_error|memory_limit
// policy-off: runtime_error|memory_limit
// oracle: output
// control: yes
throw new InvalidOperationException(new string('e', {BOMB 30_000_000 1_000_000}));
