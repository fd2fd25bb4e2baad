// Rows that are dragged by their grip, with a mouse, a pen or a finger; buttons do the same.

const EDGE = 60; // pixels from the edge of the window where a drag scrolls on
const SCROLL = 12;

/** @param {Element} row @returns {number} the middle of it, from the top of the window */
function middleOf(row) {
  const { top, height } = row.getBoundingClientRect();
  return top + height / 2;
}

/**
 * Moves neighbours over a row until it lies where the pointer is. The row stays where it is, else it
 * would lose the pointer.
 *
 * @param {Element} row
 * @param {number} y
 */
function follow(row, y) {
  for (let above = row.previousElementSibling; above; above = row.previousElementSibling) {
    if (y >= middleOf(above)) break;
    row.after(above);
  }
  for (let below = row.nextElementSibling; below; below = row.nextElementSibling) {
    if (y <= middleOf(below)) break;
    row.before(below);
  }
}

/** @param {number} y */
function scrollNear(y) {
  if (y < EDGE) scrollBy(0, -SCROLL);
  else if (y > innerHeight - EDGE) scrollBy(0, SCROLL);
}

/**
 * @param {HTMLElement} grip
 * @param {number} pointer
 * @param {Element} row
 * @param {(isDropped: boolean) => void} end
 */
function drag(grip, pointer, row, end) {
  const ended = new AbortController();
  const { signal } = ended;
  /** @param {boolean} isDropped */
  const stop = (isDropped) => {
    ended.abort();
    row.classList.remove("row--dragged");
    end(isDropped);
  };
  grip.setPointerCapture(pointer);
  row.classList.add("row--dragged");
  grip.addEventListener("pointermove", ({ clientY }) => {
    scrollNear(clientY);
    follow(row, clientY);
  }, { signal });
  grip.addEventListener("pointerup", () => stop(true), { signal });
  grip.addEventListener("pointercancel", () => stop(false), { signal });
  addEventListener("keydown", ({ key }) => key === "Escape" && stop(false), { signal });
}

/**
 * Lets the rows of a list be dragged.
 *
 * @param {HTMLElement} list
 * @param {(from: number, to: number | null) => void} drop `to` is null where the drag was given up
 */
export function letDrag(list, drop) {
  list.addEventListener("pointerdown", (event) => {
    const { target, button, pointerId } = event;
    const grip = target instanceof Element ? target.closest("[data-grip]") : null;
    const row = grip && grip.closest("li");
    if (!(grip instanceof HTMLElement) || !row || button) return;
    event.preventDefault();
    const from = Array.from(list.children).indexOf(row);
    drag(grip, pointerId, row, (isDropped) => {
      drop(from, isDropped ? Array.from(list.children).indexOf(row) : null);
    });
  });
}
