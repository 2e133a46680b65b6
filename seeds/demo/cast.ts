import type { OrganizationKind, Role } from '#libs/kernel';

/** An organization of the story. The social credit codes have the right check character and belong to nobody. */
export interface CastOrganization {
  readonly key: string;
  readonly kind: OrganizationKind;
  readonly name: string;
  readonly shortName: string;
  readonly uscc: string;
  readonly regionCode: string;
  readonly administrator: string;
  readonly people: readonly CastPerson[];
}

export interface CastPerson {
  readonly name: string;
  readonly signIn: string;
  readonly roles: readonly Role[];
}

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';

/** The code with its check character (GB 32100-2015). */
function uscc(body: string): string {
  const sum = [...body].reduce((total, character, place) => total + ALPHABET.indexOf(character) * (3 ** place % 31), 0);
  return body + ALPHABET.charAt((31 - (sum % 31)) % 31);
}

export const operator = { name: '平台管理员', signIn: 'operator' };

export const cast: readonly CastOrganization[] = [
  {
    key: 'huayue',
    kind: 'ENTERPRISE',
    name: '华岳精工集团有限公司',
    shortName: '华岳精工',
    uscc: uscc('91320100DEM000001'),
    regionCode: '320115',
    administrator: 'huayue',
    people: [
      { name: '沈越', signIn: 'shenyue', roles: ['DELEGATE'] },
      { name: '陈立', signIn: 'chenli', roles: ['TASK_OWNER'] },
      { name: '吴刚', signIn: 'wugang', roles: ['MENTOR'] },
      { name: '钱慧', signIn: 'qianhui', roles: ['FINANCE'] },
    ],
  },
  {
    key: 'linjiang',
    kind: 'SCHOOL',
    name: '临江职业技术学院',
    shortName: '临江职院',
    uscc: uscc('12320100DEM000002'),
    regionCode: '320111',
    administrator: 'linjiang',
    people: [
      { name: '周岚', signIn: 'zhoulan', roles: ['SECRETARY', 'DELEGATE'] },
      { name: '许宁', signIn: 'xuning', roles: ['ACADEMIC_OFFICER', 'FINANCE'] },
    ],
  },
  {
    key: 'association',
    kind: 'INDUSTRY_BODY',
    name: '省装备制造行业协会',
    shortName: '装备协会',
    uscc: uscc('51320000DEM000003'),
    regionCode: '320000',
    administrator: 'xiehui',
    people: [
      { name: '孙川', signIn: 'sunchuan', roles: ['DELEGATE', 'VERIFIER'] },
      { name: '丁玲', signIn: 'dingling', roles: ['FINANCE'] },
    ],
  },
  {
    key: 'jiangbei',
    kind: 'SCHOOL',
    name: '江北技师学院',
    shortName: '江北技师',
    uscc: uscc('12320100DEM000004'),
    regionCode: '320111',
    administrator: 'jiangbei',
    people: [
      { name: '何静', signIn: 'hejing', roles: ['DELEGATE'] },
      { name: '高敏', signIn: 'gaomin', roles: ['ACADEMIC_OFFICER'] },
      { name: '李老师', signIn: 'lilaoshi', roles: ['TEACHER'] },
      { name: '罗芳', signIn: 'luofang', roles: ['FINANCE'] },
    ],
  },
  {
    key: 'qiming',
    kind: 'ENTERPRISE',
    name: '启明数控装备有限公司',
    shortName: '启明数控',
    uscc: uscc('91320100DEM000005'),
    regionCode: '320116',
    administrator: 'qiming',
    people: [{ name: '秦朗', signIn: 'qinlang', roles: ['DELEGATE', 'TASK_OWNER'] }],
  },
  {
    key: 'bureau',
    kind: 'AUTHORITY',
    name: '市教育局',
    shortName: '市教育局',
    uscc: uscc('11320100DEM000006'),
    regionCode: '3201',
    administrator: 'jiaoyuju',
    people: [
      { name: '苏青', signIn: 'suqing', roles: ['OVERSEER'] },
      { name: '方远', signIn: 'fangyuan', roles: ['DELEGATE'] },
    ],
  },
  {
    key: 'far',
    kind: 'ENTERPRISE',
    name: '远方机械有限公司',
    shortName: '远方机械',
    uscc: uscc('91330200DEM000007'),
    regionCode: '330203',
    administrator: 'yuanfang',
    people: [{ name: '韩雪', signIn: 'hanxue', roles: ['DELEGATE', 'TASK_OWNER'] }],
  },
];

/** Students of 江北技师学院; one is under sixteen, one in the first grade. */
export const students: readonly {
  readonly number: string;
  readonly name: string;
  readonly ageYears: number;
  readonly grade: number;
  readonly signIn?: string;
  readonly skills: string;
}[] = [
  { number: '240101', name: '王敏', ageYears: 17, grade: 2, signIn: 'wangmin', skills: '去毛刺、三坐标' },
  { number: '240102', name: '张磊', ageYears: 17, grade: 2, signIn: 'zhanglei', skills: '数控车' },
  { number: '240103', name: '刘洋', ageYears: 18, grade: 2, signIn: 'liuyang', skills: '数控铣' },
  { number: '240104', name: '陈晨', ageYears: 17, grade: 2, signIn: 'chenchen', skills: '钳工' },
  { number: '240105', name: '赵雪', ageYears: 17, grade: 2, skills: '检验' },
  { number: '240106', name: '孙浩', ageYears: 18, grade: 2, skills: '数控车' },
  { number: '240107', name: '周宁', ageYears: 15, grade: 2, skills: '钳工' },
  { number: '260108', name: '吴迪', ageYears: 16, grade: 1, skills: '' },
];
