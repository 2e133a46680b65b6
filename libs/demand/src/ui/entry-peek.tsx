import {
  demand_changed_note,
  demand_field_codes,
  demand_field_from,
  demand_field_who,
  demand_part_matches,
  demand_part_offers,
  demand_part_terms,
  demand_peek,
  demand_published_on,
} from '#messages';
import { Facts, formatDate, Loaded, Mark, Peek, Stack, useView } from '#libs/kit/ui';
import type { EntryView } from '../contract.js';
import { detailOf, fieldNames, markOf, quantityText } from './demand-words.js';
import { EntryActions } from './entry-actions.js';
import { FieldTags } from './field-tags.js';
import { Matches } from './matches.js';
import { Offers } from './offers.js';

interface EntryPeekProps {
  readonly id: string | null;
  readonly onOpen: (id: string) => void;
  readonly onClose: () => void;
}

/** One line beside its list: what it says, who has answered, and what goes with it and why. */
export function EntryPeek({ id, onOpen, onClose }: EntryPeekProps) {
  const entry = useView<EntryView>(id === null ? null : `/demands/${id}`);
  return (
    <Peek
      open={id !== null}
      onClose={onClose}
      title={entry.data?.terms.title ?? demand_peek()}
      actions={entry.data && <EntryActions key={entry.data.id} entry={entry.data} />}
    >
      {id !== null && <Loaded of={entry}>{(loaded) => <Detail key={loaded.id} entry={loaded} onOpen={onOpen} />}</Loaded>}
    </Peek>
  );
}

function Detail({ entry, onOpen }: { readonly entry: EntryView; readonly onOpen: (id: string) => void }) {
  const listed = entry.status === 'LISTED';
  return (
    <Stack>
      <section aria-label={demand_part_terms()}>
        <p>
          <Mark {...markOf(entry)} />
        </p>
        <Facts items={factsOf(entry)} />
        {entry.terms.text && <p className="demand-text">{entry.terms.text}</p>}
        {entry.changed && <p className="muted">{demand_changed_note()}</p>}
      </section>
      {entry.responses.length > 0 && (
        <section aria-label={demand_part_offers()}>
          <h3>{demand_part_offers()}</h3>
          <Offers entry={entry} />
        </section>
      )}
      {listed && (
        <section aria-label={demand_part_matches()}>
          <h3>{demand_part_matches()}</h3>
          <Matches entry={entry} onOpen={onOpen} />
        </section>
      )}
    </Stack>
  );
}

function factsOf({ kind, organization, terms, since, status }: EntryView): [string, React.ReactNode][] {
  const names = fieldNames[kind];
  const facts: [string, React.ReactNode][] = [
    [demand_field_who(), organization.shortName],
    [names.quantity(), quantityText(terms)],
    [names.detail(), detailOf(terms)],
    [demand_field_from(), terms.from === null ? '' : formatDate(terms.from)],
    [names.until(), terms.until === null ? '' : formatDate(terms.until)],
    [demand_field_codes(), terms.codes.length === 0 ? '' : <FieldTags key="codes" fields={terms.codes} />],
    [demand_published_on(), status === 'DRAFT' ? '' : formatDate(since)],
  ];
  return facts.filter(([, value]) => value !== '');
}
