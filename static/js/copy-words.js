// Puts a button beside words that are there to be copied. Without it, they are selected and copied by hand.
if (navigator.clipboard) {
  for (const words of document.querySelectorAll("[data-copy]")) {
    const button = document.createElement("button");
    const said = document.createElement("span");
    button.type = "button";
    button.className = "button button--quiet copy-words__button";
    button.textContent = "Copy";
    const label = document.querySelector(`label[for="${words.id}"]`);
    if (label) button.setAttribute("aria-label", `Copy: ${label.textContent.trim()}`);
    said.setAttribute("role", "status");
    button.addEventListener("click", async () => {
      try {
        await navigator.clipboard.writeText(words.value);
        said.textContent = "Copied.";
      } catch {
        words.select();
        said.textContent = "The words are selected: copy them now.";
      }
    });
    words.after(button, said);
  }
}
