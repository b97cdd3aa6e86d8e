// Lays two editions side by side. Their figures come as scripts that stand beside this one and are loaded when they are
// chosen: nothing is fetched, and the page works from a folder. What is shown is written as text, never as HTML.
(function () {
  "use strict";
  var choose = document.getElementById("choose"), said = document.getElementById("compared");
  var place = document.getElementById("side-by-side"), asked = 0;
  var fields = ["from", "to", "show"], rank = { red: 0, amber: 1, green: 2 };

  function part(tag, name, content) {
    var made = document.createElement(tag);
    if (name) { made.className = name; }
    [].concat(content || []).forEach(function (piece) { made.append(piece); });
    return made;
  }

  function link(href, name, text) {
    var made = part("a", name, text);
    made.href = href;
    return made;
  }

  function nameOf(field) { return choose.elements[field].selectedOptions[0].textContent; }

  function load(edition, then) {
    if (window.scorecardEditions && window.scorecardEditions[edition]) { then(); return; }
    var script = document.createElement("script");
    script.src = edition + ".js";
    script.onload = then;
    script.onerror = function () {
      place.replaceChildren();
      said.textContent = "The figures could not be loaded. The changes page of each edition is below.";
    };
    document.head.append(script);
  }

  // Every measure of either edition, in printed order.
  function pairs(then, now) {
    var all = {};
    then.forEach(function (m) { all[m.id] = { then: m, now: null, is: m }; });
    now.forEach(function (m) { all[m.id] = { then: all[m.id] ? all[m.id].then : null, now: m, is: m }; });
    return Object.keys(all).map(function (id) { return all[id]; }).sort(function (a, b) { return a.is.at - b.is.at; });
  }

  function whyNot(pair, months) {
    var a = pair.then, b = pair.now;
    if (!a || !b) { return "Reported in one of the two editions only."; }
    if (a.value === null || b.value === null) { return "Not comparable: a figure is missing."; }
    if (a.series !== b.series) { return "Not comparable: the definition changed."; }
    if (a.year !== b.year && months[0].slice(5) !== months[1].slice(5)) {
      return "Not comparable: the figure starts again with each financial year.";
    }
    return "";
  }

  // How much better: by polarity, on the figures as they are printed. Both are rounded, so a tiny rest is none.
  function gain(a, b) {
    var much = b.polarity === "higher" ? b.value - a.value
      : b.polarity === "lower" ? a.value - b.value
        : Math.abs(a.value - b.goal) - Math.abs(b.value - b.goal);
    return Math.abs(much) < 1e-9 ? 0 : much;
  }

  function size(a, b) {
    var change = Math.abs(b.value - a.value), digits = change.toFixed(Math.max(a.places, b.places));
    if (Number(digits) === 0) { return "no change"; }
    var number = digits.replace(/^\d+/, function (whole) { return whole.replace(/\B(?=(\d{3})+$)/g, ","); });
    return (b.value > a.value ? "up " : "down ")
      + (Number(digits) === 1 ? b.one.replace("1", number) : b.two.replace("2", number));
  }

  function direction(a, b) {
    if (b.polarity === "none" || (b.polarity === "target" && b.goal === null)) { return ""; }
    var much = gain(a, b);
    return much > 0 ? "Improved" : much < 0 ? "Worsened" : "Unchanged";
  }

  function judge(pair, months) {
    var why = whyNot(pair, months), both = pair.then && pair.now;
    pair.why = why;
    pair.direction = why ? "" : direction(pair.then, pair.now);
    pair.size = why ? "" : size(pair.then, pair.now);
    pair.rating = both && pair.then.word !== pair.now.word ? pair.then.word + " to " + pair.now.word : "";
    pair.step = both && pair.then.key in rank && pair.now.key in rank ? rank[pair.now.key] - rank[pair.then.key] : 0;
    pair.standards = Boolean(both && pair.then.standards !== pair.now.standards);
    return pair;
  }

  function fits(pair, show) {
    if (show === "rating") { return pair.rating !== ""; }
    if (show === "standards") { return pair.standards; }
    return show.indexOf("subset-") !== 0 || pair.is.subsets.indexOf(show.slice(7)) >= 0;
  }

  function figure(measure, label) {
    var cell = part("td", "wide", measure ? [
      part("b", "", measure.shown), " ", link(measure.href, "rag " + measure.key, measure.word),
      part("small", "", [measure.status, measure.standards].filter(Boolean).join("; "))
    ] : "not reported");
    cell.setAttribute("data-label", label);
    return cell;
  }

  function movement(pair) {
    var cell = part("td", "wide");
    cell.setAttribute("data-label", "What moved");
    if (pair.direction) { cell.append(part("span", "dot " + pair.direction.toLowerCase(), pair.direction), " "); }
    cell.append(part("small", "", pair.why || pair.size));
    if (pair.rating) { cell.append(part("small", "mark", pair.rating)); }
    if (pair.standards) { cell.append(part("small", "", "Standards changed")); }
    return cell;
  }

  function row(pair, labels) {
    var name = part("th", "", [link(pair.is.living, "", pair.is.title), part("small", "", pair.is.id)]);
    name.scope = "row";
    return part("tr", "", [name, figure(pair.then, labels[0]), figure(pair.now, labels[1]), movement(pair)]);
  }

  function sections(shown, labels) {
    var bodies = [], last = null;
    shown.forEach(function (pair) {
      if (pair.is.section !== last) {
        last = pair.is.section;
        var head = part("th", "", last);
        head.colSpan = 4;
        head.scope = "rowgroup";
        bodies.push(part("tbody", "", part("tr", "section", head)));
      }
      bodies[bodies.length - 1].append(row(pair, labels));
    });
    return bodies;
  }

  function table(shown, labels) {
    var heads = ["Measure", labels[0], labels[1], "What moved"].map(function (text) {
      var head = part("th", "", text);
      head.scope = "col";
      return head;
    });
    var caption = part("caption", "", labels[0] + " beside " + labels[1]);
    return part("table", "compare", [caption, part("thead", "", part("tr", "", heads))].concat(sections(shown, labels)));
  }

  function count(all, test) { return all.filter(test).length; }

  function say(shown, all, labels) {
    function went(word) { return count(shown, function (p) { return p.direction === word; }); }
    var better = count(shown, function (p) { return p.step > 0; }), worse = count(shown, function (p) { return p.step < 0; });
    return labels[0] + " beside " + labels[1] + ": " + shown.length + " of " + all.length + " measures. "
      + went("Improved") + " improved, " + went("Worsened") + " worsened, " + went("Unchanged") + " did not change and "
      + count(shown, function (p) { return p.why !== ""; }) + " cannot be compared. "
      + "Ratings: " + better + " better, " + worse + " worse.";
  }

  function show() {
    var mine = ++asked, months = [choose.elements.from.value, choose.elements.to.value], labels = [nameOf("from"), nameOf("to")];
    if (months[0] === months[1]) {
      place.replaceChildren();
      said.textContent = "Choose two different editions.";
      return;
    }
    load(months[0], function () {
      load(months[1], function () {
        if (mine !== asked) { return; }
        var all = pairs(window.scorecardEditions[months[0]], window.scorecardEditions[months[1]])
          .map(function (pair) { return judge(pair, months); });
        var shown = all.filter(function (pair) { return fits(pair, choose.elements.show.value); });
        place.replaceChildren.apply(place, shown.length > 0 ? [table(shown, labels)] : []);
        said.textContent = say(shown, all, labels);
      });
    });
  }

  // The earlier edition always stands first, whichever way round they were chosen.
  function order() {
    var from = choose.elements.from, to = choose.elements.to, later = from.value;
    if (from.value > to.value) { from.value = to.value; to.value = later; }
  }

  function remember() {
    history.replaceState(null, "", "#" + fields.map(function (name) { return name + "=" + choose.elements[name].value; }).join("&"));
  }

  function recall() {
    location.hash.slice(1).split("&").forEach(function (pair) {
      var at = pair.indexOf("="), field = fields.indexOf(pair.slice(0, at)) < 0 ? null : choose.elements[pair.slice(0, at)];
      var known = field && [].some.call(field.options, function (option) { return option.value === pair.slice(at + 1); });
      if (known) { field.value = pair.slice(at + 1); }
    });
    order();
    show();
  }

  choose.addEventListener("change", function () { order(); remember(); show(); });
  window.addEventListener("hashchange", recall);
  document.getElementById("without").hidden = true;
  choose.hidden = false;
  said.hidden = false;
  recall();
}());
