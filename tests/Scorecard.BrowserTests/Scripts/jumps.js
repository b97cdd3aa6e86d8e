// How far what a reader looks at jumps while the page loads, as browsers weigh it; nothing if hardly at all.
() => new Promise((done) => {
  let moved = 0;
  new PerformanceObserver((list) => list.getEntries().forEach((shift) => { moved += shift.hadRecentInput ? 0 : shift.value; }))
    .observe({ type: "layout-shift", buffered: true });
  setTimeout(() => done(moved > 0.02 ? [`what is read jumps while the page loads: ${moved.toFixed(3)}`] : []), 250);
})
