// Over plain http Office.js loads this page in a hidden frame and asks it whether the host page may be
// trusted. Here both come from the same local server, so the answer is yes. It stays a file of its own
// because a content security policy forbids inline scripts.
addEventListener("message", (event) => {
  if (event.source === parent) parent.postMessage(JSON.stringify({ hostUserTrusted: true }), "*");
});
