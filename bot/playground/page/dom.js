// Building nodes without ever parsing HTML: every text goes through text nodes.
const SVG = "http://www.w3.org/2000/svg";

// Strokes on a 24 by 24 grid, drawn for this page.
const STROKES = {
  menu: "M4 7h16M4 12h16M4 17h16",
  plus: "M12 5v14M5 12h14",
  more: "M12 4.8a.7.7 0 1 1 0 1.4.7.7 0 0 1 0-1.4M12 11.3a.7.7 0 1 1 0 1.4.7.7 0 0 1 0-1.4M12 17.8a.7.7 0 1 1 0 1.4.7.7 0 0 1 0-1.4",
  back: "M14.5 5 8 12l6.5 7",
  search: "M10.5 4.5a6 6 0 1 1 0 12 6 6 0 0 1 0-12M15 15l5 5",
  clip: "M19 11.5l-7.2 7.2a4.6 4.6 0 0 1-6.5-6.5l7.6-7.6a3 3 0 0 1 4.3 4.3l-7.6 7.5a1.5 1.5 0 0 1-2.1-2.1l6.8-6.8",
  send: "M4.5 12 3.5 4.5 21 12 3.5 19.5 4.5 12Zm0 0H12",
  close: "M6 6l12 12M18 6 6 18",
  down: "M12 5v13M6 12.5l6 6 6-6",
  chevron: "M7 10l5 5 5-5",
  reply: "M10 5 4 11l6 6M4 11h9a7 7 0 0 1 7 7v1",
  copy: "M9 9h11v11H9zM5 15H4V4h11v1",
  pin: "M9 4h6l-1 6 3 3v2H7v-2l3-3zM12 15v5",
  file: "M7 3.5h7l4 4V20.5H7zM14 3.5v4h4",
  clock: "M12 3.5a8.5 8.5 0 1 1 0 17 8.5 8.5 0 0 1 0-17M12 7.5V12l3 2",
  moon: "M19.5 14.5A8 8 0 0 1 9.5 4.5a8 8 0 1 0 10 10Z",
  sun: "M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8M12 2.5v2M12 19.5v2M2.5 12h2M19.5 12h2M5.3 5.3l1.4 1.4M17.3 17.3l1.4 1.4M18.7 5.3l-1.4 1.4M6.7 17.3l-1.4 1.4",
  restart: "M5 12a7 7 0 1 0 2.2-5.1M5 4.5v3.8h3.8",
  keyboard: "M3.5 6.5h17v11h-17zM7 10.2v.01M10.3 10.2v.01M13.7 10.2v.01M17 10.2v.01M8.5 14h7",
  link: "M8 16 16.5 7.5M9.5 7h7.5v7.5",
  user: "M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8M4.5 20.5c1-4 4-5.5 7.5-5.5s6.5 1.5 7.5 5.5",
  users: "M9 5a3.5 3.5 0 1 1 0 7 3.5 3.5 0 0 1 0-7M2.5 19.5c.8-3.6 3.3-5 6.5-5s5.7 1.4 6.5 5M15.5 5.2a3.5 3.5 0 0 1 0 6.6M17.5 14.8c2 .6 3.4 2 4 4.7",
  megaphone: "M4 10v4h3l9 4.5v-13L7 10zM19 10v4M8 14.5l1 5h2l-.8-4",
  tick: "M5 12.5l4.5 4.5L19 7.5",
  stop: "M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16M6.5 6.5l11 11",
  shield: "M12 3.5l7 2.5v5.5c0 4.5-3 7.5-7 9-4-1.5-7-4.5-7-9V6z",
  exit: "M10 4.5H5v15h5M10 12h10M16 8l4 4-4 4",
};

/** A decorative picture: `name` is a key of STROKES. */
export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", "icon");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", STROKES[name]);
  svg.append(path);
  return svg;
}

/** An element: `text`, `class`, `dataset` and `on<event>` are understood; anything else is an attribute. */
export function el(tag, options = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === null || value === false) continue;
    if (name === "text") node.textContent = value;
    else if (name === "class") node.className = value;
    else if (name === "dataset") Object.assign(node.dataset, value);
    else if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
    else node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children.filter((child) => child !== null && child !== undefined && child !== false));
  return node;
}

/** A real button with a visible label. */
export function button(text, onclick, options = {}) {
  return el("button", { type: "button", text, onclick, ...options });
}

/** A real button that shows a picture and is named by `label`. */
export function iconButton(name, label, onclick, options = {}) {
  const all = { type: "button", title: label, "aria-label": label, onclick, ...options };
  all.class = `icon-button ${options.class ?? ""}`;
  return el("button", all, icon(name));
}

/** Makes inline text act like a button or a link for the mouse and the keyboard alike. */
export function pressable(node, act, role = "button") {
  node.setAttribute("role", role);
  node.tabIndex = 0;
  node.addEventListener("click", (event) => {
    event.preventDefault();
    event.stopPropagation();
    act(event);
  });
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    act(event);
  });
  return node;
}

/** Puts the pictures into the parts of the page that are written in index.html. */
export function drawIcons(root = document) {
  for (const node of root.querySelectorAll("[data-icon]")) node.prepend(icon(node.dataset.icon));
}

export const byId = (id) => document.getElementById(id);

/** Words only a screen reader says. */
export const unseen = (text) => el("span", { class: "unseen", text });

const HUES = [174, 208, 262, 318, 12, 38, 140, 230];

/** A round picture with the initials of `title`; the colour follows `id`. */
export function avatar(title, id, kind = "") {
  const words = title.replace(/[^\p{L}\p{N}\s]/gu, " ").trim().split(/\s+/u).filter(Boolean);
  const letters = words.slice(0, 2).map((word) => [...word][0]).join("");
  // Two Han characters do not fit a small circle at this weight: one is what people expect.
  const initials = /\p{Script=Han}/u.test(letters) ? [...letters][0] : letters.toUpperCase();
  const node = el("span", { class: `avatar ${kind}`, text: initials || "?", "aria-hidden": "true" });
  node.style.setProperty("--hue", HUES[Math.abs(Number(id) || 0) % HUES.length]);
  return node;
}
