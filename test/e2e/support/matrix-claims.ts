import { businessDate } from '#libs/kernel';
import { Ids } from '#libs/platform';
import { paperOf } from '../../../seeds/demo/paper.js';
import type { World } from '../../../seeds/demo/world.js';
import type { IdOf } from './matrix-line.js';

/** A promise no task computes, with a claim and a wish about its target that wait for the school, and two claims it rejected. */
export async function claimsOf(people: World, id: IdOf): Promise<Readonly<Record<string, string>>> {
  const [cid, huayue, jiangbei] = [id('cid'), id('huayue'), id('jiangbei')];
  const terms = { templateCode: 'O07', obligorId: huayue, beneficiaryId: jiangbei, target: 64, cadence: 'YEAR', speaksForId: huayue };
  const { id: claimed } = await people.post<{ id: string }>('shenyue', `/api/consortia/${cid}/obligations`, terms);
  const { agreedAt } = await people.post<{ agreedAt: string }>('hejing', `/api/obligations/${claimed}/agreement`, {
    answer: 'AGREE',
    speaksForId: jiangbei,
  });
  const happenedOn = businessDate(new Date(agreedAt));
  const evidence = (await people.upload<{ id: string }>('shenyue', { name: '课表.pdf', bytes: paperOf('evidence') })).id;
  const make = async (fact: object): Promise<string> => {
    const body = { speaksForId: huayue, happenedOn, ...fact };
    const { claims } = await people.post<{ claims: { id: string }[] }>('shenyue', `/api/obligations/${claimed}/claims`, body);
    return claims[0]?.id ?? '';
  };
  const rejected = async (): Promise<string> => {
    const made = await make({ numerator: 1, links: ['https://example.cn/1'] });
    await people.post('hejing', `/api/claims/${made}/rejection`, { speaksForId: jiangbei, reason: '不符' });
    return made;
  };
  const disputed = await rejected();
  await people.post('shenyue', `/api/claims/${disputed}/dispute`, { speaksForId: huayue, reason: '相符' });
  const claim = await make({ numerator: 8, fileIds: [evidence] });
  const wish = { speaksForId: huayue, kind: 'TARGET', target: 32, reason: '减产' };
  const { waivers } = await people.post<{ waivers: { id: string }[] }>('shenyue', `/api/obligations/${claimed}/waivers`, wish);
  return { claimed, evidence, claim, disputed, rejected: await rejected(), waiver: waivers[0]?.id ?? '' };
}

/** What the secretariat laid down between the enterprise and the school of the task. */
export async function draftsOf(people: World, id: IdOf): Promise<Readonly<Record<string, string>>> {
  const row = { line: 2, templateCode: 'O08', obligorId: id('huayue'), beneficiaryId: id('jiangbei'), target: 1, cadence: 'YEAR' };
  const made = await people.post<{ id: string; drafts: { id: string }[] }>('zhoulan', `/api/consortia/${id('cid')}/obligation-imports`, {
    rows: [row],
  });
  return { obligationImport: made.id, laidDraft: made.drafts[0]?.id ?? '' };
}

type Sql = <Row>(text: string, values?: readonly unknown[]) => Promise<Row[]>;

/** A month that was drawn, with one verification of the story in its sample. */
export async function sampleOf(sql: Sql, id: IdOf): Promise<Readonly<Record<string, string>>> {
  const ids = new Ids();
  const [spotCheck, sampled] = [ids.next(), ids.next()];
  const [fact] = await sql<{ id: string; obligation_id: string }>(
    `SELECT f.id, f.obligation_id FROM verification f JOIN obligation o ON o.id = f.obligation_id
     WHERE f.consortium_id = $1 AND o.obligor_id = $2 AND f.verifier_id = $3 AND f.withdrawn_at IS NULL LIMIT 1`,
    [id('cid'), id('huayue'), id('jiangbei')],
  );
  await sql(
    `INSERT INTO spot_check (id, consortium_id, version, month, status, seed, seed_hash, committed_at, drawn_at, checker_id, due_on, population)
     VALUES ($1, $2, 2, '2020-01-01', 'DRAWN', 'x', 'x', now(), now(), $3, '2020-02-15', '[]')`,
    [spotCheck, id('cid'), id('association')],
  );
  await sql(
    `INSERT INTO spot_check_item (id, consortium_id, check_id, version, position, verification_id, obligation_id, reason, checker_id)
     VALUES ($1, $2, $3, 0, 1, $4, $5, 'RANDOM', $6)`,
    [sampled, id('cid'), spotCheck, fact?.id, fact?.obligation_id, id('association')],
  );
  return { spotCheck, sampled };
}
