import { hkdfSync } from 'node:crypto';

/** A 32-byte key for one purpose, so that no key is ever used for two. */
export const deriveKey = (secretKey: Buffer, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secretKey, Buffer.alloc(0), `dingyue/${purpose}`, 32));
