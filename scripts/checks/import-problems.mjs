import { findCycles } from './cycles.mjs';
import { CHECKED_FOLDERS, DRAWERS } from './import-table.mjs';
import { importsOf } from './imports-of.mjs';
import { resolveImport } from './resolve-import.mjs';
import { sourceFiles } from './source-files.mjs';
import { allowedSentence, allows, rowOf } from './table-rule.mjs';

/** Everything in a project's electron/ and src/ that goes against the import table, as sentences. */
export function importProblems(root) {
  const files = sourceFiles(root, CHECKED_FOLDERS).map((file) => withImports(root, file));
  const single = files.flatMap((file) => [
    ...placeProblems(file),
    ...tableProblems(file),
    ...shapeProblems(file),
  ]);
  return { count: files.length, problems: [...single, ...cycleProblems(files)] };
}

function withImports(root, file) {
  const imports = importsOf(file).map(({ specifier, line }) => ({
    specifier,
    line,
    target: specifier === undefined ? undefined : resolveImport(root, file.path, specifier),
  }));
  return Object.assign(file, { imports, row: rowOf(file.path) });
}

function placeProblems({ path, row }) {
  const drawer = path
    .split('/')
    .slice(0, -1)
    .find((folder) => DRAWERS.includes(folder));
  if (drawer) {
    return [
      `${path} lies in a folder called "${drawer}". Put it where its one user is, or name the folder after what is in it.`,
    ];
  }
  return row
    ? []
    : [`${path} is in no folder of the import table (scripts/checks/import-table.mjs). Move it into one.`];
}

function tableProblems({ path, row, imports }) {
  if (!row) return [];
  return imports
    .map((each) => importProblem(row, each))
    .filter(Boolean)
    .map((text) => `${path}:${text}`);
}

function importProblem(row, { specifier, line, target }) {
  if (!target) return `${line} imports something computed. Name the file, so that the import can be checked.`;
  if (target.missing) return `${line} imports '${specifier}', which is not there.`;
  if (allows(row, target)) return undefined;
  return `${line} imports '${specifier}'${landing(target)}. ${allowedSentence(row)}.`;
}

const landing = (target) => (target.file ? ` (${target.file})` : '');

function shapeProblems({ path, program, lineOf }) {
  const problems = program.body
    .filter(isDefaultExport)
    .map(
      (node) => `${path}:${lineOf(node)} has a default export. Give it a name, the same wherever it is used.`,
    );
  if (program.body.length > 0 && program.body.every(isReExport)) {
    problems.push(`${path} only passes on what other files export. Import from those files instead.`);
  }
  return problems;
}

function isDefaultExport(node) {
  return (
    node.type === 'ExportDefaultDeclaration' ||
    node.specifiers?.some((each) => each.exported?.name === 'default')
  );
}

function isReExport(node) {
  return (
    node.type === 'ExportAllDeclaration' || (node.type === 'ExportNamedDeclaration' && node.source !== null)
  );
}

function cycleProblems(files) {
  const graph = new Map(files.map((file) => [file.path, filesImportedBy(file)]));
  return findCycles(graph).map(
    (cycle) =>
      `${cycle.join(' -> ')}: these import each other in a circle. Move what both need into a file of its own.`,
  );
}

function filesImportedBy({ imports }) {
  return imports.map((each) => each.target?.file).filter(Boolean);
}
