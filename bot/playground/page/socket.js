// The WebSocket to the stand-in: numbered calls, pushes, and reconnecting with growing pauses.
import { refusal, t } from "./words.js";

const PAUSES = [300, 700, 1500, 3000, 5000];

let socket = null;
let attempt = 0;
let lastId = 0;
let waiting = new Map();
let listeners = { opened() {}, closed() {}, pushed() {} };

/** Keeps a connection for ever. `opened()`, `closed()` and `pushed(event)` are told what happens. */
export function connect(handlers) {
  listeners = handlers;
  open();
  addEventListener("online", () => socket?.readyState === WebSocket.CLOSED && open());
}

function open() {
  const scheme = location.protocol === "https:" ? "wss:" : "ws:";
  const current = new WebSocket(`${scheme}//${location.host}/ws`);
  socket = current;
  current.addEventListener("open", () => {
    attempt = 0;
    listeners.opened();
  });
  current.addEventListener("message", ({ data }) => receive(JSON.parse(data)));
  current.addEventListener("close", () => {
    if (socket !== current) return;
    const lost = waiting;
    waiting = new Map();
    for (const { reject } of lost.values()) reject(new Error(t("noConnection")));
    listeners.closed();
    setTimeout(open, PAUSES[Math.min(attempt++, PAUSES.length - 1)]);
  });
}

function receive(data) {
  if (data.event) {
    listeners.pushed(data);
    return;
  }
  const call = waiting.get(data.id);
  if (!call) return;
  waiting.delete(data.id);
  if (data.ok) call.resolve(data.result ?? {});
  else call.reject(new Error(data.error ? refusal(data.error) : t("somethingWrong")));
}

/** The result of one operation; rejects with the server's own words, or when the connection is lost. */
export function call(op, values = {}) {
  if (socket?.readyState !== WebSocket.OPEN) return Promise.reject(new Error(t("noConnection")));
  const id = ++lastId;
  return new Promise((resolve, reject) => {
    waiting.set(id, { resolve, reject });
    socket.send(JSON.stringify({ id, op, ...values }));
  });
}
