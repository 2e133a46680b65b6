/** One letter of plain text to one address. */
export interface Letter {
  /** The same whenever it is sent again, so that a mail program shows it once. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where its reader changes what is sent; null: nowhere but after signing in. */
  readonly settingsUrl: string | null;
}

/** What the mail server said; `error` is a code, never an address. */
export type Posted = { readonly kind: 'accepted' } | { readonly kind: 'refused'; readonly error: string; readonly forGood: boolean };

/** Port: e-mail. An installation may have none. */
export abstract class Mailer {
  abstract readonly isSetUp: boolean;
  /** Never throws: what went wrong is in the answer. */
  abstract send(letter: Letter): Promise<Posted>;
}
