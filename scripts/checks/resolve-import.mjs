import { statSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join, posix } from 'node:path';

const ENDINGS = ['', '.ts', '.tsx', '.d.ts', '.mts', '/index.ts', '/index.tsx'];

/** What an import leads to: { node }, { package }, { file } or, when nothing is there, { missing }. */
export function resolveImport(root, from, specifier) {
  if (isBuiltin(specifier)) return { node: specifier };
  const plain = specifier.replace(/\?.*$/, '');
  if (plain.startsWith('.')) return resolveFile(root, posix.join(posix.dirname(from), plain));
  if (plain.startsWith('/')) return { missing: plain };
  return { package: packageName(plain) };
}

function resolveFile(root, path) {
  const asTypeScript = path.replace(/\.(m?)js(x?)$/, '.$1ts$2');
  const candidates = [path, asTypeScript].flatMap((each) => ENDINGS.map((ending) => each + ending));
  const found = candidates.find((each) => statSync(join(root, each), { throwIfNoEntry: false })?.isFile());
  return found === undefined ? { missing: path } : { file: found };
}

function packageName(specifier) {
  const [first, second] = specifier.split('/');
  return first.startsWith('@') ? `${first}/${second}` : first;
}
