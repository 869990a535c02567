// Lets the device be asked for a passkey. The page says what to do without script; this takes those words away.
(() => {
  const form = document.querySelector("form[data-passkey]");
  if (!form || !window.PublicKeyCredential || !window.allauth?.webauthn) return;
  const button = form.querySelector("[data-passkey-button]");
  const problem = form.querySelector("[data-passkey-problem]");
  const reply = form.elements.credential;
  form.querySelector("[data-passkey-missing]").hidden = true;
  form.querySelector("[data-passkey-place]").hidden = false;

  const ids = { [button.dataset.passkeyButton]: button.id, credential: reply.id };
  if (document.getElementById("passkey-question")) ids.data = "passkey-question";
  if (form.elements.passwordless) ids.passwordless = form.elements.passwordless.id;
  window.allauth.webauthn.forms[form.dataset.passkey]({ ids });

  const words = {
    NotAllowedError: "The device was not asked, or it took too long. Press the button to try again.",
    InvalidStateError: "This device holds a passkey for this account already.",
  };
  document.addEventListener("allauth.error", (event) => {
    event.preventDefault();
    problem.textContent = words[event.detail.exception.name] || "That did not work with this device. Try again, or another way.";
    problem.hidden = false;
  });
  button.addEventListener("click", () => { problem.hidden = true; });

  // Enter in a field means the button: without the device's reply there is nothing to send.
  form.addEventListener("submit", (event) => {
    if (reply.value) return;
    event.preventDefault();
    button.click();
  });
})();
