// What the page knows, and a small bus that tells its parts about changes.
export const state = {
  online: false,
  joined: false,
  person: null,
  people: [],
  bot: null,
  chats: new Map(),
  others: [],
  open: null,
  clock: { now: null, movable: false },
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

/** Remembers a chat as the server tells it and lets the page draw it again. */
export function keepChat(chat) {
  const known = state.chats.get(chat.id);
  state.chats.set(chat.id, { ...known, ...chat });
  emit("chat", state.chats.get(chat.id));
}

export const openChat = () => state.chats.get(state.open) ?? null;

/** True where the viewing person is in the chat (a public channel may be looked at from outside). */
export const belongs = (chat) => !chat.outside;

export const isPrivate = (chat) => chat.type === "private";
export const isChannel = (chat) => chat.type === "channel";
export const isGroup = (chat) => chat.type === "group" || chat.type === "supergroup";

/** The person and the chat live in the address, so that a reload or a second tab keeps them. */
export function readAddress() {
  const values = new URLSearchParams(location.hash.slice(1));
  const number = (name) => (values.get(name) ? Number(values.get(name)) : null);
  return { person: number("person"), chat: number("chat") };
}

export function writeAddress(step = false) {
  const values = new URLSearchParams();
  if (state.person) values.set("person", state.person.id);
  if (state.open !== null) values.set("chat", state.open);
  const hash = `#${values}`;
  if (hash === location.hash) return;
  if (step) history.pushState(null, "", hash);
  else history.replaceState(null, "", hash);
}
