import { Link } from 'react-router';
import { obligation_exhibits, obligation_exhibits_hint, obligation_exhibits_none, obligation_exhibits_remove } from '#messages';
import { Combobox, inLocale, useView } from '#libs/kit/ui';
import type { ExhibitsView } from '../contract.js';

export type OfferedExhibit = ExhibitsView['items'][number];

interface ExhibitsFieldProps {
  readonly obligationId: string;
  readonly chosen: readonly OfferedExhibit[];
  readonly onChange: (chosen: readonly OfferedExhibit[]) => void;
  readonly error: string | undefined;
}

const text = ({ names, on }: OfferedExhibit): string => `${inLocale(names)} · ${on}`;

/** What this platform already knows and both sides have verified: chosen, not typed. */
export function ExhibitsField({ obligationId, chosen, onChange, error }: ExhibitsFieldProps) {
  const offered = useView<ExhibitsView>(`/obligations/${obligationId}/exhibits`);
  const items = offered.data?.items ?? [];
  if (items.length === 0) return null;
  const free = items.filter(({ id, used }) => !used && !chosen.some((one) => one.id === id));
  return (
    <div>
      <Combobox
        label={obligation_exhibits()}
        hint={free.length === 0 ? obligation_exhibits_none() : obligation_exhibits_hint()}
        error={error}
        items={free}
        id={({ id }) => id}
        text={text}
        value=""
        onChange={(id) => {
          const one = free.find((item) => item.id === id);
          if (one) onChange([...chosen, one]);
        }}
      />
      <ul className="file-list">
        {chosen.map((one) => (
          <li key={one.id}>
            <Link to={one.href} target="_blank">
              {text(one)}
            </Link>
            <button
              type="button"
              className="button quiet small"
              aria-label={obligation_exhibits_remove({ what: inLocale(one.names) })}
              onClick={() => onChange(chosen.filter(({ id }) => id !== one.id))}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
