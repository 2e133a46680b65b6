import { obligation_claim_links, obligation_claim_links_hint, obligation_claim_task, obligation_claim_task_hint } from '#messages';
import { Combobox, TextArea, useView } from '#libs/kit/ui';
import type { TaskItem } from '#libs/production/contract';

/** The addresses somebody typed, one a line. */
export const linesOf = (typed: string): readonly string[] =>
  typed
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

interface LinksFieldProps {
  readonly cid: string;
  readonly name: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly error: string | undefined;
}

/** Pages that prove a claim: a task is chosen, with its hours and acceptance on it; anything else is pasted. */
export function LinksField({ cid, value, onChange, ...field }: LinksFieldProps) {
  const tasks = useView<{ readonly items: readonly TaskItem[] }>(`/consortia/${cid}/tasks`);
  const add = (id: string | null): void => {
    const address = `${location.origin}/tasks/${id}`;
    if (id !== null && !linesOf(value).includes(address)) onChange([...linesOf(value), address].join('\n'));
  };
  const items = tasks.data?.items ?? [];
  return (
    <>
      {items.length > 0 && (
        <Combobox
          label={obligation_claim_task()}
          hint={obligation_claim_task_hint()}
          items={items}
          id={({ id }) => id}
          text={({ number, title }) => (number === null ? title : `${number} ${title}`)}
          value=""
          onChange={add}
        />
      )}
      <TextArea
        {...field}
        value={value}
        onChange={onChange}
        label={obligation_claim_links()}
        hint={obligation_claim_links_hint()}
        rows={2}
        maxLength={2500}
      />
    </>
  );
}
