// One problem: its statement, what became of each sample, and the whole dialogue.

const GRADES = {
  right: ["right", "✓", "right"],
  wrong: ["wrong", "✗", "wrong"],
  empty: ["wrong", "✗", "no answer"],
  unparsable: ["wrong", "✗", "not readable"],
  timed_out: ["wrong", "✗", "out of budget or time"],
  unknown: ["unsure", "?", "not decided"],
};
const STATUSES = { verified: ["right", "verified"], unverified: ["unsure", "unverified"], none: ["dim", "no answer"] };

function gradeChip(kind) {
  const [colour, sign, text] = GRADES[kind] ?? ["unsure", "?", kind];
  return chip(colour, `${sign} ${text}`);
}

/** Fills the window with a problem. */
function showProblem(window, { problem, at, move, choose, close }) {
  const samples = problem.samples;
  window.replaceChildren(
    element(
      "header",
      {},
      element("h2", {}, problem.id),
      element("button", { type: "button", name: "before", title: "The problem before (←)", click: () => move(-1) }, "←"),
      element("button", { type: "button", name: "after", title: "The next problem (→)", click: () => move(1) }, "→"),
      element("button", { type: "button", name: "close", title: "Close (Esc)", click: close }, "✕"),
    ),
    element(
      "div",
      { class: "body", tabindex: -1, autofocus: true },
      element("p", { class: "dim" }, [problem.subject, problem.level ? `level ${problem.level}` : null].filter(part => part).join(" · ")),
      element("div", { class: "statement" }, prose(problem.text)),
      samples.length > 1
        ? tabs(
            samples.map(one => [`sample ${one.sample + 1} `, gradeChip(one.grade)]),
            at,
            choose,
          )
        : null,
      element("div", { class: "sample" }, element("p", { class: "dim" }, "…")),
    ),
  );
}

/** Fills the window's lower part with a sample. */
async function showSample(window, problem, sample) {
  const place = window.querySelector(".sample");
  if (sample.chunk === undefined) {
    place.replaceChildren(
      element(
        "p",
        { class: "notice" },
        "This page would be too large with all dialogues, and this one is not in it. In the run's folder: ",
        element("code", {}, "toolreasoner trace trajectories.jsonl --branches --id ID"),
      ),
    );
    return;
  }
  const whole = await trajectory(sample).catch(() => null);
  if (!place.isConnected) {
    return; // another problem was opened meanwhile
  }
  const damaged = "This dialogue cannot be read: the file is not whole. Write it again: toolreasoner report RUN";
  place.replaceChildren(
    ...(whole ? [...result(whole), ...dialogue(whole, problem.text)] : [element("p", { class: "notice" }, damaged)]),
  );
}

function tabs(names, chosen, choose) {
  const list = element(
    "div",
    { class: "tabs", role: "tablist" },
    names.map((name, at) =>
      element(
        "button",
        {
          type: "button",
          role: "tab",
          "aria-selected": at === chosen ? "true" : "false",
          click: () => {
            [...list.children].forEach((tab, other) => tab.setAttribute("aria-selected", other === at ? "true" : "false"));
            choose(at);
          },
        },
        name,
      ),
    ),
  );
  return list;
}

function result({ graded, usage, seed, recipe }) {
  const [colour, status] = STATUSES[graded.status] ?? ["dim", graded.status];
  return [
    element("p", { class: "outcome" }, gradeChip(graded.grade.kind), element("bdi", {}, graded.grade.why)),
    element(
      "div",
      { class: "answers" },
      element(
        "div",
        {},
        element("h3", {}, "Answer"),
        graded.answer === undefined ? element("p", { class: "dim" }, "none") : answer(graded.answer),
      ),
      element("div", {}, element("h3", {}, "Reference"), answer(graded.reference)),
    ),
    element(
      "p",
      { class: "dim took" },
      chip(colour, status),
      [
        graded.evidence ? `evidence: ${words(graded.evidence)}` : null,
        graded.stop ? `ended: ${words(graded.stop)}` : null,
        plural(graded.cost.calls, "call"),
        plural(graded.cost.output_tokens, "token"),
        plural(usage.programs, "program"),
        `${graded.cost.wall_seconds.toFixed(1)} s`,
        `seed ${seed}`,
        recipe,
      ]
        .filter(part => part)
        .map(part => element("span", { class: "part" }, part)),
    ),
    attempts(graded.dialogues),
  ].filter(part => part);
}

function answer(text) {
  return text.includes("\n") ? program(text) : element("pre", { class: "output", tabindex: 0 }, text);
}

