// Reloads the page when there is a newer one, keeps its place, and lays the findings over it.
(function () {
  'use strict';
  var made = Number(document.currentScript.getAttribute('data-made'));
  var key = 'scorecard-place:' + location.pathname;
  var box = null;
  var folded = false;

  function keepPlace() {
    var open = Array.prototype.map.call(document.querySelectorAll('details'), function (d) { return d.open; });
    sessionStorage.setItem(key, JSON.stringify({ x: scrollX, y: scrollY, open: open }));
  }

  function takePlace() {
    var kept = sessionStorage.getItem(key);
    if (!kept) { return; }
    sessionStorage.removeItem(key);
    kept = JSON.parse(kept);
    document.querySelectorAll('details').forEach(function (d, i) { if (i < kept.open.length) { d.open = kept.open[i]; } });
    scrollTo({ left: kept.x, top: kept.y, behavior: 'instant' });
  }

  function add(parent, name, text, style) {
    var element = document.createElement(name);
    element.textContent = text;
    element.style.cssText = style;
    parent.appendChild(element);
    return element;
  }

  function item(parent, finding) {
    var colour = finding.error ? '#ff9c94' : '#ffd479';
    add(parent, 'p', finding.place + ': ' + (finding.error ? 'error ' : 'warning ') + finding.code, 'margin:12px 0 0;font-weight:bold;color:' + colour);
    add(parent, 'p', finding.message, 'margin:0');
    if (finding.excerpt) { add(parent, 'pre', finding.excerpt, 'margin:4px 0;padding:4px 8px;background:#000;color:#fff;overflow:auto;font:inherit'); }
    add(parent, 'p', 'fix: ' + finding.fix, 'margin:0');
  }

  function show(state) {
    if (box) { box.remove(); box = null; }
    if (!state.fault && state.findings.length === 0) { return; }
    var errors = state.findings.filter(function (f) { return f.error; }).length;
    var title = state.fault ? 'The site could not be made' : errors + ' errors and ' + (state.findings.length - errors) + ' warnings';
    box = document.createElement('details');
    box.id = 'scorecard-findings';
    box.open = (errors > 0 || state.fault !== '') && !folded;
    box.style.cssText = 'all:initial;position:fixed;z-index:2147483647;left:0;right:0;bottom:0;max-height:60vh;overflow:auto;padding:12px 16px;background:#1d1d1d;color:#fff;font:14px/1.5 ui-monospace,monospace;border-top:4px solid ' + (errors || state.fault ? '#ff6b5e' : '#ffd479');
    add(box, 'summary', title + (errors || state.fault ? ': the last good site is shown' : ''), 'cursor:pointer;font-weight:bold');
    if (state.fault) { add(box, 'pre', state.fault, 'white-space:pre-wrap;font:inherit'); }
    state.findings.forEach(function (f) { item(box, f); });
    box.addEventListener('toggle', function () { folded = !box.open && (errors > 0 || state.fault !== ''); });
    document.body.appendChild(box);
  }

  takePlace();
  addEventListener('load', takePlace);
  new EventSource('/_scorecard/events').onmessage = function (event) {
    var state = JSON.parse(event.data);
    if (state.made !== made) { keepPlace(); location.reload(); return; }
    show(state);
  };
})();
