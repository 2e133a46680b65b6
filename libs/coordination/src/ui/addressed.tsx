import './coordination.css';
import { coordination_addressed_empty, coordination_addressed_note, coordination_addressed_title } from '#messages';
import { EmptyState, Page, usePages } from '#libs/kit/ui';
import type { CoordinationItem } from '../contract.js';
import { RequestTable } from './request-table.js';

/** For an authority's delegate: everything that is asked of it, from whichever consortium. */
export default function Addressed() {
  const pages = usePages<CoordinationItem>('/coordination');
  return (
    <Page title={coordination_addressed_title()} note={coordination_addressed_note()}>
      <RequestTable pages={pages} empty={<EmptyState title={coordination_addressed_empty()} />} />
    </Page>
  );
}
