import { createHash } from 'node:crypto';
import { sameText } from '../domain/same-matter.js';

/** SHA-256 of what a text says, hex: the same for the same words. */
export const textHash = (text: string): string => createHash('sha256').update(sameText(text)).digest('hex');
