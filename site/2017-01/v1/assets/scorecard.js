/* Choosing and ordering the measures of a scorecard. Nothing needs it: without it every measure stands in printed order. */
(function () {
  "use strict";
  var tables = [].slice.call(document.querySelectorAll("table.measures"));
  var choose = document.querySelector("fieldset.choose");
  if (!choose || tables.length === 0) { return; }

  var facets = ["rating", "section", "basis", "direction"];
  var fields = facets.concat("text", "order");
  var main = tables[0];
  var said = document.querySelector(".chosen");
  var bodies = [].slice.call(main.tBodies);
  var sorted = document.createElement("tbody");
  var worst = { Red: 0, Amber: 1, Green: 2, Worsened: 0, Unchanged: 1, Improved: 2 };
  var rows = [];

  function words(row, part, otherwise) {
    var found = row.querySelector(part);
    return found ? found.textContent.trim() : otherwise;
  }

  tables.forEach(function (table) {
    [].slice.call(table.tBodies).forEach(function (body) {
      var section = body.rows[0].textContent.trim();
      [].slice.call(body.rows, 1).forEach(function (row) {
        rows.push({
          row: row, home: body, main: table === main, at: rows.length, section: section,
          name: words(row, "th a", ""), rating: words(row, ".rag", "Activity"),
          direction: words(row, ".dot", "None"), basis: words(row, ".basis", ""),
          text: row.cells[0].textContent.toLowerCase()
        });
      });
    });
  });

  function fill(name) {
    var select = choose.elements[name], seen = {};
    var found = rows.map(function (r) { return r[name]; })
      .filter(function (word) { return !seen[word] && (seen[word] = true); });
    (name === "section" ? found : found.sort(byWorst))
      .forEach(function (word) { select.appendChild(new Option(word, word)); });
  }

  function byWorst(a, b) { return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0); }

  function rank(word) { return word in worst ? worst[word] : 3; }

  function choice() {
    var all = {};
    fields.forEach(function (name) {
      all[name] = choose.elements[name].value.trim();
    });
    return all;
  }

  function fits(r, all) {
    return facets.every(function (name) { return !all[name] || r[name] === all[name]; })
      && all.text.toLowerCase().split(/\s+/).every(function (word) { return r.text.indexOf(word) >= 0; });
  }

  function arrange(order) {
    var mine = rows.filter(function (r) { return r.main; });
    if (!order) {
      mine.forEach(function (r) { r.home.appendChild(r.row); });
      sorted.remove();
    } else {
      mine.slice().sort(function (a, b) {
        return (order === "name" ? a.name.localeCompare(b.name, "en") : rank(a[order]) - rank(b[order])) || a.at - b.at;
      }).forEach(function (r) { sorted.appendChild(r.row); });
      main.appendChild(sorted);
    }
    [].slice.call(main.tHead.rows[0].cells).forEach(function (cell) {
      if (order && cell.getAttribute("data-order") === order) { cell.setAttribute("aria-sort", "ascending"); }
      else { cell.removeAttribute("aria-sort"); }
    });
  }

  function show(all) {
    var shown = 0;
    arrange(all.order);
    rows.forEach(function (r) {
      r.row.hidden = !fits(r, all);
      if (!r.row.hidden) { shown++; }
    });
    tables.forEach(function (table) {
      var any = false;
      [].slice.call(table.tBodies).forEach(function (body) {
        var some = [].some.call(body.rows, function (row) { return !row.hidden && row.className !== "section"; });
        body.hidden = !some;
        any = any || some;
      });
      (table.parentNode.className === "activity" ? table.parentNode : table).hidden = !any;
    });
    say(all, shown);
  }

  function say(all, shown) {
    var kept = facets.map(function (name) { return all[name]; });
    if (all.text) { kept.push("“" + all.text + "”"); }
    kept = kept.filter(Boolean);
    var order = all.order ? " In order of " + all.order + "." : "";
    said.textContent = kept.length
      ? shown + " of " + rows.length + " measures shown: " + kept.join(", ") + "." + order
      : "All " + rows.length + " measures shown." + order;
    var some = kept.length > 0 || order !== "";
    said.classList.toggle("some", some);
    said.toggleAttribute("data-no-print", !some);
  }

  function remember(all) {
    var kept = Object.keys(all).filter(function (name) { return all[name]; })
      .map(function (name) { return name + "=" + encodeURIComponent(all[name]); }).join("&");
    history.replaceState(null, "", kept ? "#" + kept : location.href.split("#")[0]);
  }

  function clear() {
    fields.forEach(function (name) { choose.elements[name].value = ""; });
  }

  function recall() {
    if (location.hash && location.hash.indexOf("=") < 0) { return; }
    clear();
    location.hash.slice(1).split("&").forEach(function (pair) {
      var at = pair.indexOf("="), field = at > 0 && choose.elements.namedItem(pair.slice(0, at));
      try { if (field && "value" in field) { field.value = decodeURIComponent(pair.slice(at + 1)); } }
      catch (broken) { return; }
      if (field && field.selectedIndex < 0) { field.selectedIndex = 0; }
    });
    show(choice());
  }

  facets.forEach(fill);
  choose.addEventListener("input", function () { show(choice()); remember(choice()); });
  choose.querySelector("button").addEventListener("click", function () {
    clear();
    show(choice());
    remember(choice());
  });
  window.addEventListener("hashchange", recall);
  choose.hidden = false;
  said.hidden = false;
  recall();
}());
