import type { DueClaim, MotionView } from '../contract.js';
import type { CharterText } from '../domain/charter.js';

/** The fields of a signed text. What is shown is read from the very text that is signed. */
export const readCharter = (motion: Pick<MotionView, 'content'>): CharterText => JSON.parse(motion.content) as CharterText;

/** What the signed text of an act about a member says. */
export interface ActText {
  readonly consortiumName: string;
  readonly charterHash: string;
  /** Of an act about a member. */
  readonly organization?: { readonly name: string };
  /** Of a rectification: by when. */
  readonly until?: string | null;
  /** Of the filling of a seat. */
  readonly seatNames?: { readonly zh: string; readonly en: string };
  /** Of a write-off. */
  readonly claim?: DueClaim;
  /** Of an act about a member's standing, or of a filling. */
  readonly reason?: string;
  readonly proposedAt?: string;
  /** Of an admission. */
  readonly invitedAt?: string;
}

export const readAct = (motion: Pick<MotionView, 'content'>): ActText => JSON.parse(motion.content) as ActText;

/** SHA-256 of a text, hex, computed in this browser. */
export async function hashHere(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
