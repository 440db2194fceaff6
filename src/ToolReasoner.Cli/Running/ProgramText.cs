namespace ToolReasoner.Cli.Running;

/// <summary>A program to run, not read yet.</summary>
/// <param name="Name">What the results call it: the path as the user wrote it, or <c>-</c>.</param>
internal sealed record ProgramText(string Name)
{
    /// <summary>Characters read at most. Four times more than a program may have, so that one that is too long is refused like any other.</summary>
    private const int MaxChars = 1 << 20;

    /// <summary>The programs that the command line names.</summary>
    /// <exception cref="WrongInputException">There is none, or one is not there.</exception>
    public static IReadOnlyList<ProgramText> Find(string[] files, string? folder)
    {
        if (folder is not null)
        {
            return files.Length == 0
                ? InFolder(folder)
                : throw new WrongInputException($"Name files or a folder, not both: {files[0]} and --batch {folder}.");
        }

        if (files.Length == 0)
        {
            throw new WrongInputException(
                "Which program? Name a file, for example `toolreasoner run samples/primes.csx`, or `-` for standard input, or `--batch` and a folder.");
        }

        if (files.Count(file => file == "-") > 1)
        {
            throw new WrongInputException("Standard input, `-`, can be read only once.");
        }

        foreach (var file in files.Where(file => file != "-" && !File.Exists(file)))
        {
            throw new WrongInputException(
                file.StartsWith('-') ? $"There is no option {file}. `toolreasoner run --help` shows all of them, and examples."
                : Directory.Exists(file)
                ? $"{file} is a folder. `toolreasoner run --batch {file}` runs the *.csx files in it."
                : $"There is no file {file}. Check the path; it is looked for from {Directory.GetCurrentDirectory()}.");
        }

        return [.. files.Select(file => new ProgramText(file))];
    }

    /// <summary>Reads the text, as much as matters.</summary>
    /// <exception cref="WrongInputException">It cannot be read.</exception>
    public Task<string> ReadAsync(CancellationToken cancellationToken) => InputText.ReadAsync(Name, MaxChars, cancellationToken);

    private static ProgramText[] InFolder(string folder)
    {
        if (!Directory.Exists(folder))
        {
            throw new WrongInputException($"There is no folder {folder}. --batch wants a folder with *.csx files.");
        }

        try
        {
            var found = Directory.GetFiles(folder, "*.csx").Order(StringComparer.Ordinal).Select(file => new ProgramText(file)).ToArray();
            return found.Length > 0
                ? found
                : throw new WrongInputException($"There is no *.csx file in {folder}. Give the programs that ending, or name the files one by one.");
        }
        catch (UnauthorizedAccessException e)
        {
            throw new WrongInputException($"{folder} cannot be read: {e.Message}");
        }
    }
}
