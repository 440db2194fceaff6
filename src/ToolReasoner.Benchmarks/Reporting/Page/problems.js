// The list: what is in it stands in the page's address, so that a view can be kept and the browser's own way back works.

const PAGE = 50;
const WRONG = ["wrong", "empty", "unparsable", "timed_out"];

function addressed() {
  return new URLSearchParams(location.hash.slice(1));
}

/** Goes to an address; members that are null are taken out of it. */
function go(changes, isStep = false) {
  const state = addressed();
  for (const [name, value] of Object.entries(changes)) {
    if (value === null || value === "") {
      state.delete(name);
    } else {
      state.set(name, value);
    }
  }
  if (`#${state}` !== location.hash) {
    history[isStep ? "pushState" : "replaceState"](null, "", `#${state}`);
  }
  dispatchEvent(new Event("hashchange"));
}

function prepared(problems) {
  for (const problem of problems) {
    problem.searched = [problem.id, problem.text, problem.reference, ...problem.samples.map(sample => sample.answer ?? "")]
      .join("\n")
      .toLowerCase();
    problem.right = problem.samples.filter(sample => sample.grade === "right").length;
  }
  return problems;
}

function isGraded(problem, sample, grade) {
  return (
    !grade ||
    (grade === "all_wrong"
      ? WRONG.includes(sample.grade)
      : grade === "mixed"
        ? problem.right > 0 && problem.right < problem.samples.length
        : sample.grade === grade)
  );
}

/** The problems that a state of the filters leaves: those of which one sample meets all of it. */
function filtered(problems, state) {
  const asked = (state.get("find") ?? "")
    .toLowerCase()
    .split(/\s+/)
    .filter(word => word);
  const [grade, status, subject, level] = ["grade", "status", "subject", "level"].map(name => state.get(name));
  return problems.filter(
    problem =>
      (!subject || problem.subject === subject) &&
      (!level || String(problem.level) === level) &&
      problem.samples.some(sample => isGraded(problem, sample, grade) && (!status || sample.status === status)) &&
      asked.every(word => problem.searched.includes(word)),
  );
}

function options(select, all, entries) {
  select.replaceChildren(element("option", { value: "" }, all), ...entries.map(([value, text]) => element("option", { value }, text)));
  select.hidden = entries.length < 2;
}

function fillFilters(form, problems) {
  const samples = problems.flatMap(problem => problem.samples);
  const grades = Object.keys(GRADES).filter(kind => samples.some(sample => sample.grade === kind));
  const wrongs = grades.filter(kind => WRONG.includes(kind));
  options(form.grade, "all grades", [
    ...(wrongs.length > 1 ? [["all_wrong", "wrong, all kinds"]] : []),
    ...grades.map(kind => [kind, kind === "wrong" && wrongs.length > 1 ? "wrong answer" : GRADES[kind][2]]),
    ...(problems.some(problem => problem.samples.length > 1) ? [["mixed", "samples differ"]] : []),
  ]);
  options(
    form.status,
    "all statuses",
    Object.keys(STATUSES)
      .filter(name => samples.some(sample => sample.status === name))
      .map(name => [name, STATUSES[name][1]]),
  );
  options(
    form.subject,
    "all subjects",
    [...new Set(problems.map(problem => problem.subject).filter(name => name))].sort().map(name => [name, name]),
  );
  options(
    form.level,
    "all levels",
    [...new Set(problems.map(problem => problem.level).filter(level => level))].sort().map(level => [String(level), `level ${level}`]),
  );
}

function rowOf(problem) {
  const samples = problem.samples;
  const [colour, sign, text] =
    samples.length === 1
      ? (GRADES[samples[0].grade] ?? GRADES.unknown)
      : problem.right === samples.length
        ? GRADES.right
        : problem.right > 0
          ? ["unsure", "≈", "some right"]
          : samples.every(sample => sample.grade === "unknown")
            ? GRADES.unknown
            : GRADES.wrong;
  const meta = [
    problem.id,
    problem.subject,
    problem.level ? `level ${problem.level}` : null,
    samples.length > 1 ? `${problem.right} of ${samples.length} right` : text,
    samples.length > 1 ? null : samples[0].status === "none" ? null : STATUSES[samples[0].status]?.[1],
    plural(Math.round(samples.reduce((sum, sample) => sum + sample.tokens, 0) / samples.length), "token"),
  ];
  return element(
    "li",
    {},
    element(
      "button",
      { type: "button", class: "row", click: () => go({ open: problem.id, sample: null }, true) },
      element("span", { class: `sign ${colour}`, title: text }, sign),
      element("span", { class: "text" }, short(problem.text, 320)),
      element(
        "span",
        { class: "meta" },
        meta.filter(part => part).map(part => element("span", { class: "part" }, part)),
      ),
      element(
        "span",
        { class: "came" },
        named("answer", samples[0].answer ?? "nothing"),
        named("reference", problem.reference),
      ),
    ),
  );
}

function named(name, text) {
  return element("span", {}, element("span", { class: "dim" }, `${name} `), element("bdi", {}, short(firstLine(text), 60)));
}

function firstLine(text) {
  const at = text.trim().indexOf("\n");
  return at < 0 ? text.trim() : `${text.trim().slice(0, at)} …`;
}

function showList(problems, all, state) {
  const pages = Math.max(1, Math.ceil(problems.length / PAGE));
  const page = Math.min(pages, Math.max(1, Number.parseInt(state.get("page"), 10) || 1));
  const first = (page - 1) * PAGE;
  byId("list").replaceChildren(...problems.slice(first, first + PAGE).map(rowOf));
  byId("count").textContent = problems.length === all ? plural(all, "problem") : `${count(problems.length)} of ${plural(all, "problem")}`;
  const nav = byId("pages");
  nav.hidden = pages === 1;
  nav.querySelector("span").textContent = `page ${page} of ${pages}`;
  for (const [name, step] of [
    ["before", -1],
    ["after", 1],
  ]) {
    const button = nav.querySelector(`[name=${name}]`);
    button.disabled = page + step < 1 || page + step > pages;
    button.onclick = () => go({ page: page + step === 1 ? null : page + step }, true);
  }
}
