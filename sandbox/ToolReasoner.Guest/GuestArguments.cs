namespace ToolReasoner.Guest;

/// <summary>What the sandbox says to a guest: <c>ROLE [--mathematics FOLDER] [--certificates] [PATH-THAT-THE-JAIL-MUST-HIDE [MARK]]</c>.</summary>
/// <param name="Role"><c>compile</c>, <c>run</c> or <c>run-everything</c>.</param>
/// <param name="Mathematics">The folder of an AngouriMath to load in place of the guest's own; null for that.</param>
/// <param name="Certificates">Whether replies tell what the guest's mathematics proved.</param>
/// <param name="Hidden">A file that must not be found; null for none.</param>
/// <param name="Mark">Hexadecimal, for frames on the standard streams; null for descriptors 3 and 4.</param>
internal sealed record GuestArguments(string Role, string? Mathematics, bool Certificates, string? Hidden, string? Mark)
{
    /// <summary>Reads them; null where they are others.</summary>
    public static GuestArguments? Read(string[] arguments)
    {
        if (arguments is not [var role and ("compile" or "run" or "run-everything"), .. var rest])
        {
            return null;
        }

        var read = new GuestArguments(role, null, false, null, null);
        while (rest.Length > 0)
        {
            (read, rest) = rest switch
            {
                ["--mathematics", var folder, .. var left] => (read with { Mathematics = folder }, left),
                ["--certificates", .. var left] => (read with { Certificates = true }, left),
                [var hidden, var mark] => (read with { Hidden = hidden, Mark = mark }, []),
                [var hidden] => (read with { Hidden = hidden }, []),
                _ => (null!, []),
            };
            if (read is null)
            {
                return null;
            }
        }

        return read;
    }
}
