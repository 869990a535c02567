// Keeps what people type into forms with data-keep-words. It sends the form by itself: when the connection drops, the
// page stays as it is, says so, and offers to try again. What was typed and not saved is also kept in this tab, and
// comes back when the page is opened again. Without this script the form is sent as any other.

const KEEPER = document.querySelector("[data-words-of]")?.dataset.wordsOf ?? "";
const MESSAGES = "kept-messages";
const SECONDS = 30;
const isWords = (field) => field.name && !["hidden", "file", "password", "submit", "button"].includes(field.type);
const isNew = (field) => {
  if (field.type === "checkbox" || field.type === "radio") return field.checked !== field.defaultChecked;
  if (field.options) return field.value !== field.dataset.atFirst;
  return field.value !== field.defaultValue;
};
const keyOf = (form) => `kept-words:${KEEPER}:${location.pathname}${location.search}:${[...document.forms].indexOf(form)}`;

// A tab may refuse to store anything; then the words stay on the page only.
function store(key, value) {
  try {
    if (value === null) sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, JSON.stringify(value));
  } catch { /* nothing is kept beyond the page */ }
}

function stored(key) {
  try { return JSON.parse(sessionStorage.getItem(key)); } catch { return null; }
}

// What was typed, with what each field held when its page was made: so the server still sees what others saved since.
// On a page that came back with something to mend, all fields hold words that are not saved.
function wordsOf(form) {
  const words = [];
  const areAllNew = Boolean(document.querySelector(".error-summary"));
  for (const field of form.elements) {
    if (!isWords(field) || !(areAllNew || isNew(field))) continue;
    const before = form.elements.namedItem(`initial-${field.name}`);
    const isTicked = field.type === "checkbox" || field.type === "radio";
    words.push({ name: field.name, value: field.value, checked: isTicked ? field.checked : null, before: before?.value ?? null });
  }
  return words;
}

function putBack(form, words) {
  for (const { name, value, checked, before } of words) {
    const found = [...form.elements].find((field) => field.name === name && isWords(field) && (checked === null || field.value === value));
    if (!found) continue;
    if (checked === null) found.value = value;
    else found.checked = checked;
    const stood = form.elements.namedItem(`initial-${name}`);
    if (stood && before !== null) stood.value = before;
  }
}

// Says something above the button of a form, in place of what was said there before.
function tell(form, role, text, label, act) {
  form.querySelector("[data-told]")?.remove();
  const box = document.createElement("div");
  box.className = `notice ${role === "alert" ? "notice--error" : ""} kept-words`;
  box.dataset.told = "";
  box.setAttribute("role", role);
  const place = form.querySelector("[type=submit]:last-of-type")?.closest("p") ?? form.lastElementChild;
  place.before(box);
  const words = document.createElement("p");
  words.textContent = text;
  const button = document.createElement("button");
  button.type = "button";
  button.className = "button button--quiet";
  button.textContent = label;
  button.addEventListener("click", act);
  box.append(words, button);
  return box;
}

// The message of the page that was saved is used up by our own request: it is carried to where the person goes.
function carryMessages(page) {
  const told = [...page.querySelectorAll(".messages > .notice")].map((one) => ({ look: one.className, text: one.textContent }));
  if (told.length) store(MESSAGES, told);
}

function showMessages() {
  const told = stored(MESSAGES);
  store(MESSAGES, null);
  if (!told) return;
  let region = document.querySelector(".messages");
  if (!region) {
    region = document.createElement("div");
    region.className = "messages wrap";
    region.setAttribute("role", "status");
    document.getElementById("main").before(region);
  }
  requestAnimationFrame(() => {
    for (const { look, text } of told) {
      const line = document.createElement("p");
      line.className = look;
      line.textContent = text;
      region.append(line);
    }
  });
}

// A page that came back with something to mend takes the place of this one.
function show(page, address) {
  document.title = page.title;
  document.querySelector("main").replaceWith(document.adoptNode(page.querySelector("main")));
  history.replaceState(history.state, "", address);
  document.querySelectorAll("form[data-keep-words]").forEach(watch);
  (document.querySelector(".error-summary") ?? document.getElementById("main")).focus();
}

async function send(form, button) {
  if (form.dataset.sending || form.dataset.done) return;
  form.dataset.sending = "yes";
  form.setAttribute("aria-busy", "true");
  const key = keyOf(form);
  const again = () => send(form, button);
  const words = wordsOf(form);
  if (words.length) store(key, words);
  try {
    const body = new FormData(form, button);
    const address = button?.getAttribute("formaction") ?? form.getAttribute("action") ?? location.href;
    const answer = await fetch(address, { method: "POST", body, signal: AbortSignal.timeout(SECONDS * 1000) });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const asksToSignIn = answer.redirected && new URL(answer.url).searchParams.has("next");
    if (answer.redirected) {
      if (!asksToSignIn) { store(key, null); carryMessages(page); }
      form.dataset.done = "yes";
      go(answer.url, asksToSignIn ? "" : form.dataset.then);
    } else if ((answer.ok || answer.status === 422) && page.querySelector("main")) {
      show(page, location.href);
    } else {
      const why = answer.status === 403 ? "You may have been signed out. Open another tab, sign in, and try again." : "The site could not take it just now.";
      tell(form, "alert", `This is not saved. ${why} What you typed is still here.`, "Try again", again);
    }
  } catch {
    tell(form, "alert", "This is not saved: the connection was lost. What you typed is still here.", "Try again", again);
  } finally {
    delete form.dataset.sending;
    form.removeAttribute("aria-busy");
  }
}

// The server's anchor is not told to scripts, so a form may name it. An address that differs from this page's by its
// anchor only would not load anew.
function go(address, anchor = "") {
  const target = new URL(address);
  target.hash = anchor;
  if (target.pathname + target.search === location.pathname + location.search) {
    history.replaceState(null, "", target.href);
    location.reload();
  } else location.assign(target.href);
}

function watch(form) {
  if (form.dataset.watched) return;
  form.dataset.watched = "yes";
  for (const field of form.elements) if (field.options) field.dataset.atFirst = field.value;
  const key = keyOf(form);
  const words = form.ownerDocument.querySelector(".error-summary") ? null : stored(key);
  if (words?.length) {
    putBack(form, words);
    tell(form, "status", "What you typed here before was not saved. It is back in the fields.", "Throw it away", () => {
      store(key, null);
      location.reload();
    });
  }
  form.addEventListener("input", () => store(key, wordsOf(form)));
  form.addEventListener("submit", (event) => {
    if (event.defaultPrevented) return;
    event.preventDefault();
    send(form, event.submitter);
  });
}

// Whoever goes back to a page that the browser has kept may send its form once more.
window.addEventListener("pageshow", (event) => {
  if (event.persisted) document.querySelectorAll("form[data-done]").forEach((form) => { delete form.dataset.done; });
});

if ("timeout" in AbortSignal) {
  showMessages();
  document.querySelectorAll("form[data-keep-words]").forEach(watch);
}
