// Taking a quiz: one question at a time beside the text, every answer sent as it is given.
//
// An answer goes to the server through the circuit (event "quizresponse" on the island) or, when there is no circuit, by
// fetch to the same code. Responses are sent one at a time, in order, each with an id made here; what is not yet known to
// be stored is kept in localStorage (one entry a response, since tabs share it) and sent again, also after a reload. The
// server stores each id once.
const page = document.querySelector("[data-taking]");
const address = page.dataset.address;
const practice = "practice" in page.dataset;
const form = page.querySelector("[data-answers]");
const questions = [...form.querySelectorAll(".question")];
const article = page.querySelector(".taking__text");
const saveState = page.querySelector("[data-save-state]");
const problemPlace = page.querySelector("[data-problem]");
const connection = page.querySelector("[data-connection]");
const wide = matchMedia("(min-width: 1000px)");
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const pointer = matchMedia("(pointer: fine)");
const typingPause = 500;
const circuitPatience = 4000;
const unsentPrefix = `quiz-unsent:${address}:`;

let current = Math.max(0, questions.findIndex(question => "current" in question.dataset));
let since = performance.now();
// Whether the reader's last act was a key press. A focused text box brings up a keyboard where there is none.
let byKey = false;
let known = Number(page.dataset.version);

/* What a question says */

const controlsOf = question => [...question.querySelectorAll("[data-answer]")];
const valuesOf = question => controlsOf(question)
  .filter(control => !/^(radio|checkbox)$/.test(control.type) || control.checked)
  .map(control => control.value);
const isAnswered = question => valuesOf(question).some(value => value.trim() !== "");
const isChecked = question => "checked" in question.dataset;
const boxOf = question => isChecked(question) ? null : question.querySelector("input[type=text]");
const mayType = () => byKey || pointer.matches;
const flagOf = question => question.querySelector("[data-flag]");
// Whether a control says something else than the page did when it came.
const isTouched = control =>
  control.type === "radio" || control.type === "checkbox" ? control.checked !== control.defaultChecked
  : control.matches("select") ? control.value !== ([...control.options].find(option => option.defaultSelected)?.value ?? "")
  : control.value !== control.defaultValue;
const positionOf = question => Number(question.dataset.position);

/* Sending */

// Storage may be forbidden or full; then what is unsent lives as long as the page.
const store = {
  get(key) { try { return localStorage.getItem(key); } catch { return null; } },
  set(key, value) { try { localStorage.setItem(key, value); } catch { /* kept in memory */ } },
  remove(key) { try { localStorage.removeItem(key); } catch { /* was never there */ } },
  keys() { try { return Object.keys(localStorage); } catch { return []; } },
};

const queue = store.keys()
  .filter(key => key.startsWith(unsentPrefix))
  .map(key => JSON.parse(store.get(key)))
  .sort((one, other) => one.at - other.at);
let sending = null;
let over = false;

function enqueue(response) {
  queue.push(response);
  store.set(unsentPrefix + response.operationId, JSON.stringify(response));
}

function dequeue(response) {
  const index = queue.indexOf(response);
  if (index >= 0) queue.splice(index, 1);
  store.remove(unsentPrefix + response.operationId);
}

function spentOn(position) {
  const now = performance.now();
  const spent = position === current ? now - since : 0;
  since = now;
  return Math.round(spent);
}

function respond(kind, question) {
  if (over) return;
  const position = positionOf(question);
  const carriesAnswer = kind === "answered" || kind === "checked";
  // Of several unsent answers to one question only the last matters.
  if (carriesAnswer)
    for (const waiting of queue.filter(waiting => waiting !== sending && waiting.position === position && waiting.kind === "answered"))
      dequeue(waiting);
  enqueue({ operationId: newId(), position, kind, values: carriesAnswer ? valuesOf(question) : [], spentMs: spentOn(position), at: Date.now() });
  if (kind !== "visited") say("Saving…");
  pump();
}

