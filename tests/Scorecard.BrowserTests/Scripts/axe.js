// What axe finds wrong on this page: all of WCAG 2.2 A and AA and best practice, or only the named rules.
async rules => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];
  const found = await axe.run(document, {
    runOnly: rules.length > 0 ? { type: 'rule', values: rules } : { type: 'tag', values: tags },
    rules: rules.length > 0 ? {} : { 'target-size': { enabled: true } },
    resultTypes: ['violations'],
  });
  if (found.passes.length === 0) return ['axe looked at nothing'];
  return found.violations.map(v => `${v.id} (${v.nodes.length}): ${v.nodes[0].target.join(' ')}: ${v.nodes[0].failureSummary}`);
}
