const LONGEST = 150;

/** Control characters, and marks that turn the reading direction around, so that "x\u202Efdp.exe" would show as "xexe.pdf". */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

/**
 * A name fit to be shown and saved: only its last part, without signs that no system takes (forms send quotes as %22), at most 150
 * characters with its extension kept.
 * Where the file lies never depends on it.
 * @example safeName('../../图纸 v2.dxf') // '图纸 v2.dxf'
 */
export function safeName(given: string): string {
  const last = given.normalize('NFC').split(/[\\/]/).at(-1) ?? '';
  const clean = last
    .replace(INVISIBLE, '')
    .replace(/[<>:"|?*]|%22|%0[ad]/gi, '_')
    .replace(/^[\s.]+|[\s.]+$/g, '');
  const dot = clean.lastIndexOf('.');
  const [stem, end] = dot > 0 ? [clean.slice(0, dot), clean.slice(dot)] : [clean, ''];
  return [...stem].slice(0, LONGEST - end.length).join('') + end || 'file';
}

/**
 * The Content-Disposition of a download (RFC 6266): always an attachment, with a plain fallback and the real name in UTF-8.
 * @example contentDisposition('图.png') // `attachment; filename="_.png"; filename*=UTF-8''%E5%9B%BE.png`
 */
export function contentDisposition(name: string): string {
  const fallback = name.replace(/[^\x20-\x7e]|["\\%]/gu, '_');
  const encoded = encodeURIComponent(name).replace(/['()*!]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${fallback}"; filename*=UTF-8''${encoded}`;
}
