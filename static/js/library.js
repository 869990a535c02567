// The library's form sends itself: the server renders the results, this puts them in their place and keeps the
// address, the focus and the reader of the screen up to date. Without it the Apply button does the same.

const form = document.querySelector("[data-library]");
const results = document.getElementById("library-results");
const announcer = document.querySelector("[data-announce]");
let running;

function addressOf() {
  const query = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (value) query.append(name, value);
  const text = query.toString();
  return form.getAttribute("action") + (text ? `?${text}` : "");
}

// Puts the form in the state that an address describes.
function setForm(address) {
  const query = new URL(address, location.href).searchParams;
  for (const field of form.elements) {
    if (field.type === "checkbox") field.checked = query.getAll(field.name).includes(field.value);
    else if (field.name) field.value = query.get(field.name) ?? "";
  }
}

// Puts the numbers beside the filters, and adds filters that the page did not show before.
function count(numbers) {
  const found = new Map([...numbers].map((number) => [number.value, number]));
  for (const place of form.querySelectorAll("[data-count]")) {
    place.querySelector("[data-number]").textContent = found.get(place.dataset.count)?.textContent ?? "0";
    found.delete(place.dataset.count);
  }
  for (const [key, number] of found) {
    const [name] = key.split(":");
    const like = form.querySelector(`input[name="${CSS.escape(name)}"]`)?.closest("label");
    if (!like) continue;
    const label = like.cloneNode(true);
    const box = label.querySelector("input");
    box.value = key.slice(name.length + 1);
    box.checked = new URLSearchParams(location.search).getAll(name).includes(box.value);
    label.querySelector("[data-label]").textContent = number.dataset.label;
    label.querySelector("[data-count]").dataset.count = key;
    label.querySelector("[data-number]").textContent = number.textContent;
    like.parentElement.append(label);
  }
}

async function show(address) {
  running?.abort();
  const own = (running = new AbortController());
  results.setAttribute("aria-busy", "true");
  try {
    const part = new URL(address, location.href);
    part.searchParams.append("part", "results");
    const response = await fetch(part, { signal: own.signal });
    if (!response.ok) throw new Error(response.statusText);
    results.innerHTML = await response.text();
    const found = results.querySelector("[data-found]")?.dataset.found ?? "";
    count(results.querySelector("template")?.content.querySelectorAll("data") ?? []);
    announcer.textContent = "";
    requestAnimationFrame(() => { announcer.textContent = found; });
  } catch (error) {
    if (error.name !== "AbortError") location.assign(address);
  } finally {
    if (running === own) results.removeAttribute("aria-busy");
  }
}

function go(address) {
  history.pushState(null, "", address);
  return show(address);
}

if (form && results && "AbortController" in window) {
  form.addEventListener("change", (event) => { if (event.target.name !== "q") go(addressOf()); });
  form.addEventListener("submit", (event) => { event.preventDefault(); go(addressOf()); });
  window.addEventListener("popstate", () => { setForm(location.href); show(location.href); });

  // Chips and page numbers are links to the same list.
  results.addEventListener("click", async (event) => {
    const link = event.target.closest("a[href]");
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const target = new URL(link.href);
    if (target.origin !== location.origin || target.pathname !== new URL(form.action).pathname) return;
    event.preventDefault();
    setForm(target.href);
    await go(target.href);
    const heading = results.querySelector("h2");
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
    heading.scrollIntoView({ block: "nearest" });
  });
}
