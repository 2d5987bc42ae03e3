/** The circles in a graph of files (a Map from a path to the paths it imports), each as a list of paths. */
export function findCycles(graph) {
  const state = new Map();
  const cycles = [];
  for (const path of graph.keys()) follow(path, [], { graph, state, cycles });
  return cycles;
}

function follow(path, trail, search) {
  const { graph, state, cycles } = search;
  if (state.get(path) === 'open') cycles.push([...trail.slice(trail.indexOf(path)), path]);
  if (state.has(path)) return;
  state.set(path, 'open');
  for (const next of graph.get(path) ?? []) follow(next, [...trail, path], search);
  state.set(path, 'done');
}
