using System.Collections;
using System.Net;
using System.Net.Sockets;
using System.Runtime.Versioning;
using System.Text;
using ToolReasoner.Sandbox.Guests;
using ToolReasoner.Sandbox.Native;

namespace ToolReasoner.Sandbox.Doctor;

/// <summary>The host does on its own what the program tries, where nothing refuses it: the test must see every one.</summary>
[SupportedOSPlatform("linux")]
internal static class EscapeControl
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(2);

    /// <summary>Runs the control.</summary>
    /// <returns>Names of the attempts that were not seen.</returns>
    public static async Task<IReadOnlyList<string>> RunAsync(CancellationToken cancellationToken)
    {
        using var scene = new EscapeScene();
        using var poller = new DescriptorPoller();
        using var client = new TcpClient();
        await client.ConnectAsync(IPAddress.Loopback, scene.Port, cancellationToken).ConfigureAwait(false);
        await File.WriteAllTextAsync(Path.Combine(scene.Folder, scene.Token + ".txt"), "", cancellationToken).ConfigureAwait(false);
        _ = Libc.SystemCall(SystemCalls.Kill, Environment.ProcessId, ContinueSignal, 0, 0);
        var output = string.Join(
            '\n',
            await File.ReadAllTextAsync(scene.CanaryFile, cancellationToken).ConfigureAwait(false),
            string.Join('|', Directory.GetFileSystemEntries(scene.Folder).Select(Path.GetFileName)),
            "saw\t" + Convert.ToBase64String(Encoding.UTF8.GetBytes(OwnEnvironment())),
            scene.Token + "-exec");

        // A process of the name that the program would give to its own.
        var sleeper = Path.Combine(scene.Folder, scene.Token);
        File.CreateSymbolicLink(sleeper, "/bin/sleep");
        var child = new GuestProcess(poller, GuestLauncher.Start(new GuestCommand(sleeper, ["sleep", "60"], [])), maxFrameBytes: 1);
        await using (child.ConfigureAwait(false))
        {
            child.BeginReading();
            return await UnseenAsync(scene, output, cancellationToken).ConfigureAwait(false);
        }
    }

    private const int ContinueSignal = 18;

    private static async Task<IReadOnlyList<string>> UnseenAsync(EscapeScene scene, string output, CancellationToken cancellationToken)
    {
        for (var waited = TimeSpan.Zero; ; waited += TimeSpan.FromMilliseconds(20))
        {
            var unseen = EscapeProbe.Attempts.Where(attempt => scene.Sees(attempt, output) is null).ToArray();
            if (unseen.Length == 0 || waited > s_patience)
            {
                return unseen;
            }

            await Task.Delay(TimeSpan.FromMilliseconds(20), cancellationToken).ConfigureAwait(false);
        }
    }

    private static string OwnEnvironment() =>
        string.Join('\0', Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(one => $"{one.Key}={one.Value}"));
}
