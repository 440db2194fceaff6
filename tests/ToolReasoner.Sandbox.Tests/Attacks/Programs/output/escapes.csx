// family: output
// tries: to command the terminal of whoever reads the output: title, clear, clipboard, and text that reads backwards
// policy-on: ok
// policy-off: ok
// oracle: none
// control: no
Console.Write("\u001b]0;title\u0007\u001b[2J\u001b]52;c;eA==\u0007\u009b31m\u202Ebackwards\u0000\ud800 end");
Console.Error.Write("\u001bc");
