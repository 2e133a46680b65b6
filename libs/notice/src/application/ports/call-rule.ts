import type { NoticeRefusal } from '../../domain/refusals.js';

/** An address of a host as a name server gives it. */
export interface HostAddress {
  readonly address: string;
  readonly family: number;
}

/** Which addresses of the world this installation may call by itself. */
export abstract class CallRule {
  /** Why an address somebody typed is not called; null when it may be. */
  abstract refusalTo(url: URL): NoticeRefusal | null;
  /** Whether a connection to this very address may be made. */
  abstract mayConnect(address: string): boolean;
  abstract resolve(host: string): Promise<readonly HostAddress[]>;
}
