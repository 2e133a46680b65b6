import type { Ids } from './gather.js';
import type { World } from './world.js';

type Line = Readonly<Record<string, unknown>>;
type List = readonly [organization: string, keeper: string, kind: string, lines: readonly Line[]];

async function publish(world: World, ids: Ids, consortiumId: string, [organization, keeper, kind, entries]: List): Promise<void> {
  await world.post(keeper, `/api/consortia/${consortiumId}/demands`, { organizationId: ids[organization], kind, entries, publish: true });
}

const first: readonly List[] = [
  [
    'huayue',
    'chenli',
    'CORE_PRODUCT',
    [
      { title: '高速主轴单元', detail: '1K_TO_10K', codes: ['数控机床', '主轴'], text: '加工中心用，转速 12000 转以上' },
      { title: '精密端盖', detail: '10K_TO_100K', quantity: 36_000, unit: '件', codes: ['数控机床'] },
    ],
  ],
  [
    'huayue',
    'chenli',
    'TECHNOLOGY_DEMAND',
    [
      { title: '主轴温升补偿', detail: '精车', codes: ['数控机床', '主轴'], text: '连续加工两小时后孔径漂移，需要补偿模型' },
      { title: '刀具磨损在线监测', detail: '铣削', codes: ['智能制造'], text: '用振动或电流信号判断换刀' },
    ],
  ],
  [
    'linjiang',
    'xuning',
    'SUPPLY',
    [
      {
        title: '数控技术专业群',
        detail: 'PROGRAMME_GROUP',
        quantity: 160,
        unit: '人',
        codes: ['数控加工', '数控机床'],
        text: '每年 160 名毕业生，可成订单班',
      },
      { title: '智能检测实验室', detail: 'LAB', codes: ['智能制造', '检测'], text: '三坐标、振动与温度采集' },
    ],
  ],
  [
    'jiangbei',
    'gaomin',
    'SUPPLY',
    [{ title: '数控车、铣高级工班', detail: 'PROGRAMME_GROUP', quantity: 40, unit: '人', codes: ['数控加工'], text: '机床操作、编程与三坐标测量' }],
  ],
];

/** What the enterprises need and the schools have; nobody has answered since. */
export async function lists(world: World, ids: Ids, consortiumId: string): Promise<void> {
  for (const list of first) await publish(world, ids, consortiumId, list);
}

/** What organizations say they are known for: one confirmed by the industry body, one that waits. */
export async function tags(world: World, ids: Ids): Promise<void> {
  const claim = (organization: string, body: Line): Promise<{ id: string }> =>
    world.post<{ id: string }>(organization, `/api/organizations/${ids[organization]}/tags`, { since: '2025-01-01', ...body });
  const sourceLink = 'https://example.gov.cn/lists';
  const { id } = await claim('huayue', { kind: 'CHAIN', value: '高档数控机床', sourceLink });
  await world.post('sunchuan', `/api/organization-tags/${id}/confirmation`, {});
  await claim('huayue', { kind: 'CERTIFIED_ENTERPRISE', value: '省级', stage: 'POOLED', sourceLink });
  await claim('linjiang', { kind: 'DOUBLE_HIGH', value: '第二期', stage: 'BUILDING', sourceLink });
}

/** A need the school has answered, and the enterprise is to accept or decline. */
export async function demandAnswered(world: World, ids: Ids, consortiumId: string, by: string): Promise<void> {
  await publish(world, ids, consortiumId, [
    'huayue',
    'shenyue',
    'TALENT_DEMAND',
    [
      { title: '数控车工', quantity: 20, unit: '人', detail: 'ADVANCED', codes: ['数控加工'], until: by, text: '机床操作与编程，两班' },
      { title: '设备维护技师', quantity: 4, unit: '人', detail: 'TECHNICIAN', codes: ['机电一体化'], until: by },
    ],
  ]);
  const open = `/api/consortia/${consortiumId}/demands?kind=TALENT_DEMAND`;
  const { items } = await world.get<{ items: { id: string; terms: { title: string } }[] }>('gaomin', open);
  const wanted = items.find(({ terms }) => terms.title === '数控车工');
  await world.post('gaomin', `/api/demands/${wanted?.id ?? ''}/responses`, {
    responderId: ids['jiangbei'],
    quantity: 20,
    note: '春季学期可成订单班，开课前到厂认岗。',
  });
}

/** A master and a teacher who entered themselves, somebody the enterprise has entered, and a request that waits. */
export async function experts(world: World, ids: Ids, consortiumId: string): Promise<void> {
  const enter = (who: string, organization: string, body: Line): Promise<{ items: { id: string; self: boolean }[] }> =>
    world.post(who, `/api/organizations/${ids[organization]}/experts`, body);
  const { items } = await enter('wugang', 'huayue', {
    kind: 'MASTER',
    fields: ['数控加工', '首件检验'],
    about: '二十年镗铣，带过三届学徒',
    hoursPerMonth: 8,
  });
  await enter('lilaoshi', 'jiangbei', { kind: 'TEACHER', fields: ['三坐标测量', '公差配合'], about: '检测课程负责人', hoursPerMonth: 12 });
  const { person } = await world.get<{ person: { id: string } }>('chenli', '/api/session');
  await enter('huayue', 'huayue', { personId: person.id, kind: 'ENGINEER', fields: ['主轴', '工艺编制'] });
  await world.post('gaomin', `/api/consortia/${consortiumId}/expert-requests`, {
    expertId: items.find(({ self }) => self)?.id,
    askerId: ids['jiangbei'],
    what: '春季学期到校示范首件检验，两次课。',
    hours: 4,
  });
}
