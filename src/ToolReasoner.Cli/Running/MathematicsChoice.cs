namespace ToolReasoner.Cli.Running;

/// <summary>What answers to AngouriMath's names in a program.</summary>
internal enum MathematicsChoice
{
    /// <summary>This project's own engine, which ships.</summary>
    Symbolics,

    /// <summary>The package of that name, where its adapter is installed.</summary>
    AngouriMath,

    /// <summary>One after the other, compared.</summary>
    Both,
}

/// <summary>Where the real AngouriMath lies.</summary>
internal static class AngouriMathFolder
{
    /// <summary>The environment variable that names another folder.</summary>
    public const string Variable = "TOOLREASONER_ANGOURIMATH";

    /// <summary>The folder.</summary>
    /// <exception cref="WrongInputException">It is not there.</exception>
    public static string Find()
    {
        var named = Environment.GetEnvironmentVariable(Variable);
        var folder = named is { Length: > 0 } ? Path.GetFullPath(named) : Path.Combine(AppContext.BaseDirectory, "adapters", "angourimath");
        return File.Exists(Path.Combine(folder, "AngouriMath.dll")) ? folder : throw new WrongInputException(
            $"The real AngouriMath is not installed: there is no AngouriMath.dll in {folder}. Build it: `dotnet build src/ToolReasoner.AngouriMath`; "
                + $"or let the environment variable {Variable} name a folder with it and all that it needs; see docs/adapters.md. "
                + "Without --mathematics its names are answered by ToolReasoner's own engine.");
    }
}
