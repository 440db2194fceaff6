// family: output
// tries: to return a result of 60 million characters
// policy-on: ok|memory_limit
// policy-off: ok|memory_limit
// oracle: output
// control: yes
new string('r', {BOMB 30_000_000 1_000_000})
