"""Trains small tokenizers of every kind and records what Hugging Face's libraries make of texts with them.

Run as: python references.py OUT   (Python 3.12, tokenizers 0.23, sentencepiece 0.2.2, transformers 5.17; no network)
Writes OUT/references.zip, which holds texts.json, KIND.json for every kind, components.json, templates.json, pieces.json and log.json.
All texts here are made for this purpose.
"""

import base64
import hashlib
import io
import json
import os
import random
import sys
import traceback
import zipfile

OUT = sys.argv[1] if len(sys.argv) > 1 else "."
os.makedirs(OUT, exist_ok=True)
LOG = {"errors": {}, "versions": {}, "notes": {}}
FILES = {}


def part(name):
    """Runs a function; what goes wrong is written down and the rest goes on."""

    def run(function):
        try:
            function()
            save()
        except BaseException:  # a panic in Rust is no Exception
            LOG["errors"][name] = traceback.format_exc()[-3000:]
            print("failed:", name, LOG["errors"][name].strip().splitlines()[-1], flush=True)
        else:
            print("done:", name, flush=True)
        return function

    return run


# ---------------------------------------------------------------- the file

def save():
    with zipfile.ZipFile(os.path.join(OUT, "references.zip"), "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in {**FILES, "log.json": LOG}.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), json.dumps(content, ensure_ascii=False, separators=(",", ":")).encode("utf-8", "surrogatepass"), zipfile.ZIP_DEFLATED)
    with open(os.path.join(OUT, "log.json"), "w", encoding="utf-8") as f:
        json.dump(LOG, f, indent=1)


# ---------------------------------------------------------------- texts

def training_lines():
    r = random.Random(20261126)
    names = ["Ada", "Ben", "Chloé", "Dmitri", "Esra", "Farah", "Günther", "Hana"]
    things = ["apples", "marbles", "coins", "pages", "tickets", "stones", "pencils", "bottles"]
    verbs = ["buys", "sells", "counts", "loses", "finds", "shares", "collects", "stacks"]
    lines = []
    for _ in range(160):
        a, b, c = r.randrange(2, 99), r.randrange(2, 999), r.randrange(2, 9)
        n, t, v = r.choice(names), r.choice(things), r.choice(verbs)
        lines.append(f"{n} {v} {a} {t} every day for {c} days. How many {t} are there in the end?")
        lines.append(f"Let x be the number of {t}; then {c}x + {a} = {b}, so x = ({b} - {a})/{c}.")
        lines.append(f"We compute $\\frac{{{a}}}{{{b}}} + \\sqrt{{x^{c}+{a}}} \\le \\sum_{{i=1}}^{{{c}}} i^2$, hence \\boxed{{{b}}}.")
        lines.append(f"var total{c} = Enumerable.Range(1, {b}).Where(i => i % {c} == 0).Sum(i => i * {a});")
        lines.append(f"    Console.WriteLine($\"{t} = {{total{c}}}\"); // prints {a}")
    code = [
        "using System;", "using System.Numerics;", "", "public static class Program", "{",
        "    public static void Main()", "    {", "        long sum = 0;", "        for (var i = 1; i <= 1000; i++)",
        "        {", "            if (i % 3 == 0 || i % 5 == 0)", "            {", "                sum += i;", "            }",
        "        }", "", "        Console.WriteLine(sum);", "    }", "}", "```csharp", "```", "```output", "233168", "\tif (x != null)\t{ return; }",
    ]
    lines += code * 12
    lines += [
        "数学问题需要逐步推理，然后用程序验证结果。", "答案是四十二，因为六乘以七等于四十二。", "这个函数返回两个整数的最大公约数。",
        "مسألة رياضية تحتاج إلى تفكير خطوة بخطوة.", "الجواب هو اثنان وأربعون لأن ستة في سبعة.",
        "Решение уравнения: сначала вычтем, затем разделим на три.", "Простые числа меньше ста: два, три, пять, семь.",
        "Größe, Maß und Übung machen die Lösung möglich.", "L'élève a résolu l'équation à l'aide d'un théorème déjà démontré.",
        "数列の和を求めるプログラムを書いてください。", "それは簡単な問題です。", "수학 문제를 단계별로 풀어 봅시다.",
        "गणित की समस्या को चरणों में हल करें।", "โจทย์คณิตศาสตร์นี้ไม่ยาก", "Η λύση είναι απλή: άθροισμα και γινόμενο.",
        "Well done 🙂 that is correct 👍🏽 and neat 🎉🎉.", "∀x∈ℝ: x² ≥ 0 ∧ √x ≤ 1 ⇒ ∫₀¹ f(x)dx ≈ ½", "I'll say it's what they've done, we're sure you'd agree; I'm not.",
    ] * 10
    return lines


TRAIN = training_lines()

BASE = [
    "", " ", "  ", "a", " a", "a ", "  a  ", "Hello world", "Hello, world!", "hello   world", " Hello", "\n", "\n\n", "\n\n\n", "a\nb", "a\n\nb",
    "a\r\nb\r\n", "\t\tif (x)\t{", "   leading", "trailing   ", "a  b   c    d",
    "What is the remainder when 7^2026 is divided by 13?", "Ada buys 12 apples every day for 7 days. How many apples are there in the end?",
    "We compute $\\frac{12}{345} + \\sqrt{x^2+1} \\le \\sum_{i=1}^{9} i^2$, hence \\boxed{42}.",
    "\\begin{aligned} x &= 1 \\\\ y &= 2 \\end{aligned}",
    "```csharp\nvar n = 12345678;\r\n\tConsole.WriteLine(n);\n```   \n",
    "using System;\n\npublic static class Program\n{\n    public static void Main()\n    {\n        Console.WriteLine(\"hi\");\n    }\n}\n",
    "for (int i = 0; i < n; i++) { sum += a[i] * b[i]; } // dot", "x=1;y=2;z=x+y", "f(x)=x**2-3*x+0.5e-10", "0", "7", "42", "123", "1234", "12345", "1234567890123",
    "3.14159", "-17", "1,000,000", "2^10=1024", "0x1F", "1st 2nd 3rd", "v1.2.3-beta+4", "12ab34cd", "a1b2c3",
    "I'll say it's what they've done; we're sure you'd agree, I'm not.", "I'LL WE'VE IT'S DON'T", "don't", "'s 's'S", "rock 'n' roll", "can’t won’t",
    "CamelCaseWordsAndHTTPServer", "snake_case_words __init__", "kebab-case", "ALLCAPS", "MiXeD", "e-mail: a.b+c@example.org", "https://example.org/a/b?c=d&e=f#g",
    "Größe naïve café", "e\u0301 vs \u00e9", "n\u0303o \u00f1o", "A\u030a \u00c5 \u212b", "\u1e9b\u0323 \u017f", "o\u0302\u0323 \u1ed9", "q\u0307\u0323 q\u0323\u0307",
    "\ufb01n \ufb02at \u00bd \u2460 x\u00b2 \uff21\uff22 \uff11\uff12", "\u2126 \u03a9 \u00b5 \u03bc", "\u0132 \u01c4 \u2122 \u2026 \u33a5",
    "\u1100\u1161\u11a8 \uac01 \ud55c\uad6d\uc5b4", "\u0958 \u0915\u093c", "\u0e33 \u0e4d\u0e32",
    "数学问题需要逐步推理，然后用程序验证结果。", "東京は日本の首都です。", "答案是42，因为6×7=42。", "カタカナ ひらがな 漢字", "수학 문제를 풀어 봅시다.", "中文 English 混合 text",
    "مسألة رياضية تحتاج إلى تفكير.", "١٢٣ + ٤٥٦", "שלום עולם", "Решение уравнения: x = 3.", "Η λύση είναι απλή.", "गणित की समस्या ४२", "โจทย์คณิตศาสตร์", "ქართული ენა", "Հայերեն", "አማርኛ",
    "𝑥 + 𝑦 = 𝑧", "𝟙𝟚𝟛 𝕏", "a𝑥b 𝑦𝑧 +𝟙𝟚", "𐍈 𠀀 𪚥", "🙂", "🙂🙂", "hi 🙂!", "👩‍👩‍👧", "👍🏽 🇫🇷🇩🇪", "❤️ ☺︎", "1️⃣2️⃣", "🎉" * 5,
    "∀x∈ℝ: x² ≥ 0 ⇒ ∫₀¹ f(x)dx ≈ ½", "∑∫≤≥≠±×÷√∞", "→ ⇒ ↦ ⟨x|y⟩", "½ ⅓ ① ② Ⅷ ⅷ ㊿", "x¹²³ ₁₂₃", "€100 £5 ¥7 ₹9 ¢", "° ′ ″ § ¶ † • ‰", "“quoted” ‘single’ «guillemets» „low“", "– — ― ‐ -", "。，、！？：；", "¿Qué? ¡Sí!",
    "a\u00a0b", "a\u3000b", "a\u200bb", "a\u200db", "\ufeffBOM", "a\u2028b\u2029c", "a\u0085b", "a\u180eb", "a\u2003b\u2009c", "a\u00adb", "\u202eRTL\u202c", "a\u0000b", "\u0001\u0002\u001f\u007f", "a\u000bb\u000cc", "a\u001cb\u001db",
    "\u0300", "\u0301\u0302\u0303", "a" + "\u0301" * 12, "Z\u0351\u036b\u0343a\u0321l\u0301g\u0316o", "\u093f", "\U000e0041", "\ue000\uf8ff", "\ufffd", "\uffff", "\U0010ffff", "\u0378",
    "▁", "▁▁a▁b", "Ġ", "ĠhelloĊ", "<0x41>", "<0x0A><0xE4>", "<unk>", "<s>a</s>", "##ing", "Ünïcödé ŞİIıĞ", "ǅ ǆ Ǆ", "ß ẞ ﬀ", "ΑΣ ΟΔΟΣ Σ", "İstanbul ISTANBUL",
    "!", "!!", "!!!???", "...", "....", "(a)[b]{c}<d>", "a/b\\c|d", "#$%&*+-=@^_`~", "((((((", "========", "--------", "//////", "        ", "\t\t\t\t", "\n\n\n\n\n\n", " \n \n \n", "\r\r\r", " \t \n \r\n ", "x\n    y\n        z", "end.  \n\nNew", "a .b", "a ,b", "a\t b", "a \tb",
    "a" * 300, "ab" * 100, " " * 100, "\n" * 40, "é" * 60, "数" * 60, "🙂" * 20, "1234567890" * 10, "=" * 120, "xyz " * 40, "𝑥" * 30, "aA" * 40, "▁" * 20, "\u0301" * 30,
]

FRAGMENTS = [
    "the ", "x", " = ", "12", "3.14", "\n", "  ", "\t", "(", ")", "é", "e\u0301", "数", "'s", "'LL", "\\alpha", "A", "bc", "!", "_", "^2", "\r\n", "🙂", " ", "    ", "。", "한", "م", "𝑥", "½", "\u00a0", "▁",
    "Sum", "ing", "tion", "```", "{", "}", ";", "//", "0", "999", "\u200d", "ß", "İ", "я", "ﬁ", "\u0301", "<0x0A>", "apples", "Console.WriteLine(", "==",
]


def all_texts():
    r = random.Random(7)
    texts = list(BASE)
    for _ in range(70):
        texts.append("".join(r.choice(FRAGMENTS) for _ in range(r.randrange(2, 25))))
    return texts


TEXTS = all_texts()
LONG = [["a", 200000], ["ab", 100000], [" ", 100000], ["7", 100000], ["é", 50000], ["数", 30000], ["the sum of apples ", 5000], ["\n", 20000], ["🙂", 10000], ["=", 60000]]

# texts for added tokens, tried with every kind beside TEXTS
MARKED = [
    "<|s|>", "a<|s|>b", "a <|s|> b", "a  <|left|>  b", "a  <|right|>  b", "a  <|both|>  b", "\n<|both|>\n\tb", "word", "a word b", "swords", "word.", "_word_", "1word2", "éword", "-word-", "Word WORD word",
    "<tool>x</tool>", "<tool", "<<tool>>", "<|s|><|s|>", "<|s|> <|s|>", "<|s|>x|", "<|both|><|left|> <|right|>", " <|end|>\n\n hello", "<|end|>", "x<|end|>  y", "Naïve NAÏVE naïve", "a   b", "a\n\n\nb", "\n\n", "<|s|>hello", "<|s|> hello", "hello<|s|>", "<s>hello", "<s> hello</s> bye", "</s></s>", "<unk>x", "<pad><pad>x",
]


# ---------------------------------------------------------------- tokenizers

def library():
    import tokenizers

    return tokenizers


def trained(model, trainer, pre=None, normalizer=None, lines=None):
    from tokenizers import Tokenizer

    tokenizer = Tokenizer(model)
    if pre is not None:
        tokenizer.pre_tokenizer = pre
    if normalizer is not None:
        tokenizer.normalizer = normalizer
    tokenizer.train_from_iterator(lines or TRAIN, trainer)
    return json.loads(tokenizer.to_str())


def byte_bpe(pattern=None, prefix=False, size=620, pre=None):
    from tokenizers import Regex, models, pre_tokenizers, trainers

    if pre is None and pattern is not None:
        pre = pre_tokenizers.Sequence([
            pre_tokenizers.Split(Regex(pattern), "isolated"), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    elif pre is None:
        pre = pre_tokenizers.ByteLevel(add_prefix_space=prefix, use_regex=True)
    trainer = trainers.BpeTrainer(
        vocab_size=size, show_progress=False, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), special_tokens=[])
    return trained(models.BPE(), trainer, pre)


def pieces_bpe(size=700):
    """What SentencePiece's BPE has: whole characters and ▁, merged inside words."""
    from tokenizers import models, pre_tokenizers, trainers

    trainer = trainers.BpeTrainer(vocab_size=size, show_progress=False, limit_alphabet=150, special_tokens=["<unk>"])
    return trained(models.BPE(unk_token="<unk>"), trainer, pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always", split=True))


def with_bytes(description, first=("<unk>", "<s>", "</s>"), byte_tokens=True):
    """Puts special tokens and the 256 bytes before the trained pieces, as SentencePiece does."""
    old = sorted(description["model"]["vocab"].items(), key=lambda entry: entry[1])
    order = list(first) + ([f"<0x{i:02X}>" for i in range(256)] if byte_tokens else [])
    order += [token for token, _ in old if token not in order]
    description["model"]["vocab"] = {token: i for i, token in enumerate(order)}
    description["model"]["unk_token"] = "<unk>"
    description["model"]["byte_fallback"] = byte_tokens
    description["model"]["fuse_unk"] = True
    description["added_tokens"] = [added(i, token) for i, token in enumerate(first)]
    return description


def added(id, content, special=True, lstrip=False, rstrip=False, single_word=False, normalized=False):
    return {"id": id, "content": content, "single_word": single_word, "lstrip": lstrip, "rstrip": rstrip, "normalized": normalized, "special": special}


def add(description, *tokens):
    """Adds tokens after the vocabulary: (content, what is not usual)."""
    vocab = description["model"]["vocab"]
    next_id = max([len(vocab)] + [1 + token["id"] for token in description["added_tokens"]])
    for content, more in tokens:
        description["added_tokens"].append(added(next_id, content, **more))
        next_id += 1
    return description


def template(description, before=(), after=()):
    ids = {token["content"]: token["id"] for token in description["added_tokens"]}
    single = [{"SpecialToken": {"id": t, "type_id": 0}} for t in before] + [{"Sequence": {"id": "A", "type_id": 0}}]
    single += [{"SpecialToken": {"id": t, "type_id": 0}} for t in after]
    pair = single + [{"Sequence": {"id": "B", "type_id": 1}}]
    return {
        "type": "TemplateProcessing", "single": single, "pair": pair,
        "special_tokens": {t: {"id": t, "ids": [ids[t]], "tokens": [t]} for t in list(before) + list(after)},
    }


BYTES_DECODER = {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True}
PIECES_DECODER = {"type": "Sequence", "decoders": [
    {"type": "Replace", "pattern": {"String": "▁"}, "content": " "}, {"type": "ByteFallback"}, {"type": "Fuse"},
    {"type": "Strip", "content": " ", "start": 1, "stop": 0}]}
GEMMA_DECODER = {"type": "Sequence", "decoders": PIECES_DECODER["decoders"][:3]}
PREPEND = {"type": "Sequence", "normalizers": [
    {"type": "Prepend", "prepend": "▁"}, {"type": "Replace", "pattern": {"String": " "}, "content": "▁"}]}

CL100K = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
QWEN = r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?[\p{L}\p{M}]+|\p{N}| ?[^\s\p{L}\p{M}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+"
O200K = (
    r"[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]+[\p{Ll}\p{Lm}\p{Lo}\p{M}]*(?i:'s|'t|'re|'ve|'m|'ll|'d)?"
    r"|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+")
THREE = [
    r"\p{N}{1,3}", r"[一-龥぀-ゟ゠-ヿ]+",
    r"[!\"#$%&'()*+,\-./:;<=>?@\[\\\]^_`{|}~][A-Za-z]+|[^\r\n\p{L}\p{P}\p{S}]?[\p{L}\p{M}]+| ?[\p{P}\p{S}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+",
]


def gpt2():
    d = byte_bpe()
    add(d, ("<|endoftext|>", {}))
    d["post_processor"] = {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": False, "use_regex": True}
    d["decoder"] = BYTES_DECODER
    return d


def roberta():
    d = byte_bpe(prefix=True)
    add(d, ("<s>", {}), ("</s>", {}), ("<mask>", {"lstrip": True}))
    ids = {token["content"]: token["id"] for token in d["added_tokens"]}
    d["post_processor"] = {"type": "RobertaProcessing", "sep": ["</s>", ids["</s>"]], "cls": ["<s>", ids["<s>"]], "trim_offsets": True, "add_prefix_space": True}
    d["decoder"] = BYTES_DECODER
    return d


def llama3():
    d = byte_bpe(CL100K, size=700)
    d["model"]["ignore_merges"] = True
    # a token that no merges lead to is found only as a whole
    d["model"]["vocab"]["ĠtriangleX"] = len(d["model"]["vocab"])
    d["model"]["vocab"]["Hello"] = len(d["model"]["vocab"])
    add(d, ("<|begin|>", {}), ("<|end|>", {}), ("<|s|>", {}))
    d["post_processor"] = {"type": "Sequence", "processors": [
        {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": False, "use_regex": True}, template(d, ["<|begin|>"])]}
    d["decoder"] = BYTES_DECODER
    return d


def qwen():
    d = byte_bpe(QWEN, size=700)
    d["normalizer"] = {"type": "NFC"}
    add(d, ("<|s|>", {}), ("<|end|>", {}), ("<tool>", {"special": False}), ("</tool>", {"special": False}))
    d["post_processor"] = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": False, "use_regex": False}
    d["decoder"] = {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": False, "use_regex": False}
    return d


def phi4():
    d = byte_bpe(O200K, size=700)
    add(d, ("<|s|>", {"lstrip": True, "rstrip": True}), ("<|end|>", {"rstrip": True}))
    d["decoder"] = BYTES_DECODER
    return d


def deepseek():
    from tokenizers import Regex, pre_tokenizers

    steps = [pre_tokenizers.Split(Regex(one), "isolated") for one in THREE]
    steps.append(pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False))
    d = byte_bpe(pre=pre_tokenizers.Sequence(steps))
    d["normalizer"] = {"type": "Sequence", "normalizers": []}
    add(d, ("<｜begin▁of｜>", {}), ("<｜end▁of｜>", {}))
    d["post_processor"] = template(d, ["<｜begin▁of｜>"])
    d["decoder"] = BYTES_DECODER
    return d


def smollm():
    from tokenizers import pre_tokenizers

    d = byte_bpe(pre=pre_tokenizers.Sequence([
        pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)]))
    add(d, ("<|s|>", {}), ("<|end|>", {}))
    d["decoder"] = BYTES_DECODER
    return d


def marks():
    """Added tokens of every kind over a normalizer that changes letters."""
    d = byte_bpe(size=500)
    d["normalizer"] = {"type": "Lowercase"}
    add(d, ("<|s|>", {}), ("<|left|>", {"lstrip": True}), ("<|right|>", {"rstrip": True}), ("<|both|>", {"lstrip": True, "rstrip": True}),
        ("word", {"special": False, "single_word": True}), ("<tool>", {"special": False}), ("<|s|>x|", {}), ("naïve", {"special": False, "normalized": True}),
        ("ING", {"special": False, "normalized": True}), ("Hello", {"special": False, "normalized": False}), ("sw", {"special": False, "single_word": False, "normalized": True}))
    d["decoder"] = BYTES_DECODER
    return d


def llama2():
    d = with_bytes(pieces_bpe())
    d["normalizer"], d["pre_tokenizer"], d["decoder"] = PREPEND, None, PIECES_DECODER
    d["post_processor"] = template(d, ["<s>"])
    return d


def phi3():
    d = with_bytes(pieces_bpe())
    d["normalizer"], d["pre_tokenizer"], d["decoder"] = PREPEND, None, PIECES_DECODER
    add(d, ("<|s|>", {"rstrip": True}), ("<|end|>", {"rstrip": True}), ("<tool>", {"special": False, "normalized": True}))
    d["post_processor"] = template(d, ["<s>"])
    return d


def mistral():
    d = with_bytes(pieces_bpe())
    d["normalizer"] = None
    d["pre_tokenizer"] = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "first", "split": False}
    d["decoder"] = PIECES_DECODER
    add(d, ("<|s|>", {}))
    d["post_processor"] = template(d, ["<s>"])
    return d


def metaspace_always():
    d = with_bytes(pieces_bpe())
    d["normalizer"] = {"type": "NFKC"}
    d["pre_tokenizer"] = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}
    d["decoder"] = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}
    d["model"]["byte_fallback"] = False
    add(d, ("<|s|>", {}), ("<|end|>", {}))
    d["post_processor"] = template(d, ["<s>"], ["</s>"])
    return d


def gemma():
    d = with_bytes(pieces_bpe(), ("<pad>", "<eos>", "<bos>", "<unk>"))
    d["normalizer"] = {"type": "Replace", "pattern": {"String": " "}, "content": "▁"}
    d["pre_tokenizer"] = {"type": "Split", "pattern": {"String": " "}, "behavior": "MergedWithPrevious", "invert": False}
    d["decoder"] = GEMMA_DECODER
    add(d, ("\n\n", {"special": False}), ("\n\n\n", {"special": False}), ("▁▁", {"special": False}), ("<|s|>", {}))
    d["post_processor"] = template(d, ["<bos>"])
    return d


def unfused():
    d = with_bytes(pieces_bpe(400), byte_tokens=False)
    d["model"]["fuse_unk"] = False
    d["normalizer"], d["pre_tokenizer"], d["decoder"] = PREPEND, None, PIECES_DECODER
    return d


def unigram_model(size=600):
    from tokenizers import models, pre_tokenizers, trainers

    trainer = trainers.UnigramTrainer(vocab_size=size, show_progress=False, special_tokens=["<unk>", "<s>", "</s>"], unk_token="<unk>", max_piece_length=12)
    return trained(models.Unigram(), trainer, pre_tokenizers.Metaspace(replacement="▁", prepend_scheme="always", split=True), lines=[line for line in TRAIN if line.strip()])


def unigram():
    """T5's kind: no byte fallback, the end after every text, blanks joined."""
    d = unigram_model()
    d["normalizer"] = {"type": "Sequence", "normalizers": [
        {"type": "NFKC"}, {"type": "Strip", "strip_left": False, "strip_right": True},
        {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": "▁"}]}
    d["added_tokens"] = [added(i, token) for i, token in enumerate(["<unk>", "<s>", "</s>"])]
    d["pre_tokenizer"] = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}
    d["decoder"] = {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}
    d["post_processor"] = template(d, [], ["</s>"])
    return d


def unigram_bytes():
    d = unigram_model(500)
    vocab = d["model"]["vocab"]
    d["model"]["vocab"] = vocab[:3] + [[f"<0x{i:02X}>", 0.0] for i in range(256)] + vocab[3:]
    d["model"]["byte_fallback"] = True
    d["model"]["unk_id"] = 0
    d["normalizer"] = PREPEND
    d["pre_tokenizer"] = None
    d["decoder"] = PIECES_DECODER
    d["added_tokens"] = [added(i, token) for i, token in enumerate(["<unk>", "<s>", "</s>"])]
    d["post_processor"] = template(d, ["<s>"])
    return d


def unigram_split():
    """Whole text to the model: no pieces cut at blanks, and no unknown token at all for what bytes give."""
    d = unigram_bytes()
    d["normalizer"] = {"type": "Nmt"}
    d["pre_tokenizer"] = {"type": "Sequence", "pretokenizers": [
        {"type": "WhitespaceSplit"}, {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}]}
    return d


def wordpiece():
    from tokenizers import models, normalizers, pre_tokenizers, trainers

    trainer = trainers.WordPieceTrainer(vocab_size=600, show_progress=False, limit_alphabet=120, special_tokens=["[PAD]", "[UNK]", "[CLS]", "[SEP]"])
    d = trained(models.WordPiece(unk_token="[UNK]"), trainer, pre_tokenizers.BertPreTokenizer(), normalizers.BertNormalizer())
    d["post_processor"] = template(d, ["[CLS]"], ["[SEP]"])
    d["decoder"] = {"type": "WordPiece", "prefix": "##", "cleanup": False}
    return d


KINDS = [gpt2, roberta, llama3, qwen, phi4, deepseek, smollm, marks, llama2, phi3, mistral, metaspace_always, gemma, unfused, unigram, unigram_bytes, unigram_split, wordpiece]


def digest(ids):
    return hashlib.sha256(",".join(map(str, ids)).encode()).hexdigest()


def record(kind, description):
    from tokenizers import Tokenizer

    tokenizer = Tokenizer.from_str(json.dumps(description, ensure_ascii=False))
    description = json.loads(tokenizer.to_str())
    texts = TEXTS + MARKED
    # Each text: [ids, decoded or null where it is the text itself]
    encoded, whole = [], []
    for text in texts:
        ids = tokenizer.encode(text, add_special_tokens=False).ids
        back = tokenizer.decode(ids, skip_special_tokens=True)
        encoded.append([ids, None if back == text else back])
    for text in texts[:40]:
        whole.append(tokenizer.encode(text, add_special_tokens=True).ids)
    # sequences of tokens by chance: what a model may say
    r = random.Random(hashlib.sha256(kind.encode()).hexdigest())
    count = tokenizer.get_vocab_size()
    spoken = []
    for i in range(80):
        ids = [r.randrange(count) for _ in range(r.randrange(1, 14))]
        if i % 2 and count > 300:
            ids = [r.randrange(0, 300) for _ in range(r.randrange(1, 14))]  # mostly bytes
        spoken.append([ids, tokenizer.decode(ids, skip_special_tokens=True), tokenizer.decode(ids, skip_special_tokens=False)])
    long = []
    for unit, times in LONG:
        if kind == "wordpiece" and times > 20000:
            continue
        try:
            ids = tokenizer.encode(unit * times, add_special_tokens=False).ids
            long.append([unit, times, len(ids), digest(ids)])
        except BaseException as error:
            LOG["errors"][f"long {kind} {unit!r}"] = str(error)[:300]
    FILES[kind + ".json"] = {"kind": kind, "tokenizer": description, "encoded": encoded, "whole": whole, "spoken": spoken, "long": long}


@part("versions")
def _():
    import importlib.metadata as metadata

    LOG["versions"] = {name: metadata.version(name) for name in ["tokenizers", "sentencepiece", "transformers", "jinja2"]}


FILES["texts.json"] = {"texts": TEXTS, "marked": MARKED, "long": LONG}

for one in KINDS:
    part("kind " + one.__name__)(lambda one=one: record(one.__name__, one()))


# ---------------------------------------------------------------- SentencePiece itself

CHARSMAP = {}


def field(message, number):
    """The bytes of a protobuf message's field."""
    at = 0

    def varint():
        nonlocal at
        value = shift = 0
        while True:
            byte = message[at]
            at += 1
            value |= (byte & 127) << shift
            shift += 7
            if byte < 128:
                return value

    while at < len(message):
        tag = varint()
        if tag & 7 == 0:
            varint()
        elif tag & 7 == 5:
            at += 4
        elif tag & 7 == 1:
            at += 8
        else:
            size = varint()
            at += size
            if tag >> 3 == number:
                return message[at - size:at]
    return b""


@part("sentencepiece")
def _():
    """Its own models, written out as tokenizer.json by hand; does the library that reads these agree with SentencePiece itself?"""
    import sentencepiece

    rules = os.path.join(OUT, "rules.tsv")
    with open(rules, "w", encoding="utf-8") as f:
        for source, target in [("\ufb01", "fi"), ("e\u0301", "\u00e9"), ("\uff21", "A"), ("\uff11", "1"), ("\u00a0", " "), ("\u3000", " "), ("\t", " "), ("\n", " "), ("\u00bd", "1/2"), ("\u200b", ""), ("\u2026", "..."), ("\u2460", "1"), ("n\u0303", "\u00f1")]:
            f.write(" ".join(f"{ord(c):X}" for c in source) + "\t" + " ".join(f"{ord(c):X}" for c in target) + "\n")
    for kind in ["unigram", "bpe"]:
        stream = io.BytesIO()
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter([line for line in TRAIN if line.strip()]), model_writer=stream, vocab_size=620, model_type=kind, byte_fallback=True, character_coverage=0.98,
            normalization_rule_tsv=rules, add_dummy_prefix=True, remove_extra_whitespaces=False, split_digits=(kind == "bpe"), hard_vocab_limit=False,
            num_threads=1, minloglevel=2)
        charsmap = field(field(stream.getvalue(), 3), 2)
        if len(charsmap) > 20000:
            LOG["notes"]["charsmap " + kind] = len(charsmap)
        else:
            CHARSMAP[kind] = base64.b64encode(charsmap).decode()
        processor = sentencepiece.SentencePieceProcessor(model_proto=stream.getvalue())
        pieces = [[processor.id_to_piece(i), processor.get_score(i)] for i in range(processor.get_piece_size())]
        steps = [{"type": "Prepend", "prepend": "▁"}, {"type": "Replace", "pattern": {"String": " "}, "content": "▁"}]
        if kind in CHARSMAP:
            steps.insert(0, {"type": "Precompiled", "precompiled_charsmap": CHARSMAP[kind]})
        if kind == "unigram":
            inner = {"type": "Unigram", "unk_id": 0, "vocab": pieces, "byte_fallback": True}
        else:
            ranks = {p: i for i, (p, _) in enumerate(pieces)}
            merges = []
            for piece, rank in ranks.items():
                if piece.startswith("<") or len(piece) < 2:
                    continue
                local = [(piece[:i], piece[i:]) for i in range(1, len(piece)) if piece[:i] in ranks and piece[i:] in ranks]
                merges += [(rank, pair) for pair in sorted(local, key=lambda pair: (ranks[pair[0]], ranks[pair[1]]))]
            merges = [list(pair) for _, pair in sorted(merges, key=lambda entry: entry[0])]
            inner = {"type": "BPE", "dropout": None, "unk_token": "<unk>", "continuing_subword_prefix": None, "end_of_word_suffix": None, "fuse_unk": True, "byte_fallback": True, "ignore_merges": False, "vocab": ranks, "merges": merges}
        description = {
            "version": "1.0", "truncation": None, "padding": None, "added_tokens": [added(i, t) for i, t in enumerate(["<unk>", "<s>", "</s>"])],
            "normalizer": {"type": "Sequence", "normalizers": steps}, "pre_tokenizer": None, "post_processor": None, "decoder": PIECES_DECODER, "model": inner}
        description["post_processor"] = template(description, ["<s>"])
        name = "sentencepiece_" + kind
        record(name, description)
        own = [processor.encode(text) for text in TEXTS + MARKED]
        FILES[name + ".json"]["own"] = own
        LOG["notes"][name] = sum(a == b[0] for a, b in zip(own, FILES[name + ".json"]["encoded"]))


# ---------------------------------------------------------------- parts alone

PRE = [
    {"type": "ByteLevel", "add_prefix_space": False, "trim_offsets": True, "use_regex": True},
    {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True},
    {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": False},
    {"type": "Digits", "individual_digits": True}, {"type": "Digits", "individual_digits": False},
    {"type": "Whitespace"}, {"type": "WhitespaceSplit"}, {"type": "BertPreTokenizer"}, {"type": "CharDelimiterSplit", "delimiter": "-"},
    {"type": "UnicodeScripts"}, {"type": "FixedLength", "length": 5},
]
PRE += [{"type": "Punctuation", "behavior": b} for b in ["Isolated", "Removed", "MergedWithPrevious", "MergedWithNext", "Contiguous"]]
PRE += [{"type": "Split", "pattern": p, "behavior": b, "invert": i}
        for p in [{"Regex": "\\s+|[.,]"}, {"String": "a"}, {"Regex": "x*"}] for b in ["Isolated", "Removed", "MergedWithPrevious", "MergedWithNext", "Contiguous"] for i in [False, True]]
PRE += [{"type": "Metaspace", "replacement": "▁", "prepend_scheme": s, "split": split} for s in ["always", "first", "never"] for split in [True, False]]
PRE += [{"type": "Split", "pattern": {"Regex": p}, "behavior": "Isolated", "invert": False} for p in [CL100K, QWEN, O200K] + THREE]
PRE += [{"type": "Sequence", "pretokenizers": [{"type": "Whitespace"}, {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "first", "split": True}]},
        {"type": "Sequence", "pretokenizers": [{"type": "Punctuation", "behavior": "Contiguous"}, {"type": "Digits", "individual_digits": True}, {"type": "ByteLevel", "add_prefix_space": True, "trim_offsets": True, "use_regex": True}]}]
NORM = [{"type": t} for t in ["NFC", "NFD", "NFKC", "NFKD", "Lowercase", "StripAccents", "Nmt", "ByteLevel"]]
NORM += [{"type": "Strip", "strip_left": l, "strip_right": r} for l in [True, False] for r in [True, False]]
NORM += [{"type": "Prepend", "prepend": "▁"}, {"type": "Replace", "pattern": {"String": "a"}, "content": "bb"}, {"type": "Replace", "pattern": {"Regex": "\\s+"}, "content": " "},
         {"type": "Replace", "pattern": {"Regex": " {2,}"}, "content": "▁"}, {"type": "Replace", "pattern": {"Regex": "(a)b"}, "content": "$1"},
         {"type": "BertNormalizer", "clean_text": True, "handle_chinese_chars": True, "strip_accents": None, "lowercase": True},
         {"type": "BertNormalizer", "clean_text": True, "handle_chinese_chars": False, "strip_accents": False, "lowercase": False}]
DECODE = [
    PIECES_DECODER, GEMMA_DECODER, BYTES_DECODER, {"type": "ByteFallback"}, {"type": "Fuse"}, {"type": "Strip", "content": " ", "start": 2, "stop": 0}, {"type": "Strip", "content": "a", "start": 1, "stop": 1},
    {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "always", "split": True}, {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "first", "split": False}, {"type": "Metaspace", "replacement": "▁", "prepend_scheme": "never", "split": True},
    {"type": "Replace", "pattern": {"String": "▁"}, "content": " "}, {"type": "WordPiece", "prefix": "##", "cleanup": True}, {"type": "WordPiece", "prefix": "##", "cleanup": False}, {"type": "BPEDecoder", "suffix": "</w>"},
]
TOKENS = [
    ["▁Hello", "▁world"], ["▁", "▁▁", "a"], ["Hello", "▁▁a", "▁"], ["<0xE6>", "<0x95>", "<0xB0>"], ["<0xE6>", "<0x95>"], ["a", "<0xE6>", "b"], ["<0xE6>", "<0x95>", "<0xB0>", "<0xFF>"], ["<0x41>", "<0x0a>", "<0xG1>", "<0x4>"],
    ["<0xF0>", "<0x9F>", "<0x99>", "<0x82>", "▁x"], ["ĠHello", "Ġwor", "ld", "Ċ"], ["æķ°", "Ġ"], ["æ", "ķ"], ["hello", "##ing", "!", "'", "s"], ["play", "##ed", "do", "not", "n't", "."], ["lo", "w</w>", "er</w>"], ["aab", "baa"], ["a"], ["aa"], [" ", " a"], ["  a", "b  "], [], ["▁a", "<0x20>", "▁", "b"], ["数", "▁学"], ["Ġ🙂"], ["plain text"],
]


@part("components")
def _():
    from tokenizers import Tokenizer

    empty = {"version": "1.0", "truncation": None, "padding": None, "added_tokens": [], "normalizer": None, "pre_tokenizer": None, "post_processor": None, "decoder": None, "model": {"type": "BPE", "vocab": {}, "merges": []}}
    texts = [text for text in TEXTS if len(text) < 80]
    result = {"texts": texts, "tokens": TOKENS, "pre_tokenizers": [], "normalizers": [], "decoders": []}
    FILES["components.json"] = result
    extra = [{"type": "Precompiled", "precompiled_charsmap": one} for one in list(CHARSMAP.values())[:1]]
    for what, steps in [("pre_tokenizers", PRE), ("normalizers", NORM + extra), ("decoders", DECODE)]:
        for step in steps:
            try:
                tokenizer = Tokenizer.from_str(json.dumps({**empty, {"pre_tokenizers": "pre_tokenizer", "normalizers": "normalizer", "decoders": "decoder"}[what]: step}))
            except BaseException as error:
                LOG["errors"][f"{what} {json.dumps(step)[:200]}"] = str(error)[:500]
                continue
            got = []
            for one in (TOKENS if what == "decoders" else texts):
                try:
                    if what == "pre_tokenizers":
                        got.append([piece for piece, _ in tokenizer.pre_tokenizer.pre_tokenize_str(one)])
                    elif what == "normalizers":
                        value = tokenizer.normalizer.normalize_str(one)
                        got.append(None if value == one else value)
                    else:
                        got.append(tokenizer.decoder.decode(one))
                except BaseException as error:
                    got.append({"error": str(error)[:200]})
            result[what].append({"step": step, "expected": got})


# ---------------------------------------------------------------- rotary scaling

ROTARY = [
    {"rope_type": "linear", "factor": 4.0}, {"rope_type": "dynamic", "factor": 2.0},
    {"rope_type": "llama3", "factor": 8.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 2048},
    {"rope_type": "llama3", "factor": 32.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0, "original_max_position_embeddings": 8192},
    {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 2048},
    {"rope_type": "yarn", "factor": 8.0, "original_max_position_embeddings": 1024, "beta_fast": 16.0, "beta_slow": 2.0, "attention_factor": 1.25},
    {"rope_type": "yarn", "factor": 4.0, "original_max_position_embeddings": 2048, "truncate": False},
    {"rope_type": "yarn", "factor": 40.0, "original_max_position_embeddings": 2048, "mscale": 1.0, "mscale_all_dim": 0.8},
    {"rope_type": "longrope", "original_max_position_embeddings": 2048, "short_factor": [1.0 + i / 16 for i in range(16)], "long_factor": [1.0 + i for i in range(16)], "factor": 4.0},
    {"rope_type": "longrope", "original_max_position_embeddings": 2048, "short_factor": [1.0] * 16, "long_factor": [2.0] * 16, "factor": 4.0, "attention_factor": 1.5},
]


@part("rotary")
def _():
    from transformers import LlamaConfig
    from transformers.modeling_rope_utils import ROPE_INIT_FUNCTIONS

    cases = []
    FILES["rotary.json"] = cases
    for base in [10000.0, 500000.0]:
        for parameters in ROTARY:
            try:
                config = LlamaConfig(hidden_size=128, num_attention_heads=4, head_dim=32, max_position_embeddings=8192, rope_parameters={**parameters, "rope_theta": base})
                for length in [2048, 8192, 16384]:
                    frequencies, factor = ROPE_INIT_FUNCTIONS[parameters["rope_type"]](config, "cpu", seq_len=length)
                    cases.append({"base": base, "parameters": parameters, "length": length, "frequencies": frequencies.double().tolist(), "factor": float(factor)})
            except BaseException as error:
                LOG["errors"][f"rotary {base} {parameters}"[:150]] = f"{type(error).__name__}: {error}"[:300]


# ---------------------------------------------------------------- chat templates

TEMPLATES = {
    "generation": "{% for m in messages %}{% if m.role == 'assistant' %}{% generation %}[{{ m.content }}]{{ eos_token }}{% endgeneration %}{% else %}({{ m.role }}: {{ m.content | trim }}){% endif %}{% endfor %}{% if add_generation_prompt %}[{% endif %}",
    "breaks": "{% for m in messages %}{% if loop.index0 == 2 %}{% break %}{% endif %}{% if m.role == 'system' %}{% continue %}{% endif %}{{ loop.index }}:{{ m.content }};{% endfor %}",
    "namespaces": "{% set ns = namespace(last=-1, text='') %}{% for m in messages %}{% if m.role == 'user' %}{% set ns.last = loop.index0 %}{% set ns.text = ns.text ~ m.content[:3] %}{% endif %}{% endfor %}{{ ns.last }} {{ ns.text }}",
    "reversed": "{% for m in messages[::-1] %}{{ loop.revindex0 }}{{ m.role[0] }}{{ ',' if not loop.last }}{% endfor %}",
    "filters": "{{ messages | length }} {{ messages | map(attribute='role') | join('/') }} {{ messages | selectattr('role', 'equalto', 'user') | list | length }} {{ (messages | rejectattr('role', 'equalto', 'user') | first).content | upper | replace('A', '4') }} {{ '  x ' | trim | default('y') }} {{ none | default('n', true) }} {{ ['b', 'a', 'c'] | sort | join }}",
    "thinking": "{% for m in messages %}{% set content = m.content %}{% if '</think>' in content %}{% set content = content.split('</think>')[-1].lstrip('\\n') %}{% endif %}<{{ m.role }}>{{ content }}\n{% endfor %}{% if add_generation_prompt %}<assistant>{% if enable_thinking is defined and enable_thinking is false %}<think>\n\n</think>\n\n{% endif %}{% endif %}",
    "json": "{{ messages | tojson }}|{{ messages[0] | tojson(indent=2) }}|{{ {'a': [1, 2.5, true, none, 'é<&>']} | tojson }}",
    "macro": "{%- macro say(role, text='none') -%}[{{ role }}|{{ text }}]{%- endmacro -%}{%- for m in messages -%}{{ say(m.role, text=m.content) }}{%- endfor -%}{{ say('x') }}",
    "block": "{% set body %}{% for m in messages %}{{ m.content }} {% endfor %}{% endset %}{{ body | trim | length }}{{ body }}",
    "tests": "{{ messages is iterable }} {{ messages[0] is mapping }} {{ 'a' is string }} {{ 3 is number }} {{ x is undefined }} {{ none is none }} {{ 4 is even }} {{ 'ab' in 'cabd' }} {{ messages[0].foo is defined }} {{ 7 // 2 }} {{ 7 % 4 }} {{ 2 ** 5 }} {{ 7 / 2 }} {{ 'x' * 3 }} {{ true and not false }}",
    "blanks": "  {% if true %}\n    a\n  {% endif %}\n{#- note -#}\n  b  {%- if true %} c {% endif -%}  d\n",
    "items": "{% for k, v in messages[0].items() %}{{ k }}={{ v }};{% endfor %}{% for k, v in {'z': 1, 'y': 2} | items %}{{ k }}{{ v }}{% endfor %}{{ dict(a=1) }} {{ [1, 'two', none, true, 2.0] }}",
    "refuse": "{% if messages[0].role == 'system' %}{{ raise_exception('no system turn') }}{% endif %}{{ messages[0].content }}",
    "strings": "{{ 'A-b'.lower() }} {{ 'x y z'.split() }} {{ 'xaax'.strip('x') }} {{ 'abc'.startswith('ab') }} {{ 'abc'.endswith('c') }} {{ 'a,b'.replace(',', ';') }} {{ 'title case'.title() }} {{ 'ab'[1] }} {{ 'hello'[1:-1] }} {{ 'a\\nb' }}",
    "cycle": "{% for m in messages %}{{ loop.cycle('odd', 'even') }}{{ loop.first }}{{ loop.last }} {% else %}none{% endfor %}{% for i in range(3) %}{{ i }}{% endfor %}{% for i in range(10, 0, -4) %}{{ i }} {% endfor %}",
    "alternate": "{{ bos_token }}{% for m in messages %}{% if (m['role'] == 'user') != (loop.index0 % 2 == 0) %}{{ raise_exception('turns must alternate') }}{% endif %}{{ '<' + m['role'] + '>\\n' + m['content'] | trim + '\\n' }}{% endfor %}{% if add_generation_prompt %}{{ '<assistant>\\n' }}{% endif %}",
}
DIALOGUES = {
    "one": [{"role": "user", "content": " What is 6*7? "}],
    "three": [{"role": "user", "content": "Hi"}, {"role": "assistant", "content": "<think>\nhm\n</think>\n\nHello é"}, {"role": "user", "content": "a<b & \"c\" 数🙂"}],
    "system": [{"role": "system", "content": "Be brief."}, {"role": "user", "content": "Sum\n  them."}, {"role": "assistant", "content": "42"}, {"role": "user", "content": "Why?"}],
}


@part("templates")
def _():
    try:
        from tokenizers import Tokenizer, models
        from transformers import PreTrainedTokenizerFast

        tokenizer = PreTrainedTokenizerFast(tokenizer_object=Tokenizer(models.BPE()), bos_token="<s>", eos_token="</s>")

        def write(messages, source, prompt, **more):
            return tokenizer.apply_chat_template(messages, chat_template=source, tokenize=False, add_generation_prompt=prompt, **more)

        write([], "{{ bos_token }}", False)
    except BaseException:
        LOG["errors"]["templates by tokenizer"] = traceback.format_exc()[-1500:]
        from transformers.utils.chat_template_utils import _compile_jinja_template

        def write(messages, source, prompt, **more):
            return _compile_jinja_template(source).render(
                messages=messages, add_generation_prompt=prompt, bos_token="<s>", eos_token="</s>", tools=None, documents=None, **more)

    cases = []
    for name, source in TEMPLATES.items():
        for dialogue, messages in DIALOGUES.items():
            for prompt in [True, False]:
                case = {"name": f"{name}/{dialogue}/{prompt}", "template": source, "messages": messages, "prompt": prompt, "thinking": False if name == "thinking" else None, "refused": None, "expected": None}
                try:
                    more = {"enable_thinking": False} if name == "thinking" else {}
                    case["expected"] = write(messages, source, prompt, **more)
                except BaseException as error:
                    case["refused"] = str(error)[:300]
                    case["type"] = type(error).__name__
                cases.append(case)
    FILES["templates.json"] = cases


save()
print("errors:", list(LOG["errors"]), flush=True)
