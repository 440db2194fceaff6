namespace ToolReasoner.Onnx.Tokenizing.Templates;

/// <summary>A loop of a template.</summary>
internal sealed class TemplateLoop(IReadOnlyList<string> names, Expression items, Expression? filter, Statement body, Statement? empty)
{
    public Flow Run(Scope scope)
    {
        var list = Values.Items(items(scope)).Where(item => filter is null || Values.IsTrue(filter(Bound(scope, item)))).ToList();
        for (var i = 0; i < list.Count; i++)
        {
            var (inner, turn) = (Bound(scope, list[i]), i);
            inner["loop"] = new Dictionary<string, object?>
            {
                ["index"] = i + 1L,
                ["index0"] = (long)i,
                ["revindex"] = (long)(list.Count - i),
                ["revindex0"] = list.Count - i - 1L,
                ["first"] = i == 0,
                ["last"] = i == list.Count - 1,
                ["length"] = (long)list.Count,
                ["cycle"] = new Callable(call => call.Given.Count > 0 ? call.Given[turn % call.Given.Count] : new Undefined("loop.cycle")),
                ["previtem"] = i > 0 ? list[i - 1] : new Undefined("loop.previtem"),
                ["nextitem"] = i + 1 < list.Count ? list[i + 1] : new Undefined("loop.nextitem"),
            };
            if (body(inner) == Flow.Break)
            {
                break;
            }
        }

        return list.Count == 0 && empty is not null ? empty(scope) : Flow.Next;
    }

    private Scope Bound(Scope scope, object? item)
    {
        var inner = new Scope(scope);
        if (names.Count == 1)
        {
            inner[names[0]] = item;
            return inner;
        }

        var parts = Values.Items(item);
        if (parts.Count != names.Count)
        {
            throw new LocalModelException(
                $"The chat template takes {names.Count} parts ({string.Join(", ", names)}) of a list of {parts.Count}.");
        }

        for (var i = 0; i < names.Count; i++)
        {
            inner[names[i]] = parts[i];
        }

        return inner;
    }
}
