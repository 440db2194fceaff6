global using ToolReasoner.Answers;
