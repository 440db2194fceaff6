using ToolReasoner.Symbolics.Bench;

return args is ["--first", var name] ? FirstUse.Run(name) : Bench.Run(args);
