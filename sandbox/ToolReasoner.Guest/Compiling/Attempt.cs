using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest.Compiling;

/// <summary>One compilation of a text in one of its possible shapes, and what came of it.</summary>
/// <param name="Entry">How the assembly is entered.</param>
/// <param name="Compilation">The compilation, for questions about symbols.</param>
/// <param name="Tree">The text's tree in it.</param>
/// <param name="Assembly">The assembly's bytes; empty when there are errors.</param>
/// <param name="Symbols">Its portable debug information; empty when there are errors.</param>
/// <param name="Diagnostics">All that the compiler said.</param>
internal sealed record Attempt(
    EntryKind Entry,
    CSharpCompilation Compilation,
    SyntaxTree Tree,
    byte[] Assembly,
    byte[] Symbols,
    ImmutableArray<Diagnostic> Diagnostics)
{
    /// <summary>How many errors there are.</summary>
    public int Errors { get; } = Diagnostics.Count(one => one.Severity == DiagnosticSeverity.Error);

    /// <summary>Whether there is an assembly.</summary>
    public bool Succeeded => Errors == 0 && Assembly.Length > 0;

    /// <summary>The better of two: one that succeeded, else the one with fewer errors, else this one.</summary>
    public Attempt Or(Attempt other) => other.Succeeded || (!Succeeded && other.Errors < Errors) ? other : this;
}
