// Passkeys. A form that needs one is hidden until this file has seen that the browser knows them; then its button asks the device, and
// what that says is sent with the form like any other field. Without this file nobody sees these forms.
"use strict";
(() => {
  // A button that is tapped twice sends once: the browser would forget the first answer, and the session that it brings.
  addEventListener("submit", (event) => {
    if (event.target.dataset.sent) event.preventDefault();
    event.target.dataset.sent = "yes";
  });
  addEventListener("pageshow", () => [...document.forms].forEach((form) => delete form.dataset.sent));
  if (!window.PublicKeyCredential || !navigator.credentials) return;
  const bytes = (text) => Uint8Array.from(atob(text.replace(/-/g, "+").replace(/_/g, "/")), (letter) => letter.charCodeAt(0));
  const text = (buffer) =>
    btoa(String.fromCharCode(...new Uint8Array(buffer))).replace(/\+/g, "-").replace(/\//g, "_").replace(/=+$/, "");
  const named = (list) => (list || []).map((one) => ({ ...one, id: bytes(one.id), transports: undefined }));

  // Options as the server writes them, with bytes where the browser wants bytes.
  const options = (words) => {
    const made = { ...words, challenge: bytes(words.challenge) };
    if (words.user) made.user = { ...words.user, id: bytes(words.user.id) };
    if (words.excludeCredentials) made.excludeCredentials = named(words.excludeCredentials);
    if (words.allowCredentials) made.allowCredentials = named(words.allowCredentials);
    return made;
  };

  // What the device said, as the server reads it.
  const answer = (credential) => {
    const response = { clientDataJSON: text(credential.response.clientDataJSON) };
    for (const name of ["attestationObject", "authenticatorData", "signature", "userHandle"]) {
      if (credential.response[name]) response[name] = text(credential.response[name]);
    }
    if (response.attestationObject) response.transports = [];
    const { id, type } = credential;
    return JSON.stringify({ id, rawId: id, type, response, clientExtensionResults: {}, authenticatorAttachment: null });
  };

  for (const form of document.querySelectorAll("form[data-passkey]")) {
    const button = form.querySelector("button");
    const said = form.querySelector("[role=alert]");
    const say = (words) => {
      said.textContent = words;
      said.hidden = !words;
    };
    form.hidden = false;
    const pane = form.closest("section[hidden]");
    if (pane) pane.hidden = false;
    form.addEventListener("submit", async (event) => {
      event.preventDefault();
      button.disabled = true;
      say("");
      try {
        const asked = await fetch(form.dataset.begin, { method: "POST", body: new URLSearchParams() });
        const words = await asked.json();
        if (words.says) return say(words.says);
        if (words.go) return location.assign(words.go);
        const publicKey = options(words);
        const sets = form.dataset.passkey === "set";
        const credential = await navigator.credentials[sets ? "create" : "get"]({ publicKey });
        form.elements.answer.value = answer(credential);
        form.submit();
      } catch (error) {
        say(error.name === "InvalidStateError" ? form.dataset.known : form.dataset.stopped);
      } finally {
        button.disabled = false;
      }
    });
  }
})();
