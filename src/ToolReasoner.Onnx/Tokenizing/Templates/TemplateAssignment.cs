namespace ToolReasoner.Onnx.Tokenizing.Templates;

/// <summary>Gives a name, or a part of a namespace, a value.</summary>
internal sealed class TemplateAssignment(string name, string? part, Expression value)
{
    public Flow Run(Scope scope)
    {
        if (part is null)
        {
            scope[name] = value(scope);
        }
        else if (scope[name] is Namespace space)
        {
            space.Values[part] = value(scope);
        }
        else
        {
            throw new LocalModelException($"The chat template sets {name}.{part}, and {name} is no namespace.");
        }

        return Flow.Next;
    }
}
