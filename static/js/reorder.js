// Lets the mouse drag objectives and actions to another place. It posts the same form as the buttons "Move up" and
// "Move down", which are there for everybody else and without this script.

const moves = document.querySelector("[data-moves]");

// The entry of the same list in whose upper or lower half the pointer is, with the side on which to put the dragged one.
function targetAt(list, dragged, y) {
  for (const other of list.children) {
    if (other === dragged) continue;
    const { top, bottom } = other.getBoundingClientRect();
    if (y >= top && y <= bottom) return { other, after: y > (top + bottom) / 2 };
  }
}

function send(address, place) {
  const field = document.createElement("input");
  field.type = "hidden";
  field.name = "place";
  field.value = place;
  moves.append(field);
  moves.action = address;
  moves.submit();
}

function makeGrip(buttons) {
  const entry = buttons.closest("[data-place]");
  const list = entry.parentElement;
  const grip = document.createElement("span");
  grip.className = "plan-move__grip";
  grip.setAttribute("aria-hidden", "true"); // whoever does not see it moves with the buttons
  grip.textContent = "Drag";
  buttons.append(grip);

  const placeNow = () => [...list.children].indexOf(entry) + 1;
  const restore = () => {
    const before = Number(entry.dataset.place);
    const others = [...list.children].filter((other) => other !== entry);
    list.insertBefore(entry, others[before - 1] ?? null);
  };
  const drag = (event) => {
    const target = targetAt(list, entry, event.clientY);
    if (target) target.other[target.after ? "after" : "before"](entry);
  };
  const end = (isDropped) => {
    document.removeEventListener("pointermove", drag);
    document.removeEventListener("pointerup", drop);
    document.removeEventListener("pointercancel", cancel);
    document.removeEventListener("keydown", escape);
    entry.classList.remove("is-dragged");
    if (!isDropped) restore();
    else if (placeNow() !== Number(entry.dataset.place)) send(buttons.dataset.move, placeNow());
  };
  const drop = () => end(true);
  const cancel = () => end(false);
  const escape = (event) => { if (event.key === "Escape") end(false); };

  grip.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    event.preventDefault();
    entry.classList.add("is-dragged");
    document.addEventListener("pointermove", drag);
    document.addEventListener("pointerup", drop);
    document.addEventListener("pointercancel", cancel);
    document.addEventListener("keydown", escape);
  });
}

if (moves) for (const buttons of document.querySelectorAll("[data-move]")) makeGrip(buttons);
