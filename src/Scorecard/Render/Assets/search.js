// Finds words in texts that come with the site. Nothing is fetched and nothing leaves the reader's machine;
// the two larger files are loaded when somebody starts to search. Results are written as text, never as HTML.
(function () {
  'use strict';
  var box = document.getElementById('q'), status = document.getElementById('found');
  var list = document.getElementById('results'), index = null, asked = false, most = 30;

  function load(file, then) {
    var script = document.createElement('script');
    script.src = file;
    script.onload = then;
    script.onerror = function () { status.textContent = 'Search could not be loaded. The list of measures is below.'; };
    document.head.appendChild(script);
  }

  function build() {
    index = new window.MiniSearch({
      fields: ['heading', 'words'], storeFields: ['kind', 'heading', 'href', 'words'],
      searchOptions: { prefix: true, fuzzy: function (term) { return term.length > 4 ? 0.2 : false; }, combineWith: 'AND', boost: { heading: 3 } }
    });
    index.addAll(window.scorecardTexts.map(function (t, i) { return { id: i, kind: t[0], heading: t[1], href: t[2], words: t[3] }; }));
    show();
  }

  function start() {
    if (asked) { return; }
    asked = true;
    load('minisearch.js', function () { load('texts.js', build); });
  }

  function excerpt(result) {
    var words = result.words, at = words.toLowerCase().indexOf((result.terms[0] || '').toLowerCase());
    var from = at > 80 ? words.indexOf(' ', at - 80) + 1 : 0;
    return (from ? '… ' : '') + words.slice(from, from + 220) + (words.length > from + 220 ? ' …' : '');
  }

  function row(result) {
    var item = document.createElement('li'), link = document.createElement('a'), text = document.createElement('p');
    link.href = result.href;
    link.textContent = result.heading;
    text.textContent = result.kind + '. ' + excerpt(result);
    item.append(link, text);
    return item;
  }

  function say(count, query) {
    if (!query) { return ''; }
    if (!count) { return 'Nothing was found for “' + query + '”.'; }
    return (count === 1 ? '1 place was found' : count + ' places were found') + (count > most ? '; the first ' + most + ' are shown.' : '.');
  }

  function show() {
    if (!index) { return; }
    var query = box.value.trim(), found = query ? index.search(query) : [];
    list.replaceChildren.apply(list, found.slice(0, most).map(row));
    status.textContent = say(found.length, query);
  }

  function keep() {
    try { history.replaceState(null, '', box.value ? '?q=' + encodeURIComponent(box.value) : location.pathname); } catch (e) { /* some browsers refuse it for files */ }
  }

  document.getElementById('search').hidden = false;
  box.value = new URLSearchParams(location.search).get('q') || '';
  box.addEventListener('focus', start);
  box.addEventListener('input', function () { start(); keep(); show(); });
  if (box.value) { start(); }
})();
