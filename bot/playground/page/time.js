// The world's time, always shown in the viewing person's zone and language.
import { locale, t } from "./words.js";

// Cities of the cast's countries; any other zone is shown by the last part of its IANA name.
export const CITIES = {
  "Asia/Tashkent": ["Ташкент", "塔什干", "Tashkent"],
  "Asia/Samarkand": ["Самарканд", "撒马尔罕", "Samarkand"],
  "Asia/Almaty": ["Астана", "阿斯塔纳", "Astana"],
  "Asia/Bishkek": ["Бишкек", "比什凯克", "Bishkek"],
  "Asia/Dushanbe": ["Душанбе", "杜尚别", "Dushanbe"],
  "Asia/Shanghai": ["Пекин", "北京", "Beijing"],
  "Asia/Kolkata": ["Нью-Дели", "新德里", "New Delhi"],
  "Asia/Karachi": ["Исламабад", "伊斯兰堡", "Islamabad"],
  "Asia/Tehran": ["Тегеран", "德黑兰", "Tehran"],
  "Europe/Moscow": ["Москва", "莫斯科", "Moscow"],
  "Europe/Minsk": ["Минск", "明斯克", "Minsk"],
  "Asia/Kabul": ["Кабул", "喀布尔", "Kabul"],
  "Asia/Ulaanbaatar": ["Улан-Батор", "乌兰巴托", "Ulaanbaatar"],
  "Asia/Vladivostok": ["Владивосток", "符拉迪沃斯托克", "Vladivostok"],
  UTC: ["UTC", "UTC", "UTC"],
};

let zone = "UTC";
let ahead = 0;
const made = new Map();

/** `now`: ISO 8601 text or Unix seconds, as the server tells it. */
export function setWorld(now) {
  const moment = typeof now === "number" ? now * 1000 : Date.parse(now);
  if (Number.isFinite(moment)) ahead = moment - Date.now();
}

export function setZone(name) {
  zone = name || "UTC";
}

export const worldNow = () => new Date(Date.now() + ahead);
export const viewerZone = () => zone;

function shaped(date, options, inZone = zone, language = locale()) {
  const key = JSON.stringify([language, inZone, options]);
  if (!made.has(key)) {
    made.set(key, new Intl.DateTimeFormat(language, { timeZone: inZone, hourCycle: "h23", ...options }));
  }
  return made.get(key).format(date);
}

const CLOCK = { hour: "2-digit", minute: "2-digit" };
const fromUnix = (seconds) => new Date(seconds * 1000);

export const timeOf = (seconds) => shaped(fromUnix(seconds), CLOCK);
export const dayKey = (date) => shaped(date, { year: "numeric", month: "2-digit", day: "2-digit" }, zone, "en-CA");
export const dayKeyOf = (seconds) => dayKey(fromUnix(seconds));

/** The whole moment: weekday, date, time and zone. */
export function momentOf(seconds) {
  const full = { weekday: "long", day: "numeric", month: "long", year: "numeric", ...CLOCK };
  return `${shaped(fromUnix(seconds), full)} (${zoneLabel(zone)})`;
}

/** Time today, the weekday within a week, else a short date: the column of a list of chats. */
export function listTime(seconds) {
  const date = fromUnix(seconds);
  const age = worldNow() - date;
  if (dayKey(date) === dayKey(worldNow())) return shaped(date, CLOCK);
  if (age > 0 && age < 6 * 86400e3) return shaped(date, { weekday: "short" });
  return shaped(date, { day: "2-digit", month: "2-digit", year: "2-digit" });
}

/** The title of a day between messages. */
export function dayTitle(seconds) {
  const date = fromUnix(seconds);
  const key = dayKey(date);
  if (key === dayKey(worldNow())) return t("today");
  if (key === dayKey(new Date(worldNow() - 86400e3))) return t("yesterday");
  const sameYear = key.slice(0, 4) === dayKey(worldNow()).slice(0, 4);
  return shaped(date, { day: "numeric", month: "long", year: sameYear ? undefined : "numeric" });
}

/** The clock's face. */
export function clockFace() {
  const date = worldNow();
  return {
    short: shaped(date, { day: "numeric", month: "short", year: "numeric" }),
    date: shaped(date, { weekday: "short", day: "numeric", month: "short", year: "numeric" }),
    time: shaped(date, CLOCK),
    zone: zoneLabel(zone),
  };
}

function zoneOffset(date, name) {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: name, hourCycle: "h23", year: "numeric", month: "numeric", day: "numeric",
    hour: "numeric", minute: "numeric", second: "numeric",
  }).formatToParts(date);
  const read = Object.fromEntries(parts.map(({ type, value }) => [type, Number(value)]));
  const wall = Date.UTC(read.year, read.month - 1, read.day, read.hour, read.minute, read.second);
  return wall - Math.floor(date.getTime() / 1000) * 1000;
}

export function cityOf(name) {
  const column = { ru: 0, zh: 1 }[locale().slice(0, 2)] ?? 2;
  return CITIES[name]?.[column] ?? name.split("/").at(-1).replaceAll("_", " ");
}

/** "Ташкент, UTC+5". */
export function zoneLabel(name) {
  const minutes = Math.round(zoneOffset(worldNow(), name) / 60000);
  if (name === "UTC") return "UTC";
  const size = Math.abs(minutes);
  const rest = size % 60 ? `:${String(size % 60).padStart(2, "0")}` : "";
  return `${cityOf(name)}, UTC${minutes < 0 ? "−" : "+"}${Math.floor(size / 60)}${rest}`;
}

/** The value of a datetime-local field, read in the viewer's zone. */
export function fromWall(value) {
  const wall = Date.parse(`${value}Z`);
  const guess = new Date(wall - zoneOffset(new Date(wall), zone));
  return new Date(wall - zoneOffset(guess, zone));
}

export const toWall = (date) => new Date(date.getTime() + zoneOffset(date, zone)).toISOString().slice(0, 16);

/** A date_time entity's format, `r|w?[dD]?[tT]?`, in the viewer's language and zone. */
export function formatted(seconds, pattern) {
  if (pattern === "r") return relative(seconds);
  const options = {};
  if (pattern.includes("w")) options.weekday = "long";
  if (pattern.includes("d")) Object.assign(options, { day: "2-digit", month: "2-digit", year: "2-digit" });
  if (pattern.includes("D")) Object.assign(options, { day: "numeric", month: "long", year: "numeric" });
  if (/t/i.test(pattern)) Object.assign(options, CLOCK);
  if (pattern.includes("T")) options.second = "2-digit";
  return Object.keys(options).length ? shaped(fromUnix(seconds), options) : null;
}

const SPANS = [["year", 31536000], ["month", 2592000], ["day", 86400], ["hour", 3600], ["minute", 60]];

function relative(seconds) {
  const left = seconds - worldNow().getTime() / 1000;
  const words = new Intl.RelativeTimeFormat(locale(), { numeric: "auto" });
  for (const [unit, size] of SPANS) {
    if (Math.abs(left) >= size) return words.format(Math.trunc(left / size), unit);
  }
  return words.format(0, "minute");
}
