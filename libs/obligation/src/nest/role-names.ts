import type { Names } from '../domain/template.js';

const kinds: Readonly<Record<string, Names>> = {
  ENTERPRISE: { zh: '成员企业', en: 'member enterprise' },
  SCHOOL: { zh: '成员院校', en: 'member school' },
  UNIVERSITY: { zh: '成员高校', en: 'member university' },
  INDUSTRY_BODY: { zh: '行业组织', en: 'industry body' },
  PARK: { zh: '园区', en: 'park' },
};

/**
 * What a role is called: a lead seat as the kind of consortium names it, else a kind of member.
 * @example roleNames('KIND:SCHOOL', []) // { zh: '成员院校', en: 'member school' }
 */
export function roleNames(role: string, seats: readonly { readonly code: string; readonly names: Names }[]): Names {
  const code = role.slice(role.indexOf(':') + 1);
  const names = role.startsWith('SEAT:') ? seats.find((seat) => seat.code === code)?.names : kinds[code];
  return names ?? { zh: code, en: code };
}
