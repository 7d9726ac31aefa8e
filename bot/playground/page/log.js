// The messages of the open chat: pages of history, days, what is new, and where the reader has scrolled.
import { bubble } from "./bubble.js";
import { byId, el } from "./dom.js";
import { note, told, walk } from "./overlay.js";
import { call } from "./socket.js";
import { isPrivate, on, state } from "./state.js";
import { dayKeyOf, dayTitle } from "./time.js";
import { t } from "./words.js";

const NEAR = 80;
const TOGETHER = 300;
const STUCK = 8;

let chat = null;
let visit = 0;
let shown = Promise.resolve();
let messages = [];
let nodes = new Map();
let days = new Map();
let more = true;
let loading = false;
let firstUnread = null;
let atBottom = true;
let below = 0;
let lastTop = 0;

const scroller = () => byId("log");

/** Prepares scrolling and arrow keys, once. */
export function setUpLog() {
  const log = scroller();
  log.addEventListener("scroll", scrolled, { passive: true });
  log.addEventListener("keydown", (event) => {
    const outside = event.target === log && event.key !== "ArrowUp";
    if (!outside && event.target.matches("#log, article")) walk(event, [...log.querySelectorAll("article")]);
  });
  byId("to-bottom").addEventListener("click", () => toBottom(true));
  // "Today" becomes "yesterday" when the clock moves.
  on("clock", () => chat && arrange());
  // Keyboards and pictures change heights: whoever reads the end keeps reading the end.
  const sizes = new ResizeObserver(() => atBottom && toBottom());
  sizes.observe(log);
  sizes.observe(byId("log-list"));
}

/** Shows a chat from its last page, or the empty pane. With `again` (after a reconnect) the reader's place is kept. */
export function showLog(opened, again = false) {
  shown = load(opened, again);
  return shown;
}

async function load(opened, again) {
  const here = ++visit;
  const unread = opened?.unread ?? 0;
  chat = opened;
  if (!again) clear();
  if (!chat) return;
  scroller().setAttribute("aria-busy", "true");
  try {
    const page = await call("history", { chat: chat.id });
    if (here !== visit) return;
    const place = again && !atBottom ? scroller().scrollTop : null;
    keepOlderThan(page);
    take(page);
    if (unread) firstUnread = messages.filter((message) => !message.out).at(-unread)?.id ?? null;
    arrange();
    if (place === null) toFirstUnread();
    else scroller().scrollTop = place;
  } catch (error) {
    if (here === visit) note(error.message, "error");
  } finally {
    if (here === visit) scroller().setAttribute("aria-busy", "false");
  }
}

function clear() {
  messages = [];
  nodes = new Map();
  days = new Map();
  // Messages may be pushed before the first page comes: until it does, there may always be older ones.
  [more, loading, firstUnread, atBottom, below, lastTop] = [true, false, null, true, 0, 0];
  byId("log-list").replaceChildren();
  drawToBottom();
}

/** Leaves of the known messages those before a fresh last page, where nothing is missing between. */
function keepOlderThan(page) {
  const first = page.messages[0]?.id ?? Infinity;
  const joins = messages.some(({ id }) => id >= first);
  const kept = joins ? messages.filter(({ id }) => id < first) : [];
  nodes = new Map(kept.map(({ id }) => [id, nodes.get(id)]));
  if (kept.length) page.more = more;
  messages = kept;
}

function take(page) {
  const known = new Set(messages.map(({ id }) => id));
  messages = [...page.messages.filter(({ id }) => !known.has(id)), ...messages].sort((a, b) => a.id - b.id);
  more = page.more;
}

/** A new message has come to the open chat. */
export function addMessage(message) {
  if (nodes.has(message.id)) return changeMessage(message);
  messages.push(message);
  messages.sort((a, b) => a.id - b.id);
  if (message.out) firstUnread = null;
  else if (!atBottom || document.hidden) below += 1;
  if (document.hidden && firstUnread === null && !message.out) firstUnread = message.id;
  arrange();
  if (atBottom || message.out) toBottom(true);
  return drawToBottom();
}

/** A message was edited: it is drawn again in its place, and the focus stays on the same button. */
export function changeMessage(message) {
  const at = messages.findIndex(({ id }) => id === message.id);
  if (at < 0) return;
  messages[at] = message;
  const old = nodes.get(message.id);
  const focused = [...old.querySelectorAll("button, a")].indexOf(document.activeElement);
  const fresh = bubble(chat, message, jump);
  fresh.classList.add("changed");
  nodes.set(message.id, fresh);
  old.replaceWith(fresh);
  arrange();
  const controls = fresh.querySelectorAll("button, a");
  if (focused >= 0) (controls[focused] ?? fresh).focus({ preventScroll: true });
}

