using System.Numerics;

namespace ToolReasoner.Symbolics;

/// <summary>A polynomial known modulo a growing product of primes, put together by the Chinese remainder theorem.</summary>
internal sealed class RemainderImage
{
    private readonly BigInteger[] _residues;
    private BigInteger _modulus;

    internal RemainderImage(ModularPolynomial first)
    {
        _residues = first.Lift().Coefficients.ToArray();
        _modulus = first.Prime;
    }

    internal int Degree => _residues.Length - 1;

    /// <summary>Adds one prime; true where the polynomial of least coefficients stays as it was, so that it may be the true one.</summary>
    internal bool Join(ModularPolynomial next, Budget budget)
    {
        var prime = next.Prime;
        var inverse = WordModulus.Inverse(WordModulus.Of(_modulus, prime), prime);
        var isStable = true;
        budget.NeedBits(_modulus.GetBitLength());
        budget.Spend(1 + (_residues.Length * (1 + (_modulus.GetBitLength() / 256))));
        var grown = _modulus * prime;
        for (var i = 0; i < _residues.Length; i++)
        {
            var have = WordModulus.Of(_residues[i], prime);
            var difference = unchecked((next[i] + prime - have) % prime * inverse % prime);
            if (difference != 0)
            {
                var before = Symmetric(_residues[i], _modulus);
                _residues[i] += _modulus * difference;
                isStable &= before == Symmetric(_residues[i], grown);
            }
        }

        _modulus = grown;
        return isStable;
    }

    internal IntegerPolynomial Symmetric() => IntegerPolynomial.Own(Array.ConvertAll(_residues, c => Symmetric(c, _modulus)));

    private static BigInteger Symmetric(BigInteger residue, BigInteger modulus) => (residue << 1) > modulus ? residue - modulus : residue;
}
