using System.Runtime.Versioning;

namespace ToolReasoner.Sandbox.Doctor;

/// <summary>The program of the self-test. It tries everything and says of each attempt how it went: a claim, which the host checks.</summary>
[SupportedOSPlatform("linux")]
internal static class EscapeProbe
{
    /// <summary>What is tried, in this order.</summary>
    public static readonly string[] Attempts =
    [
        "read a file", "list the home folder", "see the environment", "write a file", "connect to the host", "signal the host",
        "start a process (fork)", "start a program (exec)",
    ];

    /// <summary>The program, aimed at a scene.</summary>
    public static string Aim(EscapeScene scene) => Text
        .Replace("{CANARY}", scene.CanaryFile, StringComparison.Ordinal)
        .Replace("{FOLDER}", scene.Folder, StringComparison.Ordinal)
        .Replace("{HOME}", scene.HomeFolder, StringComparison.Ordinal)
        .Replace("{TEMP}", scene.TempFolder, StringComparison.Ordinal)
        .Replace("{TOKEN}", scene.Token, StringComparison.Ordinal)
        .Replace("{PORT}", scene.Port.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal)
        .Replace("{HOST}", Environment.ProcessId.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);

    private const string Text =
        """"
        using System;
        using System.Collections;
        using System.IO;
        using System.Linq;
        using System.Runtime.InteropServices;
        using System.Text;

        static class Program
        {
            [DllImport("libc", SetLastError = true)] static extern int fork();
            [DllImport("libc", SetLastError = true)] static extern int kill(int process, int signal);
            [DllImport("libc", SetLastError = true)] static extern int prctl(int option, byte[] name, nint a, nint b, nint c);
            [DllImport("libc", SetLastError = true)] static extern int execve(string path, string[] arguments, string[] environment);
            [DllImport("libc", SetLastError = true)] static extern int socket(int family, int type, int protocol);
            [DllImport("libc", SetLastError = true)] static extern int connect(int socket, byte[] address, int length);
            [DllImport("libc", SetLastError = true)] static extern uint sleep(uint seconds);

            static void Main()
            {
                Try("read a file", () => File.ReadAllText("""{CANARY}"""));
                Try("list the home folder", () => Names("""{HOME}""") + Names("""{FOLDER}"""));
                Try("see the environment", () => SeeEnvironment());
                Try("write a file", () => Write("""{TEMP}""") + Write("""{FOLDER}"""));
                Try("connect to the host", () =>
                {
                    var socketOrError = socket(2, 1, 0);
                    Check(socketOrError, "");
                    byte[] address = [2, 0, {PORT} >> 8, {PORT} & 255, 127, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0];
                    return Check(connect(socketOrError, address, address.Length), "connected");
                });
                Try("signal the host", () => Check(kill({HOST}, 18), "signalled"));
                Try("start a process (fork)", () =>
                {
                    sleep(0);
                    prctl(15, Encoding.ASCII.GetBytes("{TOKEN}\0"), 0, 0, 0);
                    var child = fork();
                    if (child == 0)
                    {
                        while (true) sleep(30);
                    }

                    return Check(child, "forked");
                });
                Try("start a program (exec)", () => Check(execve("/bin/sh", ["sh", "-c", "echo {TOKEN}-exec", null], [null]), "executed"));
            }

            static string Names(string folder) => string.Join('|', Directory.GetFileSystemEntries(folder).Take(40).Select(Path.GetFileName)) + "|";

            static string Write(string folder)
            {
                File.WriteAllText(Path.Combine(folder, "{TOKEN}.txt"), "written by a program in the sandbox");
                return folder + " ";
            }

            static string SeeEnvironment()
            {
                var seen = string.Join('\0', Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(one => one.Key + "=" + one.Value));
                Exception refusal = null;
                foreach (var process in new[] { "self", "1", "{HOST}" })
                {
                    try
                    {
                        seen += "\0" + File.ReadAllText("/proc/" + process + "/environ");
                    }
                    catch (Exception e)
                    {
                        refusal = e;
                    }
                }

                Console.WriteLine("saw\t" + Convert.ToBase64String(Encoding.UTF8.GetBytes(seen)));
                throw refusal ?? new Exception("its own is all there is");
            }

            static string Check(int result, string done) =>
                result >= 0 ? done : throw new Exception(Marshal.GetLastPInvokeErrorMessage());

            static void Try(string name, Func<string> attempt)
            {
                string line;
                try
                {
                    line = "through\t" + attempt();
                }
                catch (Exception e)
                {
                    line = "refused\t" + e.GetBaseException().Message;
                }

                Console.WriteLine(name + "\t" + line.Replace('\n', ' '));
            }
        }
        """";
}