function attempts(dialogues) {
  const rows = dialogues.flatMap((one, number) =>
    one.attempts.map((attempt, at) => [dialogues.length > 1 ? `try ${number + 1}, attempt ${at + 1}` : `attempt ${at + 1}`, attempt]),
  );
  return rows.length < 2
    ? null
    : element(
        "details",
        {},
        element("summary", {}, `${plural(rows.length, "attempt")}, each graded`),
        element(
          "table",
          {},
          rows.map(([name, attempt]) =>
            element(
              "tr",
              {},
              element("td", {}, name),
              element("td", {}, gradeChip(attempt.grade.kind)),
              element("td", { class: "answer" }, short(attempt.answer ?? "nothing", 200)),
              element("td", {}, attempt.grade.why),
              element("td", { class: "number" }, plural(attempt.output_tokens, "token")),
            ),
          ),
        ),
      );
}

/** The turns, and the tries that the recipe chose from. */
function dialogue({ turns, branches }, statement) {
  const place = element("div", { class: "branch" });
  const show = at =>
    place.replaceChildren(
      ...(branches[at].answer === undefined ? [] : [element("p", {}, "comes to ", chip("dim", short(branches[at].answer, 200)))]),
      ...dialogue(branches[at], statement),
    );
  if (branches.length > 0) {
    show(0);
  }
  return [
    ...(branches.length > 0 && turns.length <= 1 ? [] : turnsOf(turns, statement)),
    ...(branches.length > 0
      ? [
          element("h3", {}, `${branches.length} tries beside each other`),
          tabs(
            branches.map((one, at) => [`try ${at + 1} `, one.answer === undefined ? null : chip("dim", short(one.answer, 20))]),
            0,
            show,
          ),
          place,
        ]
      : []),
  ];
}

function turnsOf(turns, statement) {
  let round = 0;
  return turns.flatMap((turn, at) => {
    const rule = turn.round > 0 && turn.round !== round ? [element("h3", { class: "round" }, `round ${turn.round}`)] : [];
    round = turn.round;
    return at === 0 && turn.text === statement ? [] : [...rule, turnOf(turn, at > 0 ? turns[at - 1] : null)];
  });
}

function turnOf(turn, before) {
  const call = turn.call
    ? [
        plural(turn.call.output_tokens, "token"),
        turn.call.finish_reason === "stop" ? null : `ended by ${turn.call.finish_reason}`,
        seconds(turn.call.time),
      ]
    : [];
  const head = element(
    "div",
    { class: "speaker" },
    element("b", {}, words(turn.author)),
    call.filter(part => part).map(part => element("span", { class: "part" }, part)),
    turn.answer === undefined ? null : chip("dim", "states ", element("bdi", {}, short(turn.answer, 200))),
  );
  return element(
    "article",
    { class: `turn ${words(turn.author)}` },
    turn.run
      ? ranOf(turn, before)
      : turn.call
        ? [
            head,
            ...prose(turn.text),
            turn.program === undefined ? null : program(turn.program),
            turn.judgement ? judgementOf(turn) : null,
          ]
        : instructionOf(turn, head),
  );
}

function ranOf({ run, text }, before) {
  const isShown = before && (before.program === run.source || programsIn(before.text).includes(run.source.trimEnd()));
  const isOk = run.verdict === "Ok";
  return [
    isShown ? null : program(run.source),
    element(
      "div",
      { class: "speaker" },
      element("b", {}, "sandbox"),
      chip(isOk ? "right" : "wrong", isOk ? "ran" : words(run.verdict)),
      element("span", { class: "part" }, seconds(run.time)),
    ),
    ...observation(text),
  ];
}

function judgementOf({ judgement: { passes, score, confidence, check_ran, critique }, text }) {
  const verdict =
    passes === true
      ? chip("right", "✓ says it is right")
      : passes === false
        ? chip("wrong", "✗ says it is wrong")
        : chip("unsure", "? does not say");
  const parts = [
    check_ran ? "after a check that ran" : "no check ran",
    score === undefined ? null : `score ${score}`,
    confidence === undefined ? null : `confidence ${confidence}`,
  ];
  return [
    element(
      "p",
      { class: "verification" },
      verdict,
      parts.filter(part => part).map(part => element("span", { class: "part" }, part)),
    ),
    critique && !text.includes(critique) ? element("blockquote", { class: "prose" }, critique) : null,
  ];
}

function instructionOf({ text }, head) {
  const [first, ...rest] = text.trim().split("\n");
  return rest.length === 0 && first.length < 200
    ? [head, element("p", { class: "prose dim" }, first)]
    : element(
        "details",
        {},
        element("summary", {}, ...head.childNodes, element("span", { class: "dim" }, ` ${short(first, 90)}`)),
        prose(text),
      );
}

function seconds(time) {
  const [hours, minutes, rest] = (time ?? "").split(":").map(Number);
  return time ? `${(hours * 3600 + minutes * 60 + rest).toFixed(2)} s` : null;
}
