// Starts Blazor and serves what every page has: reading settings, panels that close, the module of a page that needs one.
(() => {
  "use strict";
  const root = document.documentElement;
  // Without its scripts a page works as one of plain forms; the style sheets show those then.
  const bePlain = () => root.dataset.plain = "";
  if (!window.Blazor) {
    bePlain();
    return;
  }

  // The one event of the quiz island. Its detail is made in taking.js; registered before any circuit renders.
  Blazor.registerCustomEventType("quizresponse", {
    browserEventName: "quizresponse",
    createEventArgs: event => event.detail,
  });

  // Moments are written in UTC; the reader's own zone and wording are known here.
  const wordings = {
    time: { timeStyle: "short" },
    date: { dateStyle: "medium" },
    "": { dateStyle: "medium", timeStyle: "short" },
  };
  function tellTimesHere() {
    for (const element of document.querySelectorAll("time[data-local]")) {
      const text = new Intl.DateTimeFormat(undefined, wordings[element.dataset.local] ?? wordings[""]).format(new Date(element.dateTime));
      // The text node stays the one that a circuit knows, so that it can still be changed from there.
      if (element.firstChild && element.firstChild.nodeValue !== text) element.firstChild.nodeValue = text;
    }
  }
  // Circuits of staff pages write further moments.
  const staff = document.querySelector(".staff");
  if (staff) new MutationObserver(tellTimesHere).observe(staff, { childList: true, subtree: true, characterData: true });

  const loaded = new Set();
  function loadPageModules() {
    tellTimesHere();
    for (const element of document.querySelectorAll("[data-module]")) {
      // Against the page, as every other address in it: import() alone would take it as a bare name.
      const url = new URL(element.dataset.module, document.baseURI).href;
      if (!loaded.has(url)) {
        loaded.add(url);
        import(url).catch(bePlain);
      }
    }
  }

  function remember(name, value) {
    document.cookie = `${name}=${value};path=/;max-age=31536000;samesite=lax`;
  }

  document.addEventListener("change", event => {
    const form = event.target.closest?.("[data-reading-settings]");
    if (!form) return;
    if (event.target.name === "theme") {
      root.dataset.theme = event.target.value;
      remember("quiz-theme", event.target.value);
    } else if (event.target.name === "text-size") {
      root.dataset.textSize = event.target.value;
      remember("quiz-text", event.target.value);
    }
  });

  function closePanels(except) {
    for (const panel of document.querySelectorAll("details[data-dismissable][open]"))
      if (panel !== except) panel.open = false;
  }
  document.addEventListener("click", event => closePanels(event.target.closest?.("details[data-dismissable]")));
  document.addEventListener("keydown", event => {
    if (event.key !== "Escape") return;
    const open = document.querySelector("details[data-dismissable][open]");
    if (open) {
      open.open = false;
      open.querySelector("summary").focus();
    }
  });

  Blazor.start({
    circuit: { reconnectionOptions: { maxRetries: 30, retryIntervalMilliseconds: attempt => Math.min(300 * 2 ** attempt, 5000) } },
  }).then(() => {
    Blazor.addEventListener("enhancedload", loadPageModules);
  });
  loadPageModules();
})();
