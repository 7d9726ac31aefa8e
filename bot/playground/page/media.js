// Photos, files and the other things a message can carry.
import { el, icon } from "./dom.js";
import { showPicture } from "./overlay.js";
import { locale, t } from "./words.js";

const WIDEST = 340;
const TALLEST = 380;
const COLOURS = { pdf: 12, docx: 226, xlsx: 150, ics: 300, zip: 60, csv: 150 };

/** "1,4 МБ" in the page's language. */
export function sizeOf(bytes) {
  const steps = ["byte", "kilobyte", "megabyte"];
  const step = bytes < 1000 ? 0 : bytes < 1e6 ? 1 : 2;
  const digits = { style: "unit", unit: steps[step], unitDisplay: "short", maximumFractionDigits: step === 2 ? 1 : 0 };
  return new Intl.NumberFormat(locale(), digits).format(bytes / 1000 ** step);
}

/** What a message without words is called in a list of chats. */
export function kindName(media) {
  const names = { photo: "photo", video: "video", audio: "audio", voice: "audio", sticker: "sticker", location: "place", contact: "contact", poll: "poll" };
  if (media.kind === "document") return media.name || t("file");
  return t(names[media.kind] ?? "otherKind");
}

/** The node of a message's media. */
export function mediaNode(media) {
  if (media.kind === "photo" && media.url) return photo(media);
  if (media.kind === "video" && media.url) return el("video", { src: media.url, controls: true, preload: "metadata", class: "video" });
  if ((media.kind === "audio" || media.kind === "voice") && media.url) return el("audio", { src: media.url, controls: true, class: "audio" });
  if (media.url) return documentLink(media);
  return el("p", { class: "thing" }, icon("file"), el("span", { text: [kindName(media), media.name].filter(Boolean).join(": ") }));
}

function photo(media) {
  const width = media.width || 4;
  const height = media.height || 3;
  const scale = Math.min(WIDEST / width, TALLEST / height, 1);
  const name = media.name || t("photo");
  const image = el("img", { src: media.url, alt: name, loading: "lazy", decoding: "async", width, height });
  const node = el("button", { type: "button", class: "photo", title: t("openPhoto"), "aria-label": `${t("openPhoto")}: ${name}`,
    onclick: () => showPicture(media.url, name) }, image);
  node.style.setProperty("--width", `${Math.max(120, Math.round((media.width ? width : WIDEST) * (media.width ? scale : 1)))}px`);
  node.style.setProperty("--ratio", `${width} / ${height}`);
  return node;
}

function documentLink(media) {
  const name = media.name || t("file");
  const kind = name.includes(".") ? name.split(".").at(-1).slice(0, 4) : "";
  const badge = el("span", { class: "badge", "aria-hidden": "true" }, kind ? kind.toUpperCase() : icon("file"));
  badge.style.setProperty("--hue", COLOURS[kind.toLowerCase()] ?? 190);
  const size = el("span", { class: "size", text: media.size ? sizeOf(media.size) : "" });
  return el("a", { class: "document", href: media.url, download: name, "aria-label": t("download", { name }) },
    badge, el("span", { class: "about" }, el("span", { class: "name", text: name }), size));
}
