// Says on the page of a published version that it no longer holds. Which versions those are is known by their name, not
// by where the page stands, so that a copy knows it too. If this file cannot be had, nothing is shown.
(function () {
  "use strict";
  var page = document.documentElement.dataset;
  var versions = /*versions*/;
  var known = versions[page.edition + "/v" + page.version];
  var header = document.querySelector("header.site");
  if (!known || !header) return;
  var note = document.createElement("p");
  var link = document.createElement("a");
  note.className = "banner superseded";
  note.setAttribute("role", "status");
  note.textContent = known[0] + " ";
  link.href = document.currentScript.src.replace(/editions\.js.*$/, "") + known[2];
  link.textContent = known[1];
  note.appendChild(link);
  header.insertBefore(note, header.firstChild);
})();