// crypto.randomUUID exists on secure origins only; a school may serve the site over plain http.
function newId() {
  if (crypto.randomUUID) return crypto.randomUUID();
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6] & 0x0f) | 0x40;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  const hex = [...bytes].map(byte => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

async function pump() {
  if (sending || !queue.length) return;
  sending = queue[0];
  const reply = await send(sending);
  if (reply.outcome === "failed") {
    sending = null;
    say("Not saved yet – trying again");
    setTimeout(pump, 2000);
    return;
  }
  dequeue(sending);
  const response = sending;
  sending = null;
  settle(response, reply);
  pump();
}

function settle(response, reply) {
  const question = questions[response.position];
  if (reply.outcome === "saved") {
    known++;
    if (response.kind !== "visited") problemPlace.textContent = "";
    if (!typing && !queue.some(waiting => waiting.kind !== "visited")) say("Saved");
    if (reply.feedback && question) {
      reveal(question, reply.feedback);
      otherTabs?.postMessage("checked");
    }
  } else if (reply.outcome === "over") {
    over = true;
    for (const waiting of [...queue]) dequeue(waiting);
    location.assign(`${address}/result?notice=finished`);
  } else if (reply.outcome === "stale") {
    // Checked meanwhile in another tab or on another device: show what holds.
    location.reload();
  } else {
    say("");
    problemPlace.textContent = reply.problem ?? "";
  }
}

function say(words) {
  saveState.textContent = words;
  saveState.classList.toggle("save-state--done", words === "Saved");
}

const wire = ({ operationId, position, kind, values, spentMs }) => ({ operationId, position, kind, values, spentMs });

async function send(response) {
  const island = page.querySelector("[data-island]");
  if (island && !disconnected) {
    const reply = await throughCircuit(island, response);
    // The circuit keeps who opened it. Someone who signed in since is known to fetch, by the new cookie.
    if (reply?.outcome === "unknown") disconnected = true;
    else if (reply) return reply;
  }
  return byFetch(response);
}

// Resolves with the island's word on this response, or with null when it stays silent.
function throughCircuit(island, response) {
  return new Promise(resolve => {
    const observer = new MutationObserver(() => {
      if (island.dataset.savedOp !== response.operationId) return;
      finish({
        outcome: island.dataset.outcome,
        problem: island.dataset.problem,
        feedback: island.querySelector(`[data-feedback="${response.position}"]`)?.innerHTML,
      });
    });
    const patience = setTimeout(() => finish(null), circuitPatience);
    function finish(reply) {
      observer.disconnect();
      clearTimeout(patience);
      giveUp = null;
      resolve(reply);
    }
    giveUp = () => finish(null);
    observer.observe(island, { attributes: true, attributeFilter: ["data-saved-op"] });
    island.dispatchEvent(new CustomEvent("quizresponse", { bubbles: true, detail: wire(response) }));
  });
}

async function byFetch(response) {
  try {
    const reply = await fetch(`${address}/responses`, {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(wire(response)),
      keepalive: true,
    });
    if (reply.ok) {
      connection.hidden = true;
      return await reply.json();
    }
    if (reply.status >= 500 || reply.status === 429) return { outcome: "failed" };
    return { outcome: "refused", problem: "This attempt cannot be reached any more. Reload the page to see why." };
  } catch {
    connection.hidden = false;
    return { outcome: "failed" };
  }
}

/* Answering */

let typing = null;
function flushTyping() {
  if (!typing) return;
  clearTimeout(typing.timer);
  const { question } = typing;
  typing = null;
  respond("answered", question);
}

form.addEventListener("input", event => {
  const question = event.target.closest(".question");
  if (!question || isChecked(question)) return;
  if (event.target.matches("[data-flag]")) {
    respond(event.target.checked ? "flagged" : "unflagged", question);
  } else if (event.target.matches("[data-answer]")) {
    if (event.target.matches("[data-exclusive] select")) makeRoom(question, event.target);
    if (event.target.matches("[data-sentences]")) showPicked();
    if (event.target.type === "text") {
      if (typing && typing.question !== question) flushTyping();
      clearTimeout(typing?.timer);
      typing = { question, timer: setTimeout(flushTyping, typingPause) };
      say("Saving…");
    } else {
      respond("answered", question);
    }
  }
  showProgress();
});
form.addEventListener("focusout", flushTyping);

// A place or a match is used once: who had it before gets what was there before. Counted from how things stood when the
// reader came to the list, since arrow keys pass through choices that are not meant.
let before = new Map();
form.addEventListener("focusin", event => {
  if (!event.target.matches("[data-exclusive] select")) return;
  const question = event.target.closest(".question");
  before = new Map([...question.querySelectorAll("[data-exclusive] select")].map(select => [select, select.value]));
});
function makeRoom(question, changed) {
  const previous = before.get(changed) ?? "";
  for (const other of question.querySelectorAll("[data-exclusive] select")) {
    if (other === changed) continue;
    const own = before.get(other) ?? other.value;
    other.value = own !== "" && own === changed.value ? previous : own;
  }
}

form.addEventListener("submit", event => {
  // Every answer is sent by itself; the form is for browsers without script.
  event.preventDefault();
});

function check(question) {
  if (isChecked(question)) return;
  if (!isAnswered(question)) {
    const box = boxOf(question);
    problemPlace.textContent = "Answer first, then check."
      + (byKey && shortcuts.checked ? ` To leave it for now, press ${box || focusIsIn("select") ? "Esc, then n" : "n"}.` : "");
    // Not into a list, which would take the next key press for a choice.
    if (mayType()) box?.focus();
    return;
  }
  problemPlace.textContent = "";
  if (typing) {
    clearTimeout(typing.timer);
    typing = null;
  }
  respond("checked", question);
}

function reveal(question, feedback) {
  question.dataset.checked = "";
  question.querySelector(".question__body").disabled = true;
  question.querySelector("[data-feedback-place]").innerHTML = feedback;
  dress(question);
  for (const link of evidenceOf(question)) lightEvidence(link, positionOf(question) + 1);
  const first = evidenceOf(question)[0];
  if (first) goToEvidence(first, false);
  if (positionOf(question) === current) {
    showActions();
    showPicked();
    question.querySelector("[data-feedback-place]").scrollIntoView({ block: "nearest", behavior: calm.matches ? "instant" : "smooth" });
    if (!question.contains(document.activeElement) || document.activeElement === document.body)
      page.querySelector("[data-next]").focus({ preventScroll: true });
  }
}

// Marks the options of a checked question where they stand.
function dress(question) {
  const feedback = question.querySelector("[data-verdict]");
  const keys = feedback?.dataset.keys?.split(" ") ?? [];
  for (const option of question.querySelectorAll(".option")) {
    const input = option.querySelector("input");
    const key = keys.includes(input.value);
    option.classList.toggle("option--key", key);
    option.classList.toggle("option--wrong", input.checked && !key && keys.length > 0);
  }
  if (!feedback?.dataset.parts || question.querySelector(".question__body .part-mark")) return;
  const controls = controlsOf(question);
  feedback.dataset.parts.split(" ").forEach((outcome, at) => {
    if (outcome === "none") return;
    const mark = document.createElement("span");
    mark.className = `part-mark part-mark--${outcome}`;
    mark.textContent = outcome === "right" ? "✓ Right" : "✗ Not right";
    controls[at]?.after(mark);
  });
}

/* Evidence in the text */

const evidenceOf = question => [...question.querySelectorAll("[data-evidence]")];
const numberText = node => node.parentElement.closest(".evidence__number");

function lightEvidence(link, number) {
  const [start, length] = link.dataset.evidence.split(",").map(Number);
  const end = start + length;
  let marked = article.querySelector(`[data-lit="${start},${length}"]`);
  if (marked) return marked;
  for (const run of [...article.querySelectorAll("[data-start]")]) {
    let at = Number(run.dataset.start);
    const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) if (!numberText(walker.currentNode)) texts.push(walker.currentNode);
    for (const text of texts) {
      const from = Math.max(start - at, 0);
      const to = Math.min(end - at, text.length);
      at += text.length;
      if (from >= to) continue;
      const range = document.createRange();
      range.setStart(text, from);
      range.setEnd(text, to);
      const mark = document.createElement("mark");
      mark.className = "evidence";
      range.surroundContents(mark);
      if (!marked) {
        marked = mark;
        mark.dataset.lit = link.dataset.evidence;
        if (!document.getElementById(`evidence-${number}`)) mark.id = `evidence-${number}`;
      }
    }
  }
  return marked;
}

