import { useEffect, useState } from 'react';
import { Combobox, useView } from '#libs/kit/ui';
import { identity_merger_formerly, identity_merger_into, identity_merger_into_hint } from '#messages';
import type { DirectoryEntry, OrganizationView } from '../contract.js';

/** Who takes an organization in. */
export interface Successor {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
}

interface Props {
  readonly organization: OrganizationView;
  readonly value: Successor | null;
  readonly onChange: (chosen: Successor | null) => void;
  readonly error?: string;
}

const waitMs = 250;

/** One that was merged itself is found by its old name, and stands for where it went. */
const standing = ({ mergedInto, ...entry }: DirectoryEntry): Successor =>
  mergedInto ? { id: mergedInto.id, name: mergedInto.name, shortName: identity_merger_formerly({ name: entry.shortName }) } : entry;

/** Finds an admitted organization by name or credit code; two characters find it. */
export function SuccessorPicker({ organization, value, onChange, error }: Props) {
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState('');
  useEffect(() => {
    const wait = setTimeout(() => setQuery(typed.trim()), waitMs);
    return () => clearTimeout(wait);
  }, [typed]);
  const found = useView<{ readonly items: readonly DirectoryEntry[] }>([...query].length >= 2 ? '/organizations/directory' : null, {
    q: query,
    limit: 20,
  });
  const fitting = new Map((found.data?.items ?? []).map(standing).map((one) => [one.id, one]));
  fitting.delete(organization.id);
  if (value) fitting.set(value.id, value);
  return (
    <Combobox
      label={identity_merger_into()}
      name="intoId"
      items={[...fitting.values()]}
      id={(item) => item.id}
      text={(item) => item.name}
      also={(item) => item.shortName}
      value={value?.id ?? ''}
      onChange={(_, item) => onChange(item)}
      onQuery={setTyped}
      hint={identity_merger_into_hint()}
      error={error}
      required
    />
  );
}
