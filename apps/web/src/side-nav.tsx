import { Link, useLocation, useNavigate } from 'react-router';
import { kit_shell_choose_consortium, kit_shell_main_navigation, kit_shell_my_organizations, kit_shell_platform } from '#messages';
import type { Session } from '#libs/kit/ui';
import { Brand } from './brand.js';
import { currentLink, type Navigation, type NavLinkTo } from './navigation.js';

interface SideNavProps {
  readonly session: Session;
  readonly consortium: Session['consortia'][number] | undefined;
  readonly navigation: Navigation;
}

interface LinksProps {
  readonly links: readonly NavLinkTo[];
  readonly navigation: Navigation;
  readonly className?: string;
}

/** Exactly one of all the links is the page one is on. */
export function Links({ links, navigation, className }: LinksProps) {
  const { pathname } = useLocation();
  const current = currentLink(navigation, pathname)?.to;
  return links.map((link) => (
    <Link key={link.to} to={link.to} className={className} aria-current={link.to === current ? 'page' : undefined}>
      {link.label}
    </Link>
  ));
}

export function SideNav({ session, consortium, navigation }: SideNavProps) {
  const names = session.organizations.map((organization) => organization.shortName).join('、');
  return (
    <nav className="side" aria-label={kit_shell_main_navigation()}>
      <Brand />
      <Links links={[navigation.today]} navigation={navigation} />
      {consortium && <ConsortiumHead consortia={session.consortia} shown={consortium} />}
      <Links links={navigation.consortium} navigation={navigation} />
      {navigation.organization.length > 0 && <h2>{names || (session.actor.operator ? kit_shell_platform() : kit_shell_my_organizations())}</h2>}
      <Links links={navigation.organization} navigation={navigation} />
      <div className="me">
        <b>{session.person.name}</b>
        <span>{names}</span>
      </div>
    </nav>
  );
}

/** Its name; a choice where there are several. */
function ConsortiumHead({ consortia, shown }: { readonly consortia: Session['consortia']; readonly shown: Session['consortia'][number] }) {
  const navigate = useNavigate();
  if (consortia.length < 2) return <h2>{shown.name}</h2>;
  return (
    <>
      <h2 aria-hidden="true">{kit_shell_choose_consortium()}</h2>
      <select aria-label={kit_shell_choose_consortium()} value={shown.id} onChange={(event) => void navigate(`/consortia/${event.target.value}`)}>
        {consortia.map((consortium) => (
          <option key={consortium.id} value={consortium.id}>
            {consortium.name}
          </option>
        ))}
      </select>
    </>
  );
}
