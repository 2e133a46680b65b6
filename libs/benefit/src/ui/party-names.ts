import { benefit_party_payer, benefit_party_school, benefit_party_other, benefit_party_fund, benefit_party_ordinal } from '#messages';
import { getLocale } from '#libs/kit/ui';
import type { PartyKind } from '../domain/agreement.js';

const stems = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛', '壬', '癸'];

/** 甲方, 乙方 … or Party 1, Party 2 …: the order that breaks ties between remainders. */
export const ordinalOf = (position: number): string =>
  benefit_party_ordinal({ stem: (getLocale() === 'zh' && stems[position]) || String(position + 1) });

/** What a party is in its agreement. */
export function partyRole(
  party: { readonly kind: PartyKind; readonly organization: { readonly id: string } },
  payerId: string,
  schoolId: string,
): string {
  if (party.kind === 'COMMON_FUND') return benefit_party_fund();
  if (party.organization.id === payerId) return benefit_party_payer();
  return party.organization.id === schoolId ? benefit_party_school() : benefit_party_other();
}
