import {
  benefit_form_add_fund,
  benefit_form_add_party,
  benefit_form_down,
  benefit_form_fund_kept,
  benefit_form_member,
  benefit_form_remove,
  benefit_form_share,
  benefit_form_step,
  benefit_form_step_of,
  benefit_form_up,
} from '#messages';
import { Button, Combobox, SelectField, TextField } from '#libs/kit/ui';
import type { AgreementChoicesView } from '../contract.js';
import { MOST_STEPS } from '../domain/agreement.js';
import type { PartyDraft } from './agreement-draft.js';
import { ordinalOf } from './party-names.js';

interface Props {
  readonly legend: string;
  readonly note: string;
  readonly choices: AgreementChoicesView;
  readonly parties: readonly PartyDraft[];
  readonly onChange: (parties: readonly PartyDraft[]) => void;
  readonly error: string | undefined;
}

const steps = Array.from({ length: MOST_STEPS }, (_, at) => String(at + 1));
const FIRST_FREE = 2; // payer and school stand first; their organizations are chosen above

/** The parties in order, each with its share; order matters, because it breaks ties between remainders. */
export function PartyFields({ legend, note, choices, parties, onChange, error }: Props) {
  const change = (at: number, to: Partial<PartyDraft>): void =>
    onChange(parties.map((party, position) => (position === at ? { ...party, ...to } : party)));
  const swap = (at: number, by: -1 | 1): void => {
    const moved = [...parties];
    const [taken] = moved.splice(at, 1);
    if (taken) moved.splice(at + by, 0, taken);
    onChange(moved);
  };
  const add = (kind: PartyDraft['kind']): void => onChange([...parties, { kind, organizationId: '', percent: '', step: '1' }]);
  const hasFund = parties.some((party) => party.kind === 'COMMON_FUND');
  return (
    <fieldset className="party-fields">
      <legend>{legend}</legend>
      <p className="hint">{note}</p>
      <ol>
        {parties.map((party, at) => (
          <li key={at}>
            <span className="ordinal">{ordinalOf(at)}</span>
            <Organization party={party} at={at} choices={choices} onChange={(organizationId) => change(at, { organizationId })} />
            <TextField
              label={benefit_form_share()}
              name={`percent-${at}`}
              required
              inputMode="decimal"
              maxLength={8}
              value={party.percent}
              onChange={(percent) => change(at, { percent })}
            />
            <SelectField
              label={benefit_form_step()}
              name={`step-${at}`}
              required
              choices={steps.map((step) => ({ value: step, label: benefit_form_step_of({ step }) }))}
              value={party.step}
              onChange={(step) => change(at, { step })}
            />
            {at >= FIRST_FREE && (
              <span className="actions">
                <Button
                  small
                  kind="quiet"
                  disabled={at === FIRST_FREE}
                  aria-label={benefit_form_up({ party: ordinalOf(at) })}
                  onClick={() => swap(at, -1)}
                >
                  ↑
                </Button>
                <Button
                  small
                  kind="quiet"
                  disabled={at === parties.length - 1}
                  aria-label={benefit_form_down({ party: ordinalOf(at) })}
                  onClick={() => swap(at, 1)}
                >
                  ↓
                </Button>
                <Button
                  small
                  kind="quiet"
                  aria-label={benefit_form_remove({ party: ordinalOf(at) })}
                  onClick={() => onChange(parties.filter((_, position) => position !== at))}
                >
                  ×
                </Button>
              </span>
            )}
          </li>
        ))}
      </ol>
      {error && (
        <p className="problem-note" role="alert">
          {error}
        </p>
      )}
      <div className="actions">
        <Button small onClick={() => add('MEMBER')} disabled={parties.length >= 20}>
          {benefit_form_add_party()}
        </Button>
        {choices.commonFundKeeper && !hasFund && (
          <Button small onClick={() => add('COMMON_FUND')}>
            {benefit_form_add_fund()}
          </Button>
        )}
      </div>
    </fieldset>
  );
}

interface OrganizationProps {
  readonly party: PartyDraft;
  readonly at: number;
  readonly choices: AgreementChoicesView;
  readonly onChange: (organizationId: string) => void;
}

function Organization({ party, at, choices, onChange }: OrganizationProps) {
  if (party.kind === 'COMMON_FUND')
    return <span className="fixed">{benefit_form_fund_kept({ keeper: choices.commonFundKeeper?.shortName ?? '' })}</span>;
  if (at < FIRST_FREE) return <span className="fixed">{choices.members.find((member) => member.id === party.organizationId)?.name ?? '—'}</span>;
  return (
    <Combobox
      label={benefit_form_member()}
      name={`party-${at}`}
      required
      items={choices.members}
      id={(m) => m.id}
      text={(m) => m.name}
      also={(m) => m.shortName}
      value={party.organizationId}
      onChange={onChange}
    />
  );
}
