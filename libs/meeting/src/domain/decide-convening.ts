import { addDays, refuse, type Refusal } from '#libs/kernel';
import type { MeetingKind } from './meeting.js';
import type { MeetingRefusal } from './refusals.js';

/** How long ago a meeting may have been held that is recorded afterwards: what is dated back further counts half elsewhere (domain.md §7, anti-gaming 7). */
export const latestDays = 14;

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export interface Convening {
  readonly heldOn: string;
  /** 'HH:MM' in Asia/Shanghai. */
  readonly beginsAt: string;
  /** Of a kind whose members are chosen: those beside the leads. */
  readonly chosenIds: readonly string[];
}

export interface ConveningFacts {
  readonly kind: MeetingKind | null;
  readonly seats: readonly { readonly seat: string; readonly organizationId: string }[];
  /** Members in good standing. */
  readonly memberIds: readonly string[];
  readonly today: string;
}

/** Who is asked, leads first in the order of their seats; each organization once. */
type Asked = readonly { readonly organizationId: string; readonly seat: string | null }[];

/**
 * Whom a meeting is convened with. The leads are asked to every kind; a kind says whether others are, and which (seed 2: three-lead model;
 * domain.md §2.4: assembly, council).
 * @returns those asked, or why it cannot be convened
 */
export function decideConvening(
  wish: Convening,
  { kind, seats, memberIds, today }: ConveningFacts,
): { readonly asked: Asked } | Refusal<MeetingRefusal> {
  if (!kind) return refuse('meeting.kind-unknown');
  if (!TIME.test(wish.beginsAt)) return refuse('meeting.time-malformed');
  if (wish.heldOn < addDays(today, -latestDays)) return refuse('meeting.too-late-to-convene', { days: latestDays });
  const others = kind.circle === 'LEADS' ? [] : kind.circle === 'MEMBERS' ? memberIds : wish.chosenIds;
  if (others.some((id) => !memberIds.includes(id))) return refuse('meeting.not-a-member');
  const leading = new Set(seats.map(({ organizationId }) => organizationId));
  const asked = [...seats, ...others.filter((id) => !leading.has(id)).map((organizationId) => ({ organizationId, seat: null }))];
  return asked.length === 0 ? refuse('meeting.nobody-to-ask') : { asked };
}
