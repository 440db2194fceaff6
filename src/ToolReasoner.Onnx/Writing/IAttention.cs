namespace ToolReasoner.Onnx.Writing;

/// <summary>The values through which a layer's keys and values enter and leave the graph.</summary>
internal sealed record LayerCache(string PastKey, string PastValue, string PresentKey, string PresentValue);

/// <summary>One way of writing attention.</summary>
internal interface IAttention
{
    /// <summary>Adds a layer's attention between its projections.</summary>
    /// <returns>The value, shape [batch, sequence, heads · width].</returns>
    string Attend(string query, string key, string value, LayerCache cache, int layer);
}
