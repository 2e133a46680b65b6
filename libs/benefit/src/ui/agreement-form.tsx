import './benefit.css';
import {
  benefit_form_body,
  benefit_form_needed,
  benefit_form_parties,
  benefit_form_parties_note,
  benefit_form_payer,
  benefit_form_school,
  benefit_form_shares_not_whole,
  benefit_form_title,
  benefit_form_vat,
  benefit_form_vat_choice,
} from '#messages';
import { Button, Card, Columns, Combobox, DraftNote, Form, SelectField, Stack, TextArea, TextField, useForm, type Command } from '#libs/kit/ui';
import type { AgreementChoicesView, AgreementView } from '../contract.js';
import { vatPercents } from '../domain/agreement.js';
import { WHOLE } from '../domain/share.js';
import type { AgreementDraft } from './agreement-draft.js';
import { LiveExample, sumOf } from './live-example.js';
import { PartyFields } from './party-fields.js';

interface Props {
  readonly choices: AgreementChoicesView;
  readonly initial: AgreementDraft;
  readonly command: Command<AgreementDraft, AgreementView>;
  readonly submit: string;
  readonly draftName?: string;
}

/** The terms on the left, what they make of 100,000.00 on the right, changing with every key. */
export function AgreementForm({ choices, initial, command, submit, draftName }: Props) {
  const form = useForm<AgreementDraft>(initial, { draft: draftName, problem: command.problem });
  const { values, set } = form;
  const choose = (place: 0 | 1, field: 'payerId' | 'schoolId') => (id: string) => {
    set(field, id);
    set(
      'parties',
      values.parties.map((party, position) => (position === place ? { ...party, organizationId: id } : party)),
    );
  };
  const save = (): void => {
    const needed = (value: string): string | false => value.trim() === '' && benefit_form_needed();
    const whole = sumOf(values.parties) === WHOLE;
    if (
      form.check({
        title: needed(values.title),
        body: needed(values.body),
        payerId: needed(values.payerId),
        schoolId: needed(values.schoolId),
        parties: !whole && benefit_form_shares_not_whole(),
      })
    ) {
      void command.tryRun(values).then((made) => made && form.sent());
    }
  };
  const organizations = (...kinds: readonly string[]) => choices.members.filter((member) => kinds.includes(member.kind));
  return (
    <Columns wide="first">
      <Card>
        <Form
          onSubmit={save}
          problem={command.problem}
          actions={
            <Button kind="primary" type="submit" busy={command.pending}>
              {submit}
            </Button>
          }
        >
          <TextField label={benefit_form_title()} required maxLength={100} {...form.field('title')} />
          <Combobox
            label={benefit_form_payer()}
            name="payerId"
            required
            items={organizations('ENTERPRISE')}
            id={(m) => m.id}
            text={(m) => m.name}
            also={(m) => m.shortName}
            value={values.payerId}
            onChange={choose(0, 'payerId')}
            error={form.field('payerId').error}
          />
          <Combobox
            label={benefit_form_school()}
            name="schoolId"
            required
            items={organizations('SCHOOL', 'UNIVERSITY')}
            id={(m) => m.id}
            text={(m) => m.name}
            also={(m) => m.shortName}
            value={values.schoolId}
            onChange={choose(1, 'schoolId')}
            error={form.field('schoolId').error}
          />
          <SelectField
            label={benefit_form_vat()}
            required
            choices={vatPercents.map((rate) => ({ value: String(rate), label: benefit_form_vat_choice({ rate }) }))}
            {...form.field('vatPercent')}
          />
          <PartyFields
            legend={benefit_form_parties()}
            note={benefit_form_parties_note()}
            choices={choices}
            parties={values.parties}
            onChange={(parties) => set('parties', parties)}
            error={form.field('parties').error}
          />
          <TextArea label={benefit_form_body()} required rows={10} maxLength={20_000} {...form.field('body')} />
        </Form>
        <DraftNote form={form} />
      </Card>
      <Stack>
        <LiveExample parties={values.parties} choices={choices} />
      </Stack>
    </Columns>
  );
}
