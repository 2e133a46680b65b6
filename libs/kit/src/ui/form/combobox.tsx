import { useRef, useState, type KeyboardEvent } from 'react';
import { kit_combobox_found, kit_combobox_none } from '#messages';
import { Field, type FieldProps } from './field.js';

export interface ComboboxProps<Item> extends FieldProps {
  readonly items: readonly Item[];
  /** Shown in the list and in the box. */
  readonly text: (item: Item) => string;
  readonly id: (item: Item) => string;
  /** More to search in: a number, a short name. */
  readonly also?: (item: Item) => string;
  /** Id of the chosen item; empty = none. */
  readonly value: string;
  readonly onChange: (id: string, item: Item | null) => void;
  /** Told what is typed, to load `items` from the server. */
  readonly onQuery?: (query: string) => void;
  readonly placeholder?: string;
}

const shownAtMost = 50;

/** Choose one of many by typing (ARIA 1.2 combobox with a list). Arrow keys, Enter, Escape; ignores Enter inside an IME. */
export function Combobox<Item>({ items, text, id, also, value, onChange, onQuery, placeholder, ...field }: ComboboxProps<Item>) {
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const box = useRef<HTMLInputElement>(null);
  const chosen = items.find((item) => id(item) === value);
  const query = (typed ?? '').trim().toLowerCase();
  const hits = items.filter((item) => `${text(item)} ${also?.(item) ?? ''}`.toLowerCase().includes(query)).slice(0, shownAtMost);

  const pick = (item: Item | undefined): void => {
    if (!item) return;
    onChange(id(item), item);
    setTyped(null);
    setOpen(false);
  };
  const leave = (): void => {
    setOpen(false);
    if (typed === '') onChange('', null);
    setTyped(null);
  };
  const step = (by: number): void => {
    if (open) setAt((at + by + hits.length) % Math.max(1, hits.length));
    else { setOpen(true); setAt(0); }
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const act = {
      ArrowDown: () => step(1), ArrowUp: () => step(-1),
      Enter: open ? () => pick(hits[at]) : undefined,
      Escape: open || typed !== null ? () => { setOpen(false); setTyped(null); } : undefined,
    }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return (
    <Field {...field}>
      {(control) => {
        const list = `${control.id}l`;
        return (
          <div className="combobox">
            <input {...control} ref={box} role="combobox" aria-expanded={open} aria-controls={list} aria-autocomplete="list" autoComplete="off"
              aria-activedescendant={open && hits.length > 0 ? `${list}${at}` : undefined} placeholder={placeholder}
              value={typed ?? (chosen ? text(chosen) : '')} onKeyDown={press} onBlur={leave} onClick={() => setOpen(true)}
              onChange={(event) => { setTyped(event.target.value); setOpen(true); setAt(0); onQuery?.(event.target.value); }} />
            <ul id={list} role="listbox" aria-label={field.label} hidden={!open || hits.length === 0}>
              {hits.map((item, index) => (
                <li key={id(item)} id={`${list}${index}`} role="option" aria-selected={index === at} onMouseEnter={() => setAt(index)}
                  onMouseDown={(event) => { event.preventDefault(); pick(item); }}>{text(item)}{also && <small>{also(item)}</small>}</li>
              ))}
            </ul>
            <span role="status" className="visually-hidden">{open ? (hits.length > 0 ? kit_combobox_found({ count: hits.length }) : kit_combobox_none()) : ''}</span>
            {open && hits.length === 0 && <p className="hint" aria-hidden="true">{kit_combobox_none()}</p>}
          </div>
        );
      }}
    </Field>
  );
}
