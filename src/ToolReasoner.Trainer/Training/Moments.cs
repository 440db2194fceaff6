namespace ToolReasoner.Trainer.Training;

/// <summary>What the optimizer remembers of gradients: running means, and running means of squares.</summary>
internal sealed record Moments(float[] MatrixMeans, float[] MatrixSquares, float[] NormMeans, float[] NormSquares);
