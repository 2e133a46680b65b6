import { refuse, type Refusal, type RefusalTable } from './refusal.js';

/** A text that several must sign before it holds. Who signs is `key`: a lead seat (charter, admission) or a party (agreement). */
export interface CoSigned {
  readonly status: 'OPEN' | 'CARRIED' | 'VOID';
  /** SHA-256 of the canonical form, hex. */
  readonly hash: string;
  readonly signers: readonly { readonly key: string; readonly signedHash: string | null }[];
}

export const coSignRefusals = {
  'cosign.not-open': {
    kind: 'conflict',
    zh: '此文件已不在签署中；请刷新后查看当前版本。',
    en: 'This document is no longer open for signature; reload to see its current version.',
  },
  'cosign.not-a-signer': {
    kind: 'forbidden',
    zh: '只有文件列明的签署方代表可以签署。',
    en: 'Only the delegates of the listed signers may sign this document.',
  },
  'cosign.already-signed': { kind: 'conflict', zh: '贵方已经签署过这一版本。', en: 'Your side has already signed this version.' },
  'cosign.stale-hash': {
    kind: 'conflict',
    zh: '文件内容已经改变；请先查看差异，再签署当前版本。',
    en: 'The text has changed; read the difference, then sign the current version.',
  },
} as const satisfies RefusalTable;
export type CoSignRefusal = keyof typeof coSignRefusals;

/**
 * One signature on a co-signed text. It binds to the hash the signer saw, and the text holds when every signer has signed that hash
 * (domain.md §2.4: all leads sign the charter; an agreement is signed by its parties).
 * @returns whether this signature is the last one missing, or why it is refused
 */
export function decideSignature(
  text: CoSigned,
  signature: { readonly key: string; readonly hash: string },
): { readonly complete: boolean } | Refusal<CoSignRefusal> {
  if (text.status !== 'OPEN') return refuse('cosign.not-open');
  const signer = text.signers.find((s) => s.key === signature.key);
  if (!signer) return refuse('cosign.not-a-signer');
  if (signature.hash !== text.hash) return refuse('cosign.stale-hash');
  if (signer.signedHash === text.hash) return refuse('cosign.already-signed');
  return { complete: text.signers.every((s) => s === signer || s.signedHash === text.hash) };
}
