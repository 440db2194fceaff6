using ToolReasoner.Server.Protocol;
using ToolReasoner.Server.Replies;

namespace ToolReasoner.Server.Routes;

/// <summary>The models that are served.</summary>
internal sealed class ModelRoutes(IReadOnlyList<ServedModel> models, TimeProvider time)
{
    private readonly long _created = time.GetUtcNow().ToUnixTimeSeconds();

    /// <summary>The one that a request asks for, the first if it names none.</summary>
    public ServedModel Find(string? id, Exchange exchange)
    {
        var model = id is null ? models[0] : models.FirstOrDefault(one => one.Id == id) ?? throw ApiException.UnknownModel(
            id, models.Select(one => one.Id));
        exchange.Model = model.Id;
        return model;
    }

    public Task ListAsync(Exchange exchange) =>
        exchange.WriteAsync(new ModelListBody("list", [.. models.Select(Body)]), ServerJson.Readable.ModelListBody);

    public Task OneAsync(Exchange exchange, string id) => exchange.WriteAsync(Body(Find(id, exchange)), ServerJson.Readable.ModelBody);

    private ModelBody Body(ServedModel model) => new(model.Id, "model", _created, "toolreasoner");
}