function goToEvidence(link, show) {
  const question = link.closest(".question");
  const mark = lightEvidence(link, positionOf(question) + 1);
  if (!mark) return;
  const lit = evidenceOf(question).map(own => own.dataset.evidence.split(",").map(Number));
  for (const run of article.querySelectorAll("mark.evidence")) {
    const from = offsetOf(run);
    run.classList.toggle("evidence--current", lit.some(([start, length]) => from >= start && from < start + length));
  }
  if (show && !wide.matches) {
    setView("text");
    // The link is out of sight now and would take the focus with it.
    article.focus({ preventScroll: true });
  }
  if (wide.matches || page.dataset.view === "text") scrollToMark(mark);
  else textScroll = { mark };
}

function offsetOf(mark) {
  const run = mark.closest("[data-start]");
  let at = Number(run.dataset.start);
  const walker = document.createTreeWalker(run, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (mark.contains(walker.currentNode)) return at;
    if (!numberText(walker.currentNode)) at += walker.currentNode.length;
  }
  return at;
}

function scrollToMark(mark) {
  mark.scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
}

/* One question at a time, text and questions in turn on a small screen */

const places = { text: 0, questions: 0 };
let textScroll = null;

function setView(view) {
  if (page.dataset.view === view) return;
  const narrow = !wide.matches;
  if (narrow) places[page.dataset.view] = scrollY;
  page.dataset.view = view;
  page.querySelector("[data-switch-label]").textContent = view === "text" ? "Question" : "Text";
  if (!narrow) return;
  if (view === "text" && textScroll?.mark) {
    scrollToMark(textScroll.mark);
    textScroll = null;
  } else {
    scrollTo({ top: places[view], behavior: "instant" });
  }
}
page.querySelector("[data-switch]").addEventListener("click", () => setView(page.dataset.view === "text" ? "questions" : "text"));

