// The menu of small screens, and drop-downs that close on Escape or a click elsewhere. Without this script the menu
// is a plain list and the drop-downs are <details>.

const button = document.querySelector(".menu-button");
const menu = document.getElementById("site-menu");

function setMenu(isOpen) {
  button.setAttribute("aria-expanded", String(isOpen));
  menu.classList.toggle("is-open", isOpen);
}

if (button && menu) {
  const drops = [...document.querySelectorAll(".site-header details")];
  const closeDrops = (except) => drops.forEach((drop) => { if (drop !== except) drop.open = false; });

  button.addEventListener("click", () => setMenu(button.getAttribute("aria-expanded") !== "true"));

  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    const open = drops.find((drop) => drop.open);
    if (open) {
      open.open = false;
      if (open.contains(document.activeElement)) open.querySelector("summary").focus();
    } else if (button.getAttribute("aria-expanded") === "true") {
      setMenu(false);
      button.focus();
    }
  });

  // For browsers that do not yet close the others of one name by themselves.
  drops.forEach((drop) => drop.addEventListener("toggle", () => { if (drop.open) closeDrops(drop); }));
  document.addEventListener("click", (event) => closeDrops(event.target.closest(".drop")));
  menu.addEventListener("focusout", (event) => {
    const wide = getComputedStyle(button).display === "none";
    if (wide && event.relatedTarget && !event.relatedTarget.closest("details[open]")) closeDrops();
  });
}

// A form that came back with errors says so first.
document.querySelector(".error-summary")?.focus();
