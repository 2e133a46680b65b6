import type { Ids } from './gather.js';
import type { World } from './world.js';

interface Motion {
  readonly id: string;
  readonly hash: string;
}

interface Terms {
  readonly hash: string;
}

const CHARTER = `第一条 本集群由头部企业、牵头院校和行业组织共同发起，以真实生产任务带动高技能人才培养。
第二条 三方席位各负其责：企业开放真实订单、工位与导师；院校组织学生、教师与学时；行业组织制定标准、核验与仲裁。
第三条 一切义务以对方核验为准。自报、签到、照片和会议本身不算履约。
第四条 收益分配以各方签署的协议为准，学生报酬不参与分配，直接付给本人。
第五条 发展基金由行业组织保管，用途由三方共同决定。`;

const LEADS = [
  ['shenyue', 'huayue'],
  ['zhoulan', 'linjiang'],
  ['sunchuan', 'association'],
] as const;

/** The secretary founds the talent cluster and its three leads co-sign the charter by its hash. Answers the consortium's id. */
export async function found(world: World, ids: Ids): Promise<string> {
  const { templates, formulas } = await world.get<{ templates: Terms[]; formulas: Terms[] }>('zhoulan', '/api/consortium-kinds');
  const { id } = await world.post<{ id: string }>('zhoulan', '/api/consortia', {
    templateHash: templates[0]?.hash,
    formulaHash: formulas[0]?.hash,
    kindCode: 'TALENT_CLUSTER',
    kindVersion: 2,
    name: '临江装备制造高技能人才集群',
    regionCode: '320111',
    secretariatId: ids.linjiang,
    commonFundKeeperId: ids.association,
    arbiterId: ids.association,
    spotCheckerId: ids.association,
    seats: [
      { seat: 'LEAD_ENTERPRISE', organizationId: ids.huayue },
      { seat: 'LEAD_SCHOOL', organizationId: ids.linjiang },
      { seat: 'INDUSTRY_BODY', organizationId: ids.association },
    ],
    rules: { quorumPercent: 67, verificationDays: 14, objectionDays: 10 },
    text: CHARTER,
  });
  await coSign(world, ids, id);
  return id;
}

/** Signs every open motion of a consortium for each lead, each naming its organization and the hash it saw. */
async function coSign(world: World, ids: Ids, consortiumId: string): Promise<void> {
  const { items } = await world.get<{ items: Motion[] }>('zhoulan', `/api/consortia/${consortiumId}/motions`);
  const open = items.filter((motion) => (motion as { status?: string }).status === 'OPEN');
  for (const motion of open)
    for (const [who, key] of LEADS) await world.post(who, `/api/motions/${motion.id}/signatures`, { organizationId: ids[key], hash: motion.hash });
}

/** Two members are invited, admitted by the leads' signatures, and accept. */
export async function admit(world: World, ids: Ids, consortiumId: string): Promise<void> {
  for (const [delegate, key] of [
    ['hejing', 'jiangbei'],
    ['qinlang', 'qiming'],
  ] as const) {
    const membership = await world.post<{ id: string }>('zhoulan', `/api/consortia/${consortiumId}/members`, { organizationId: ids[key] });
    await coSign(world, ids, consortiumId);
    await world.post(delegate, `/api/memberships/${membership.id}/acceptance`);
  }
}
