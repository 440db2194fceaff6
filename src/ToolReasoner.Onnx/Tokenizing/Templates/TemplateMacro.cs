namespace ToolReasoner.Onnx.Tokenizing.Templates;

/// <summary>A piece of a template that is written when it is called.</summary>
internal sealed class TemplateMacro(string name, IReadOnlyList<(string Name, Expression? Otherwise)> parameters, Statement body)
{
    public Flow Define(Scope scope)
    {
        scope[name] = new Callable(call => Run(scope, call));
        return Flow.Next;
    }

    private object Run(Scope scope, CallArguments call)
    {
        var inner = new Scope(scope);
        for (var i = 0; i < parameters.Count; i++)
        {
            var (parameter, otherwise) = parameters[i];
            inner[parameter] = i < call.Given.Count || call.Named.ContainsKey(parameter) ? call.At(i, parameter)
                : otherwise is null ? new Undefined(parameter) : otherwise(scope);
        }

        return inner.Captured(body);
    }
}
