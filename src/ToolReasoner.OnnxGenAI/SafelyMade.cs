using System.Diagnostics.CodeAnalysis;
using System.Reflection;
using System.Runtime.CompilerServices;
using ToolReasoner.Onnx;

namespace ToolReasoner.OnnxGenAI;

/// <summary>
/// Makes the package's objects. One whose constructor throws (a provider that is not there, a tokenizer that cannot be read) is finalized all
/// the same, and in 0.18 the finalizers of some free what was never made and end the process with a segmentation fault.
/// </summary>
internal static class SafelyMade
{
    /// <summary>Calls the constructor that takes these arguments; what it throws comes out as it is.</summary>
    [SuppressMessage("Usage", "CA1816", Justification = "The object is another's, and is finalized again once it is made.")]
    public static T Of<T>(params object[] arguments)
        where T : class
    {
        var constructor = typeof(T).GetConstructor([.. arguments.Select(argument => argument.GetType())])
            ?? throw new LocalModelException($"This version of the package has no such {typeof(T).Name}: take the version that the adapter was written for.");
        var made = (T)RuntimeHelpers.GetUninitializedObject(typeof(T));
        GC.SuppressFinalize(made);
        constructor.Invoke(made, BindingFlags.DoNotWrapExceptions, null, arguments, null);
        GC.ReRegisterForFinalize(made);
        return made;
    }
}
