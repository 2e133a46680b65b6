import type { SpotCheckView } from '../contract.js';
import { drawSample } from '../domain/spot-check.js';

const bytes = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(new TextEncoder().encode(text));
const hex = (buffer: ArrayBuffer): string => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** Draws the sample of a month again from its seed, as the server did. @returns whether seed and sample are what was shown; null: cannot tell */
export async function drawsTheSame({ seed, seedHash, candidates, items }: SpotCheckView): Promise<boolean | null> {
  if (seed === null) return null;
  if (hex(await crypto.subtle.digest('SHA-256', bytes(seed))) !== seedHash) return false;
  const key = await crypto.subtle.importKey('raw', bytes(seed), { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  const ranks = new Map<string, string>();
  for (const { id } of candidates) ranks.set(id, hex(await crypto.subtle.sign('HMAC', key, bytes(id))));
  const drawn = drawSample(candidates, (id) => ranks.get(id) ?? '');
  return drawn.length === items.length && drawn.every(({ id, reason }, i) => items[i]?.verificationId === id && items[i]?.reason === reason);
}
