/** A file that is no table this program can read. The message says what it is and what the owner can do. */
export class UnreadableFile extends Error {
  readonly code = 'unreadable';

  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'UnreadableFile';
  }
}
