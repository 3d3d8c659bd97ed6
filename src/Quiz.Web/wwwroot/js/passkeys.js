// Passkeys on the account pages: a button with data-passkey-options asks the server for a challenge, lets the browser
// answer it and submits the form with the answer, or with the reason why there is none.

const supported = typeof PublicKeyCredential?.parseRequestOptionsFromJSON === "function";
let waiting = null;

async function challenge(url, signal) {
  const response = await fetch(url, { method: "POST", signal });
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response.json();
}

async function obtain(url, signal, mediation) {
  const json = await challenge(url, signal);
  return url.endsWith("/new")
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(json), signal })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(json), signal, mediation });
}

function failureOf(error) {
  if (error.name === "NotAllowedError") return "refused";
  if (error.name === "InvalidStateError") return "duplicate";
  return "failed";
}

function submit(form, credential, failure) {
  form.querySelector("[data-passkey-credential]").value = credential ? JSON.stringify(credential) : "";
  form.querySelector("[data-passkey-failure]").value = failure ?? "";
  form.submit();
}

// A browser runs one dialogue at a time: the one that waits behind the address field ends before another begins.
function begin() {
  waiting?.abort();
  waiting = new AbortController();
  return waiting.signal;
}

document.addEventListener("submit", async event => {
  const url = event.submitter?.dataset.passkeyOptions;
  if (!url) return;
  event.preventDefault();
  if (!supported) {
    submit(event.target, null, "unsupported");
    return;
  }
  try {
    submit(event.target, await obtain(url, begin()));
  } catch (error) {
    if (error.name !== "AbortError") submit(event.target, null, failureOf(error));
  }
});

// Browsers offer passkeys in the suggestions of the address field while such a request waits.
async function offer() {
  const button = document.querySelector("[data-passkey-options]:not([data-passkey-options$='/new'])");
  if (!button || !supported || !await PublicKeyCredential.isConditionalMediationAvailable?.()) return;
  try {
    const credential = await obtain(button.dataset.passkeyOptions, begin(), "conditional");
    if (credential && button.isConnected) submit(button.form, credential);
  } catch {
    // Nobody asked for this dialogue, so nobody is told that it ended.
  }
}

Blazor.addEventListener("enhancedload", offer);
offer();
