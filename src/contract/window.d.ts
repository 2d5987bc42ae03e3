import type { Bank } from './contract';
import type { Shell } from './shell';

declare global {
  interface Window {
    /** Asks the bank process; see the contract. */
    readonly bank: Bank;
    /** Asks the desktop; see `shell.ts`. */
    readonly shell: Shell;
  }
}
