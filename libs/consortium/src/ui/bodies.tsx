import {
  consortium_bodies_head_body,
  consortium_bodies_head_meets,
  consortium_bodies_head_members,
  consortium_bodies_note,
  consortium_bodies_standing,
  consortium_bodies_times,
  consortium_bodies_title,
  consortium_body_chosen,
  consortium_body_leads,
  consortium_body_leads_and_chosen,
  consortium_body_members,
  consortium_body_secretariat,
} from '#messages';
import { Card, DataTable, inLocale } from '#libs/kit/ui';
import type { ConsortiumView } from '../contract.js';

type Body = ConsortiumView['bodies'][number];

const membersText: Readonly<Record<Body['members'], () => string>> = {
  MEMBERS: consortium_body_members,
  LEADS: consortium_body_leads,
  LEADS_AND_CHOSEN: consortium_body_leads_and_chosen,
  CHOSEN: consortium_body_chosen,
  SECRETARIAT: consortium_body_secretariat,
};

/** The bodies its kind gives a consortium: who sits in each, and how often it meets. */
export function Bodies({ consortium: { bodies } }: { readonly consortium: Pick<ConsortiumView, 'bodies'> }) {
  if (bodies.length === 0) return null;
  return (
    <Card title={consortium_bodies_title()} note={consortium_bodies_note()} flush>
      <DataTable
        caption={consortium_bodies_title()}
        rows={bodies}
        id={({ code }) => code}
        empty={null}
        columns={[
          { key: 'body', head: consortium_bodies_head_body(), place: 'title', cell: ({ names }) => <b>{inLocale(names)}</b> },
          { key: 'members', head: consortium_bodies_head_members(), place: 'wide', cell: ({ members }) => membersText[members]() },
          {
            key: 'meets',
            head: consortium_bodies_head_meets(),
            place: 'half',
            cell: ({ meetsPerYear: times }) => (times === 0 ? consortium_bodies_standing() : consortium_bodies_times({ times })),
          },
        ]}
      />
    </Card>
  );
}
