// The bot's clock at the top: it shows the world's time in the viewer's zone, and moves it forward.
import { byId, el } from "./dom.js";
import { ask, attachMenu, note } from "./overlay.js";
import { call } from "./socket.js";
import { emit, on, state } from "./state.js";
import { clockFace, fromWall, momentOf, setWorld, toWall, worldNow } from "./time.js";
import { t } from "./words.js";

const HOUR = 3600;
const DAY = 86400;

let face = "";

/** Prepares the clock, once; it ticks by itself. */
export function setUpClock() {
  byId("plus-hour").addEventListener("click", () => move({ plus: HOUR }));
  byId("plus-day").addEventListener("click", () => move({ plus: DAY }));
  byId("go-to-date").addEventListener("click", goToDate);
  attachMenu(byId("time"), () => [
    { text: t("plusHour"), icon: "clock", act: () => move({ plus: HOUR }) },
    { text: t("plusDay"), icon: "clock", act: () => move({ plus: DAY }) },
    { text: t("goToDate"), icon: "clock", act: goToDate },
  ]);
  setInterval(drawClock, 1000);
  on("clock", (now) => {
    setWorld(now);
    drawClock();
  });
}

/** Draws the face where it has changed. */
export function drawClock() {
  const { date, short, time, zone } = clockFace();
  const { movable } = state.clock;
  const now = JSON.stringify([date, time, zone, movable]);
  if (now === face) return;
  face = now;
  const parts = { hour: time, date, short, zone };
  byId("time").replaceChildren(...Object.entries(parts).map(([name, text]) => el("span", { class: name, text })));
  byId("time").setAttribute("aria-label", t("clock", { when: `${date}, ${time} (${zone})` }));
  byId("time").disabled = !movable;
  for (const id of ["plus-hour", "plus-day", "go-to-date"]) byId(id).hidden = !movable;
}

async function move(values) {
  const clock = byId("clock");
  if (clock.getAttribute("aria-busy") === "true") return;
  clock.setAttribute("aria-busy", "true");
  try {
    const { now } = await call("clock", values);
    emit("clock", now);
    note(t("clock", { when: momentOf(now) }));
  } catch (error) {
    note(error.message, "error");
  } finally {
    clock.setAttribute("aria-busy", "false");
  }
}

async function goToDate() {
  const now = toWall(worldNow());
  const field = el("input", { type: "datetime-local", name: "when", required: true, value: now, min: now, autofocus: true });
  const label = el("label", { class: "field" }, el("span", { text: `${t("dateAndTime")} (${clockFace().zone})` }), field);
  const form = await ask({ title: t("goToDateTitle"), content: [label], submit: t("setClock") });
  // The field has no seconds: the minute that runs already is now.
  const chosen = form && Math.max(fromWall(form.get("when")), worldNow());
  if (form) await move({ to: Math.ceil(chosen / 1000) });
}
