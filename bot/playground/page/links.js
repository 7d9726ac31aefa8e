// Where a link leads: a chat of this page, the bot's start, or, after a question, another site.
import { el } from "./dom.js";
import { ask, told } from "./overlay.js";
import { call } from "./socket.js";
import { emit, state } from "./state.js";
import { t } from "./words.js";

const SCHEMES = new Set(["http:", "https:", "tg:", "mailto:", "tel:"]);
const TELEGRAM = new Set(["t.me", "telegram.me", "www.t.me"]);

/** A link as an absolute address, or null where its scheme is not one that is safe to follow. */
export function safeAddress(text) {
  const address = /^[a-z][a-z0-9+.-]*:/i.test(text) && !/^[\w.-]+:\d/.test(text) ? text : `http://${text}`;
  try {
    const url = new URL(address);
    return SCHEMES.has(url.protocol) ? url.href : null;
  } catch {
    return null;
  }
}

/** Follows a link as Telegram would; other sites are opened only after a yes. */
export async function follow(address) {
  const href = safeAddress(address);
  if (!href) return;
  const url = new URL(href);
  const inside = TELEGRAM.has(url.hostname) || url.protocol === "tg:";
  if (inside && goInside(url)) return;
  if (url.origin === location.origin) {
    open(href, "_blank", "noopener");
    return;
  }
  const shown = el("p", { class: "address", text: url.protocol === "mailto:" || url.protocol === "tel:" ? address : href });
  if (await ask({ title: t("openLink"), content: [shown], submit: t("open") })) open(href, "_blank", "noopener,noreferrer");
}

function goInside(url) {
  const { name, post, values } = parts(url);
  if (name === "share") return share(values);
  if (name === "c" && post) return goTo(Number(`-100${post.split("/")[0]}`), Number(post.split("/")[1]) || null);
  if (name.toLowerCase() === state.bot.username.toLowerCase()) return goToBot(values);
  const chat = [...state.chats.values(), ...state.others.values()]
    .find(({ username }) => username && username.toLowerCase() === name.toLowerCase());
  return chat ? goTo(chat.id, Number(post) || null) : false;
}

// t.me/name/12?start=x and tg://resolve?domain=name&post=12&start=x say the same.
function parts(url) {
  const values = url.searchParams;
  if (url.protocol === "tg:") return { name: values.get("domain") ?? "", post: values.get("post") ?? "", values };
  const [name, ...post] = url.pathname.split("/").filter(Boolean);
  return { name: name ?? "", post: post.join("/"), values };
}

function goTo(chat, message) {
  emit("open", { chat, message });
  return true;
}

function goToBot(values) {
  if (values.has("startgroup") || values.has("startchannel")) return false;
  emit("open", { chat: state.bot.id });
  if (values.has("start")) told(call("start", { payload: values.get("start") }));
  return true;
}

function share(values) {
  const text = [values.get("url"), values.get("text")].filter(Boolean).join("\n");
  emit("choose chat", (chat) => emit("compose", { chat, text }));
  return true;
}
