// Whatever a model, a program or a data file wrote enters the page here, and as text only.

/** An element. Children are nodes or texts; null and false are left out. A function is a listener of the event that it is named after. */
function element(name, attributes = {}, ...children) {
  return filled(document.createElement(name), attributes, children);
}

/** An element of a drawing. */
function drawn(name, attributes = {}, ...children) {
  return filled(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function filled(node, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === "function") {
      node.addEventListener(name, value);
    } else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, value === true ? "" : value);
    }
  }
  node.append(...children.flat(Infinity).filter(child => child !== null && child !== undefined && child !== false));
  return node;
}

function byId(id) {
  return document.getElementById(id);
}

function chip(kind, ...words) {
  return element("span", { class: `chip ${kind}` }, ...words);
}

/** The words of a name such as CompileError or timed_out. */
function words(name) {
  return name
    .replace(/([a-z])([A-Z])/g, "$1 $2")
    .replaceAll("_", " ")
    .toLowerCase();
}

function percent(share) {
  return share === null || share === undefined ? "–" : `${(share * 100).toFixed(1)} %`;
}

function interval(estimate) {
  return typeof estimate?.low === "number" ? `${(estimate.low * 100).toFixed(1)}–${(estimate.high * 100).toFixed(1)}` : "";
}

function count(number) {
  return number.toLocaleString("en-US");
}

function plural(number, word) {
  return `${count(number)} ${word}${number === 1 ? "" : "s"}`;
}
