/** What a file may be, by the end of its name. `sniffed` is what its first bytes must show; null: a kind without a signature of its own. */
interface AcceptedType {
  readonly mediaType: string;
  readonly sniffed: string | null;
}

const IMAGE_AND_TEXT = {
  png: { mediaType: 'image/png', sniffed: 'image/png' },
  jpg: { mediaType: 'image/jpeg', sniffed: 'image/jpeg' },
  jpeg: { mediaType: 'image/jpeg', sniffed: 'image/jpeg' },
  webp: { mediaType: 'image/webp', sniffed: 'image/webp' },
  pdf: { mediaType: 'application/pdf', sniffed: 'application/pdf' },
} as const;

const OFFICE = 'application/vnd.openxmlformats-officedocument';
const ACCEPTED: Readonly<Record<string, AcceptedType>> = {
  ...IMAGE_AND_TEXT,
  xlsx: { mediaType: `${OFFICE}.spreadsheetml.sheet`, sniffed: `${OFFICE}.spreadsheetml.sheet` },
  docx: { mediaType: `${OFFICE}.wordprocessingml.document`, sniffed: `${OFFICE}.wordprocessingml.document` },
  // Drawings are text or have no registered signature: they are handed out as plain bytes, and must not look like anything else.
  dxf: { mediaType: 'application/octet-stream', sniffed: null },
  step: { mediaType: 'application/octet-stream', sniffed: null },
  stp: { mediaType: 'application/octet-stream', sniffed: null },
};

/** The accepted ends of a name, for messages. */
export const ACCEPTED_EXTENSIONS = Object.keys(ACCEPTED).join(', ');

/**
 * The part of a name after its last dot, in small letters; empty when there is none.
 * @example extensionOf('图纸.STEP') // 'step'
 */
export function extensionOf(name: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? '';
}

export type TypeVerdict = { readonly mediaType: string } | { readonly refusal: 'file.type-not-accepted' | 'file.content-mismatch' };

/**
 * Whether a file may be kept: its name must end in an accepted way, and its bytes must agree with its name (ASVS 5.2.2).
 * @param sniffed what the bytes show, undefined when they show nothing known
 * @example typeVerdict('photo.png', 'application/pdf') // { refusal: 'file.content-mismatch' }
 */
export function typeVerdict(name: string, sniffed: string | undefined): TypeVerdict {
  const accepted = Object.hasOwn(ACCEPTED, extensionOf(name)) ? ACCEPTED[extensionOf(name)] : undefined;
  if (!accepted) return { refusal: 'file.type-not-accepted' };
  return (sniffed ?? null) === accepted.sniffed ? { mediaType: accepted.mediaType } : { refusal: 'file.content-mismatch' };
}
