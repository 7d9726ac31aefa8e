// Who looks at the page: the switch of person at the top, and a new person.
import { avatar, byId, el } from "./dom.js";
import { ask, attachPanel, told } from "./overlay.js";
import { call } from "./socket.js";
import { emit, on, state } from "./state.js";
import { cityOf, CITIES, viewerZone } from "./time.js";
import { locale, t } from "./words.js";

const LANGUAGES = { ru: "Русский", zh: "中文", en: "English" };

let shown = [];
let active = 0;

/** Prepares the switch, once. */
export function setUpPeople() {
  attachPanel(byId("person"), byId("people"), fill);
  byId("people").addEventListener("toggle", (event) => {
    if (event.newState !== "open") return;
    byId("find-person").focus();
    drawActive();
  });
  byId("find-person").addEventListener("input", drawList);
  byId("find-person").addEventListener("keydown", keyed);
  byId("new-person").addEventListener("click", () => {
    byId("people").hidePopover();
    told(newPerson());
  });
  byId("first-person").addEventListener("click", () => told(newPerson()));
  on("people", drawPerson);
}

/** Draws the button that names the person. */
export function drawPerson() {
  const { person } = state;
  if (!person) {
    byId("person").textContent = t("people");
    return;
  }
  const about = el("span", { class: "who" }, el("span", { class: "name", text: person.name }), el("span", { class: "note", text: person.note ?? "" }));
  byId("person").replaceChildren(avatar(person.name, person.id), about);
  byId("person").setAttribute("aria-label", t("switchPerson", { name: person.name }));
  byId("person").title = [person.name, person.note].filter(Boolean).join(" · ");
}

function fill() {
  byId("find-person").value = "";
  drawList();
}

function drawList() {
  const words = byId("find-person").value.trim().toLowerCase();
  shown = state.people.filter(({ name, note, username }) => `${name} ${note ?? ""} ${username ?? ""}`.toLowerCase().includes(words));
  active = Math.max(0, words ? 0 : shown.findIndex(({ id }) => id === state.person?.id));
  const options = shown.map((person, at) => el("div", {
    role: "option", id: `person-${person.id}`, class: "person", "aria-selected": String(person.id === state.person?.id),
    onclick: () => choose(at),
  }, avatar(person.name, person.id), el("span", { class: "name", text: person.name }),
  el("span", { class: "note", text: [person.note, LANGUAGES[person.language] ?? person.language, cityOf(person.zone)].filter(Boolean).join(" · ") })));
  byId("people-list").replaceChildren(...(options.length ? options : [el("p", { class: "nothing", text: t("nothingFound") })]));
  drawActive();
}

function drawActive() {
  [...byId("people-list").children].forEach((node, at) => node.classList.toggle("active", at === active));
  const person = shown[active];
  if (!person) return byId("find-person").removeAttribute("aria-activedescendant");
  byId("find-person").setAttribute("aria-activedescendant", `person-${person.id}`);
  return byId("people-list").children[active].scrollIntoView({ block: "nearest" });
}

function keyed(event) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step && shown.length) {
    active = (active + step + shown.length) % shown.length;
    drawActive();
  } else if (event.key === "Enter") choose(active);
  else return;
  event.preventDefault();
}

function choose(at) {
  if (!shown[at]) return;
  byId("people").hidePopover();
  emit("become", shown[at].id);
}

/** Asks for a new person and becomes them. */
async function newPerson() {
  const language = state.person?.language ?? locale().slice(0, 2);
  const form = await ask({
    title: t("newPersonTitle"), submit: t("create"),
    content: [
      field("name", el("input", { name: "name", required: true, maxlength: 64, autofocus: true, autocomplete: "off" })),
      field("language", choice("language", Object.entries(LANGUAGES), language)),
      field("zone", zones(state.person ? viewerZone() : Intl.DateTimeFormat().resolvedOptions().timeZone)),
    ],
  });
  if (!form?.get("name").trim()) return;
  const { person } = await call("new_person", { name: form.get("name").trim(), language: form.get("language"), zone: form.get("zone") });
  if (!state.people.some(({ id }) => id === person.id)) state.people.push(person);
  emit("become", person.id);
}

const field = (label, input) => el("label", { class: "field" }, el("span", { text: t(label) }), input);
const option = (value, text, chosen) => el("option", { value, text, selected: value === chosen });

function choice(name, options, chosen) {
  return el("select", { name }, ...options.map(([value, text]) => option(value, text, chosen)));
}

function zones(chosen) {
  const known = Object.keys(CITIES);
  const rest = Intl.supportedValuesOf("timeZone").filter((name) => !known.includes(name));
  return el("select", { name: "zone" }, ...known.map((name) => option(name, cityOf(name), chosen)),
    el("optgroup", { label: t("otherZones") }, ...rest.map((name) => option(name, name.replaceAll("_", " "), chosen))));
}
