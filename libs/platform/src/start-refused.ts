/**
 * The process cannot start, and only its operator can change that. The message is complete: it says what was found and what would be
 * accepted, so it is printed alone, without a stack.
 */
export class StartRefused extends Error {
  override readonly name = 'StartRefused';
}
