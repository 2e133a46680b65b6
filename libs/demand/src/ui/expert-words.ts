import {
  demand_expert_engineer,
  demand_expert_ended,
  demand_expert_hours,
  demand_expert_hours_none,
  demand_expert_master,
  demand_expert_per_month,
  demand_expert_shown,
  demand_expert_teacher,
  demand_expert_technician,
  demand_expert_waiting,
} from '#messages';
import { formatHours, type MarkKind } from '#libs/kit/ui';
import type { ExpertItem, ExpertKind } from '../contract.js';

export const expertKindNames: Readonly<Record<ExpertKind, () => string>> = {
  MASTER: demand_expert_master,
  TECHNICIAN: demand_expert_technician,
  ENGINEER: demand_expert_engineer,
  TEACHER: demand_expert_teacher,
};

/** Hollow while the person has not said yes. */
export function expertMark({ state }: Pick<ExpertItem, 'state'>): { readonly kind: MarkKind; readonly word: string } {
  if (state === 'WAITING') return { kind: 'promised', word: demand_expert_waiting() };
  return state === 'SHOWN' ? { kind: 'verified', word: demand_expert_shown() } : { kind: 'promised', word: demand_expert_ended() };
}

/** Hours both sides have confirmed; without any, that none are reported, which is not none. */
export const hoursText = ({ verifiedMinutes }: ExpertItem): string =>
  verifiedMinutes === null ? demand_expert_hours_none() : demand_expert_hours({ hours: formatHours(verifiedMinutes) });

/** When, and how much a month. */
export const availableText = ({ hoursPerMonth, from, until }: ExpertItem): string =>
  [hoursPerMonth === null ? '' : demand_expert_per_month({ hours: hoursPerMonth }), from || until ? `${from ?? ''} – ${until ?? ''}` : '']
    .filter(Boolean)
    .join(' · ');
