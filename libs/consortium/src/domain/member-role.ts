import type { Names } from './kind.js';

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

/** SQL: what stands for a member among others, the lead seat it holds, else what kind of organization it is; `g` is it, `l` its seat if any. */
const ROLE = `coalesce('SEAT:' || l.seat, 'KIND:' || g.kind)`;

/** SQL: the role of an organization in a consortium; what a model hands on instead of a name. */
export const memberRoleSql = (consortium: string, organization: string): string => `(SELECT ${ROLE} FROM organization g
    LEFT JOIN lead_seat l ON l.consortium_id = ${consortium} AND l.organization_id = g.id WHERE g.id = ${organization})`;

/**
 * SQL: who stands in which role now, as rows (id, role) of the members in good standing.
 * @param standing the condition on membership `m`
 */
export const membersByRoleSql = (consortium: string, standing: string): string => `SELECT m.organization_id AS id, ${ROLE} AS role
  FROM membership m JOIN organization g ON g.id = m.organization_id
  LEFT JOIN lead_seat l ON l.consortium_id = m.consortium_id AND l.organization_id = m.organization_id
  WHERE m.consortium_id = ${consortium} AND ${standing}`;
