// What authoring pages need from the browser: the text of a pasted page, the words marked in the article, and the focus.

/** The text of a field as bytes, which a circuit reads as a stream; at most `longest` units of it. */
export function textOf(field, longest) {
  return new TextEncoder().encode(field.value.slice(0, longest));
}

/** A page that is pasted into the empty field is read at once. */
export function readOnPaste(field, button) {
  field.addEventListener("paste", () => {
    if (!field.value) setTimeout(() => button.click());
  });
  field.addEventListener("keydown", event => {
    if (event.key === "Enter" && event.ctrlKey) button.click();
  });
  field.focus();
}

// The last words marked in an article: choosing a field or pressing a button takes the selection away in some browsers.
let last = null;
let watching = false;

export function watchSelection() {
  if (watching) return;
  watching = true;
  document.addEventListener("selectionchange", () => {
    const selection = getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return;
    const range = selection.getRangeAt(0);
    const pane = elementOf(range.commonAncestorContainer).closest(".bench__article");
    if (pane) last = { pane, span: spanOf(pane, range) };
  });
}

/** Start and end, in the article's text, of the words that are marked in it, or null. */
export function marked(pane) {
  return last?.pane === pane ? last.span : null;
}

/** Brings a question and its evidence into sight, and the focus to the question. */
export function show(root, question) {
  const target = root.querySelector(`[data-question="${question}"]`);
  // Why it is rejected is asked beside its stem.
  const field = root.querySelector(".draft-question__reason input") ?? (target?.matches("button") ? target : target?.querySelector("textarea, input:not([type=radio], [type=checkbox])"));
  (field ?? target)?.focus({ preventScroll: true });
  target?.scrollIntoView({ block: "nearest" });
  root.querySelector(".bench__article mark")?.scrollIntoView({ block: "nearest" });
}

function elementOf(node) {
  return node.nodeType === Node.ELEMENT_NODE ? node : node.parentElement;
}

// Every run of the article's text stands in an element that says where it begins in the canonical text.
function spanOf(pane, range) {
  let start = null;
  let end = null;
  const walker = textOfArticle(pane);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const run = node.parentElement.closest("[data-start]");
    if (!run || !range.intersectsNode(node)) continue;
    const from = node === range.startContainer ? range.startOffset : 0;
    const to = node === range.endContainer ? range.endOffset : node.length;
    if (to <= from) continue;
    const base = Number(run.dataset.start) + lengthBefore(run, node);
    start ??= base + from;
    end = base + to;
  }
  return start === null ? null : [start, end];
}

function lengthBefore(run, node) {
  let length = 0;
  const walker = textOfArticle(run);
  for (let text = walker.nextNode(); text && text !== node; text = walker.nextNode()) length += text.length;
  return length;
}

// The numbers of marks stand among the words and are none of them.
function textOfArticle(element) {
  return document.createTreeWalker(element, NodeFilter.SHOW_TEXT, node =>
    node.parentElement.closest(".evidence__number") ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT);
}
