// Shows what belongs together, in the text and beside it, while either is pointed at or has the focus.
"use strict";
{
  const reading = document.querySelector(".reading");
  const marks = new Map();
  for (const mark of reading.querySelectorAll("[data-r]")) {
    for (const number of mark.dataset.r.split(" ")) {
      marks.set(number, [...(marks.get(number) || []), mark]);
    }
  }
  const numbersOf = (node) => {
    const card = node.closest(".card");
    const mark = node.closest("[data-r]");
    return card ? [card.id.slice(1)] : mark ? mark.dataset.r.split(" ") : [];
  };
  const show = (event) => {
    for (const shown of reading.querySelectorAll(".on")) shown.classList.remove("on");
    for (const number of numbersOf(event.target)) {
      for (const mark of marks.get(number) || []) mark.classList.add("on");
      document.getElementById("r" + number)?.classList.add("on");
    }
  };
  reading.addEventListener("pointerover", show);
  reading.addEventListener("focusin", show);
}
