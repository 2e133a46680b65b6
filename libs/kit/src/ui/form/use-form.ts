import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../data/problem.js';
import { useSessionIfAny } from '../data/session.js';
import { dropDraft, readDraft, writeDraft } from './draft.js';

export interface FormOptions<Values> {
  /** Name of the draft: kept in this browser every two seconds, offered again on return, dropped by `sent()`. */
  readonly draft?: string;
  /** Fields never kept in a draft: id numbers, passwords. */
  readonly never?: readonly (keyof Values & string)[];
  /** Where the server's refusals of fields come from: the command's problem. */
  readonly problem?: Problem | null;
}

export interface Form<Values> {
  readonly values: Values;
  readonly set: <Name extends keyof Values>(name: Name, value: Values[Name]) => void;
  /** Props of a text-like field. */
  readonly field: <Name extends keyof Values & string>(
    name: Name,
  ) => { name: Name; value: Values[Name]; onChange: (value: Values[Name]) => void; error: string | undefined };
  /** Marks fields that are not acceptable; answers whether all are. */
  readonly check: (faults: Partial<Record<keyof Values & string, string | false | undefined>>) => boolean;
  readonly reset: () => void;
  /** It was accepted: drops the draft. */
  readonly sent: () => void;
  /** When the draft on screen was saved; null without one. */
  readonly draftAt: string | null;
}

interface Touched {
  readonly since: Problem | null;
  readonly names: ReadonlySet<string>;
}

const saveEveryMs = 2_000;

/** State of one form: values, errors of fields (own and the server's), and its draft. */
export function useForm<Values extends object>(initial: Values, { draft, never = [], problem }: FormOptions<Values> = {}): Form<Values> {
  const first = useRef(initial);
  const [values, setValues] = useState(initial);
  const [faults, setFaults] = useState<Readonly<Record<string, string>>>({});
  // A refusal of a field is over once the field was changed after it.
  const [touched, setTouched] = useState<Touched>({ since: null, names: new Set() });
  const [draftAt, setDraftAt] = useState<string | null>(null);
  const dirty = useRef(false);
  const account = useSessionIfAny()?.actor.accountId;
  const key = draft && account ? `${account}/${draft}` : null;

  useEffect(() => {
    if (!key) return;
    void readDraft(key).then((saved) => {
      if (!saved || dirty.current) return;
      setValues((now) => ({ ...now, ...saved.values }));
      setDraftAt(saved.savedAt);
    });
  }, [key]);

  useEffect(() => {
    if (!key || !dirty.current) return undefined;
    const wait = setTimeout(() => {
      const savedAt = new Date().toISOString();
      const kept = Object.fromEntries(Object.entries(values).filter(([name]) => !never.includes(name as keyof Values & string)));
      void writeDraft(key, { savedAt, values: kept }).then(() => setDraftAt(savedAt));
    }, saveEveryMs);
    return () => clearTimeout(wait);
  }, [key, values, never]);

  const set: Form<Values>['set'] = (name, value) => {
    dirty.current = true;
    setValues((now) => ({ ...now, [name]: value }));
    setTouched((now) => ({ since: problem ?? null, names: new Set(now.since === (problem ?? null) ? now.names : []).add(String(name)) }));
    setFaults(({ [String(name)]: _, ...rest }) => rest);
  };

  const sent = useCallback(() => {
    dirty.current = false;
    setDraftAt(null);
    if (key) void dropDraft(key);
  }, [key]);

  return {
    values,
    set,
    sent,
    draftAt,
    field: (name) => ({
      name,
      value: values[name],
      onChange: (value) => set(name, value),
      error: faults[name] ?? (touched.since === (problem ?? null) && touched.names.has(name) ? undefined : problem?.fields[name]),
    }),
    check: (wanted) => {
      const found = Object.fromEntries(Object.entries(wanted).filter((entry): entry is [string, string] => Boolean(entry[1])));
      setFaults(found);
      return Object.keys(found).length === 0;
    },
    reset: () => {
      sent();
      setFaults({});
      setValues(first.current);
    },
  };
}
