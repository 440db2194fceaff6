using System.Text;

namespace ToolReasoner.Sandbox.Tests.Fixtures;

/// <summary>Texts that nobody would write: noise, pieces of C# in any order, honest programs with characters changed.</summary>
internal static class RandomTexts
{
    private const string Honest =
        "var total = 0L;\nforeach (var n in Enumerable.Range(1, 100).Where(n => n % 3 == 0))\n{\n    total += (long)n * n;\n}\nConsole.WriteLine($\"{total,10}\");\n";

    private static readonly string[] s_pieces =
    [
        "class ", "{", "}", "(", ")", ";", "=>", "int ", "x", "<", ">", "\"", "'", "```", "\n", "#if ", "#endif\n", "$\"{", "/*", "*/", "//", "async ", "await ",
        "yield ", "return ", "ref ", "out ", "@", "0x", "1e999", "\0", "\uD800", "using ", "namespace N;", "record ", "where ", "?", "??", "[", "]", "switch ",
        "static ", "operator ", "checked(", "unsafe ", "fixed ", "stackalloc ", "goto ", "\u202E", "é",
    ];

    /// <summary>Always the same text for the same number.</summary>
    public static string Make(int number)
    {
        var random = new Random(number);
        var text = new StringBuilder();
        switch (number % 3)
        {
            case 0:
                for (var length = random.Next(0, 400); length > 0; length--)
                {
                    text.Append((char)random.Next(0, 0x3000));
                }

                break;
            case 1:
                for (var length = random.Next(0, 120); length > 0; length--)
                {
                    text.Append(s_pieces[random.Next(s_pieces.Length)]);
                }

                break;
            default:
                text.Append(Honest);
                for (var changes = random.Next(1, 8); changes > 0; changes--)
                {
                    text[random.Next(text.Length)] = (char)random.Next(1, 0x7F);
                }

                break;
        }

        return text.ToString();
    }
}
