// One message as an article: who, what, when, and the bot's buttons under it.
import { avatar, el, iconButton } from "./dom.js";
import { copy, rich } from "./entities.js";
import { inlineKeyboard } from "./keyboard.js";
import { kindName, mediaNode } from "./media.js";
import { openMenu } from "./overlay.js";
import { emit, isChannel, isGroup } from "./state.js";
import { momentOf, timeOf } from "./time.js";
import { t } from "./words.js";

const SERVICES = {
  joined: "joined", left: "left", pinned: "pinnedBy", group_created: "groupMade",
  channel_created: "channelMade", title: "titleSet", upgraded: "upgraded",
};

/** A message in one line, for lists, quotes and the pinned bar. */
export function summary(message) {
  if (message.service) return serviceWords(message.service);
  return message.text.replace(/\s+/g, " ").trim() || (message.media ? kindName(message.media) : "");
}

function serviceWords({ kind, name, what }) {
  return t(SERVICES[kind] ?? "service", { name: name ?? "", what: what ?? "" });
}

/** The node of a message; `jump(id)` scrolls to another one. */
export function bubble(chat, message, jump) {
  if (message.service) return el("p", { class: "service", text: serviceWords(message.service), dataset: { id: message.id } });
  const side = message.out && !isChannel(chat) ? "out" : "in";
  const node = el("article", {
    class: `message ${side}`, tabindex: -1, dataset: { id: message.id },
    "aria-label": `${message.out ? t("you") : message.from.name}, ${timeOf(message.date)}`,
  });
  if (isGroup(chat) && side === "in") node.append(avatar(message.from.name, message.from.id, message.from.bot ? "robot" : ""));
  const actions = iconButton("more", t("messageMenu"), () => messageMenu(actions, chat, message), { class: "act", tabindex: -1 });
  const body = el("div", { class: "bubble" }, ...bodyParts(chat, message, jump));
  const column = el("div", { class: "column" }, el("div", { class: "line" }, body, actions));
  if (message.keyboard?.length) column.append(inlineKeyboard(chat.id, message));
  node.append(column);
  node.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.target !== node) return;
    event.preventDefault();
    messageMenu(body, chat, message);
  });
  node.addEventListener("contextmenu", (event) => {
    if (event.target.closest("a, button, input")) return;
    event.preventDefault();
    messageMenu(body, chat, message);
  });
  return node;
}

function bodyParts(chat, message, jump) {
  const parts = [];
  if (isGroup(chat) && !message.out) parts.push(author(message.from));
  if (message.forward) parts.push(el("p", { class: "forward", text: t("forwarded", { name: message.forward }) }));
  if (message.via) parts.push(el("p", { class: "forward", text: t("via", { name: message.via }) }));
  if (message.reply_to) parts.push(quoted(message.reply_to, jump));
  if (message.media) parts.push(mediaNode(message.media));
  const text = el("div", { class: "text", dir: "auto" }, rich(message.text, message.entities));
  parts.push(el("div", { class: message.text ? "words" : "words bare" }, message.text ? text : null, stamp(message)));
  return parts;
}

function author(from) {
  const node = el("p", { class: "author", text: from.name });
  if (from.bot) node.append(el("span", { class: "tag", text: t("bot") }));
  node.style.setProperty("--hue", avatar(from.name, from.id).style.getPropertyValue("--hue"));
  return node;
}

function quoted({ id, name, text }, jump) {
  return el("button", { type: "button", class: "quoted", onclick: () => jump(id), "aria-label": t("replyTo", { name }) },
    el("strong", { text: name }), el("span", { text: text || t("otherKind") }));
}

function stamp(message) {
  const time = el("time", { datetime: new Date(message.date * 1000).toISOString(), text: timeOf(message.date), title: momentOf(message.date) });
  const edited = message.edited && el("span", { class: "edited", text: t("edited"), title: momentOf(message.edited) });
  return el("span", { class: "stamp" }, edited, time);
}

function messageMenu(anchor, chat, message) {
  const items = [];
  if (!isChannel(chat) && !chat.outside) items.push({ text: t("reply"), icon: "reply", act: () => emit("reply", message) });
  if (message.text) items.push({ text: t("copyText"), icon: "copy", act: () => copy(message.text) });
  if (items.length) openMenu(anchor, t("messageMenu"), items);
}
