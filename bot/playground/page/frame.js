// The page's own settings: light or dark, and everything from the beginning.
import { byId, el } from "./dom.js";
import { ask, attachMenu, told } from "./overlay.js";
import { call } from "./socket.js";
import { state } from "./state.js";
import { t } from "./words.js";

/** Prepares the menu at the end of the top bar, and the key that leads to the search. */
export function setUpFrame() {
  attachMenu(byId("page-menu"), () => (state.canReset ? [themeItem(), resetItem()] : [themeItem()]));
  document.addEventListener("keydown", (event) => {
    if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    byId("search").focus();
  });
}

function themeItem() {
  const dark = isDark();
  return { text: t(dark ? "lightTheme" : "darkTheme"), icon: dark ? "sun" : "moon", act: () => setTheme(dark ? "light" : "dark") };
}

function resetItem() {
  return { text: t("startAgain"), icon: "restart", danger: true, act: () => told(startAgain()) };
}

function isDark() {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
}

function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  try {
    localStorage.setItem("theme", theme);
  } catch {
    // Without storage the choice lives until a reload.
  }
}

async function startAgain() {
  const content = [el("p", { text: t("startAgainSure") })];
  if (await ask({ title: t("startAgain"), content, submit: t("startAgain"), danger: true })) await call("reset");
}
