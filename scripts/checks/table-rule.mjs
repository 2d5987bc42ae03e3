import { importTable } from './import-table.mjs';

/** The row of the table that holds for a file, with the folder it stands for; or undefined. */
export function rowOf(path) {
  const covering = importTable.filter(({ row }) => coveredFolder(row, path) !== undefined);
  const closest = covering.sort((a, b) => b.row.length - a.row.length)[0];
  return closest && { ...closest, folder: coveredFolder(closest.row, path) };
}

// "src/features/*" covers "src/features/people/list.tsx" as the folder "src/features/people".
function coveredFolder(row, path) {
  const parts = row.split('/');
  const folder = path.split('/').slice(0, parts.length);
  const fits = parts.every((part, i) => part === '*' || part === folder[i]);
  return fits && path.length > folder.join('/').length ? folder.join('/') : undefined;
}

/** Whether a row lets its files import that target. */
export function allows(row, target) {
  if (target.node) return row.node === true;
  if (target.package) return row.packages.some((name) => matchesPackage(name, target.package));
  return ownFile(row, target.file) || row.folders.some((folder) => isWithin(target.file, folder));
}

// A file in a subfolder with a row of its own is not one's own.
function ownFile(row, file) {
  const target = rowOf(file);
  return target !== undefined && target.row === row.row && target.folder === row.folder;
}

function isWithin(file, folder) {
  return file === folder || file.startsWith(`${folder}/`);
}

function matchesPackage(pattern, name) {
  return pattern.endsWith('/*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern;
}

/** "src/contract may import: itself, src/domain, zod" */
export function allowedSentence(row) {
  const packages = row.kind ? [`${row.kind} (${row.packages.join(', ')})`] : row.packages;
  const all = ['itself', ...row.folders, ...(row.node ? ["Node's own modules"] : []), ...packages];
  return `${row.folder} may import: ${all.join(', ')}`;
}
