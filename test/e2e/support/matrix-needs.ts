import type { World } from '../../../seeds/demo/world.js';

type Ids = Readonly<Record<string, string>>;

/** Needs of the enterprise of the matrix, one of which the school has answered and one that is not published; a tag it claims; and what the story has of experts. */
export async function writeNeeds(people: World, ids: Ids, one: (text: string, ...values: readonly unknown[]) => Promise<string>): Promise<Ids> {
  const { cid = '', huayue = '', jiangbei = '' } = ids;
  const write = (titles: readonly string[], publish: boolean): Promise<object> =>
    people.post('chenli', `/api/consortia/${cid}/demands`, {
      organizationId: huayue,
      kind: 'TECHNOLOGY_DEMAND',
      entries: titles.map((title) => ({ title })),
      publish,
    });
  const entry = (title: string): Promise<string> => one(`SELECT id FROM demand_entry WHERE terms ->> 'title' = $1`, title);
  await write(['滚珠丝杠预紧', '刀具寿命预测'], true);
  await write(['未定的需求'], false);
  const need = await entry('滚珠丝杠预紧');
  await people.post('gaomin', `/api/demands/${need}/responses`, { responderId: jiangbei, note: '可派团队' });
  const tag = { kind: 'CHAIN', value: '工业母机', since: '2020-01-01', sourceLink: 'https://example.gov.cn/chain' };
  return {
    tag: (await people.post<{ id: string }>('huayue', `/api/organizations/${huayue}/tags`, tag)).id,
    expert: await one(`SELECT id FROM expert WHERE person_id = $1`, ids['person:eMen']),
    waitingExpert: await one(`SELECT id FROM expert WHERE state = 'WAITING'`),
    expertRequest: await one('SELECT id FROM expert_request'),
    need,
    quietNeed: await entry('刀具寿命预测'),
    draftNeed: await entry('未定的需求'),
    needList: await one('SELECT list_id AS id FROM demand_entry WHERE id = $1', need),
    offer: await one('SELECT id FROM demand_response WHERE entry_id = $1', need),
  };
}
