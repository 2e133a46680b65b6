import { createHash } from 'node:crypto';
import { canonicalJson, type Json } from '#libs/kernel';

interface MeetingKind {
  readonly code: string;
  readonly version: number;
  readonly names: { readonly zh: string; readonly en: string };
  readonly circle: 'LEADS' | 'CHOSEN' | 'MEMBERS';
  readonly duePerYear: 0 | 1 | 2 | 4;
}

/**
 * Kinds of meetings: the three-lead meeting at least four times a year (domain.md §6, O34), the council twice (JC charters of vocational
 * groups, [own]), the assembly of all members once. A published version is never edited; a change is a row with the next version.
 */
export const meetingKinds: readonly MeetingKind[] = [
  { code: 'LEADS', version: 1, names: { zh: '组长会议', en: 'Meeting of the leads' }, circle: 'LEADS', duePerYear: 4 },
  { code: 'COUNCIL', version: 1, names: { zh: '理事会会议', en: 'Council meeting' }, circle: 'CHOSEN', duePerYear: 2 },
  { code: 'ASSEMBLY', version: 1, names: { zh: '成员大会', en: 'Assembly of members' }, circle: 'MEMBERS', duePerYear: 1 },
];

type Run = (sql: string, values: readonly unknown[]) => Promise<readonly unknown[]>;

const PUBLISH = `INSERT INTO meeting_kind (code, version, definition, hash) VALUES ($1, $2, $3::jsonb, $4)
  ON CONFLICT (code, version) DO UPDATE SET hash = excluded.hash WHERE meeting_kind.hash = excluded.hash RETURNING code`;

/**
 * Publishes the kinds that are not published yet; repeated, it changes nothing.
 * @throws Error when a published version differs from the row here: publish the next version instead
 */
export async function seedMeetingKinds(run: Run): Promise<void> {
  for (const kind of meetingKinds) {
    const text = canonicalJson(kind as unknown as Json);
    const published = await run(PUBLISH, [kind.code, kind.version, text, createHash('sha256').update(text).digest('hex')]);
    if (published.length === 0) throw new Error(`${kind.code} version ${kind.version} is published with another content: give it the next version`);
  }
}
