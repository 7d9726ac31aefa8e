// The field: Enter sends, Shift and Enter begins a line, drafts stay with their chat.
import { byId } from "./dom.js";
import { summary } from "./bubble.js";
import { toggleReplyKeyboard } from "./keyboard.js";
import { note } from "./overlay.js";
import { call } from "./socket.js";
import { emit, on, openChat, state } from "./state.js";
import { hideSuggestions, steer, suggest, toggleCommands } from "./suggestions.js";
import { t } from "./words.js";

let replyTo = null;
let drafts = new Map();
let chat = null;

const field = () => byId("field");

/** Prepares the field and its buttons, once. */
export function setUpComposer() {
  drafts = new Map(remembered());
  field().addEventListener("input", typed);
  field().addEventListener("keydown", keyed);
  byId("composer").addEventListener("submit", (event) => {
    event.preventDefault();
    sendField();
  });
  byId("commands").addEventListener("click", toggleCommands);
  byId("toggle-keyboard").addEventListener("click", () => toggleReplyKeyboard(openChat()));
  byId("cancel-reply").addEventListener("click", () => setReply(null));
  on("say", (text) => send(text));
  on("sent", () => setText(""));
  on("reply", (message) => {
    setReply(message);
    field().focus();
  });
  on("compose", ({ chat: id, text }) => compose(id, text));
}

/** Turns the field to the open chat, with the draft that was left there. */
export function composeFor(opened) {
  chat = opened?.id ?? null;
  setReply(null);
  hideSuggestions();
  setText(drafts.get(draftKey()) ?? "");
}

const draftKey = () => `${state.person?.id}:${chat}`;

function remembered() {
  try {
    return JSON.parse(sessionStorage.getItem("drafts") ?? "[]");
  } catch {
    return [];
  }
}

function keepDraft() {
  if (field().value) drafts.set(draftKey(), field().value);
  else drafts.delete(draftKey());
  try {
    sessionStorage.setItem("drafts", JSON.stringify([...drafts]));
  } catch {
    // Without storage drafts live until a reload.
  }
}

function compose(id, text) {
  emit("open", { chat: id });
  setText(text);
  keepDraft();
  field().focus();
  suggest(text);
}

function setText(text) {
  field().value = text;
  grow();
  keepDraft();
}

// Browsers that know field-sizing grow the field themselves.
function grow() {
  if (CSS.supports("field-sizing", "content")) return;
  field().style.height = "auto";
  field().style.height = `${field().scrollHeight}px`;
}

function typed() {
  grow();
  keepDraft();
  suggest(field().value);
}

function keyed(event) {
  // The Enter that ends the typing of Chinese with an input method sends nothing.
  if (event.isComposing || event.keyCode === 229) return;
  if (steer(event)) return;
  if (event.key === "Enter" && !event.shiftKey) {
    event.preventDefault();
    sendField();
  } else if (event.key === "Escape" && replyTo) {
    event.preventDefault();
    setReply(null);
  }
}

function setReply(message) {
  replyTo = message;
  byId("reply").hidden = !message;
  if (!message) return;
  byId("reply-name").textContent = t("replyTo", { name: message.out ? t("you") : message.from.name });
  byId("reply-text").textContent = summary(message);
}

/** The message that is being answered; taking it ends the answering. */
export function takeReply() {
  const id = replyTo?.id;
  setReply(null);
  return id;
}

async function sendField() {
  const text = field().value;
  if (!text.trim()) return;
  if (await send(text, takeReply())) {
    if (field().value === text) setText("");
    hideSuggestions();
  }
}

async function send(text, reply) {
  try {
    await call("send", { chat, text, ...(reply ? { reply_to: reply } : {}) });
    return true;
  } catch (error) {
    note(error.message, "error");
    return false;
  }
}
