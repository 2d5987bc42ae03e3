import { randomUUID } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { Refusal } from '../../src/contract/failure';
import type { OfferedFile } from '../../src/contract/shell';

/** Files the owner dropped or chose, known outside this process by token alone. */
export type OfferedFiles = {
  readonly offer: (paths: readonly string[]) => OfferedFile[];
  readonly pathOf: (token: string) => string;
  readonly offerTarget: (path: string) => string;
  readonly targetOf: (token: string) => string;
};

/**
 * An empty tray of offered files; they are forgotten with the process. Files to read and files to write
 * lie apart: what was dropped in to be read can never be written over.
 */
export function makeOfferedFiles(): OfferedFiles {
  const paths = new Map<string, string>();
  const targets = new Map<string, string>();
  return {
    offer: (offered) =>
      offered.map((path) => {
        const token = randomUUID();
        paths.set(token, path);
        return { token, name: basename(path), bytes: statSync(path).size };
      }),
    pathOf: (token) => {
      const path = paths.get(token);
      if (path === undefined)
        throw new Refusal('unknown_file', 'This file is no longer at hand. Drop it again.');
      return path;
    },
    offerTarget: (path) => {
      const token = randomUUID();
      targets.set(token, path);
      return token;
    },
    targetOf: (token) => {
      const path = targets.get(token);
      if (path === undefined)
        throw new Refusal('unknown_file', 'Choose again where the list is to be saved.');
      return path;
    },
  };
}
