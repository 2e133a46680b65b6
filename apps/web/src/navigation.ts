import { kit_shell_today } from '#messages';
import { hasRole, type NavEntry, type Session } from '#libs/kit/ui';
import { screens } from './discovered-screens.js';

export interface NavLinkTo {
  readonly to: string;
  readonly label: string;
  readonly go: 'h' | 'l' | 't' | 'm' | undefined;
}

export interface Navigation {
  readonly today: NavLinkTo;
  readonly consortium: readonly NavLinkTo[];
  readonly organization: readonly NavLinkTo[];
}

const entries = screens.flatMap(({ nav }) => (nav ? [nav] : [])).sort((a, b) => a.order - b.order);

/** What this person sees in the navigation: what the capabilities announced, less what their posts do not open. */
export function navigationFor(session: Session, consortiumId: string | undefined): Navigation {
  const shown = (group: NavEntry['group'], id: string): readonly NavLinkTo[] =>
    entries
      .filter((entry) => entry.group === group && (!entry.roles || hasRole(session, ...entry.roles)) && (!entry.operator || session.actor.operator))
      .map((entry) => ({ to: entry.to(id), label: entry.label(), go: entry.go }));
  return {
    today: { to: '/', label: kit_shell_today(), go: 'h' },
    consortium: consortiumId ? shown('consortium', consortiumId) : [],
    organization: shown('organization', ''),
  };
}

/** Bottom tabs and `g` keys: today, ledger, tasks, consortium. */
export const quickLinks = ({ today, consortium, organization }: Navigation): readonly NavLinkTo[] => {
  const all = [today, ...consortium, ...organization];
  return (['h', 'l', 't', 'm'] as const).flatMap((key) => all.find((link) => link.go === key) ?? []);
};
