import { createHash } from 'node:crypto';

/** SHA-256 of a canonical text, hex: what a signature or an issue names. */
export const contentHash = (text: string): string => createHash('sha256').update(text).digest('hex');
