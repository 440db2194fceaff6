// Drawings of 360 units' width: about a phone's, so that the letters are as large as the page's everywhere.

const WIDTH = 360;

function figure(title, height, note, ...parts) {
  return element(
    "figure",
    {},
    element("figcaption", {}, title),
    drawn("svg", { viewBox: `0 0 ${WIDTH} ${height}`, role: "img", "aria-label": title }, ...parts),
    note ? element("p", { class: "dim" }, note) : null,
  );
}

function label(x, y, anchor, text, kind = "") {
  return drawn("text", { x, y, "text-anchor": anchor, class: kind }, text);
}

function line(x1, y1, x2, y2, kind) {
  return drawn("line", { x1, y1, x2, y2, class: kind });
}

function short(text, most) {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}

/** The accuracy of groups, a line each, with intervals. */
function groupPlot(title, groups, name) {
  const [left, right, row] = [154, 300, 25];
  const height = groups.length * row + 22;
  const x = share => left + share * (right - left);
  return figure(
    title,
    height,
    null,
    [0, 0.5, 1].map(share => [
      line(x(share), 2, x(share), height - 20, "grid"),
      label(x(share), height - 6, "middle", `${share * 100} %`, "tick"),
    ]),
    groups.map((group, at) => {
      const { value, low, high } = group.accuracy;
      const y = at * row + row / 2 + 1;
      return drawn(
        "g",
        {},
        drawn("title", {}, `${name(group)}: ${group.correct} of ${group.n}, ${percent(value)} (${interval(group.accuracy)})`),
        label(left - 10, y + 4, "end", short(name(group), 22)),
        typeof low === "number" ? line(x(low), y, x(high), y, "whisker first") : null,
        drawn("circle", { cx: x(value), cy: y, r: 4.5, class: "dot first" }),
        label(WIDTH, y + 4, "end", percent(value), "value"),
      );
    }),
  );
}

/** Lines over an axis of numbers. Each point is { x, share, low, high, words }. */
function linePlot(title, series, { axis, isLogarithmic = false, ticks, bars = [], note = null }) {
  const [left, right, top, bottom] = [40, 350, 10, 168];
  const points = series.flatMap(one => one.points);
  const most = [0.1, 0.2, 0.5].find(limit => [...points, ...bars].every(point => (point.high ?? point.share) <= limit)) ?? 1;
  const scale = isLogarithmic ? Math.log10 : number => number;
  const [from, to] = [scale(Math.min(...ticks.map(tick => tick[0]))), scale(Math.max(...ticks.map(tick => tick[0])))];
  const x = number => left + 12 + (to === from ? 0.5 : (scale(number) - from) / (to - from)) * (right - left - 24);
  const y = share => bottom - (share / most) * (bottom - top);
  return figure(
    title,
    208,
    note,
    [0, most / 2, most].map(share => [
      line(left, y(share), right, y(share), "grid"),
      label(left - 6, y(share) + 4, "end", `${+(share * 100).toFixed(1)} %`, "tick"),
    ]),
    ticks.map(([number, words]) => label(x(number), bottom + 15, "middle", words, "tick")),
    label((left + right) / 2, bottom + 33, "middle", axis, "tick"),
    bars.map(bar =>
      drawn(
        "rect",
        { x: x(bar.x) - 8, y: y(bar.share), width: 16, height: bottom - y(bar.share), class: "bar" },
        drawn("title", {}, bar.words),
      ),
    ),
    series.map(({ kind, points: its }) =>
      drawn(
        "g",
        { class: kind },
        its.map(point =>
          typeof point.low === "number" ? line(x(point.x), y(point.low), x(point.x), y(point.high), `whisker ${kind}`) : null,
        ),
        drawn("polyline", { points: its.map(point => `${x(point.x)},${y(point.share)}`).join(" "), class: `path ${kind}` }),
        its.map(point =>
          drawn("circle", { cx: x(point.x), cy: y(point.share), r: 3.5, class: `dot ${kind}` }, drawn("title", {}, point.words)),
        ),
      ),
    ),
  );
}

function legend(...entries) {
  return entries.map(([kind, text]) => element("span", { class: `key ${kind}` }, text));
}

