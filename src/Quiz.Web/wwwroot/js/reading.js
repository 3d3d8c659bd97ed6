// The article page: starting the quiz once, sharing, and the way back to the top. Loaded by site.js where it is asked for.

const root = document.documentElement;

/** Says something in the share section; read out, and gone with the next thing said. */
function say(share, text) {
  share.querySelector("[data-share-said]").textContent = text;
}

async function copyLink(share) {
  const { address } = share.dataset;
  try {
    await navigator.clipboard.writeText(address);
    say(share, "The link is copied.");
  } catch {
    // No clipboard without a secure page or the reader's leave: the address can still be copied by hand.
    say(share, address);
  }
}

async function openSheet(share) {
  const { address, title } = share.dataset;
  try {
    await navigator.share({ title, url: address });
  } catch (problem) {
    if (problem.name !== "AbortError") say(share, "This device could not share the link. Copying works.");
  }
}

document.addEventListener("click", event => {
  const share = event.target.closest?.("[data-share]");
  if (!share) return;
  if (event.target.closest("[data-share-copy]")) copyLink(share);
  else if (event.target.closest("[data-share-sheet]")) openSheet(share);
});

// One act of starting has one id, however often its button is pressed before the next page comes.
// Random bytes, because randomUUID is missing on pages that are not secure.
function newOperation() {
  const hex = [...crypto.getRandomValues(new Uint8Array(16))].map(byte => byte.toString(16).padStart(2, "0")).join("");
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function nameStarts(anew) {
  for (const button of document.querySelectorAll("[data-start-quiz] button[name=operation]"))
    if (anew || !button.value) button.value = newOperation();
}

// The way to the top is shown once the headline is out of sight, and the bar's button goes while the panel's own is in sight.
const sights = [];
function watch(reading, selector, name, whenSeen) {
  const seen = reading?.querySelector(selector);
  if (!seen) return;
  const sight = new IntersectionObserver(([entry]) => reading.classList.toggle(name, entry.isIntersecting === whenSeen));
  sight.observe(seen);
  sights.push(sight);
}

function begin() {
  root.classList.toggle("has-share-sheet", typeof navigator.share === "function");
  nameStarts(false);
  while (sights.length) sights.pop().disconnect();
  const reading = document.querySelector(".reading");
  watch(reading, ".article__head", "reading--below-head", false);
  watch(reading, ".quiz-panel [data-start-quiz], .quiz-panel .button", "reading--at-quiz", true);
}

begin();
Blazor.addEventListener("enhancedload", begin);
// A page that comes back out of the browser's memory would repeat an act that has been carried out.
window.addEventListener("pageshow", event => event.persisted && nameStarts(true));
