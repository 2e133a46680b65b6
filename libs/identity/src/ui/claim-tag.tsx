import { Button, DateField, Dialog, Form, inLocale, SelectField, send, TextField, today, useCommand, useForm } from '#libs/kit/ui';
import {
  identity_field_needed,
  identity_tag_claim,
  identity_tag_claimed_said,
  identity_tag_field_kind,
  identity_tag_field_link,
  identity_tag_field_link_hint,
  identity_tag_field_since,
  identity_tag_field_stage,
  identity_tag_field_value,
  identity_tag_value_certified,
  identity_tag_value_chain,
  identity_tag_value_double_high,
  identity_tag_value_park,
  identity_tag_claim_title,
} from '#messages';
import type { OrganizationView, TagView } from '../contract.js';
import { stagesOf, stageWords, tagKinds, tagKindsOf, tagKindWords, type TagKind } from '../domain/tag.js';

interface ClaimTagProps {
  readonly organization: OrganizationView;
  readonly open: boolean;
  readonly onClose: () => void;
}

const valueHints: Readonly<Record<TagKind, () => string>> = {
  PARK: identity_tag_value_park,
  CHAIN: identity_tag_value_chain,
  DOUBLE_HIGH: identity_tag_value_double_high,
  CERTIFIED_ENTERPRISE: identity_tag_value_certified,
};

/** A claim with the public list it can be checked against. */
export const ClaimTag = ({ organization, open, onClose }: ClaimTagProps) => (
  <Dialog open={open} onClose={onClose} title={identity_tag_claim_title()} wide>
    <ClaimForm organization={organization} onDone={onClose} />
  </Dialog>
);

function ClaimForm({ organization, onDone }: { readonly organization: OrganizationView; readonly onDone: () => void }) {
  const path = `/organizations/${organization.id}/tags`;
  const claim = useCommand((body: object) => send<TagView>('POST', path, body), {
    refresh: [path],
    said: identity_tag_claimed_said(),
    onDone,
    quiet: true,
  });
  const form = useForm({ kind: '', value: '', stage: '', since: '', sourceLink: '' }, { problem: claim.problem });
  const { values } = form;
  const kind = tagKinds.find((one) => one === values.kind);
  const stages = kind ? stagesOf[kind] : null;
  const submit = (): void => {
    const needed = (value: string): string | false => value.trim() === '' && identity_field_needed();
    const complete = form.check({
      kind: needed(values.kind),
      value: needed(values.value),
      stage: stages !== null && needed(values.stage),
      since: needed(values.since),
      sourceLink: needed(values.sourceLink),
    });
    const { stage, ...rest } = values;
    if (complete) claim.run({ ...rest, ...(stages ? { stage } : {}) });
  };
  return (
    <Form
      onSubmit={submit}
      problem={claim.problem}
      columns
      actions={
        <Button kind="primary" type="submit" busy={claim.pending}>
          {identity_tag_claim()}
        </Button>
      }
    >
      <SelectField
        {...form.field('kind')}
        label={identity_tag_field_kind()}
        required
        choices={tagKindsOf(organization.kind).map((value) => ({ value, label: inLocale(tagKindWords[value]) }))}
      />
      <TextField {...form.field('value')} label={identity_tag_field_value()} hint={kind && valueHints[kind]()} required maxLength={40} />
      {stages && (
        <SelectField
          {...form.field('stage')}
          label={identity_tag_field_stage()}
          required
          choices={stages.map((value) => ({ value, label: inLocale(stageWords[value] ?? { zh: value, en: value }) }))}
        />
      )}
      <DateField {...form.field('since')} label={identity_tag_field_since()} required max={today()} />
      <TextField
        {...form.field('sourceLink')}
        label={identity_tag_field_link()}
        hint={identity_tag_field_link_hint()}
        required
        maxLength={500}
        placeholder="https://"
        spellCheck={false}
      />
    </Form>
  );
}
