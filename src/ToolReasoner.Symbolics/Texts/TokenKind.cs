namespace ToolReasoner.Symbolics;

/// <summary>What a piece of text is, in infix and in LaTeX alike.</summary>
internal enum TokenKind
{
    /// <summary>The end of the text; there is always one.</summary>
    End,

    /// <summary>An infix literal, as 1.5e-3.</summary>
    Number,

    /// <summary>One digit of a LaTeX literal: <c>\frac12</c> needs them apart.</summary>
    Digit,

    /// <summary>A decimal point, in LaTeX.</summary>
    Dot,

    /// <summary>An infix name, or one letter in LaTeX.</summary>
    Name,

    /// <summary>An infix name in back quotes: a symbol or a user's function whatever it is called.</summary>
    QuotedName,

    /// <summary>A LaTeX command that is none of the other kinds.</summary>
    Command,

    /// <summary>The raw content of <c>\text{…}</c> and the like.</summary>
    Words,

    /// <summary>The raw content of <c>\operatorname{…}</c> or <c>\mathit{…}</c>.</summary>
    Identifier,

    /// <summary><c>\begin{…}</c>.</summary>
    Begin,

    /// <summary><c>\end{…}</c>.</summary>
    Finish,

    /// <summary><c>&amp;</c></summary>
    Ampersand,

    /// <summary><c>\\</c></summary>
    NewRow,

    /// <summary>(</summary>
    OpenParen,

    /// <summary>)</summary>
    CloseParen,

    /// <summary>[</summary>
    OpenBracket,

    /// <summary>]</summary>
    CloseBracket,

    /// <summary>{ in infix, \{ in LaTeX.</summary>
    OpenSet,

    /// <summary>} in infix, \} in LaTeX.</summary>
    CloseSet,

    /// <summary>{ in LaTeX.</summary>
    OpenGroup,

    /// <summary>} in LaTeX.</summary>
    CloseGroup,

    /// <summary>⌊</summary>
    OpenFloor,

    /// <summary>⌋</summary>
    CloseFloor,

    /// <summary>⌈</summary>
    OpenCeiling,

    /// <summary>⌉</summary>
    CloseCeiling,

    /// <summary>| of unknown side.</summary>
    Bar,

    /// <summary>| that opens.</summary>
    OpenBar,

    /// <summary>| that closes.</summary>
    CloseBar,

    /// <summary>+</summary>
    Plus,

    /// <summary>-</summary>
    Minus,

    /// <summary>±</summary>
    PlusMinus,

    /// <summary>∓</summary>
    MinusPlus,

    /// <summary>*</summary>
    Times,

    /// <summary>/</summary>
    Divide,

    /// <summary>^ or **</summary>
    Caret,

    /// <summary>_ in LaTeX.</summary>
    Underscore,

    /// <summary>A raised digit, as ².</summary>
    Superscript,

    /// <summary>√, ∛ or ∜.</summary>
    Radical,

    /// <summary>=, &lt; and the like; the text is one of the spellings that <see cref="Relations"/> knows.</summary>
    Relation,

    /// <summary>,</summary>
    Comma,

    /// <summary>;</summary>
    Semicolon,

    /// <summary>:</summary>
    Colon,

    /// <summary>and; the text is "∧" when it can only mean logic.</summary>
    And,

    /// <summary>or; the text is "∨" when it can only mean logic.</summary>
    Or,

    /// <summary>not</summary>
    Not,

    /// <summary>∪</summary>
    Union,

    /// <summary>∩</summary>
    Intersection,

    /// <summary>∖</summary>
    Difference,

    /// <summary>!</summary>
    Factorial,

    /// <summary>!!</summary>
    DoubleFactorial,

    /// <summary>%</summary>
    Percent,

    /// <summary>°</summary>
    Degree,

    /// <summary>′</summary>
    Prime,

    /// <summary>mod between two operands.</summary>
    Modulo,

    /// <summary>choose between two operands.</summary>
    Choose,
}
