// The open chat around its messages: title, what the bot is doing, the pinned message, and what can be done here.
import { avatar, button, byId, el, icon } from "./dom.js";
import { summary } from "./bubble.js";
import { drawReplyKeyboard } from "./keyboard.js";
import { jump } from "./log.js";
import { attachMenu, told } from "./overlay.js";
import { call } from "./socket.js";
import { emit, isChannel, isGroup, isPrivate, on, openChat, state } from "./state.js";
import { t, tn } from "./words.js";

const TYPING_LASTS = 5500;
const typing = new Map();

/** Prepares the header, once. */
export function setUpChat() {
  byId("back").addEventListener("click", () => emit("open", { chat: null }));
  byId("pinned").addEventListener("click", () => told(jump(openChat().pinned.id)));
  attachMenu(byId("chat-menu"), () => actionsOf(openChat()));
  on("chat", (chat) => chat.id === state.open && drawChat());
  on("typing", ({ chat, action }) => keepTyping(chat, action));
  on("message", ({ chat, message }) => !message.out && stopTyping(chat.id));
}

/** What the bot is doing in a chat just now, in words, or null. */
export const typingIn = (chat) => typing.get(chat)?.words ?? null;

function keepTyping(chat, action) {
  clearTimeout(typing.get(chat)?.timer);
  const words = t(action?.startsWith("upload") ? "uploading" : "typing");
  typing.set(chat, { words, timer: setTimeout(() => stopTyping(chat), TYPING_LASTS) });
  emit("doing", chat);
  if (chat === state.open) drawTitle(openChat());
}

function stopTyping(chat) {
  if (!typing.has(chat)) return;
  clearTimeout(typing.get(chat).timer);
  typing.delete(chat);
  emit("doing", chat);
  if (chat === state.open) drawTitle(openChat());
}

/** Draws everything of the open chat but its messages. */
export function drawChat() {
  const chat = openChat();
  document.body.classList.toggle("in-chat", Boolean(chat));
  byId("chat").hidden = !chat;
  byId("no-chat").hidden = Boolean(chat);
  if (!chat) return;
  drawTitle(chat);
  byId("chat-menu").hidden = !actionsOf(chat).length;
  byId("pinned").hidden = !chat.pinned;
  byId("pinned-text").textContent = chat.pinned ? summary(chat.pinned) : "";
  drawFoot(chat);
}

function drawTitle(chat) {
  const kind = isPrivate(chat) ? "robot" : chat.type;
  byId("chat-avatar").replaceChildren(avatar(chat.title, chat.id, kind));
  byId("chat-title").textContent = chat.title;
  const doing = typingIn(chat.id);
  byId("chat-about").textContent = doing ?? about(chat);
  byId("chat-about").classList.toggle("doing", Boolean(doing));
}

function about(chat) {
  if (isPrivate(chat)) return t(chat.blocked ? "blocked" : "bot");
  const people = tn(isChannel(chat) ? "subscribers" : "members", chat.members ?? 1);
  return chat.bot_admin ? `${people}, ${t("botIsAdmin")}` : people;
}

function actionsOf(chat) {
  if (!chat) return [];
  const act = (op) => () => told(call(op, { chat: chat.id }));
  if (isPrivate(chat)) {
    return [chat.blocked
      ? { text: t("unblock"), icon: "shield", act: () => told(call("unblock")) }
      : { text: t("block"), icon: "stop", danger: true, act: () => told(call("block")) }];
  }
  const items = [];
  if (chat.outside) return [{ text: t(isGroup(chat) ? "join" : "subscribe"), icon: "tick", act: act("subscribe") }];
  if (chat.owner && !chat.bot_admin) items.push({ text: t("promote"), icon: "shield", act: act("promote") });
  if (chat.owner && (chat.bot_admin || isGroup(chat))) items.push({ text: t("removeBot"), icon: "stop", danger: true, act: act("remove_bot") });
  items.push({ text: t(isGroup(chat) ? "leaveGroup" : "leaveChannel"), icon: "exit", danger: true, act: act("leave") });
  return items;
}

/** The foot holds the field, or the one big button that fits: start, unblock, subscribe. */
function drawFoot(chat) {
  const instead = footButton(chat);
  byId("composer").hidden = Boolean(instead);
  byId("foot-button").hidden = !instead;
  byId("foot-button").replaceChildren(...(instead ? [instead] : []));
  byId("field").placeholder = t(isChannel(chat) ? "broadcast" : "message");
  drawReplyKeyboard(instead ? null : chat);
}

function footButton(chat) {
  if (isPrivate(chat) && chat.blocked) return button(t("unblock"), () => told(call("unblock")), { class: "wide" });
  if (isPrivate(chat) && !chat.last) return button(t("start"), () => told(call("start")), { class: "wide" });
  if (chat.outside) return button(t(isGroup(chat) ? "join" : "subscribe"), () => told(call("subscribe", { chat: chat.id })), { class: "wide" });
  if (isChannel(chat) && !chat.owner) return el("p", { class: "subscribed" }, icon("tick"), el("span", { text: t("subscribed") }));
  return null;
}