function go(position, focus = true) {
  flushTyping();
  const next = questions[position];
  if (!next) return;
  setView("questions");
  if (position !== current) {
    respond("visited", questions[current]);
    current = position;
    since = performance.now();
    respond("visited", next);
  }
  for (const question of questions) question.toggleAttribute("data-current", question === next);
  problemPlace.textContent = "";
  history.replaceState(history.state, "", `${address}#q${position + 1}`);
  showProgress();
  showActions();
  showPicked();
  if (!wide.matches) scrollTo({ top: 0, behavior: "instant" });
  else page.querySelector(".taking__questions").scrollTop = 0;
  for (const mark of article.querySelectorAll(".evidence--current")) mark.classList.remove("evidence--current");
  const evidence = evidenceOf(next)[0];
  if (evidence) goToEvidence(evidence, false);
  if (focus) stepIn();
}

// What is typed next belongs into the answer where one is typed.
function stepIn() {
  const question = questions[current];
  ((mayType() && boxOf(question)) || question.querySelector(".question__stem")).focus({ preventScroll: true });
}

function showActions() {
  const question = questions[current];
  const checkButton = page.querySelector("[data-check]");
  const next = page.querySelector("[data-next]");
  const last = current === questions.length - 1;
  if (checkButton) checkButton.hidden = isChecked(question);
  next.classList.toggle("button--quiet", practice && !isChecked(question));
  page.querySelector("[data-next-label]").textContent = last ? "Finish" : "Next";
  page.querySelector("[data-previous]").disabled = current === 0;
}

function showProgress() {
  page.querySelector("[data-number]").textContent = current + 1;
  page.querySelector(".review summary [data-answered]").textContent = questions.filter(isAnswered).length;
  for (const link of page.querySelectorAll(".review [data-go]")) {
    const question = questions[Number(link.dataset.go)];
    const answered = isAnswered(question);
    const flagged = flagOf(question).checked;
    link.toggleAttribute("data-answered", answered);
    link.toggleAttribute("data-flagged", flagged);
    if (positionOf(question) === current) link.setAttribute("aria-current", "step");
    else link.removeAttribute("aria-current");
    link.querySelector("[data-go-state]").textContent = `, ${answered ? "answered" : "unanswered"}${flagged ? ", flagged" : ""}`;
  }
}

/* Picking a sentence */

const sentenceSelect = () => isChecked(questions[current]) ? null : questions[current].querySelector("[data-sentences]");

