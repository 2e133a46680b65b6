import type { ComponentType } from 'react';
import type { OrganizationKind, Role } from '#libs/kernel';

/** An entry of the side navigation that a capability adds itself. */
export interface NavEntry {
  /** Under the consortium on show, under one's own organization, or as a bell in the top bar. */
  readonly group: 'consortium' | 'organization' | 'bell';
  readonly label: () => string;
  readonly order: number;
  /** The consortium on show; an empty string in the organization group. */
  readonly to: (consortiumId: string) => string;
  /** Shown to holders of one of these roles; to everyone when left out. */
  readonly roles?: readonly Role[];
  /** Shown to people who hold a post at an organization of one of these kinds. */
  readonly kinds?: readonly OrganizationKind[];
  /** Shown to people who act or look for an organization: not to students and guardians, to whom the page would not open. */
  readonly staff?: boolean;
  /** Shown to operators of the installation only: they hold no post by which an entry could be shown. */
  readonly operator?: boolean;
  /** Key after `g`, and a place in the bottom tabs of a phone: l ledger (a student's own: hours), t tasks, m consortium (own: pay). */
  readonly go?: 'l' | 't' | 'm';
  /** Of a bell: the path that answers `{ count }`, how many things there are to look at. */
  readonly counts?: string;
  /** Pages that belong under it though their address does not begin with its own: '/tasks' for every task room. */
  readonly holds?: string;
}

export interface Screen {
  /** react-router path. */
  readonly path: string;
  /** `lazy(() => import('./x.js'))`; the module's default export is the screen. */
  readonly screen: ComponentType;
  /** Needs no session. */
  readonly public?: boolean;
  /** Without navigation and top bar. */
  readonly bare?: boolean;
  readonly nav?: NavEntry;
  /** The subject whose found things open here, and what a reader calls one of them. */
  readonly finds?: { readonly subject: string; readonly label: () => string };
}

/** What a capability's ui/index.ts exports as `<capability>Screens`; found by folder, no list to edit. */
export type Screens = readonly Screen[];
