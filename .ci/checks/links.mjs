// Every link, source and anchor of a built site, read from the files alone: it must point to a file of the site (by its exact
// name, not to a folder) or to an anchor that is there. Nothing may be fetched from another host. usage: node links.mjs SITE
import fs from 'node:fs';
import path from 'node:path';

const site = path.resolve(process.argv[2] ?? '');
if (!process.argv[2] || !fs.existsSync(path.join(site, 'index.html'))) {
  console.error('usage: node links.mjs SITE, where SITE holds index.html');
  process.exit(2);
}

const files = new Set(
  fs.readdirSync(site, { recursive: true, withFileTypes: true })
    .filter(e => e.isFile())
    .map(e => path.relative(site, path.join(e.parentPath ?? e.path, e.name)).split(path.sep).join('/')));
const plain = s => s.replace(/&#x([0-9a-f]+);/gi, (_, h) => String.fromCodePoint(parseInt(h, 16)))
  .replace(/&#(\d+);/g, (_, d) => String.fromCodePoint(+d)).replace(/&quot;/g, '"').replace(/&lt;/g, '<').replace(/&gt;/g, '>')
  .replace(/&amp;/g, '&');
const anchors = new Map();
const findings = [];
let references = 0;

const text = file => fs.readFileSync(path.join(site, file), 'utf8').replace(/<!--[\s\S]*?-->/g, '');
const anchorsOf = file => {
  if (!anchors.has(file)) {
    anchors.set(file, new Set([...text(file).matchAll(/\sid="([^"]*)"/g)].map(m => plain(m[1]))));
  }
  return anchors.get(file);
};

function judge(page, tag, fetches, target) {
  references++;
  if (/^https?:\/\//i.test(target) && !fetches) return;
  if (/^(mailto|tel):/i.test(target) && tag === 'a') return;
  if (/^[a-z][a-z0-9+.-]*:|^\/\//i.test(target)) return findings.push(`${page}: <${tag}> leaves the site: ${target}`);
  if (target.startsWith('/')) return findings.push(`${page}: ${target} breaks below a path: write it relative`);
  const [address, anchor] = target.split('#');
  let file = page;
  if (address) {
    try { file = path.posix.join(path.posix.dirname(page), decodeURIComponent(address.split('?')[0])); } catch { file = '?'; }
  }
  if (!files.has(file)) return findings.push(`${page}: there is no ${target}`);
  if (anchor && file.endsWith('.html') && !anchorsOf(file).has(decodeURIComponent(anchor))) {
    findings.push(`${page}: there is no anchor ${target}`);
  }
}

const targets = (tag, rest) => tag === 'meta'
  ? [...rest.matchAll(/content="\d+;\s*url=([^"]*)"/gi)]
  : [...rest.matchAll(/\s(?:href|src)="([^"]*)"/g)];
const fetches = (tag, rest) => tag === 'link' ? /\brel="[^"]*(stylesheet|icon|preload|manifest)/.test(rest) : tag !== 'a';

const pages = [...files].filter(f => f.endsWith('.html')).sort();
for (const page of pages) {
  const html = text(page);
  const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(m => m[1]);
  for (const id of new Set(ids.filter((x, i) => ids.indexOf(x) !== i))) findings.push(`${page}: the id ${id} stands twice`);
  for (const [, name, rest] of html.matchAll(/<([a-z][a-z0-9]*)\b((?:[^>"]|"[^"]*")*)>/gi)) {
    const tag = name.toLowerCase();
    for (const [, target] of targets(tag, rest)) judge(page, tag, fetches(tag, rest), plain(target));
  }
}

for (const finding of findings.slice(0, 60)) console.log(finding);
console.log(`${pages.length} pages, ${references} references, ${findings.length} findings`);
process.exit(findings.length || pages.length === 0 ? 1 : 0);
