import { kit_shell_today } from '#messages';
import { hasRole, type NavEntry, type Session } from '#libs/kit/ui';
import { screens } from './discovered-screens.js';

export interface NavLinkTo {
  readonly to: string;
  readonly label: string;
  readonly go: 'h' | 'l' | 't' | 'm' | undefined;
  readonly holds?: string | undefined;
  readonly counts?: string | undefined;
}

export interface Navigation {
  readonly today: NavLinkTo;
  readonly consortium: readonly NavLinkTo[];
  readonly organization: readonly NavLinkTo[];
  readonly bells: readonly NavLinkTo[];
}

const entries = screens.flatMap(({ nav }) => (nav ? [nav] : [])).sort((a, b) => a.order - b.order);

/** What this person sees in the navigation: what the capabilities announced, less what their posts do not open. */
export function navigationFor(session: Session, consortiumId: string | undefined): Navigation {
  const staff = session.actor.posts.some(({ role }) => role !== 'STUDENT' && role !== 'GUARDIAN');
  const at = session.actor.posts.map(({ organizationKind }) => organizationKind);
  const opens = ({ roles, kinds, operator, staff: only }: NavEntry): boolean =>
    (!kinds || kinds.some((kind) => at.includes(kind))) &&
    (!roles || hasRole(session, ...roles)) &&
    (!operator || session.actor.operator) &&
    (!only || staff);
  const shown = (group: NavEntry['group'], id: string): readonly NavLinkTo[] =>
    entries
      .filter((entry) => entry.group === group && opens(entry))
      .map((entry) => ({ to: entry.to(id), label: entry.label(), go: entry.go, holds: entry.holds, counts: entry.counts }));
  return {
    today: { to: '/', label: kit_shell_today(), go: 'h' },
    consortium: consortiumId ? shown('consortium', consortiumId) : [],
    organization: shown('organization', ''),
    bells: shown('bell', ''),
  };
}

const below = (pathname: string, address: string): boolean => pathname === address || pathname.startsWith(`${address}/`);

/** The one entry the reader is on: whose address is the longest beginning of this one, else the one that holds it. */
export function currentLink({ today, consortium, organization }: Navigation, pathname: string): NavLinkTo | undefined {
  const all = [today, ...consortium, ...organization];
  const longest = all.filter(({ to }) => below(pathname, to)).sort((a, b) => b.to.length - a.to.length)[0];
  return longest ?? all.find(({ holds }) => holds !== undefined && below(pathname, holds));
}

/** The tabs at the bottom of a phone: the quick links; before there is a consortium, the first of what there is. */
export const tabs = (navigation: Navigation): readonly NavLinkTo[] => {
  const quick = quickLinks(navigation);
  return quick.length > 2 ? quick : [navigation.today, ...navigation.organization].slice(0, 4);
};

/** The `g` keys: today, ledger, tasks, consortium. */
export const quickLinks = ({ today, consortium, organization }: Navigation): readonly NavLinkTo[] => {
  const all = [today, ...consortium, ...organization];
  return (['h', 'l', 't', 'm'] as const).flatMap((key) => all.find((link) => link.go === key) ?? []);
};
