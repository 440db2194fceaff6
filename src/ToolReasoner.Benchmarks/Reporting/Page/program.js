// Colours for C#, and texts with fenced blocks.

const KEYWORDS = new Set(
  (
    "abstract as async await base bool break byte case catch char checked class const continue decimal default delegate do " +
    "double dynamic else enum event explicit extern false finally fixed float for foreach get global goto if implicit in init int " +
    "interface internal is let lock long namespace new not null object or and out override params private protected public readonly " +
    "record ref return sbyte sealed select set short sizeof stackalloc static string struct switch this throw true try typeof uint ulong " +
    "unchecked unsafe ushort using var virtual void when where while with yield from orderby descending group by into join on equals"
  ).split(" "),
);

// No part of it can go over the same text twice, so that no program can make it slow.
const TOKEN = new RegExp(
  [
    String.raw`(?<comment>//[^\n]*|/\*[^]*?(?:\*/|$))`,
    String.raw`(?<string>"""[^]*?(?:"""|$)|(?:\$@|@\$?)"(?:[^"]|"")*"?|\$?"(?:\\.|[^"\\\n])*"?|'(?:\\.|[^'\\\n])*'?)`,
    String.raw`(?<number>\b\d[\w.]*)`,
    String.raw`(?<name>[A-Za-z_]\w*)`,
  ].join("|"),
  "g",
);

/** A program with colours. */
function program(source) {
  const parts = [];
  let end = 0;
  for (const token of source.matchAll(TOKEN)) {
    const kind = kindOf(token);
    if (kind) {
      parts.push(source.slice(end, token.index), element("span", { class: kind }, token[0]));
      end = token.index + token[0].length;
    }
  }
  return element("pre", { class: "program", tabindex: 0 }, element("code", {}, ...parts, source.slice(end)));
}

function kindOf(token) {
  const { comment, string, number, name } = token.groups;
  return comment
    ? "comment"
    : string
      ? "string"
      : number
        ? "number"
        : KEYWORDS.has(name)
          ? "keyword"
          : /^[A-Z]\w*[a-z]/.test(name)
            ? "type"
            : null;
}

const FENCE = /^ *```([^\n]*)\n([^]*?)(?:^ *```[^\n]*(?:\n|$)|(?![^]))/gm;
const CSHARP = ["csharp", "cs", "c#", "csx", ""];

/** A model's text: prose, programs with colours, other blocks as they are. */
function prose(text) {
  const parts = [];
  let end = 0;
  for (const fence of text.matchAll(FENCE)) {
    parts.push(paragraph(text.slice(end, fence.index)));
    parts.push(CSHARP.includes(fence[1].trim().toLowerCase()) ? program(fence[2].trimEnd()) : output(fence[2].trimEnd()));
    end = fence.index + fence[0].length;
  }
  return [...parts, paragraph(text.slice(end))];
}

function paragraph(text) {
  return text.trim() ? element("p", { class: "prose" }, text.trim()) : null;
}

function output(text) {
  return element("pre", { class: "output", tabindex: 0 }, text);
}

/** What the sandbox told the model, without the fence around it. */
function observation(text) {
  const fence = /^```output\n([^]*?)\n```([^]*)$/.exec(text);
  return [output(fence ? fence[1] : text), fence?.[2].trim() ? element("p", { class: "dim" }, fence[2].trim()) : null];
}

/** The programs in a model's text. */
function programsIn(text) {
  return [...text.matchAll(FENCE)].map(fence => fence[2].trimEnd());
}