/** Whether what is said with so much confidence is right that often. */
function reliabilityPlot(calibration) {
  const [left, right, top, bottom] = [84, 292, 10, 218];
  const x = share => left + share * (right - left);
  const y = share => bottom - share * (bottom - top);
  const most = Math.max(...calibration.bins.map(bin => bin.count));
  return figure(
    `Reliability: confidence of ${calibration.source}`,
    256,
    `ECE ${calibration.expected_error.toFixed(3)}, Brier ${calibration.brier.value?.toFixed(3) ?? "–"}, ` +
      `${plural(calibration.count, "prediction")}; the larger the dot, the more of them. On the line it is right as often as it says.`,
    [0, 0.5, 1].map(share => [
      line(left, y(share), right, y(share), "grid"),
      label(left - 6, y(share) + 4, "end", `${share * 100} %`, "tick"),
      line(x(share), top, x(share), bottom, "grid"),
      label(x(share), bottom + 15, "middle", `${share * 100} %`, "tick"),
    ]),
    label((left + right) / 2, bottom + 33, "middle", "said; upwards: right", "tick"),
    line(x(0), y(0), x(1), y(1), "ideal"),
    calibration.bins.map(bin =>
      drawn(
        "circle",
        { cx: x(bin.confidence), cy: y(bin.accuracy), r: 3 + 7 * Math.sqrt(bin.count / most), class: "dot first bin" },
        drawn("title", {}, `said ${percent(bin.confidence)}, right ${percent(bin.accuracy)}, ${plural(bin.count, "time")}`),
      ),
    ),
  );
}

/** All plots that a run has the numbers for. */
function plots({ by_subject, by_level, self_correction, costs, repeated, calibration }) {
  return [
    by_level.length > 0 ? groupPlot("Accuracy by level", by_level, group => `level ${group.name}`) : null,
    by_subject.length > 0 ? groupPlot("Accuracy by subject", by_subject, group => group.name) : null,
    attemptPlot(self_correction),
    budgetPlot("tokens", costs.by_tokens),
    repeatedPlot(repeated),
    ...calibration.map(reliabilityPlot),
  ].filter(plot => plot);
}

function attemptPlot({ accuracy_by_attempt: shares, attempt_counts: counts, dialogues }) {
  if (shares.length === 0) {
    return null;
  }
  const bars = counts
    .map((number, at) => ({ x: at, share: number / dialogues, words: `${plural(number, "dialogue")} of ${plural(at, "attempt")}` }))
    .filter(bar => bar.share > 0);
  const ticks = Array.from({ length: Math.max(shares.length + 1, counts.length) }, (_, at) => [at, `${at}`])
    .filter(([at]) => at > 0 || counts[0] > 0)
    .filter(([at], _, all) => all.length <= 12 || at % Math.ceil(all.length / 12) === 0);
  const points = shares.map((share, at) => ({
    x: at + 1,
    share,
    words: `stopped after ${plural(at + 1, "attempt")}: ${percent(share)} right`,
  }));
  return linePlot("Accuracy by attempt", [{ kind: "first", points }], {
    axis: "attempts",
    ticks,
    bars,
    note: element("span", {}, ...legend(["first", "right, if all were stopped then"], ["bars", "dialogues of so many attempts"])),
  });
}

function budgetPlot(what, curve) {
  const points = curve.map(({ budget, accuracy }) => ({
    x: budget,
    share: accuracy,
    words: `at most ${count(budget)} ${what}: ${percent(accuracy)} right`,
  }));
  const begun = Math.max(0, points.findIndex(point => point.share > 0) - 1);
  return points.length < 2
    ? null
    : linePlot(`Accuracy within a budget of ${what}`, [{ kind: "first", points: points.slice(begun) }], {
        axis: `most ${what} that a sample may write`,
        isLogarithmic: true,
        ticks: ticksOf(points.slice(begun).map(point => point.x)),
      });
}

function repeatedPlot(repeated) {
  if (repeated.length < 2) {
    return null;
  }
  const points = (name, of) =>
    repeated
      .filter(one => of(one))
      .map(one => ({
        x: one.output_tokens,
        share: of(one).value,
        low: of(one).low,
        high: of(one).high,
        words: `${name}@${one.k}: ${percent(of(one).value)} (${interval(of(one))})`,
      }));
  const [pass, majority] = [points("pass", one => one.pass), points("maj", one => one.majority)];
  return linePlot(
    "What several samples are worth",
    [
      { kind: "first", points: pass },
      { kind: "second", points: majority },
    ],
    {
      axis: "samples",
      isLogarithmic: true,
      ticks: repeated.map(one => [Math.max(1, one.output_tokens), `${one.k}`]),
      note: element(
        "span",
        {},
        ...legend(
          ["first", "pass@k: one of them is right"],
          ...(majority.length > 0 ? [["second", "maj@k: the most frequent answer is right"]] : []),
        ),
      ),
    },
  );
}

/** At most five of an axis' numbers, the first and the last among them. */
function ticksOf(numbers) {
  const step = Math.ceil((numbers.length - 1) / 4) || 1;
  return numbers.filter((_, at) => (numbers.length - 1 - at) % step === 0 || at === 0).map(number => [number, count(number)]);
}
