import {
  consortium_article_function,
  consortium_article_keeper,
  consortium_article_kind,
  consortium_article_objection,
  consortium_article_quorum,
  consortium_article_region,
  consortium_article_rules,
  consortium_article_seats,
  consortium_article_secretariat,
  consortium_article_terms,
  consortium_article_terms_none,
  consortium_article_text,
  consortium_article_verification,
  consortium_form_formulas,
  consortium_form_templates,
} from '#messages';
import { Binding, Code, Facts, inLocale } from '#libs/kit/ui';
import type { CharterText } from '../domain/charter.js';
import { functionName } from './seats-step.js';

/** The charter as it binds, in serif: every line of it is read from the signed text. */
export function CharterArticle({ charter }: { readonly charter: CharterText }) {
  const { rules, functions } = charter;
  return (
    <Binding>
      <article className="charter">
        <h2>{charter.name}</h2>
        <Facts
          items={[
            [consortium_article_kind(), `${inLocale(charter.kind.names)} · v${charter.kind.version}`],
            [consortium_article_region(), charter.regionCode],
            [consortium_article_secretariat(), charter.secretariat.name],
          ]}
        />
        <h3>{consortium_article_seats()}</h3>
        <Facts items={charter.seats.map(({ names, organization }) => [inLocale(names), organization.name] as const)} />
        <h3>{consortium_article_function()}</h3>
        <Facts
          items={[
            [functionName('ARBITER'), functions.ARBITER.name],
            [functionName('SPOT_CHECKER'), functions.SPOT_CHECKER.name],
            [consortium_article_keeper(), charter.commonFundKeeper.name],
          ]}
        />
        <h3>{consortium_article_rules()}</h3>
        <ol>
          <li>{consortium_article_quorum({ percent: rules.quorumPercent })}</li>
          <li>{consortium_article_verification({ days: rules.verificationDays })}</li>
          <li>{consortium_article_objection({ days: rules.objectionDays })}</li>
        </ol>
        <h3>{consortium_article_terms()}</h3>
        <Facts
          items={[
            [consortium_form_templates(), <Hash key="t" of={charter.templateHash} />],
            [consortium_form_formulas(), <Hash key="f" of={charter.formulaHash} />],
          ]}
        />
        <h3>{consortium_article_text()}</h3>
        {charter.text.split(/\n+/).map((paragraph, index) => (
          <p key={index}>{paragraph}</p>
        ))}
      </article>
    </Binding>
  );
}

const Hash = ({ of }: { readonly of: string | null }) => (of === null ? <>{consortium_article_terms_none()}</> : <Code>{of.slice(0, 16)}…</Code>);
