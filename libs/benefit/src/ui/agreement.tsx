import './benefit.css';
import type { ReactNode } from 'react';
import { useParams } from 'react-router';
import {
  benefit_agreement_between,
  benefit_agreement_edit,
  benefit_agreement_expired_note,
  benefit_agreement_fixed_share,
  benefit_agreement_formula,
  benefit_agreement_hash,
  benefit_agreement_in_force_since,
  benefit_agreement_refused_by,
  benefit_agreement_refused_why,
  benefit_agreement_seals,
  benefit_agreement_sign_by,
  benefit_agreement_vat,
  benefit_example_over_pool,
} from '#messages';
import { Binding, ButtonLink, Card, Code, Columns, Facts, Loaded, Money, Page, Stack, useLiveRefresh, useView, When } from '#libs/kit/ui';
import type { AgreementView } from '../contract.js';
import { HashCheck } from './hash-check.js';
import { ordinalOf, partyRole } from './party-names.js';
import { RefuseAgreement } from './refuse-agreement.js';
import { SealList } from './seal-list.js';
import { SignAgreement } from './sign-agreement.js';
import { StateMark } from './state-mark.js';
import { agreementMarks } from './states.js';
import { WithdrawAgreement } from './withdraw-agreement.js';

/** What the parties sign: the text in serif, who shares what, whose seals stand under it. */
export default function Agreement() {
  const { id = '' } = useParams();
  const agreement = useView<AgreementView>(`/agreements/${id}`);
  useLiveRefresh(agreement.data ? `consortium:${agreement.data.consortiumId}` : null, `/agreements/${id}`);
  return <Loaded of={agreement}>{(loaded) => <AgreementPage agreement={loaded} />}</Loaded>;
}

function AgreementPage({ agreement }: { readonly agreement: AgreementView }) {
  const mayDraft = agreement.may.includes('draft');
  return (
    <Page
      title={agreement.title}
      note={benefit_agreement_between({ payer: agreement.payer.name, school: agreement.school.name })}
      over={
        <>
          <Code>{agreement.number}</Code> <StateMark of={agreementMarks[agreement.status]} />
        </>
      }
      actions={
        <>
          {mayDraft && <WithdrawAgreement agreement={agreement} />}
          {mayDraft && <ButtonLink to={`/agreements/${agreement.id}/edit`}>{benefit_agreement_edit()}</ButtonLink>}
          <RefuseAgreement agreement={agreement} />
          <SignAgreement agreement={agreement} />
        </>
      }
    >
      <Standing agreement={agreement} />
      <Columns wide="first">
        <Card>
          <Binding>
            <article className="agreement-text">
              <h2>{agreement.title}</h2>
              {agreement.body.split('\n').map((line, at) => (
                <p key={at}>{line}</p>
              ))}
              <Shares agreement={agreement} />
            </article>
          </Binding>
        </Card>
        <Stack>
          <Card title={benefit_agreement_seals()}>
            <SealList agreement={agreement} />
          </Card>
          <Card title={benefit_agreement_hash()}>
            <HashCheck content={agreement.content} hash={agreement.hash} />
          </Card>
          <Card>
            <Facts
              items={[
                [benefit_agreement_vat(), `${agreement.vatPercent} %`],
                [benefit_agreement_formula(), <Formula key="formula" {...agreement.formula} />],
                ...(agreement.status === 'OPEN' && agreement.expiresOn ? [[benefit_agreement_sign_by(), agreement.expiresOn] as const] : []),
                ...(agreement.inForceAt ? [[benefit_agreement_in_force_since(), <When key="since" at={agreement.inForceAt} />] as const] : []),
              ]}
            />
          </Card>
        </Stack>
      </Columns>
    </Page>
  );
}

/** Why the text can be signed no longer: who refused it and why, as far as the reader is told; or that its days are over. */
function Standing({ agreement: { refusal, status, expiresOn } }: { readonly agreement: AgreementView }) {
  if (status === 'EXPIRED') return <Note>{benefit_agreement_expired_note({ date: expiresOn ?? '' })}</Note>;
  if (!refusal) return null;
  const { organization, reason, at } = refusal;
  return (
    <Note>
      {reason === null
        ? benefit_agreement_refused_by({ name: organization.name })
        : benefit_agreement_refused_why({ name: organization.name, reason })}{' '}
      <When at={at} />
    </Note>
  );
}

const Note = ({ children }: { readonly children: ReactNode }) => (
  <Card>
    <p className="rust">{children}</p>
  </Card>
);

/** 例：净收益 100,000.00 → 甲方 55 % 55,000.00 … */
function Shares({ agreement }: { readonly agreement: AgreementView }) {
  return (
    <table className="shares">
      <caption>{benefit_example_over_pool()}</caption>
      <tbody>
        {agreement.parties.map((party) => (
          <tr key={party.position}>
            <th scope="row">
              {ordinalOf(party.position)} {party.organization.name}
              <small> {partyRole(party, agreement.payer.id, agreement.school.id)}</small>
            </th>
            <td className="number">{party.percent} %</td>
            <td className="number">
              <Money fen={party.exampleFen} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** By its name where it has one; the hash is what was signed. */
const Formula = ({ code, version, hash }: AgreementView['formula']) => (
  <>
    {code === 'FIXED_SHARE' ? benefit_agreement_fixed_share() : code} v{version} <Code>{hash.slice(0, 12)}…</Code>
  </>
);
