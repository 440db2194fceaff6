using System.Diagnostics;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest.Running;

/// <summary>Tells of an exception as an ordinary process would: on standard error, and as type, message and line for the host.</summary>
internal static class ExceptionReport
{
    private const int MaxFrames = 10;

    /// <summary>Writes the exception to standard error.</summary>
    /// <returns>What to tell the host.</returns>
    public static RunReply Of(Exception exception)
    {
        var type = exception.GetType().FullName ?? "exception";
        string message;
        try
        {
            message = exception.Message;
        }
#pragma warning disable CA1031 // The program's own exception may throw from its own Message.
        catch (Exception e)
#pragma warning restore CA1031
        {
            message = $"(its message threw {e.GetType().Name})";
        }

        var line = 0;
        var text = $"Unhandled exception. {type}: {message}\n";
        foreach (var frame in new StackTrace(exception, fNeedFileInfo: true).GetFrames().Take(MaxFrames))
        {
            if (frame.GetFileLineNumber() is > 0 and var at)
            {
                line = line == 0 ? at : line;
                text += $"   at line {at}\n";
            }
        }

        Console.Error.Write(text);
        return new RunReply(Threw: true, Result: null, type, Cut(message), line);
    }

    private static string Cut(string message) => message.Length > RunReply.MaxTextChars ? message[..RunReply.MaxTextChars] : message;
}
