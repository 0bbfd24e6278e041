// Completes names in search boxes: a combobox with a list, as the ARIA Authoring Practices have it.
// Without this script the boxes are plain forms.
(() => {
  "use strict";
  const WAIT = 150;
  let count = 0;

  const element = (name, attributes, parent) => {
    const made = document.createElement(name);
    Object.entries(attributes).forEach(([key, value]) => made.setAttribute(key, value));
    parent.append(made);
    return made;
  };

  const enhance = (input) => {
    const id = `suggestions-${++count}`;
    const box = input.closest("form");
    const list = element("ul", { id, role: "listbox", class: "suggestions", hidden: "" }, box);
    list.setAttribute("aria-label", input.labels[0].textContent);
    const told = element("span", { role: "status", class: "unseen" }, box);
    let timer = 0;
    let asked = null;
    let active = -1;

    Object.entries({
      role: "combobox",
      "aria-autocomplete": "list",
      "aria-expanded": "false",
      "aria-controls": id,
    }).forEach(([key, value]) => input.setAttribute(key, value));

    const options = () => [...list.children];

    const activate = (index) => {
      active = index;
      options().forEach((option, i) => {
        option.setAttribute("aria-selected", String(i === index));
        if (i === index) {
          input.setAttribute("aria-activedescendant", option.id);
          option.scrollIntoView({ block: "nearest" });
        }
      });
      if (index < 0) {
        input.removeAttribute("aria-activedescendant");
      }
    };

    const close = () => {
      clearTimeout(timer);
      asked?.abort();
      list.hidden = true;
      list.replaceChildren();
      input.setAttribute("aria-expanded", "false");
      activate(-1);
    };

    const show = ([, names, descriptions, addresses]) => {
      list.replaceChildren();
      names.forEach((name, i) => {
        const option = element(
          "li",
          { id: `${id}-${i}`, role: "option", "aria-selected": "false" },
          list,
        );
        option.dataset.path = new URL(addresses[i], location.href).pathname;
        element("span", { dir: "auto" }, option).textContent = name;
        element("small", { dir: "auto" }, option).textContent = descriptions[i];
      });
      list.hidden = names.length === 0;
      input.setAttribute("aria-expanded", String(names.length > 0));
      told.textContent = (input.dataset.suggest || "#").replace("#", names.length);
      activate(-1);
    };

    const ask = async () => {
      const typed = input.value.trim();
      if (!typed) {
        close();
        return;
      }
      asked?.abort();
      asked = new AbortController();
      try {
        const answer = await fetch(`/suggest?q=${encodeURIComponent(typed)}`, {
          signal: asked.signal,
        });
        if (answer.ok && document.activeElement === input) {
          show(await answer.json());
        }
      } catch (error) {
        // Another letter was typed meanwhile, or the server is away: the form still works.
        if (error.name !== "AbortError") {
          close();
        }
      }
    };

    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(ask, WAIT);
    };

    // While characters are composed, the letters in the box are not yet what is looked for.
    input.addEventListener("input", (event) => event.isComposing || soon());
    input.addEventListener("compositionend", soon);
    input.addEventListener("blur", close);

    input.addEventListener("keydown", (event) => {
      const all = options();
      if (event.isComposing) {
        return;
      }
      if (event.key === "Escape" && !list.hidden) {
        close();
      } else if (event.key === "ArrowDown" && list.hidden) {
        ask();
      } else if (event.key === "ArrowDown" && all.length) {
        activate((active + 1) % all.length);
      } else if (event.key === "ArrowUp" && all.length) {
        activate(active <= 0 ? all.length - 1 : active - 1);
      } else if (event.key === "Enter" && active >= 0) {
        location.assign(all[active].dataset.path);
      } else {
        return;
      }
      event.preventDefault();
    });

    // Before the box loses the focus and the list is gone.
    list.addEventListener("mousedown", (event) => {
      event.preventDefault();
      const option = event.target.closest("[role=option]");
      if (option && event.button === 0) {
        location.assign(option.dataset.path);
      }
    });
  };

  document.querySelectorAll("input[data-suggest]").forEach(enhance);
})();
