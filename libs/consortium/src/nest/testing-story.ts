import type { OrganizationKind, Role } from '#libs/kernel';

// The people and organizations of this capability's specs.

interface Arrange<Person> {
  readonly organization: (about: { readonly name: string; readonly kind: OrganizationKind; readonly regionCode?: string }) => Promise<string>;
  readonly person: (name: string, organizationId: string, ...posts: readonly Role[]) => Promise<Person>;
}

/** Three leads of whom the school holds the secretariat, a school to be invited, a stranger, and the authority of the city. */
export async function arrangeStory<Person>({ organization, person }: Arrange<Person>) {
  const ids = {
    enterprise: await organization({ name: '精机装备有限公司', kind: 'ENTERPRISE' }),
    school: await organization({ name: '江宁职业技术学校', kind: 'SCHOOL' }),
    body: await organization({ name: '装备行业协会', kind: 'INDUSTRY_BODY' }),
    member: await organization({ name: '溧水中等专业学校', kind: 'SCHOOL' }),
    stranger: await organization({ name: '外地贸易公司', kind: 'ENTERPRISE' }),
    authority: await organization({ name: '市教育局', kind: 'AUTHORITY', regionCode: '3201' }),
  };
  const people = {
    secretary: await person('秘书', ids.school, 'SECRETARY'),
    enterprise: await person('企业代表', ids.enterprise, 'DELEGATE'),
    school: await person('学校代表', ids.school, 'DELEGATE'),
    body: await person('协会代表', ids.body, 'DELEGATE'),
    member: await person('成员代表', ids.member, 'DELEGATE'),
    stranger: await person('外人', ids.stranger, 'DELEGATE', 'SECRETARY'),
    overseer: await person('督导', ids.authority, 'OVERSEER'),
    teacher: await person('教师', ids.school, 'TEACHER'),
  };
  return { ids, people };
}

export type Story<Person> = Awaited<ReturnType<typeof arrangeStory<Person>>>;

/** What the secretary sends to found the talent cluster of the story. */
export const foundingOf = (ids: Story<unknown>['ids'], about: object = {}) => ({
  kindCode: 'TALENT_CLUSTER',
  kindVersion: 1,
  secretariatId: ids.school,
  name: '江宁数控高技能人才集群',
  regionCode: '320115',
  seats: [
    { seat: 'LEAD_ENTERPRISE', organizationId: ids.enterprise },
    { seat: 'LEAD_SCHOOL', organizationId: ids.school },
    { seat: 'INDUSTRY_BODY', organizationId: ids.body },
  ],
  commonFundKeeperId: ids.school,
  rules: { quorumPercent: 67, verificationDays: 10, objectionDays: 7 },
  text: '第一条 本集群由头部企业、牵头院校和行业组织共同发起。',
  ...about,
});
