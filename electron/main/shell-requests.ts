import { type IpcMainInvokeEvent, ipcMain } from 'electron';
import type { Answer } from '../../src/contract/failure';
import { Refusal } from '../../src/contract/failure';
import { type ShellInput, type ShellRequest, shellRequests } from '../../src/contract/shell';
import { isOwnPage } from './guards';

/** What main does for each request of a window. */
export type ShellHandlers = {
  readonly [N in ShellRequest]: (input: ShellInput<N>, event: IpcMainInvokeEvent) => unknown;
};

/** Answers windows' requests: only from our own pages, only with input the contract knows. */
export function answerShellRequests(handlers: ShellHandlers): void {
  for (const name of Object.keys(shellRequests) as ShellRequest[]) {
    ipcMain.handle(`shell:${name}`, (event, input: unknown) => answer(handlers, name, event, input));
  }
}

async function answer(
  handlers: ShellHandlers,
  name: ShellRequest,
  event: IpcMainInvokeEvent,
  input: unknown,
): Promise<Answer<unknown>> {
  if (event.senderFrame !== event.sender.mainFrame || !isOwnPage(event.senderFrame.url))
    return failed('foreign_sender', 'Only Trust Bank itself may ask this.');
  const parsed = shellRequests[name].safeParse(input);
  if (!parsed.success) return failed('not_understood', parsed.error.issues[0]?.message ?? 'Not understood.');
  const handle = handlers[name] as (input: unknown, event: IpcMainInvokeEvent) => unknown;
  try {
    return { ok: true, value: await handle(parsed.data, event) };
  } catch (error) {
    if (error instanceof Refusal) return failed(error.code, error.message);
    return failed('failed', error instanceof Error ? error.message : String(error));
  }
}

function failed(code: string, message: string): Answer<never> {
  return { ok: false, failure: { code, message } };
}
