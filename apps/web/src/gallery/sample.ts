import type { MarkKind, PresentPerson, Session, TrendPoint, TripodLeg } from '#libs/kit/ui';

/** Invented, for looking at the pieces. */
export const sampleSession: Session = {
  person: { id: 'p1', name: '周岚' },
  actor: {
    accountId: 'a1',
    personId: 'p1',
    operator: false,
    locale: 'zh',
    oversees: [],
    posts: [{ organizationId: 'o2', organizationKind: 'SCHOOL', role: 'SECRETARY' }],
    memberships: [{ consortiumId: 'c1', organizationId: 'o2', seat: 'LEAD_SCHOOL' }],
  },
  organizations: [{ id: 'o2', name: '临江职业技术学院', shortName: '临江职院', kind: 'SCHOOL' }],
  consortia: [{ id: 'c1', name: '临江装备制造产教联合体', status: 'ACTIVE' }],
  locale: 'zh',
};

export const legs: readonly TripodLeg[] = [
  { label: '链主企业', percent: 82 },
  { label: '牵头院校', percent: 71 },
  { label: '行业组织', percent: 34 },
];

export const trend: readonly TrendPoint[] = [31, 33, 32, 36, 38, 40, 41, 44, 45, 47, 50, 52].map((verified, month) => ({
  label: `${((month + 11) % 12) + 1}月`,
  verified,
  claimed: 10 + (month % 4) * 3,
  promised: 92 - month,
}));

export const people: readonly PresentPerson[] = ['陈工', '吴桐', '李老师'].map((name) => ({ personId: name, name }));

export interface SamplePromise {
  readonly id: string;
  readonly title: string;
  readonly by: string;
  readonly to: string;
  readonly promised: number;
  readonly claimed: number;
  readonly verified: number;
  readonly unit: string;
  readonly dueOn: string;
  readonly mark: MarkKind;
  readonly act: string | null;
  readonly ours: boolean;
}

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

const one = (
  number: number,
  title: string,
  parties: readonly [string, string],
  amounts: readonly [number, number, number, string],
  days: number,
  mark: MarkKind,
  act: string | null = null,
): SamplePromise => ({
  id: `OB-${String(number).padStart(4, '0')}`,
  title,
  by: parties[0],
  to: parties[1],
  verified: amounts[0],
  claimed: amounts[1],
  promised: amounts[2],
  unit: amounts[3],
  dueOn: inDays(days),
  mark,
  act,
  ours: act === '核验',
});

export const promises: readonly SamplePromise[] = [
  one(31, '发布行业人才需求报告 1 份', ['装备协会', '临江职院'], [0, 0, 1, '份'], -63, 'overdue', '催办'),
  one(17, '投入数控加工实训设备', ['华岳精工', '临江职院'], [8, 2, 12, '台'], 9, 'claimed', '核验'),
  one(42, '派驻企业导师授课', ['华岳精工', '临江职院'], [210, 30, 320, '学时'], 21, 'claimed', '核验'),
  one(8, '共建《精密测量》课程', ['临江职院', '华岳精工'], [0, 1, 1, '门'], 26, 'claimed', '等对方'),
  one(55, '接收岗位实习学生', ['启明数控', '江北技师'], [0, 0, 40, '人'], 40, 'promised'),
  one(3, '开放真实订单任务', ['华岳精工', '临江职院'], [8, 0, 8, '项'], 60, 'verified'),
];

export const signature = { by: '陈工', at: '2026-11-20T02:10:00Z', hash: '3f8a1c77d09b42e6a5' };
