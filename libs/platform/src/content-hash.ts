import { createHash } from 'node:crypto';

/** SHA-256 of a canonical text, hex: what a signature names, and what anyone can recompute from the text shown. */
export const contentHash = (text: string): string => createHash('sha256').update(text).digest('hex');
