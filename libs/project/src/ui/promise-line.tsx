import { useState } from 'react';
import {
  project_clause,
  project_form_cancel,
  project_form_needed,
  project_promise_evidence,
  project_promise_from,
  project_promise_not_ours,
  project_promise_said,
  project_promise_source,
  project_promise_submit,
  project_promise_target,
  project_promise_title,
  project_promise_to,
  project_promise_when,
} from '#messages';
import { Binding, Button, Dialog, Facts, Form, inLocale, NumberField, SelectField, send, TextArea, useCommand, useForm } from '#libs/kit/ui';
import type { ObligationView } from '#libs/obligation/contract';
import type { ProjectView } from '../contract.js';
import type { Side } from '../domain/project-kind.js';
import { cadenceWord, otherSide, refreshed } from './project-words.js';

interface Props {
  readonly project: ProjectView;
  readonly line: ProjectView['lines'][number];
  /** The parties the reader may speak for. */
  readonly ours: readonly ProjectView['parties'][number][];
  readonly onClose: () => void;
}

/** Weight and days of grace as the list of obligations has them. */
const usual = { weight: 1, graceDays: 10 };

/** A promise for a line of the project, in own words that are already there: the two sides say how much and from whom to whom. */
export const PromiseLine = (props: Props) => (
  <Dialog open onClose={props.onClose} title={project_promise_title()}>
    <PromiseForm {...props} />
  </Dialog>
);

function PromiseForm({ project, line, ours, onClose }: Props) {
  const { consortiumId, id } = project;
  const [madeId, setMade] = useState<string | null>(null); // proposed already, should recording it fail: it must not be proposed twice
  const of = (side: Side) => project.parties.filter((party) => party.side === side).map(({ organization }) => organization);
  const isOurs = (one: string): boolean => ours.some(({ organization }) => organization.id === one);
  const [owing, owed] = [of(line.owes), of(otherSide(line.owes))];
  const clause = project_clause({ title: project.title });
  const unit = line.metric === 'RATIO' ? '%' : inLocale(line.unit);
  const propose = useCommand(
    async (body: object) => {
      const obligationId = madeId ?? (await send<ObligationView>('POST', `/consortia/${consortiumId}/own-obligations`, body)).id;
      setMade(obligationId);
      return send<ProjectView>('POST', `/projects/${id}/promises`, { lineCode: line.code, obligationId });
    },
    {
      refresh: [...refreshed(project), `/consortia/${consortiumId}/obligations`, '/obligations'],
      said: project_promise_said(),
      quiet: true,
      onDone: onClose,
    },
  );
  const form = useForm(
    {
      target: String(line.target),
      evidence: inLocale(line.evidence),
      obligor: (owing.find((one) => isOurs(one.id)) ?? owing[0])?.id ?? '',
      beneficiary: (owed.find((one) => isOurs(one.id)) ?? owed[0])?.id ?? '',
    },
    { problem: propose.problem },
  );
  const { target, evidence, obligor: obligorId, beneficiary: beneficiaryId } = form.values;
  const submit = (): void => {
    const speaksForId = [obligorId, beneficiaryId].find(isOurs);
    const complete = form.check({
      target: target.trim() === '' && project_form_needed(),
      evidence: evidence.trim() === '' && project_form_needed(),
      beneficiary: !speaksForId && project_promise_not_ours(),
    });
    if (!complete) return;
    const words = { name: inLocale(line.names), metric: line.metric, unit, cadence: line.cadence, evidence: evidence.trim(), clause };
    propose.run({ ...words, ...usual, target: Number(target), obligorId, beneficiaryId, speaksForId });
  };
  const choice = (one: { readonly id: string; readonly name: string }) => ({ value: one.id, label: one.name });
  const actions = (
    <>
      <Button onClick={onClose}>{project_form_cancel()}</Button>
      <Button kind="primary" type="submit" busy={propose.pending}>
        {project_promise_submit()}
      </Button>
    </>
  );
  return (
    <Form onSubmit={submit} problem={propose.problem} actions={actions}>
      <Binding>
        <strong>{inLocale(line.names)}</strong>
      </Binding>
      <Facts
        row
        items={[
          [project_promise_when(), cadenceWord(line.cadence)],
          [project_promise_source(), clause],
        ]}
      />
      <SelectField {...form.field('obligor')} label={project_promise_from()} required choices={owing.map(choice)} />
      <SelectField {...form.field('beneficiary')} label={project_promise_to()} required choices={owed.map(choice)} />
      <NumberField {...form.field('target')} label={project_promise_target()} unit={unit} required maxLength={7} />
      <TextArea {...form.field('evidence')} label={project_promise_evidence()} required rows={2} maxLength={200} />
    </Form>
  );
}
