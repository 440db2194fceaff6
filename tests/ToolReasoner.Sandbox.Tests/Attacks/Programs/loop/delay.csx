// family: loop
// tries: to wait for ever without using any time of the processor
// wall: 1
// policy-on: timeout
// policy-off: timeout
// oracle: time
// control: yes
await Task.Delay(-1);
