import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { tempFolder } from '../helpers/temp-folder';

const root = resolve(import.meta.dirname, '../..');
const built = join(root, 'out');
const folder = tempFolder();

/** Modules that can open a socket. */
const SOCKETS = ['net', 'tls', 'http', 'https', 'http2', 'dgram', 'dns', 'inspector', 'undici'];

test('no module of the built application imports what opens a socket', () => {
  const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.c?js$/.test(name),
  );
  expect(files.length).toBeGreaterThan(3);
  const found = files.flatMap((name) => {
    const text = readFileSync(join(built, name), 'utf8');
    const pattern = new RegExp(
      `(?:from|import|require\\()\\s*\\(?["'\`](?:node:)?(?:${SOCKETS.join('|')})(?:/[a-z]+)?["'\`]`,
      'g',
    );
    return [...text.matchAll(pattern)].map((match) => `${name}: ${match[0]}`);
  });
  expect(found).toEqual([]);
});

test('the bank’s work opens no socket', () => {
  const guard = folder.write('guard.cjs', GUARD);
  const book = join(folder.path, 'quiet.trustbank');
  const cli = join(built, 'main/cli.js');
  expect(existsSync(cli)).toBe(true);
  const csv = folder.write('people.csv', 'Name,Email\nAnn Example,ann@example.com\n');
  const commands = [
    ['init', '--sample'],
    ['log', 'deposit', '--kind', 'answer_question', '--contact', 'Ann'],
    ['import', csv, '--kind', 'people'],
    ['balance'],
    ['statement', '--month', '2026-10'],
    ['export', '--to', join(folder.path, 'out.xlsx')],
    ['check'],
  ];
  for (const command of commands) {
    const run = spawnSync(
      process.execPath,
      ['--require', guard, cli, ...command, '--book', book, '--today', '2026-11-23'],
      {
        encoding: 'utf8',
      },
    );
    expect(run.stderr, command.join(' ')).toBe('');
    expect(run.status, command.join(' ')).toBe(0);
  }
});

const GUARD = `
const net = require('node:net'); const dns = require('node:dns'); const dgram = require('node:dgram');
const refuse = (what) => () => { process.stderr.write('a socket was asked for: ' + what); process.exit(99); };
net.Socket.prototype.connect = refuse('connect');
net.Server.prototype.listen = refuse('listen');
dgram.createSocket = refuse('datagram');
dns.lookup = refuse('lookup');
globalThis.fetch = refuse('fetch');
`;
