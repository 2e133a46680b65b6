import { useState, type KeyboardEvent } from 'react';

/** What a combobox chooses from and how it finds. */
export interface Choosing<Item> {
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
}

export interface ComboboxState<Item> {
  readonly open: boolean;
  readonly hits: readonly Item[];
  /** Index of the hit that Enter takes. */
  readonly at: number;
  readonly shown: string;
  readonly setAt: (index: number) => void;
  readonly show: () => void;
  readonly type: (text: string) => void;
  readonly press: (event: KeyboardEvent) => void;
  readonly pick: (item: Item | undefined) => void;
  readonly leave: () => void;
}

const shownAtMost = 50;

/** Typing, arrow keys, Enter and Escape of a combobox; Enter inside an IME belongs to the IME. */
export function useCombobox<Item>({ items, text, id, also, value, onChange, onQuery }: Choosing<Item>): ComboboxState<Item> {
  const [typed, setTyped] = useState<string | null>(null);
  const [open, setOpen] = useState(false);
  const [at, setAt] = useState(0);
  const chosen = items.find((item) => id(item) === value);
  const query = (typed ?? '').trim().toLowerCase();
  const hits = items.filter((item) => `${text(item)} ${also?.(item) ?? ''}`.toLowerCase().includes(query)).slice(0, shownAtMost);

  const show = (): void => setOpen(true);
  const close = (): void => {
    setOpen(false);
    setTyped(null);
  };
  const pick = (item: Item | undefined): void => {
    if (!item) return;
    onChange(id(item), item);
    close();
  };
  const step = (by: number): void => {
    setAt(open ? (at + by + hits.length) % Math.max(1, hits.length) : 0);
    show();
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const act = {
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
      Enter: open ? () => pick(hits[at]) : undefined,
      Escape: open || typed !== null ? close : undefined,
    }[event.key];
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };
  return {
    open,
    hits,
    at,
    shown: typed ?? (chosen ? text(chosen) : ''),
    setAt,
    show,
    press,
    pick,
    type: (next) => {
      setTyped(next);
      setAt(0);
      show();
      onQuery?.(next);
    },
    leave: () => {
      if (typed === '') onChange('', null);
      close();
    },
  };
}
