// Sending files: chosen, dropped or pasted, each with a caption, after a look at it.
import { byId, el } from "./dom.js";
import { takeReply } from "./composer.js";
import { sizeOf } from "./media.js";
import { ask, note, told } from "./overlay.js";
import { openChat, state } from "./state.js";
import { refusal, t } from "./words.js";

const LARGEST = 20e6;

/** Prepares the button, dropping and pasting, once. */
export function setUpUpload() {
  const picker = byId("file");
  byId("attach").addEventListener("click", () => picker.click());
  picker.addEventListener("change", async () => {
    const files = [...picker.files];
    picker.value = "";
    await told(offer(files));
  });
  byId("field").addEventListener("paste", (event) => {
    const files = [...event.clipboardData.files];
    if (!files.length) return;
    event.preventDefault();
    told(offer(files));
  });
  setUpDropping(byId("chat"));
}

function setUpDropping(area) {
  const carries = (event) => event.dataTransfer?.types.includes("Files") && !byId("composer").hidden;
  area.addEventListener("dragover", (event) => {
    if (!carries(event)) return;
    event.preventDefault();
    byId("drop").hidden = false;
  });
  area.addEventListener("dragleave", (event) => {
    if (!area.contains(event.relatedTarget)) byId("drop").hidden = true;
  });
  area.addEventListener("drop", (event) => {
    byId("drop").hidden = true;
    if (!carries(event)) return;
    event.preventDefault();
    told(offer([...event.dataTransfer.files]));
  });
}

async function offer(files) {
  for (const file of files) {
    if (file.size > LARGEST) note(t("tooBig"), "error");
    else if (!(await sendOne(file))) return;
  }
}

async function sendOne(file) {
  const caption = el("textarea", { name: "caption", rows: 2, maxlength: 1024, autofocus: true });
  const preview = file.type.startsWith("image/") ? picture(file) : null;
  const form = await ask({
    title: t("sendFile"), submit: t("send"),
    content: [
      preview,
      el("p", { class: "chosen" }, el("b", { text: file.name }), el("span", { text: sizeOf(file.size) })),
      el("label", { class: "field" }, el("span", { text: t("caption") }), caption),
    ].filter(Boolean),
  });
  if (preview) URL.revokeObjectURL(preview.src);
  if (!form) return false;
  await post(file, form.get("caption"));
  return true;
}

const picture = (file) => el("img", { class: "preview", src: URL.createObjectURL(file), alt: file.name });

async function post(file, caption) {
  const values = new FormData();
  values.set("person", state.person.id);
  values.set("chat", openChat().id);
  values.set("caption", caption.trim());
  const reply = takeReply();
  if (reply) values.set("reply_to", reply);
  values.set("file", file, file.name);
  byId("attach").setAttribute("aria-busy", "true");
  try {
    const answer = await fetch("/upload", { method: "POST", body: values });
    const { ok, error } = await answer.json().catch(() => ({ ok: false }));
    if (!ok) throw new Error(error ? refusal(error) : t("somethingWrong"));
  } finally {
    byId("attach").removeAttribute("aria-busy");
  }
}
