import {
  meeting_minutes_item,
  meeting_write_add_decision,
  meeting_write_decision,
  meeting_write_decision_kind,
  meeting_write_item,
  meeting_write_remove_decision,
  meeting_write_remove_item,
  meeting_write_text,
} from '#messages';
import { Button, Card, SelectField, Stack, TextArea, TextField } from '#libs/kit/ui';
import { decisionKinds, type DecisionKind } from '../domain/minutes.js';
import { decisionWord } from './meeting-words.js';
import { changed, without, type ItemValues } from './minutes-values.js';

interface Props {
  readonly number: number;
  readonly item: ItemValues;
  readonly onChange: (next: ItemValues) => void;
  readonly onRemove: (() => void) | undefined;
}

/** One item of the agenda as it is written down: what was said, and each decision with what it is to become. */
export function ItemFields({ number, item, onChange, onRemove }: Props) {
  const { title, text, decisions } = item;
  return (
    <Card
      title={meeting_minutes_item({ number, title: title || meeting_write_item() })}
      aside={
        onRemove && (
          <Button small kind="quiet" onClick={onRemove}>
            {meeting_write_remove_item()}
          </Button>
        )
      }
    >
      <Stack>
        <TextField label={meeting_write_item()} required maxLength={200} value={title} onChange={(next) => onChange({ ...item, title: next })} />
        <TextArea label={meeting_write_text()} rows={4} maxLength={10_000} value={text} onChange={(next) => onChange({ ...item, text: next })} />
        {decisions.map((decision, at) => (
          <div key={at} className="meeting-decide">
            <TextArea
              label={meeting_write_decision()}
              required
              rows={2}
              maxLength={1000}
              value={decision.text}
              onChange={(next) => onChange({ ...item, decisions: changed(decisions, at, { ...decision, text: next }) })}
            />
            <SelectField
              label={meeting_write_decision_kind()}
              required
              value={decision.kind}
              onChange={(next) => onChange({ ...item, decisions: changed(decisions, at, { ...decision, kind: (next || 'NOTED') as DecisionKind }) })}
              choices={decisionKinds.map((value) => ({ value, label: decisionWord(value) }))}
            />
            <Button small kind="quiet" onClick={() => onChange({ ...item, decisions: without(decisions, at) })}>
              {meeting_write_remove_decision()}
            </Button>
          </div>
        ))}
        <div className="actions">
          <Button small onClick={() => onChange({ ...item, decisions: [...decisions, { kind: 'PROMISE', text: '' }] })}>
            {meeting_write_add_decision()}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
