import type { Ids } from './gather.js';
import type { World } from './world.js';

const leads = [
  ['huayue', 'shenyue'],
  ['linjiang', 'zhoulan'],
  ['association', 'sunchuan'],
] as const;
type Lead = (typeof leads)[number][0];

interface Talk {
  readonly agenda: readonly string[];
  readonly said: readonly { readonly title: string; readonly text: string; readonly decisions: readonly object[] }[];
}

async function convene(world: World, consortiumId: string, heldOn: string, agenda: readonly string[]): Promise<string> {
  const meeting = { kindCode: 'LEADS', heldOn, beginsAt: '14:00', place: '临江职业技术学院 3 号楼 201', agenda };
  return (await world.post<{ id: string }>('zhoulan', `/api/consortia/${consortiumId}/meetings`, meeting)).id;
}

/** Writes the minutes and has them signed by those who do so at once. */
async function minute(world: World, ids: Ids, meetingId: string, { said }: Talk, standIn: Lead | null, signing: readonly Lead[]): Promise<void> {
  const attendance = leads.map(([key]) => ({ organizationId: ids[key], attendance: key === standIn ? 'DELEGATE' : 'IN_PERSON' }));
  const { hash } = await world.put<{ hash: string }>('zhoulan', `/api/meetings/${meetingId}/minutes`, { attendance, items: said });
  for (const [key, who] of leads)
    if (signing.includes(key)) await world.post(who, `/api/meetings/${meetingId}/signatures`, { organizationId: ids[key], hash });
}

const opening: Talk = {
  agenda: ['第一批真实任务', '学生安全培训'],
  said: [
    {
      title: '第一批真实任务',
      text: '华岳精工先放出端盖、法兰和轴承座三类件，江北技师学院承接。',
      decisions: [{ kind: 'PROMISE', text: '华岳精工每季度发布真实任务不少于六项' }],
    },
    { title: '学生安全培训', text: '进车间前由企业安全员讲授，考核通过才上岗。', decisions: [{ kind: 'NOTED', text: '安全培训记录存入任务室' }] },
  ],
};

const season: Talk = {
  agenda: ['季度履约情况', '数控技师缺口'],
  said: [
    { title: '季度履约情况', text: '已验收一批，一批待验收；装备协会的标准评价承诺尚未答复。', decisions: [{ kind: 'NOTED', text: '协会月内答复' }] },
    { title: '数控技师缺口', text: '两家企业合计缺 30 人，院校可开订单班。', decisions: [{ kind: 'PROMISE', text: '江北技师学院开设数控订单班' }] },
  ],
};

/** The leads have met twice: minutes all have signed, and minutes that wait for one; the next meeting is convened. */
export async function meetings(world: World, ids: Ids, consortiumId: string): Promise<void> {
  world.clock.goTo(-54);
  const first = await convene(world, consortiumId, world.clock.date(-54), opening.agenda);
  world.clock.goTo(-53);
  await minute(world, ids, first, opening, null, ['huayue', 'linjiang', 'association']);
  world.clock.goTo(-4);
  const second = await convene(world, consortiumId, world.clock.date(-4), season.agenda);
  world.clock.goTo(-3);
  await minute(world, ids, second, season, 'association', ['huayue', 'linjiang']);
  await convene(world, consortiumId, world.clock.date(12), ['年度披露', '下一年任务安排']);
}

/** The school asked the education bureau twice: one answer it has confirmed, one request that waits. */
export async function asked(world: World, ids: Ids, consortiumId: string): Promise<void> {
  const ask = (topicCode: string, text: string): Promise<{ id: string }> =>
    world.post<{ id: string }>('hejing', `/api/consortia/${consortiumId}/coordination`, {
      requesterId: ids.jiangbei,
      topicCode,
      text,
      addressees: [{ organizationId: ids.bureau, role: 'LEAD', department: '职业教育与成人教育处' }],
    });
  world.clock.goTo(-40);
  const { id } = await ask('APPRENTICE', '学徒制班的培养补贴由哪个科室受理、要哪些材料？');
  world.clock.goTo(-33);
  const answer = { organizationId: ids.bureau, text: '由职成教处会同人社部门受理；提交学徒培养协议、名单和带教记录，每季度末集中办理。' };
  await world.post('fangyuan', `/api/coordination/${id}/answers`, answer);
  world.clock.goTo(-32);
  await world.post('hejing', `/api/coordination/${id}/confirmation`, {});
  world.clock.goTo(-3);
  await ask('PROGRAMME', '拟增设工业机器人技术专业，请明确备案时间和需要的论证材料。');
}
