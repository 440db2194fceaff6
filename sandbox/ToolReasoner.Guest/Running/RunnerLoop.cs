using System.Text;
using ToolReasoner.Guest.Locking;
using ToolReasoner.Guest.Protocol;

namespace ToolReasoner.Guest.Running;

/// <summary>The guest as runner: warms up, locks itself in, and runs what it is given: one program, or one session.</summary>
internal static class RunnerLoop
{
    /// <summary>Returns when the host has closed the pipe.</summary>
    /// <param name="everything">Whether programs may use the whole framework.</param>
    public static void Run(bool everything)
    {
        Console.SetOut(Writer(1));
        Console.SetError(Writer(2));
        Console.SetIn(new StreamReader(new DescriptorStream(0), new UTF8Encoding(false)));
        AppDomain.CurrentDomain.UnhandledException += static (_, e) => Send(ExceptionReport.Of((Exception)e.ExceptionObject) with { IsLast = true });
        WarmUp.Run(everything);
        Lockdown.Finish();
        FrameChannel.Send(new FrameWriter(FrameKind.Ready).Finish());

        var channel = new FrameChannel();
        var session = new Session();
        while (channel.Receive(out var kind, out var payload) && kind is FrameKind.Run or FrameKind.Input or FrameKind.Charge)
        {
            if (kind == FrameKind.Input)
            {
                FrameChannel.TakeInput(payload);
            }
            else if (kind == FrameKind.Run)
            {
                var request = RunRequest.Read(payload);
                ProgramThread.Run(() => Send(Answer(session, request)));
            }
        }
    }

    private static RunReply Answer(Session session, RunRequest request)
    {
        try
        {
            HeapLimit.Set(request.HeapBytes);
            if (request.Mode != RunMode.Once)
            {
                Console.SetIn(new StringReader(request.StandardInput));
            }

            var value = request.Mode switch
            {
                RunMode.Submission => session.Run(request),
                RunMode.Shared => LoadedProgram.RunCollectible(request),
                _ => LoadedProgram.RunOnce(request),
            };
            return new RunReply(Threw: false, ResultText.Of(value), "", "", 0) { Certificates = Certificates.Take() };
        }
#pragma warning disable CA1031 // Whatever a program throws is its result.
        catch (Exception e)
#pragma warning restore CA1031
        {
            return ExceptionReport.Of(e) with { Certificates = Certificates.Take() };
        }
    }

    private static void Send(RunReply reply)
    {
        Console.Out.Flush();
        Console.Error.Flush();
        FrameChannel.SendLast(reply.ToFrame());
    }

    private static StreamWriter Writer(int descriptor) =>
        new(new DescriptorStream(descriptor), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 1024) { AutoFlush = true };
}
