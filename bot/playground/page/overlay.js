// Dialogs, menus and short notes over the page; Escape closes each, and focus goes back to where it was.
import { button, byId, el, icon } from "./dom.js";
import { t } from "./words.js";

const EDGE = 8;

/** A short note that goes away by itself; an `error` is told to screen readers at once. */
export function note(text, kind = "plain") {
  const shown = el("p", { class: `note ${kind}`, text, role: kind === "error" ? "alert" : null });
  byId("notes").append(shown);
  setTimeout(() => shown.remove(), 2500 + text.length * 45);
}

/** Says in a note what went wrong with `promise`, and never rejects. */
export const told = (promise) => promise.catch((error) => note(error.message, "error"));

/**
 * A modal dialog with a form. Resolves with its FormData, or null when it is cancelled.
 * `content` are nodes; `cancel: null` leaves only one button.
 */
export function ask({ title, content = [], submit = t("ok"), cancel = t("cancel"), danger = false, role = null }) {
  return new Promise((resolve) => {
    const heading = el("h2", { text: title, id: "dialog-title" });
    const agree = el("button", { type: "submit", text: submit, class: danger ? "filled danger" : "filled" });
    const refuse = cancel && button(cancel, () => node.close(), { class: "quiet" });
    const form = el("form", { method: "dialog" }, heading, ...content, el("div", { class: "actions" }, refuse, agree));
    const node = el("dialog", { class: "dialog", role, "aria-labelledby": "dialog-title" }, form);
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      node.close("agreed");
    });
    node.addEventListener("close", () => {
      node.remove();
      resolve(node.returnValue === "agreed" ? new FormData(form) : null);
    });
    closeByBackdrop(node);
    document.body.append(node);
    node.showModal();
    (form.querySelector("[autofocus]") ?? agree).focus();
  });
}

/** A picture over the whole page. */
export function showPicture(url, name) {
  const node = el("dialog", { class: "picture", "aria-label": name });
  const close = el("button", { type: "button", "aria-label": t("close"), class: "icon-button", onclick: () => node.close() });
  close.append(icon("close"));
  node.append(close, el("img", { src: url, alt: name }));
  node.addEventListener("close", () => node.remove());
  closeByBackdrop(node);
  document.body.append(node);
  node.showModal();
}

function closeByBackdrop(node) {
  node.addEventListener("pointerdown", (event) => event.target === node && node.close());
}

/** Ties a button to a panel that opens under it; `opening()` fills the panel each time. */
export function attachPanel(anchor, panel, opening) {
  anchor.popoverTargetElement = panel;
  anchor.setAttribute("aria-expanded", "false");
  panel.addEventListener("beforetoggle", (event) => event.newState === "open" && opening());
  panel.addEventListener("toggle", (event) => {
    const open = event.newState === "open";
    anchor.setAttribute("aria-expanded", String(open));
    if (open) place(panel, anchor);
  });
}

/** Ties a button to a menu whose items, `{text, icon, act, danger}`, are made at each opening. */
export function attachMenu(anchor, items) {
  const panel = menuNode("");
  anchor.setAttribute("aria-haspopup", "menu");
  anchor.after(panel);
  attachPanel(anchor, panel, () => {
    panel.setAttribute("aria-label", anchor.getAttribute("aria-label"));
    fill(panel, items());
  });
  panel.addEventListener("toggle", (event) => event.newState === "open" && panel.firstElementChild?.focus());
}

/** Opens a menu once, beside `anchor`: for things that come and go, such as messages. */
export function openMenu(anchor, label, items) {
  const panel = menuNode(label);
  fill(panel, items);
  document.body.append(panel);
  panel.addEventListener("toggle", (event) => event.newState === "closed" && panel.remove());
  panel.showPopover();
  place(panel, anchor);
  panel.firstElementChild?.focus();
}

function menuNode(label) {
  const panel = el("div", { class: "menu", role: "menu", popover: "auto", "aria-label": label });
  panel.addEventListener("keydown", (event) => walk(event, [...panel.children]));
  return panel;
}

function fill(panel, items) {
  panel.replaceChildren(...items.map((item) => {
    const act = () => {
      panel.hidePopover();
      item.act();
    };
    const options = { type: "button", role: "menuitem", tabindex: -1, onclick: act, class: item.danger ? "danger" : null };
    return el("button", options, icon(item.icon), el("span", { text: item.text }));
  }));
}

/** Moves focus through `nodes` with the arrow keys, Home and End; tells whether it did. */
export function walk(event, nodes) {
  const at = nodes.indexOf(document.activeElement);
  const moves = { ArrowDown: at + 1, ArrowUp: at < 0 ? nodes.length - 1 : at - 1, Home: 0, End: nodes.length - 1 };
  const to = moves[event.key];
  if (to === undefined || !nodes.length) return false;
  event.preventDefault();
  nodes[(to + nodes.length) % nodes.length].focus();
  return true;
}

function place(panel, anchor) {
  const at = anchor.getBoundingClientRect();
  const { width, height } = panel.getBoundingClientRect();
  const left = at.left + at.width / 2 < innerWidth / 2 ? at.left : at.right - width;
  const fits = at.bottom + 6 + height <= innerHeight - EDGE;
  const top = fits ? at.bottom + 6 : at.top - 6 - height;
  panel.style.left = `${Math.max(EDGE, Math.min(left, innerWidth - width - EDGE))}px`;
  panel.style.top = `${Math.max(EDGE, Math.min(top, innerHeight - height - EDGE))}px`;
}
