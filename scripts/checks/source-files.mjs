import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { parseSync } from 'vite';

const SOURCE = /\.(ts|tsx|mts|cts)$/;

/**
 * The source files under some folders of a project, read and parsed:
 * { path, program, lineOf(node) }, paths relative and with forward slashes.
 */
export function sourceFiles(root, folders) {
  return folders.flatMap((folder) => filesUnder(root, folder)).map((path) => read(root, path));
}

function filesUnder(root, folder) {
  if (!existsSync(join(root, folder))) return [];
  const entries = readdirSync(join(root, folder), { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && SOURCE.test(entry.name));
  return files
    .map((entry) =>
      relative(root, join(entry.parentPath ?? entry.path, entry.name))
        .split(sep)
        .join('/'),
    )
    .sort();
}

function read(root, path) {
  const text = readFileSync(join(root, path), 'utf8');
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path} cannot be read as TypeScript: ${errors[0].message}`);
  return { path, program, lineOf: (node) => text.slice(0, node.start).split('\n').length };
}