/** Messages were deleted. */
export function dropMessages(ids) {
  const gone = new Set(ids);
  messages = messages.filter(({ id }) => !gone.has(id));
  for (const id of gone) nodes.delete(id);
  arrange();
}

/** Draws what each neighbour decides: days, runs of one author, the mark of what is new. */
function arrange() {
  const wanted = [];
  let before = null;
  for (const message of messages) {
    const day = dayKeyOf(message.date);
    const newDay = !before || dayKeyOf(before.date) !== day;
    if (newDay) wanted.push(dayNode(day, message.date));
    const mark = message.id === firstUnread;
    if (mark) wanted.push(el("p", { class: "new", text: t("unreadHere") }));
    if (!nodes.has(message.id)) nodes.set(message.id, bubble(chat, message, jump));
    const node = nodes.get(message.id);
    node.classList.toggle("follows", !newDay && !mark && isRun(before, message));
    wanted.push(node);
    before = message;
  }
  if (!messages.length) wanted.push(emptyNode());
  place(wanted);
  passDays();
}

function place(wanted) {
  const list = byId("log-list");
  const kept = new Set(wanted);
  for (const child of [...list.children]) if (!kept.has(child)) child.remove();
  wanted.forEach((node, at) => {
    if (list.children[at] !== node) list.insertBefore(node, list.children[at] ?? null);
  });
}

const isRun = (before, message) =>
  !before.service && !message.service && before.from.id === message.from.id && before.out === message.out
  && message.date - before.date < TOGETHER;

function dayNode(day, date) {
  if (!days.has(day)) days.set(day, el("p", { class: "day" }, el("span", {})));
  days.get(day).firstChild.textContent = dayTitle(date);
  return days.get(day);
}

function emptyNode() {
  const description = isPrivate(chat) && state.bot.description;
  return el("div", { class: "nothing" }, description && el("p", { class: "words", text: description }),
    el("p", { text: t(isPrivate(chat) ? "emptyBot" : "empty") }));
}

function scrolled() {
  const log = scroller();
  const near = log.scrollHeight - log.scrollTop - log.clientHeight < NEAR;
  // On its own way down it is as good as there: only whoever scrolls up leaves the end.
  atBottom = near || (atBottom && log.scrollTop >= lastTop);
  lastTop = log.scrollTop;
  if (atBottom) below = 0;
  drawToBottom();
  passDays();
  if (log.scrollTop < NEAR * 3 && more && !loading && messages.length) told(loadOlder());
}

/** Of the days that stick at the top only the last is seen: a wider one would look out from behind it. */
function passDays() {
  const top = scroller().getBoundingClientRect().top + STUCK;
  const all = [...byId("log-list").querySelectorAll(".day")];
  const last = all.findLastIndex((node) => node.getBoundingClientRect().top <= top);
  all.forEach((node, at) => node.classList.toggle("passed", at < last));
}

async function loadOlder() {
  const here = visit;
  loading = true;
  try {
    const page = await call("history", { chat: chat.id, before: messages[0].id });
    if (here !== visit) return;
    const log = scroller();
    const fromBottom = log.scrollHeight - log.scrollTop;
    take(page);
    arrange();
    log.scrollTop = log.scrollHeight - fromBottom;
  } finally {
    loading = false;
  }
}

function toBottom(smooth = false) {
  atBottom = true;
  const log = scroller();
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const far = log.scrollHeight - log.scrollTop - log.clientHeight > log.clientHeight * 2;
  log.scrollTo({ top: log.scrollHeight, behavior: smooth && !calm && !far ? "smooth" : "instant" });
}

function toFirstUnread() {
  const mark = byId("log-list").querySelector(".new");
  if (!mark) return toBottom();
  atBottom = false;
  scroller().scrollTop = mark.offsetTop - NEAR;
  return scrolled();
}

/** Scrolls to a message, loading older pages for as long as there are any. */
export async function jump(id) {
  await shown;
  const here = visit;
  while (!nodes.has(id) && more && messages[0].id > id) {
    await loadOlder();
    if (here !== visit) return;
  }
  const node = nodes.get(id);
  if (!node) {
    note(t("messageGone"));
    return;
  }
  node.scrollIntoView({ block: "center" });
  node.classList.remove("found");
  requestAnimationFrame(() => node.classList.add("found"));
  node.focus({ preventScroll: true });
}

function drawToBottom() {
  const go = byId("to-bottom");
  go.hidden = atBottom;
  byId("below").textContent = below || "";
}
