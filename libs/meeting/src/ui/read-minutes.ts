import type { Minutes } from '../domain/minutes.js';

/** The fields of signed minutes. What is shown is read from the very text that is signed. */
export const readMinutes = (content: string): Minutes => JSON.parse(content) as Minutes;

/** SHA-256 of a text, hex, computed in this browser. */
export async function hashHere(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
