import { useEffect, useState } from 'react';
import { consortium_picker_formerly, consortium_picker_hint, consortium_picker_kinds, consortium_picker_placeholder } from '#messages';
import { Combobox, useView } from '#libs/kit/ui';
import { organizationKindName } from './organization-kind-name.js';
import { joined } from './joined.js';

/** An organization as it is chosen here; what the directory answers has more. */
export interface Chosen {
  readonly id: string;
  readonly name: string;
  readonly shortName: string;
  readonly kind?: string;
  readonly regionCode?: string;
}

interface Props {
  readonly label: string;
  readonly name: string;
  readonly value: Chosen | null;
  readonly onChange: (chosen: Chosen | null) => void;
  /** Which kinds of organization may be chosen; any when left out. */
  readonly holders?: readonly string[];
  readonly error?: string;
  readonly required?: boolean;
}

const waitMs = 250;

interface Found extends Chosen {
  readonly mergedInto: Chosen | null;
}

/** One that was merged is found by its old name, and stands for where it went. */
const standing = ({ mergedInto, ...found }: Found): Chosen =>
  mergedInto ? { ...mergedInto, shortName: consortium_picker_formerly({ name: found.shortName }) } : found;

/** Finds an admitted organization by name or credit code; two characters find it. */
export function OrganizationPicker({ label, name, value, onChange, holders, error, required }: Props) {
  const [typed, setTyped] = useState('');
  const [query, setQuery] = useState('');
  useEffect(() => {
    const wait = setTimeout(() => setQuery(typed.trim()), waitMs);
    return () => clearTimeout(wait);
  }, [typed]);
  const found = useView<{ readonly items: readonly Found[] }>([...query].length >= 2 ? '/organizations/directory' : null, { q: query, limit: 20 });
  const offered = new Map((found.data?.items ?? []).map(standing).map((item) => [item.id, item]));
  const fitting = [...offered.values()].filter((item) => !holders || holders.includes(item.kind ?? ''));
  const items = value && !fitting.some((item) => item.id === value.id) ? [value, ...fitting] : fitting;
  return (
    <Combobox
      label={label}
      name={name}
      items={items}
      id={(item) => item.id}
      text={(item) => item.name}
      also={(item) => item.shortName}
      value={value?.id ?? ''}
      onChange={(_, item) => onChange(item)}
      onQuery={setTyped}
      placeholder={consortium_picker_placeholder()}
      hint={holders ? consortium_picker_kinds({ kinds: joined(holders.map(organizationKindName)) }) : consortium_picker_hint()}
      error={error}
      required={required}
    />
  );
}
