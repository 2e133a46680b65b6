import type { IdOf } from './matrix-line.js';

// Bodies whose form is sound, so that access is what decides.

export const anApplication = { kind: 'ENTERPRISE', name: '新来机械有限公司', shortName: '新来', uscc: 'x', regionCode: '320100' };

export function aCharter(id: IdOf): object {
  return {
    name: '新集群',
    regionCode: '320111',
    seats: [
      { seat: 'LEAD_ENTERPRISE', organizationId: id('huayue') },
      { seat: 'LEAD_SCHOOL', organizationId: id('linjiang') },
    ],
    commonFundKeeperId: id('association'),
    rules: { quorumPercent: 67, verificationDays: 14, objectionDays: 10 },
    text: '第一条 本集群由两方共同发起。',
  };
}

export function aFounding(id: IdOf): object {
  return { ...aCharter(id), kindCode: 'TALENT_CLUSTER', kindVersion: 1, secretariatId: id('linjiang') };
}

export function aPromise(id: IdOf): object {
  return { templateCode: 'O01', obligorId: id('huayue'), beneficiaryId: id('jiangbei'), target: 1, cadence: 'QUARTER', speaksForId: id('huayue') };
}

export function anOwnPromise(id: IdOf): object {
  const sides = { obligorId: id('huayue'), beneficiaryId: id('jiangbei'), speaksForId: id('huayue') };
  return { ...sides, name: 'x', metric: 'COUNT', unit: 'x', target: 1, weight: 1, cadence: 'QUARTER', evidence: 'x', graceDays: 0 };
}

export function aSheet(id: IdOf): object {
  return { rows: [{ line: 2, templateCode: 'O07', obligorId: id('qiming'), beneficiaryId: id('jiangbei'), target: 1, cadence: 'YEAR' }] };
}

export function anInspection(id: IdOf): object {
  return { deliveryId: id('delivery'), result: 'REJECTED', counts: [{ passed: 0, failed: 1 }], reason: 'x' };
}

export function terms(id: IdOf): object {
  const parties = ['huayue', 'jiangbei', 'association', 'qiming', 'linjiang'].map((key) => ({
    kind: 'MEMBER',
    organizationId: id(key),
    percent: '20',
  }));
  return { title: 'x', body: 'x', payerId: id('huayue'), schoolId: id('jiangbei'), vatPercent: 13, parties };
}

export function aCost(id: IdOf): object {
  return { amountFen: '1', onDate: '2020-01-01', fileId: id('ownFile') };
}

export function aPay(id: IdOf): object {
  return { taskId: id('finished'), seatId: id('seat'), amountFen: '1', fromOn: '2020-01-01', toOn: '2020-01-02' };
}

export function stale(id: IdOf, more: object): object {
  return { taskId: id('delivered'), version: 1_000_000_000, ...more };
}

/** Its name leads nowhere: whoever sends it a message finds nobody. */
export const aBot = (owner: object): object => ({
  ...owner,
  product: 'WECOM',
  label: '提醒',
  locale: 'zh',
  address: 'https://bot.invalid/send?key=x',
});

export const aMeeting = (): object => ({ kindCode: 'LEADS', heldOn: '2099-01-05', beginsAt: '09:00', place: '会议室', agenda: ['任务'] });

export const anAsking = (id: IdOf, requester = 'jiangbei'): object => ({
  requesterId: id(requester),
  topicCode: 'TAX',
  text: '请明确抵免的办理口径',
  addressees: [{ organizationId: id('bureau'), role: 'LEAD' }],
});

export const aProject = (id: IdOf): object => ({
  kindCode: 'JOINT_RND',
  title: '联合攻关',
  leadId: id('huayue'),
  partnerIds: [id('jiangbei')],
  beginsOn: '2099-01-05',
  endsOn: '2099-12-31',
  ipOwner: 'JOINT',
});