function showPicked() {
  const select = questions[current].querySelector("[data-sentences]");
  article.classList.toggle("taking__text--picking", Boolean(sentenceSelect()));
  const pick = page.querySelector("[data-pick]");
  pick.hidden = !sentenceSelect();
  if (select) {
    pick.querySelector("b").textContent = questions[current].querySelector(".question__stem").textContent;
    questions[current].querySelector("[data-picked]").textContent = article.querySelector(`[data-sentence="${select.value}"]`)?.textContent ?? "";
  }
  for (const run of article.querySelectorAll("[data-sentence]")) {
    run.classList.toggle("picked", Boolean(select) && select.value === run.dataset.sentence);
    run.toggleAttribute("data-pickable", Boolean(select?.querySelector(`[value="${run.dataset.sentence}"]`)));
  }
}

article.addEventListener("click", event => {
  const run = event.target.closest("[data-pickable]");
  const select = sentenceSelect();
  if (!run || !select) return;
  select.value = run.dataset.sentence;
  select.dispatchEvent(new Event("input", { bubbles: true }));
  if (!wide.matches) setView("questions");
});

/* Moving about */

page.addEventListener("click", event => {
  const link = event.target.closest("[data-go], [data-evidence]");
  if (link) {
    event.preventDefault();
    if ("go" in link.dataset) {
      page.querySelector("[data-review]").open = false;
      dialog.close();
      go(Number(link.dataset.go));
    } else {
      goToEvidence(link, true);
    }
    return;
  }
  if (event.target.closest("[data-check]")) check(questions[current]);
  else if (event.target.closest("[data-next]")) next();
  else if (event.target.closest("[data-previous]")) go(current - 1);
  else if (event.target.closest("[data-finish]")) askToFinish();
  else if (event.target.closest("[data-finish-cancel]")) dialog.close();
});

function next() {
  if (current === questions.length - 1) askToFinish();
  else go(current + 1);
}

const focusIsIn = what => document.activeElement.matches(what);
const shortcuts = page.querySelector("[data-shortcuts]");
shortcuts.checked = store.get("quiz-keys") !== "off";
shortcuts.addEventListener("change", () => store.set("quiz-keys", shortcuts.checked ? "on" : "off"));

document.addEventListener("pointerdown", () => byKey = false);
document.addEventListener("keydown", event => {
  byKey = true;
  if (!shortcuts.checked || dialog.open || event.ctrlKey || event.metaKey || event.altKey) return;
  const target = event.target;
  const question = questions[current];
  const inText = target.matches("input[type=text], select, textarea");
  if (event.key === "Enter") {
    // Buttons, links and disclosures keep their own Enter.
    if (target.matches("button, a, summary, select")) return;
    event.preventDefault();
    if (practice && !isChecked(question)) check(question);
    else next();
    return;
  }
  if (inText) {
    if (event.key === "Escape") question.querySelector(".question__stem").focus({ preventScroll: true });
    return;
  }
  if (/^[1-9]$/.test(event.key)) {
    const option = question.querySelectorAll(".option input")[Number(event.key) - 1];
    if (!option || isChecked(question)) return;
    event.preventDefault();
    option.focus();
    option.click();
  } else if (event.key === "n") {
    // Or the letter would be typed into the box that is stepped into.
    event.preventDefault();
    next();
  } else if (event.key === "p") {
    event.preventDefault();
    go(current - 1);
  } else if (event.key === "f") {
    flagOf(question).click();
  }
});

/* Finishing */

const dialog = page.querySelector("[data-finish-dialog]");
function askToFinish() {
  flushTyping();
  const numbers = some => some.map(positionOf).map(at => `<a href="${address}#q${at + 1}" data-go="${at}">${at + 1}</a>`).join(", ");
  const blank = questions.filter(question => !isAnswered(question));
  const flagged = questions.filter(question => flagOf(question).checked);
  page.querySelector("[data-finish-summary]").innerHTML = (blank.length ? `Still unanswered: ${numbers(blank)}. ` : "Every question is answered. ")
    + (flagged.length ? `Flagged: ${numbers(flagged)}. ` : "") + "Answers cannot be changed afterwards.";
  page.querySelector("[data-review]").open = false;
  dialog.showModal();
}

async function untilSent(patience) {
  const end = performance.now() + patience;
  while (queue.length && performance.now() < end) await new Promise(resolve => setTimeout(resolve, 50));
}

