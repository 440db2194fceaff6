using System.Globalization;

namespace ToolReasoner.Trainer.Training;

/// <summary>The losses of a run: a table that grows, and a picture of it.</summary>
internal sealed class LossCurve
{
    private const string Head = "step,loss,held_out_loss,rate,tokens_per_second";
    private readonly string _table;
    private readonly string _picture;

    /// <summary>Goes on with the table of a run's folder; rows of steps after <paramref name="steps"/> are dropped.</summary>
    public LossCurve(string folder, int steps)
    {
        Directory.CreateDirectory(folder);
        (_table, _picture) = (Path.Combine(folder, "loss.csv"), Path.Combine(folder, "loss.png"));
        string[] kept = steps > 0 && File.Exists(_table)
            ? [.. File.ReadLines(_table).Skip(1).Where(line => int.Parse(line.Split(',')[0], CultureInfo.InvariantCulture) <= steps)] : [];
        File.WriteAllLines(_table, kept.Prepend(Head));
    }

    /// <summary>Adds a row.</summary>
    public void Add(SftProgress progress) => File.AppendAllLines(_table,
    [
        string.Create(CultureInfo.InvariantCulture,
            $"{progress.Step},{progress.Loss:F5},{progress.HeldOutLoss:F5},{progress.Rate:E3},{progress.TokensPerSecond:F0}"),
    ]);

    /// <summary>Draws the picture; false where this machine cannot (no drawing library).</summary>
    public bool Draw()
    {
        var rows = File.ReadLines(_table).Skip(1).Select(line => line.Split(',')).ToList();
        double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
        try
        {
            using var plot = new ScottPlot.Plot();
            var trained = plot.Add.Scatter(
                rows.Select(row => Number(row[0])).ToArray(), rows.Select(row => Number(row[1])).ToArray());
            (trained.LegendText, trained.MarkerSize) = ("training", 0);
            var held = rows.Where(row => row[2].Length > 0).ToList();
            if (held.Count > 0)
            {
                plot.Add.Scatter(held.Select(row => Number(row[0])).ToArray(), held.Select(row => Number(row[2])).ToArray())
                    .LegendText = "held out";
            }

            plot.XLabel("step");
            plot.YLabel("loss (nats a learned token)");
            plot.ShowLegend();
            plot.SavePng(_picture, 900, 600);
            return true;
        }
        catch (Exception missing) when (missing is DllNotFoundException or TypeInitializationException or FileNotFoundException)
        {
            return false;
        }
    }
}
