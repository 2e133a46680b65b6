import {
  benefit_example_left,
  benefit_example_over,
  benefit_example_pool,
  benefit_example_sum,
  benefit_example_title,
  benefit_form_fund_kept,
} from '#messages';
import { Card, Facts, Money } from '#libs/kit/ui';
import { allocate } from '#libs/kernel';
import type { AgreementChoicesView } from '../contract.js';
import { fractionOf, millionthsOf, percentOf, WHOLE } from '../domain/share.js';
import type { PartyDraft } from './agreement-draft.js';
import { ordinalOf } from './party-names.js';

const EXAMPLE_FEN = 10_000_000n;

/** Sum of the shares typed so far, in millionths; what is no share yet counts as none. */
export const sumOf = (parties: readonly PartyDraft[]): number => parties.reduce((sum, party) => sum + (millionthsOf(party.percent) ?? 0), 0);

/** 净收益 100,000.00 → 甲 55,000.00 …, computed by the same function as the statement. */
export function LiveExample({ parties, choices }: { readonly parties: readonly PartyDraft[]; readonly choices: AgreementChoicesView }) {
  const sum = sumOf(parties);
  const split =
    sum === WHOLE
      ? allocate(
          EXAMPLE_FEN,
          parties.map((party) => fractionOf(millionthsOf(party.percent) ?? 0)),
        )
      : null;
  const name = (party: PartyDraft): string =>
    party.kind === 'COMMON_FUND'
      ? benefit_form_fund_kept({ keeper: choices.commonFundKeeper?.shortName ?? '' })
      : (choices.members.find((member) => member.id === party.organizationId)?.shortName ?? '—');
  return (
    <Card title={benefit_example_title()}>
      <p className="example-pool">
        {benefit_example_pool()} <Money fen={EXAMPLE_FEN} />
      </p>
      <div aria-live="polite">
        <Facts
          items={parties.map((party, at) => [`${ordinalOf(at)} ${name(party)}`, split ? <Money key="part" fen={split[at] ?? null} /> : '—'] as const)}
        />
        <p className={sum === WHOLE ? 'muted' : 'rust'}>
          {sum === WHOLE
            ? benefit_example_sum()
            : sum < WHOLE
              ? benefit_example_left({ percent: percentOf(WHOLE - sum) })
              : benefit_example_over({ percent: percentOf(sum - WHOLE) })}
        </p>
      </div>
    </Card>
  );
}