page.querySelector("[data-finish-form]").addEventListener("submit", async event => {
  event.preventDefault();
  // What was typed last must be stored before the attempt closes.
  flushTyping();
  await untilSent(8000);
  if (queue.length) {
    dialog.close();
    problemPlace.textContent = "Some answers are not saved yet. Wait for the connection, then finish.";
    return;
  }
  event.target.submit();
});

/* Time */

const timer = page.querySelector("[data-timer]");
if (timer) {
  const ahead = Date.parse(page.dataset.now) - Date.now();
  const deadline = Date.parse(page.dataset.deadline);
  let announced = Infinity;
  const tick = () => {
    const left = Math.max(0, Math.round((deadline - Date.now() - ahead) / 1000));
    const minutes = Math.floor(left / 60);
    timer.textContent = `${minutes}:${String(left % 60).padStart(2, "0")} left`;
    for (const mark of [300, 60])
      if (left <= mark && announced > mark) {
        announced = mark;
        say(`${mark / 60} minute${mark > 60 ? "s" : ""} left`);
      }
    if (left > 0) return;
    clearInterval(ticking);
    flushTyping();
    // The server takes what was given in time for a few seconds more.
    untilSent(4000).then(() => page.querySelector("[data-finish-form]").submit());
  };
  const ticking = setInterval(tick, 1000);
  tick();
}

/* The circuit: lost, hidden, back */

let disconnected = false;
let giveUp = null;
connection.addEventListener("components-reconnect-state-changed", event => {
  const state = event.detail.state;
  disconnected = state !== "hide";
  if (disconnected) giveUp?.();
  connection.hidden = !(state === "show" || state === "retrying");
  if (!disconnected) pump();
});

const hiddenPatience = 120_000;
let pausing = null;
let paused = false;
document.addEventListener("visibilitychange", async () => {
  clearTimeout(pausing);
  if (document.hidden) {
    flushTyping();
    respond("visited", questions[current]);
    pausing = setTimeout(() => {
      if (queue.length) return;
      paused = disconnected = true;
      Blazor.pauseCircuit?.();
    }, hiddenPatience);
    return;
  }
  since = performance.now();
  if (paused) {
    paused = false;
    try {
      disconnected = !(await Blazor.resumeCircuit());
    } catch {
      // Answers go by fetch from now on.
    }
    connection.hidden = true;
  }
  await lookForNews();
});

// Another tab or device may have gone on with this attempt: then this page is out of date.
async function lookForNews() {
  if (queue.length || typing) return;
  try {
    const reply = await fetch(`${address}/version`, { headers: { Accept: "application/json" } });
    if (reply.ok && !queue.length && !typing && await reply.json() !== known) location.reload();
  } catch {
    // No connection, no news.
  }
}

// A checked answer stands, so a tab that still offers the question has to show that at once.
const otherTabs = "BroadcastChannel" in window ? new BroadcastChannel(`quiz:${address}`) : null;
otherTabs?.addEventListener("message", lookForNews);

/* Beginning */

function goWhereTheAddressSays() {
  const position = /^#q\d+$/.test(location.hash) ? Number(location.hash.slice(2)) - 1 : current;
  if (position !== current) go(position, false);
}
goWhereTheAddressSays();
addEventListener("hashchange", goWhereTheAddressSays);
for (const question of questions) dress(question);
showActions();
showPicked();
const evidence = evidenceOf(questions[current])[0];
if (evidence) goToEvidence(evidence, false);
// The page itself puts the focus on its heading, sooner or later than this.
if (pointer.matches && boxOf(questions[current])) {
  if (focusIsIn("body, h1")) stepIn();
  page.querySelector("h1").addEventListener("focus", stepIn, { once: true });
}
addEventListener("pagehide", () => {
  flushTyping();
  // The connection ends with the page; these requests outlive it. What arrives both ways is stored once.
  for (const waiting of queue)
    if (!queue.some(later => later !== waiting && later.at >= waiting.at && later.position === waiting.position && later.kind === waiting.kind))
      byFetch(waiting);
});
page.dataset.begun = "";
// What was answered before this script was there has told nobody yet.
for (const question of questions) {
  if (controlsOf(question).some(isTouched)) respond("answered", question);
  if (isTouched(flagOf(question))) respond(flagOf(question).checked ? "flagged" : "unflagged", question);
}
showProgress();
pump();
