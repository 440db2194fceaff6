namespace GenericTensor;

/// <summary>Something that the fake AngouriMath needs, and that is loaded with it or not at all.</summary>
public static class Tensor
{
    public static string Of(string text) => text;
}
