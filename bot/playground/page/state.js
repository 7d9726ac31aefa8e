// What the page knows, and a small bus that tells its parts about changes.
export const state = {
  online: false,
  person: null,
  people: [],
  bot: null,
  chats: new Map(),
  others: new Map(),
  open: null,
  clock: { movable: false },
  canReset: false,
};

const bus = new EventTarget();

/** Calls `act(detail)` on each `emit(name, detail)`. */
export function on(name, act) {
  bus.addEventListener(name, (event) => act(event.detail));
}

export function emit(name, detail) {
  bus.dispatchEvent(new CustomEvent(name, { detail }));
}

/** Remembers the chats of the person who has just come in. */
export function keepChats(chats, others) {
  state.chats = new Map(chats.map((chat) => [chat.id, chat]));
  state.others = new Map(others.map((chat) => [chat.id, chat]));
  if (!state.chats.has(state.bot.id)) state.chats.set(state.bot.id, strangerBot());
}

// Before the first word there may be no private chat yet, and a person still must find the bot.
function strangerBot() {
  const { id, name, username } = state.bot;
  return { id, type: "private", title: name, username, unread: 0, last: null, pinned: null, members: 2 };
}

/** Remembers a chat as the server tells it and lets the page draw it again. */
export function keepChat(chat) {
  const known = chatById(chat.id);
  const now = { ...known, ...chat };
  const away = now.gone || now.outside;
  state.chats.delete(chat.id);
  state.others.delete(chat.id);
  if (!away) state.chats.set(chat.id, now);
  else if (isChannel(now) && now.username) state.others.set(chat.id, { ...now, gone: false, outside: true });
  emit("chat", now);
}

export const chatById = (id) => state.chats.get(id) ?? state.others.get(id) ?? null;
export const openChat = () => (state.open === null ? null : chatById(state.open));

export const isPrivate = (chat) => chat.type === "private";
export const isChannel = (chat) => chat.type === "channel";
export const isGroup = (chat) => chat.type === "group" || chat.type === "supergroup";

/** The address of a chat as this person sees it: a reload or a second tab comes back to it. */
export function addressOf(chat) {
  const values = new URLSearchParams();
  if (state.person) values.set("person", state.person.id);
  if (chat !== null) values.set("chat", chat);
  return `#${values}`;
}

export function readAddress() {
  const values = new URLSearchParams(location.hash.slice(1));
  const number = (name) => (values.get(name) ? Number(values.get(name)) : null);
  return { person: number("person"), chat: number("chat") };
}

/** Writes where the person is; with `step` the browser's Back returns to where they were. */
export function writeAddress(step = false) {
  const address = addressOf(state.open);
  if (address === location.hash) return;
  if (step) history.pushState(null, "", address);
  else history.replaceState(null, "", address);
}
