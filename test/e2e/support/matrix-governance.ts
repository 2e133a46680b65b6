import { businessDate } from '#libs/kernel';
import type { World } from '../../../seeds/demo/world.js';
import { anAsking, aProject } from './matrix-bodies.js';
import type { IdOf } from './matrix-line.js';

interface Held {
  readonly hash: string;
  readonly content: string;
}

/** A meeting of the leads whose minutes one of them has signed; the ids of what the questions are about. */
export async function heldMeeting(people: World, id: IdOf): Promise<Readonly<Record<string, string>>> {
  const heldOn = businessDate(new Date(Date.now() - 86_400_000));
  const convened = { kindCode: 'LEADS', heldOn, beginsAt: '09:00', place: '会议室', agenda: ['任务'] };
  const { id: meeting } = await people.post<{ id: string }>('zhoulan', `/api/consortia/${id('cid')}/meetings`, convened);
  const attendance = ['huayue', 'linjiang', 'association'].map((key) => ({ organizationId: id(key), attendance: 'IN_PERSON' }));
  const items = [{ title: '任务', text: '', decisions: [{ kind: 'PROMISE', text: '每季两项' }] }];
  const { hash, content } = await people.put<Held>('zhoulan', `/api/meetings/${meeting}/minutes`, { attendance, items });
  await people.post('shenyue', `/api/meetings/${meeting}/signatures`, { organizationId: id('huayue'), hash });
  const minutes = JSON.parse(content) as { items: { decisions: { id: string }[] }[] };
  return { meeting, decision: minutes.items[0]?.decisions[0]?.id ?? '' };
}

/** What the school, and what the secretariat asked the authority of the region; nobody has answered. */
export async function askedAuthority(people: World, id: IdOf): Promise<Readonly<Record<string, string>>> {
  const asked = await people.post<{ id: string }>('hejing', `/api/consortia/${id('cid')}/coordination`, anAsking(id));
  const other = { ...anAsking(id, 'linjiang'), topicCode: 'LAND', text: '实训基地用地如何办理' };
  const byOffice = await people.post<{ id: string }>('zhoulan', `/api/consortia/${id('cid')}/coordination`, other);
  return { asked: asked.id, askedByOffice: byOffice.id };
}

/** What the enterprise proposes to the school, which has not joined yet. */
export async function proposedProject(people: World, id: IdOf): Promise<Readonly<Record<string, string>>> {
  return { project: (await people.post<{ id: string }>('shenyue', `/api/consortia/${id('cid')}/projects`, aProject(id))).id };
}

/** An open write-off of what the school of the task is owed, which is a payee and no lead; what the story owes it has been received. */
export const openWriteOff = `WITH motion AS (
    INSERT INTO motion (id, consortium_id, version, kind, membership_id, claim_id, content, hash, status, opened_by, opened_at, expires_on)
    SELECT gen_random_uuid(), m.consortium_id, 1, 'WRITE_OFF', m.id, p.id, '{"claim":{}}', repeat('a', 64), 'OPEN', m.id, now(), (now() + interval '9 days')::date
    FROM payment p JOIN membership m ON m.consortium_id = p.consortium_id AND m.organization_id = p.payee_id WHERE p.id = $1 RETURNING id, consortium_id),
  signer AS (INSERT INTO motion_signer (consortium_id, motion_id, seat, organization_id) SELECT consortium_id, id, 'PAYEE', $2::uuid FROM motion)
  SELECT id FROM motion`;
