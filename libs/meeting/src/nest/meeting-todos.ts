import { shortNameSql } from '#libs/identity/contract';
import { Injectable } from '@nestjs/common';
import { addDays, businessDate, organizationsWhere, type Actor } from '#libs/kernel';
import type { Todo, TodoSource } from '#libs/monitoring/contract';
import { Clock, Db } from '#libs/platform';

interface Waiting {
  readonly what: 'sign' | 'waits' | 'soon' | 'write' | 'rewrite';
  readonly id: string;
  readonly names: { readonly zh: string; readonly en: string };
  readonly consortium: string;
  readonly heldOn: string;
  readonly beginsAt: string;
  readonly place: string;
  readonly signer: string | null;
}

/**
 * $1 delegate of, $2 secretary of, $3 today, $4 the last day of what is near. Each branch starts from an index of what is open.
 */
const WAITING = {
  name: 'meeting-todos',
  text: `SELECT DISTINCT w.what, m.id, k.definition -> 'names' AS names, c.name AS consortium, m.held_on AS "heldOn", m.begins_at AS "beginsAt", m.place, ${shortNameSql('g')} AS signer
    FROM (
      SELECT 'sign' AS what, p.meeting_id, NULL::uuid AS signer_id FROM meeting_participant p
        JOIN meeting m ON m.consortium_id = p.consortium_id AND m.id = p.meeting_id AND m.status = 'MINUTED'
        WHERE p.organization_id = ANY($1::uuid[]) AND p.signed_hash IS NULL AND p.attendance IN ('IN_PERSON', 'DELEGATE')
      UNION ALL
      SELECT 'soon', p.meeting_id, NULL FROM meeting_participant p
        JOIN meeting m ON m.consortium_id = p.consortium_id AND m.id = p.meeting_id AND m.status = 'CONVENED' AND m.held_on BETWEEN $3::date AND $4::date
        WHERE p.organization_id = ANY($1) AND p.signed_hash IS NULL
      UNION ALL
      SELECT CASE WHEN m.status = 'REFUSED' THEN 'rewrite' ELSE 'write' END, m.id, NULL FROM consortium c
        JOIN meeting m ON m.consortium_id = c.id AND (m.status = 'REFUSED' OR (m.status = 'CONVENED' AND m.held_on < $3::date))
        WHERE c.secretariat_id = ANY($2::uuid[])
      UNION ALL
      SELECT 'waits', m.id, p.organization_id FROM consortium c JOIN meeting m ON m.consortium_id = c.id AND m.status = 'MINUTED'
        JOIN meeting_participant p ON p.consortium_id = m.consortium_id AND p.meeting_id = m.id AND p.signed_hash IS NULL AND p.attendance IN ('IN_PERSON', 'DELEGATE')
        WHERE c.secretariat_id = ANY($2) AND NOT p.organization_id = ANY($1)) w
    JOIN meeting m ON m.id = w.meeting_id JOIN consortium c ON c.id = m.consortium_id
    JOIN meeting_kind k ON k.code = m.kind_code AND k.version = m.kind_version LEFT JOIN organization g ON g.id = w.signer_id
    ORDER BY w.what, "heldOn", m.id LIMIT 50`,
};

/** What of meetings waits for somebody: minutes to sign or to write, and a meeting that is near. */
@Injectable()
export class MeetingTodos implements TodoSource {
  constructor(
    private readonly db: Db,
    private readonly clock: Clock,
  ) {}

  async todos(actor: Actor): Promise<readonly Todo[]> {
    const delegateOf = organizationsWhere(actor, 'DELEGATE');
    const secretariats = organizationsWhere(actor, 'SECRETARY');
    if (delegateOf.length + secretariats.length === 0) return [];
    const today = businessDate(this.clock.now());
    const rows = await this.db.read<Waiting>(WAITING, [delegateOf, secretariats, today, addDays(today, 1)]);
    return rows.map((row) => ({ ...said[row.what](row, today), href: `/meetings/${row.id}` }));
  }
}

type Said = Omit<Todo, 'href'>;

const said: Readonly<Record<Waiting['what'], (row: Waiting, today: string) => Said>> = {
  sign: ({ names, heldOn }) => ({
    code: 'meeting.sign-minutes',
    title: { zh: `签署纪要：${names.zh}（${heldOn}）`, en: `Sign the minutes: ${names.en}, ${heldOn}` },
    consequence: { zh: '全体到会单位签署前，这次会议不算开过', en: 'Until all who attended have signed, the meeting does not count as held' },
    dueOn: null,
    mark: 'claimed',
    waitsFor: 'me',
  }),
  waits: ({ names, heldOn, signer }) => ({
    code: 'meeting.minutes-wait',
    title: {
      zh: `等待${signer ?? ''}签署纪要：${names.zh}（${heldOn}）`,
      en: `Waiting for ${signer ?? ''} to sign the minutes: ${names.en}, ${heldOn}`,
    },
    consequence: { zh: '少一家，这次会议就不算开过', en: 'With one signature missing the meeting does not count' },
    dueOn: null,
    mark: 'claimed',
    waitsFor: 'other',
  }),
  soon: ({ names, heldOn, beginsAt, place }, today) => ({
    code: 'meeting.soon',
    title:
      heldOn === today
        ? { zh: `今天 ${beginsAt} 开会：${names.zh}`, en: `Meeting today at ${beginsAt}: ${names.en}` }
        : { zh: `明天 ${beginsAt} 开会：${names.zh}`, en: `Meeting tomorrow at ${beginsAt}: ${names.en}` },
    consequence: { zh: `地点：${place}。组长本人到会计 1，一家代会计 0.5`, en: `At: ${place}. All leads in person count 1, with one stand-in 0.5` },
    dueOn: heldOn,
    mark: 'promised',
    waitsFor: 'me',
  }),
  write: ({ names, heldOn }) => ({
    code: 'meeting.write-minutes',
    title: { zh: `写纪要：${names.zh}（${heldOn}）`, en: `Write the minutes: ${names.en}, ${heldOn}` },
    consequence: { zh: '没有签齐的纪要，这次会议不算开过', en: 'Without signed minutes the meeting does not count' },
    dueOn: addDays(heldOn, 7),
    mark: 'promised',
    waitsFor: 'me',
  }),
  rewrite: ({ names, heldOn }) => ({
    code: 'meeting.rewrite-minutes',
    title: { zh: `纪要被退回，请改：${names.zh}（${heldOn}）`, en: `Minutes were refused, write them anew: ${names.en}, ${heldOn}` },
    consequence: { zh: '改好后由全体到会单位重新签署', en: 'All who attended then sign the new text' },
    dueOn: null,
    mark: 'overdue',
    waitsFor: 'me',
  }),
};
