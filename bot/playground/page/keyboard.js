// The bot's keyboards: inline ones under a message, and the reply keyboard under the field.
import { byId, el, icon } from "./dom.js";
import { copy } from "./entities.js";
import { follow } from "./links.js";
import { ask, note, told } from "./overlay.js";
import { call } from "./socket.js";
import { emit, state } from "./state.js";
import { t } from "./words.js";

/** The inline keyboard of a message. */
export function inlineKeyboard(chat, message) {
  const rows = message.keyboard.map((row) => {
    const keys = row.map((key) => inlineKey(chat, message.id, key));
    return el("div", { class: "row" }, ...keys);
  });
  return el("div", { class: "keyboard", role: "group", "aria-label": t("messageButtons") }, ...rows);
}

function inlineKey(chat, message, key) {
  const mark = key.url ? "link" : key.copy ? "copy" : key.switch_inline !== undefined ? "reply" : null;
  const node = el("button", { type: "button", class: "key", title: key.text }, el("span", { text: key.text }), mark && icon(mark));
  node.addEventListener("click", () => useKey(node, chat, message, key));
  return node;
}

function useKey(node, chat, message, key) {
  if (key.url) return follow(key.url);
  if (key.copy) return copy(key.copy);
  if (key.switch_inline !== undefined) return startInline(chat, key);
  return press(node, chat, message, key.data);
}

function startInline(chat, key) {
  const text = `@${state.bot.username} ${key.switch_inline}`;
  if (key.here) emit("compose", { chat, text });
  else emit("choose chat", (chosen) => emit("compose", { chat: chosen, text }));
}

async function press(node, chat, message, data) {
  if (node.getAttribute("aria-busy")) return;
  node.setAttribute("aria-busy", "true");
  const answer = await told(call("press", { chat, message, data }));
  node.removeAttribute("aria-busy");
  if (answer) await showAnswer(answer);
}

async function showAnswer({ text, alert, url }) {
  if (url) await follow(url);
  if (!text) return;
  if (!alert) note(text);
  else await ask({ title: state.bot.name, content: [el("p", { class: "words", text })], cancel: null, role: "alertdialog" });
}

const hidden = new Set();
let shownFor = null;

/** Shows the reply keyboard of `chat`, unless the person folded it. */
export function drawReplyKeyboard(chat) {
  const panel = byId("reply-keyboard");
  const toggle = byId("toggle-keyboard");
  const keyboard = chat?.reply_keyboard;
  const folded = hidden.has(chat?.id);
  toggle.hidden = !keyboard;
  panel.hidden = !keyboard || folded;
  toggle.setAttribute("aria-expanded", String(!panel.hidden));
  const label = t(folded ? "showKeyboard" : "hideKeyboard");
  toggle.setAttribute("aria-label", label);
  toggle.title = label;
  const rows = JSON.stringify([chat?.id, keyboard?.rows]);
  if (!keyboard || rows === shownFor) return;
  shownFor = rows;
  panel.replaceChildren(...keyboard.rows.map((row) => el("div", { class: "row" }, ...row.map(replyKey))));
}

function replyKey({ text }) {
  return el("button", { type: "button", class: "key", title: text, onclick: () => emit("say", text) }, el("span", { text }));
}

/** Folds the reply keyboard of `chat`, or brings it back. */
export function toggleReplyKeyboard(chat) {
  if (!hidden.delete(chat.id)) hidden.add(chat.id);
  drawReplyKeyboard(chat);
}
