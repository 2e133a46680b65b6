import {
  consortium_form_function_by_seat,
  consortium_form_seats_rule,
  consortium_function_arbiter,
  consortium_function_spot_checker,
} from '#messages';
import { inLocale } from '#libs/kit/ui';
import type { KindView } from '../contract.js';
import { neutralFunctions, type NeutralFunction } from '../domain/kind.js';
import type { CharterFormState } from './charter-form-state.js';
import { OrganizationPicker, type Chosen } from './organization-picker.js';

/** What a neutral function is called. */
export const functionName = (name: NeutralFunction): string =>
  name === 'ARBITER' ? consortium_function_arbiter() : consortium_function_spot_checker();

/** Who holds each lead seat, and the neutral functions that come from outside. */
export function SeatsStep({ form, kind }: { readonly form: CharterFormState; readonly kind: KindView }) {
  const { holders } = form.values;
  const { error } = form.field('holders');
  const hold = (code: string) => (chosen: Chosen | null) => form.set('holders', { ...holders, [code]: chosen });
  const picker = (code: string, label: string, allowed: readonly string[]) => (
    <OrganizationPicker
      key={code}
      label={label}
      name={code}
      value={holders[code] ?? null}
      onChange={hold(code)}
      holders={allowed}
      required
      error={holders[code] ? undefined : error}
    />
  );
  return (
    <>
      <p className="muted">{consortium_form_seats_rule()}</p>
      <div className="fields columns">
        {kind.seats.map((seat) => picker(seat.code, inLocale(seat.names), seat.holders))}
        {neutralFunctions.map((name) => {
          const rule = kind.functions[name];
          return rule.from === 'OUTSIDE' && picker(name, functionName(name), rule.holders);
        })}
      </div>
      {neutralFunctions.map((name) => {
        const rule = kind.functions[name];
        if (rule.from === 'OUTSIDE') return null;
        const seat = kind.seats.find(({ code }) => code === rule.seat);
        return (
          <p key={name} className="muted">
            {consortium_form_function_by_seat({ name: functionName(name), seat: seat ? inLocale(seat.names) : rule.seat })}
          </p>
        );
      })}
    </>
  );
}
