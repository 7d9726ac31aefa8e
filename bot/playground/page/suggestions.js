// What stands above the field: the bot's commands while a slash is typed, its inline results after its name.
import { byId, el } from "./dom.js";
import { note } from "./overlay.js";
import { call } from "./socket.js";
import { emit, isPrivate, openChat, state } from "./state.js";
import { t } from "./words.js";

const PAUSE = 250;

let items = [];
let active = 0;
let asked = 0;
let timer = null;
let next = null;

const panel = () => byId("suggestions");

/** Prepares the panel's own keys and paging, once. */
export function setUpSuggestions() {
  panel().addEventListener("keydown", steer);
  panel().addEventListener("scroll", () => {
    const { scrollTop, scrollHeight, clientHeight } = panel();
    if (next?.offset && scrollHeight - scrollTop - clientHeight < 60) more();
  });
  document.addEventListener("pointerdown", (event) => {
    if (!event.target.closest("#foot")) hideSuggestions();
  });
}

/** Looks at what is being typed and offers what fits. */
export function suggest(text) {
  clearTimeout(timer);
  const inline = text.match(new RegExp(`^@${state.bot.username}(?:\\s+([\\s\\S]*))$`, "i"));
  if (inline) timer = setTimeout(() => askInline(inline[1]), PAUSE);
  else if (/^\/\w*$/.test(text)) askCommands(text.slice(1).toLowerCase());
  else hideSuggestions();
}

/** Shows all commands, or hides them when they are shown; the keys then work in the list itself. */
export async function toggleCommands() {
  if (!panel().hidden) return hideSuggestions();
  await askCommands("");
  if (!items.length) return note(t("noCommands"));
  return panel().focus();
}

async function askCommands(prefix) {
  const turn = ++asked;
  const chat = openChat();
  const { commands } = await call("commands", { chat: chat.id }).catch(() => ({ commands: [] }));
  if (turn !== asked) return;
  const suffix = isPrivate(chat) ? "" : `@${state.bot.username}`;
  const fitting = commands.filter(({ command }) => command.startsWith(prefix));
  show(t("commands"), fitting.map(({ command, description }) => ({
    node: [el("b", { text: `/${command}` }), el("span", { text: description })],
    use: () => {
      // What was typed to find the command is not a draft; anything else stays.
      if (byId("field").value.startsWith("/")) emit("sent");
      emit("say", `/${command}${suffix}`);
    },
  })));
}

async function askInline(query) {
  const turn = ++asked;
  const chat = state.open;
  try {
    const answer = await call("inline", { chat, query });
    if (turn !== asked || chat !== state.open) return;
    next = { chat, query, offset: answer.next_offset };
    const found = answer.results.map((result) => inlineItem(chat, query, result));
    show(t("results"), found);
    if (!found.length) showNothing();
  } catch (error) {
    note(error.message, "error");
  }
}

async function more() {
  const { chat, query, offset } = next;
  next = null;
  const turn = asked;
  const answer = await call("inline", { chat, query, offset }).catch(() => null);
  if (!answer || turn !== asked) return;
  next = { chat, query, offset: answer.next_offset };
  items.push(...answer.results.map((result) => inlineItem(chat, query, result)));
  draw();
}

function inlineItem(chat, query, result) {
  return {
    node: [el("b", { text: result.title }), el("span", { text: result.description ?? "" })],
    use: async () => {
      emit("sent");
      await call("choose", { chat, query, result: result.id }).catch((error) => note(error.message, "error"));
    },
  };
}

function show(label, found) {
  items = found;
  active = 0;
  panel().setAttribute("aria-label", label);
  panel().hidden = !items.length;
  draw();
}

function showNothing() {
  panel().hidden = false;
  panel().replaceChildren(el("p", { class: "nothing", text: t("noResults") }));
}

function draw() {
  panel().replaceChildren(...items.map(({ node }, at) => el("div", {
    role: "option", id: `suggestion-${at}`, "aria-selected": String(at === active), class: "suggestion", onclick: () => use(at),
  }, ...node)));
  const owner = panel().hidden ? null : `suggestion-${active}`;
  for (const holder of [panel(), byId("field")]) {
    if (owner) holder.setAttribute("aria-activedescendant", owner);
    else holder.removeAttribute("aria-activedescendant");
  }
  panel().children[active]?.scrollIntoView?.({ block: "nearest" });
}

function use(at) {
  const chosen = items[at];
  hideSuggestions();
  byId("field").focus();
  chosen.use();
}

export function hideSuggestions() {
  clearTimeout(timer);
  asked += 1;
  next = null;
  show("", []);
}

/** Gives the panel the first say about a key; true where it took it. */
export function steer(event) {
  if (panel().hidden) return false;
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (event.key === "Escape") {
    hideSuggestions();
    byId("field").focus();
  } else if (!items.length) return false;
  else if (step) {
    active = (active + step + items.length) % items.length;
    draw();
  } else if (event.key === "Enter" && !event.shiftKey) use(active);
  else return false;
  event.preventDefault();
  return true;
}
