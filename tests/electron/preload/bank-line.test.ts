import { expect, test } from 'vitest';
import { makeBank } from '../../../electron/preload/bank-line';

/** A line whose bank never answers; `restart` is the bank coming back, and gives the requests it gets. */
function deafLine() {
  let heard: (event: unknown) => void = () => {};
  const ipc = { on: (_channel: string, listener: (event: unknown) => void) => (heard = listener) };
  const line = makeBank(ipc as unknown as Parameters<typeof makeBank>[0]);
  const restart = (): unknown[] => {
    const sent: unknown[] = [];
    heard({ ports: [{ postMessage: (message: unknown) => sent.push(message) }] });
    return sent;
  };
  return { bank: line.bank, restart };
}

test('a request is sent again under its own id, but what stops the bank each time is given up', async () => {
  const { bank, restart } = deafLine();
  const answer = bank.book.undo({});
  const tries = [restart(), restart(), restart()];
  expect(new Set(tries.flat().map((call) => (call as { requestId: string }).requestId)).size).toBe(1);
  expect(tries.flat()).toHaveLength(3);
  expect(restart()).toEqual([]);
  expect(await answer).toMatchObject({ ok: false, failure: { code: 'bank_stopped' } });
});
