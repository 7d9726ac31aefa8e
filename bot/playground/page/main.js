// The whole page: who looks, which chat is open, and what the server pushes.
import { drawChat, setUpChat } from "./chat.js";
import { drawChats, setUpChats } from "./chats.js";
import { drawClock, setUpClock } from "./clock.js";
import { composeFor, setUpComposer } from "./composer.js";
import { byId, drawIcons } from "./dom.js";
import { setUpFrame } from "./frame.js";
import { addMessage, changeMessage, dropMessages, jump, setUpLog, showLog } from "./log.js";
import { note, told } from "./overlay.js";
import { drawPerson, setUpPeople } from "./people.js";
import { call, connect } from "./socket.js";
import { chatById, emit, keepChat, keepChats, on, openChat, readAddress, state, writeAddress } from "./state.js";
import { setUpSuggestions } from "./suggestions.js";
import { setWorld, setZone } from "./time.js";
import { setUpUpload } from "./upload.js";
import { setLanguage, speak, t } from "./words.js";

const PATIENCE = 2000;
let waiting = null;

const narrow = matchMedia("(max-width: 760px)");

/**
 * Comes in for the first time, after a lost connection, or after "start again".
 * A world that has just begun is still filling with people: the page waits a little for its own.
 */
async function enter(patient = true) {
  stopWaiting();
  const hello = await call("hello");
  state.people = hello.people;
  state.bot = hello.bot;
  state.clock = hello.clock;
  state.canReset = hello.can_reset;
  drawPerson();
  setWorld(hello.clock.now);
  const address = readAddress();
  const wanted = state.person?.id ?? address.person ?? Number(remembered());
  const same = state.people.find(({ id }) => id === wanted);
  if (patient && !same && (wanted || !state.people.length)) waiting = setTimeout(() => told(enter(false)), PATIENCE);
  else if (same) await become(same.id, state.person ? state.open : address.chat);
  else if (state.people.length) await become(state.people[0].id);
  else drawNobody();
}

function stopWaiting() {
  clearTimeout(waiting);
  waiting = null;
}

/** Nobody is here (any more): the first person has to come. */
function drawNobody() {
  state.person = null;
  byId("app").hidden = true;
  byId("nobody").hidden = false;
  drawPerson();
}

/** Looks at the world through the eyes of another person. */
async function become(id, chat = null) {
  stopWaiting();
  const again = state.person?.id === id && chat !== null && chat === state.open;
  const { person, bot, chats, others } = await call("join", { person: id });
  Object.assign(state, { person, bot });
  keepChats(chats, others);
  remember(person.id);
  setLanguage(person.language);
  setZone(person.zone);
  speak();
  drawPerson();
  drawClock();
  drawChats();
  byId("nobody").hidden = true;
  byId("app").hidden = false;
  const fallback = narrow.matches ? null : state.bot.id;
  show(chatById(chat) ? chat : fallback, { again });
}

function remembered() {
  try {
    return localStorage.getItem("person");
  } catch {
    return null;
  }
}

function remember(id) {
  try {
    localStorage.setItem("person", id);
  } catch {
    // Without storage the address alone remembers.
  }
}

/** Opens a chat (null: the list), perhaps at a message; `step` lets the browser's Back return. */
async function show(id, { message = null, step = false, again = false } = {}) {
  if (id === state.open && !again && step) {
    if (message) await jump(message);
    return;
  }
  state.open = id;
  writeAddress(step);
  const chat = openChat();
  drawChat();
  if (!again) composeFor(chat);
  emit("opened");
  const loaded = showLog(chat, again);
  markRead();
  if (chat && step && !narrow.matches && !byId("composer").hidden) byId("field").focus({ preventScroll: true });
  await loaded;
  if (message) await jump(message);
}

function markRead() {
  const chat = openChat();
  if (!chat?.unread || document.hidden || chat.outside) return;
  keepChat({ ...chat, unread: 0 });
  call("read", { chat: chat.id }).catch(() => null);
}

const PUSHES = {
  message({ chat, message }) {
    keepChat(chat);
    emit("message", { chat, message });
    if (chat.id !== state.open) return;
    addMessage(message);
    markRead();
  },
  edited({ chat, message }) {
    keepChat(chat);
    if (chat.id === state.open) changeMessage(message);
  },
  deleted({ chat, messages }) {
    if (chat === state.open) dropMessages(messages);
  },
  chat({ chat }) {
    keepChat(chat);
    if (chat.gone && chat.id === state.open && !chatById(chat.id)) told(show(narrow.matches ? null : state.bot.id));
  },
  typing: (push) => emit("typing", push),
  clock: ({ now }) => emit("clock", now),
  people({ people }) {
    state.people = people;
    emit("people");
    if (waiting !== null || !state.person) told(enter());
  },
  reset() {
    note(t("startedAgain"));
    told(enter());
  },
};

function setUpMoves() {
  on("open", ({ chat, message }) => told(show(chat, { message, step: true })));
  on("become", (id) => told(become(id, narrow.matches ? null : state.open)));
  addEventListener("popstate", returned);
  document.addEventListener("visibilitychange", markRead);
  document.addEventListener("keydown", (event) => {
    // Dialogs and menus take their own Escape without preventing it.
    if (event.key !== "Escape" || event.defaultPrevented || document.querySelector("dialog[open], :popover-open")) return;
    if (narrow.matches && state.open !== null) emit("open", { chat: null });
  });
}

function returned() {
  const { person, chat } = readAddress();
  if (person !== null && person !== state.person?.id) told(become(person, chat));
  else told(show(chatById(chat) ? chat : null));
}

function setOnline(online) {
  state.online = online;
  byId("offline").hidden = online;
}

setLanguage(navigator.language);
drawIcons();
speak();
for (const setUp of [setUpMoves, setUpFrame, setUpPeople, setUpClock, setUpChats, setUpChat, setUpLog, setUpSuggestions, setUpComposer, setUpUpload]) setUp();
connect({
  opened() {
    setOnline(true);
    told(enter());
  },
  closed: () => setOnline(false),
  pushed: (push) => PUSHES[push.event]?.(push),
});
