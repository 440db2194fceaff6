// The whole page from the data in it.

const THEMES = [
  ["", "◐ as the system"],
  ["dark", "● dark"],
  ["light", "○ light"],
];

function remembered(theme) {
  try {
    return theme === undefined ? (localStorage.getItem("theme") ?? "") : localStorage.setItem("theme", theme);
  } catch {
    return ""; // some browsers keep nothing for files
  }
}

function showTheme(theme) {
  document.documentElement.dataset.theme = theme;
  byId("theme").textContent = (THEMES.find(([name]) => name === theme) ?? THEMES[0])[1];
}

function tiles({ accuracy, n, correct, problems, verifying, statuses, costs }) {
  const tile = (name, value, rest) =>
    element(
      "div",
      { class: "tile" },
      element("span", { class: "dim" }, name),
      element("b", {}, value),
      element("span", { class: "dim" }, rest),
    );
  return [
    tile("accuracy", percent(accuracy.value), interval(accuracy) ? `95 %: ${interval(accuracy)}` : ""),
    tile("right", count(correct), `of ${plural(n, "result")}${n === problems ? "" : `, ${plural(problems, "problem")}`}`),
    tile(
      "called verified",
      n > 0 ? percent(statuses.verified / n) : "–",
      verifying.verified_right.of > 0 ? `of these right ${percent(verifying.verified_right.value)}` : "",
    ),
    tile(
      "tokens each",
      count(Math.round(costs.output_tokens)),
      `${costs.calls.toFixed(1)} calls, ${costs.tool_seconds.toFixed(2)} s in the sandbox`,
    ),
  ];
}

function tableOf({ title, columns, rows }, isOpen) {
  return element(
    "details",
    { open: isOpen },
    element("summary", {}, title),
    element(
      "div",
      { class: "wide" },
      element(
        "table",
        {},
        columns.length > 0
          ? element(
              "thead",
              {},
              element(
                "tr",
                {},
                columns.map(name => element("th", {}, name)),
              ),
            )
          : null,
        element(
          "tbody",
          {},
          rows.map(row =>
            element(
              "tr",
              {},
              row.map((cell, at) => element(at === 0 ? "th" : "td", {}, cell)),
            ),
          ),
        ),
      ),
    ),
  );
}

function show({ run: { settings }, metrics, tables, notices, problems }) {
  document.title = `${settings.benchmark} · ${settings.model}`;
  byId("title").textContent = settings.benchmark;
  byId("subtitle").replaceChildren(element("bdi", {}, settings.model), " · ", element("bdi", {}, settings.recipe));
  byId("notices").replaceChildren(...notices.map(text => element("p", { class: "notice" }, text)));
  byId("tiles").replaceChildren(...tiles(metrics));
  byId("plots").replaceChildren(...plots(metrics));
  byId("tables").replaceChildren(...tables.map((table, at) => tableOf(table, at === 0)));
  fillFilters(byId("filters"), prepared(problems));
}

/** Shows what the address asks for, now and whenever it changes. */
function follow(problems) {
  const [form, window] = [byId("filters"), byId("dialogue")];
  const shown = { filters: null, problem: null, sample: null, list: [] };
  const close = () => go({ open: null, sample: null }, true);

  const move = step => {
    const at = shown.list.indexOf(shown.problem) + step;
    if (at >= 0 && at < shown.list.length) {
      go({ open: shown.list[at].id, sample: null, page: Math.floor(at / PAGE) === 0 ? null : Math.floor(at / PAGE) + 1 });
    }
  };

  const update = () => {
    const state = addressed();
    const filters = JSON.stringify(["find", "grade", "status", "subject", "level", "page"].map(name => state.get(name)));
    if (filters !== shown.filters) {
      for (const name of ["find", "grade", "status", "subject", "level"]) {
        if (form[name] !== document.activeElement) {
          form[name].value = state.get(name) ?? "";
        }
      }
      shown.filters = filters;
      shown.list = filtered(problems, state);
      showList(shown.list, problems.length, state);
    }

    const problem = state.has("open") ? (problems.find(one => one.id === state.get("open")) ?? null) : null;
    const at = Math.max(0, problem?.samples.findIndex(one => String(one.sample) === state.get("sample")) ?? 0);
    if (problem && (problem !== shown.problem || at !== shown.sample)) {
      showProblem(window, { problem, at, move, choose: other => go({ sample: problem.samples[other].sample }), close });
      window.scrollTop = 0;
      showSample(window, problem, problem.samples[at]);
    }
    Object.assign(shown, { problem, sample: problem ? at : null });
    if (problem && !window.open) {
      window.showModal();
    } else if (!problem && window.open) {
      window.close();
    }
  };

  form.addEventListener("input", () => go(Object.fromEntries([...new FormData(form), ["page", null]])));
  form.addEventListener("submit", event => event.preventDefault());
  window.addEventListener("cancel", event => {
    event.preventDefault();
    close();
  });
  window.addEventListener("click", event => event.target === window && close());
  window.addEventListener("keydown", event => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
    if (step && !event.target.closest("pre, [role=tab]")) {
      move(step);
    }
  });
  addEventListener("hashchange", update);
  addEventListener("popstate", update);
  update();
}

showTheme(remembered());
byId("theme").addEventListener("click", () => {
  const theme = THEMES[(THEMES.findIndex(([name]) => name === document.documentElement.dataset.theme) + 1) % THEMES.length][0];
  remembered(theme);
  showTheme(theme);
});
const data = await summary();
show(data);
follow(data.problems);
document.documentElement.dataset.ready = "true";
