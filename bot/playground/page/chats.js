// The list of chats: what is new, what was said last, public channels to look into.
import { avatar, byId, el, icon, unseen } from "./dom.js";
import { summary } from "./bubble.js";
import { typingIn } from "./chat.js";
import { ask, attachMenu, told, walk } from "./overlay.js";
import { call } from "./socket.js";
import { addressOf, emit, isChannel, isGroup, isPrivate, keepChat, on, state } from "./state.js";
import { listTime } from "./time.js";
import { t, tn } from "./words.js";

let waiting = false;
let pressed = false;

/** Prepares the list, once. */
export function setUpChats() {
  byId("search").addEventListener("input", drawChats);
  byId("search").addEventListener("keydown", fromSearch);
  byId("chat-list").addEventListener("keydown", (event) => walk(event, links()));
  // A row that is replaced between press and release would lose the click.
  byId("chat-list").addEventListener("pointerdown", () => (pressed = true));
  for (const name of ["pointerup", "pointercancel"]) addEventListener(name, () => setTimeout(released));
  attachMenu(byId("list-menu"), () => [
    { text: t("newGroup"), icon: "users", act: () => told(newChat("group")) },
    { text: t("newChannel"), icon: "megaphone", act: () => told(newChat("channel")) },
  ]);
  for (const name of ["chat", "doing", "opened", "clock"]) on(name, drawSoon);
  on("choose chat", (use) => told(chooseChat(use)));
}

const links = () => [...byId("chat-list").querySelectorAll("a")];

// One push often changes several chats: they are drawn together.
function drawSoon() {
  if (waiting) return;
  waiting = true;
  queueMicrotask(() => {
    waiting = false;
    if (!pressed) drawChats();
  });
}

function released() {
  if (!pressed) return;
  pressed = false;
  drawChats();
}

function fromSearch(event) {
  const [first] = links();
  if (event.key === "Escape" && event.target.value) {
    event.preventDefault();
    event.target.value = "";
    drawChats();
  } else if (event.key === "ArrowDown" && first) {
    event.preventDefault();
    first.focus();
  } else if (event.key === "Enter" && first) first.click();
}

const byNews = (a, b) => (b.last?.date ?? 0) - (a.last?.date ?? 0) || a.title.localeCompare(b.title);

function found(chats) {
  const words = byId("search").value.trim().toLowerCase();
  return [...chats.values()].filter(({ title, username }) => `${title} ${username ?? ""}`.toLowerCase().includes(words)).sort(byNews);
}

/** Draws the list again; the focus stays on the same chat. */
export function drawChats() {
  const list = byId("chat-list");
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.chat : null;
  const mine = found(state.chats);
  const others = found(state.others);
  const parts = [el("ul", {}, ...mine.map(row))];
  if (others.length) parts.push(el("h2", { text: t("publicChannels") }), el("ul", {}, ...others.map(row)));
  if (!mine.length && !others.length) parts.push(el("p", { class: "nothing", text: t("nothingFound") }));
  list.replaceChildren(...parts);
  if (focused) list.querySelector(`[data-chat="${focused}"]`)?.focus({ preventScroll: true });
  drawTitle();
}

// Unread messages show in the title of the window, as people expect of a messenger.
function drawTitle() {
  const unread = [...state.chats.values()].reduce((sum, chat) => sum + (chat.unread ?? 0), 0);
  document.title = unread ? `(${unread}) ${t("pageTitle")}` : t("pageTitle");
}

function row(chat) {
  const unread = chat.unread ? tn("unread", chat.unread) : null;
  const kind = isPrivate(chat) ? "robot" : chat.type;
  const mark = isChannel(chat) ? "megaphone" : isGroup(chat) ? "users" : null;
  const title = el("span", { class: "title" }, mark && icon(mark), el("span", { class: "name", text: chat.title }));
  const time = chat.last ? el("time", { text: listTime(chat.last.date), datetime: new Date(chat.last.date * 1000).toISOString() }) : null;
  const count = unread && el("span", { class: "count", text: chat.unread, "aria-hidden": "true" });
  const link = el("a", {
    href: addressOf(chat.id), dataset: { chat: chat.id }, class: "chat-row",
    "aria-current": chat.id === state.open ? "page" : null,
    onclick: (event) => {
      if (event.ctrlKey || event.metaKey || event.shiftKey) return;
      event.preventDefault();
      emit("open", { chat: chat.id });
    },
  }, avatar(chat.title, chat.id, kind), title, time, lastLine(chat), count, unread && unseen(unread));
  return el("li", {}, link);
}

function lastLine(chat) {
  const doing = typingIn(chat.id);
  if (doing) return el("span", { class: "last doing", text: doing });
  if (chat.blocked) return el("span", { class: "last", text: t("blocked") });
  if (!chat.last) return el("span", { class: "last", text: chat.username ? `@${chat.username}` : "" });
  const { last } = chat;
  const who = last.service || isChannel(chat) ? "" : last.out ? t("you") : isGroup(chat) ? last.from.name : "";
  return el("span", { class: "last" }, who && el("b", { text: `${who}: ` }), summary(last));
}

async function newChat(type) {
  const label = t(type === "group" ? "groupName" : "channelName");
  const field = el("input", { name: "title", required: true, maxlength: 128, autofocus: true, autocomplete: "off" });
  const content = [el("label", { class: "field" }, el("span", { text: label }), field)];
  const form = await ask({ title: t(type === "group" ? "newGroup" : "newChannel"), content, submit: t("create") });
  if (!form) return;
  const { chat } = await call("new_chat", { type, title: form.get("title").trim() });
  keepChat(chat);
  emit("open", { chat: chat.id });
}

async function chooseChat(use) {
  const writable = [...state.chats.values()].filter((chat) => !isChannel(chat) || chat.owner).sort(byNews);
  const options = writable.map((chat, at) => el("label", { class: "choice" },
    el("input", { type: "radio", name: "chat", value: chat.id, checked: at === 0, autofocus: at === 0 }),
    avatar(chat.title, chat.id), el("span", { text: chat.title })));
  const form = await ask({ title: t("chooseChatFor"), content: [el("div", { class: "choices" }, ...options)], submit: t("open") });
  if (form) use(Number(form.get("chat")));
}
