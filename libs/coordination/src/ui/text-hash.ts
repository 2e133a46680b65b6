import { sameText } from '../domain/same-matter.js';

/** The hash by which the server tells the same words, computed in this browser; null where it cannot be (plain http). */
export async function textHashHere(text: string): Promise<string | null> {
  try {
    const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(sameText(text)));
    return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return null;
  }
}
