// A message's text with its entities (Bot API names, UTF-16 offsets) as nodes; nothing is ever parsed as HTML.
import { button, el, pressable } from "./dom.js";
import { follow, safeAddress } from "./links.js";
import { note } from "./overlay.js";
import { emit } from "./state.js";
import { formatted, momentOf } from "./time.js";
import { t } from "./words.js";

const TAGS = { bold: "strong", italic: "em", underline: "u", strikethrough: "s" };
const BLOCKS = new Set(["pre", "blockquote", "expandable_blockquote"]);

/** The formatted text as a fragment. */
export function rich(text, entities = []) {
  const ordered = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const fragment = document.createDocumentFragment();
  fragment.append(...span(text, 0, text.length, ordered));
  return fragment;
}

function span(text, from, to, entities) {
  const nodes = [];
  let at = from;
  let left = entities;
  while (left.length) {
    const [entity, ...rest] = left;
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    const inner = rest.filter((other) => other.offset < end);
    left = rest.filter((other) => other.offset >= end);
    if (end <= start) continue;
    const block = BLOCKS.has(entity.type);
    // A block already begins and ends a line: the line feeds beside it would show as empty lines.
    const before = text.slice(at, start);
    nodes.push(block ? before.replace(/\n$/, "") : before);
    nodes.push(shape(entity, text.slice(start, end), span(text, start, end, inner)));
    at = block && text[end] === "\n" ? end + 1 : end;
  }
  nodes.push(text.slice(at, to));
  return nodes;
}

function shape(entity, words, inner) {
  if (TAGS[entity.type]) return el(TAGS[entity.type], {}, ...inner);
  return SHAPES[entity.type]?.(inner, words, entity) ?? el("span", {}, ...inner);
}

const SHAPES = {
  spoiler: (inner) => spoiler(inner),
  code: (inner, words) => pressable(el("code", { title: t("copyText") }, ...inner), () => copy(words)),
  pre: (inner, words, entity) => el("pre", { dataset: entity.language ? { language: entity.language } : {} }, el("code", {}, ...inner),
    button(t("copyText"), () => copy(words), { class: "copy" })),
  blockquote: (inner) => el("blockquote", {}, ...inner),
  expandable_blockquote: (inner) => expandable(inner),
  text_link: (inner, _words, entity) => link(inner, entity.url),
  url: (inner, words) => link(inner, words),
  email: (inner, words) => link(inner, `mailto:${words}`),
  phone_number: (inner, words) => link(inner, `tel:${words.replace(/[^\d+]/g, "")}`),
  mention: (inner, words) => link(inner, `https://t.me/${words.slice(1)}`),
  bot_command: (inner, words) => pressable(el("span", { class: "link" }, ...inner), () => emit("say", words)),
  date_time: (inner, words, entity) => moment(inner, entity),
};

function spoiler(inner) {
  const cover = el("span", { class: "spoiler", "aria-label": t("spoiler") }, el("span", { "aria-hidden": "true" }, ...inner));
  const show = () => {
    cover.classList.add("shown");
    cover.firstElementChild.removeAttribute("aria-hidden");
    for (const name of ["role", "aria-label", "tabindex"]) cover.removeAttribute(name);
  };
  return pressable(cover, show);
}

function expandable(inner) {
  const body = el("div", { class: "folded" }, ...inner);
  const toggle = button(t("expand"), () => {
    const folded = body.classList.toggle("folded");
    toggle.textContent = t(folded ? "expand" : "collapse");
    toggle.setAttribute("aria-expanded", String(!folded));
  }, { class: "fold", "aria-expanded": "false" });
  // Whether three lines are enough is known only when it stands on the page.
  const seen = new ResizeObserver(() => {
    if (body.classList.contains("folded")) toggle.hidden = body.scrollHeight <= body.clientHeight + 1;
  });
  seen.observe(body);
  return el("blockquote", { class: "expandable" }, body, toggle);
}

function link(inner, address) {
  const href = safeAddress(address);
  if (!href) return el("span", {}, ...inner);
  const node = el("a", { href, target: "_blank", rel: "noopener noreferrer", title: href }, ...inner);
  node.addEventListener("click", (event) => {
    event.preventDefault();
    follow(href);
  });
  return node;
}

function moment(inner, { unix_time: unix, date_time_format: pattern }) {
  const iso = new Date(unix * 1000).toISOString();
  const words = pattern ? formatted(unix, pattern) : null;
  const node = el("time", { datetime: iso, title: momentOf(unix) }, ...(words ? [words] : inner));
  return pressable(node, () => note(momentOf(unix)));
}

/** Puts `text` on the clipboard and says so. */
export async function copy(text) {
  try {
    await navigator.clipboard.writeText(text);
    note(t("copied"));
  } catch {
    note(t("somethingWrong"), "error");
  }
}
