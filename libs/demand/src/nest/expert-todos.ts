import { shortNameSql } from '#libs/identity/contract';
import { Injectable } from '@nestjs/common';
import { holds, type Actor } from '#libs/kernel';
import type { Todo, TodoSource } from '#libs/monitoring/contract';
import { Db } from '#libs/platform';

interface Asked {
  readonly consortiumId: string;
  readonly asker: string;
  readonly by: string | null;
}

const ASKED = {
  name: 'expert-todos-asked',
  text: `SELECT r.consortium_id AS "consortiumId", ${shortNameSql('a')} AS asker, r.by_on::text AS "by"
    FROM unnest($1::uuid[], $2::uuid[]) AS own(consortium_id, organization_id)
    JOIN expert_request r ON r.consortium_id = own.consortium_id AND r.owner_id = own.organization_id AND r.state = 'ASKED'
    JOIN organization a ON a.id = r.asker_id ORDER BY r.id LIMIT 50`,
};

const CONSENTS = {
  name: 'expert-todos-consents',
  text: `SELECT ${shortNameSql('o')} AS organization FROM expert x JOIN organization o ON o.id = x.organization_id WHERE x.person_id = $1 AND x.state = 'WAITING' ORDER BY x.id LIMIT 10`,
};

/** A request for an expert waits for the expert's organization; an entry made by an organization for the person's own consent. */
@Injectable()
export class ExpertTodos implements TodoSource {
  constructor(private readonly db: Db) {}

  async todos(actor: Actor): Promise<readonly Todo[]> {
    const answers = actor.memberships.filter((m) => holds(actor, m.organizationId, 'DELEGATE', 'ADMINISTRATOR'));
    const seats = [answers.map((m) => m.consortiumId), answers.map((m) => m.organizationId)];
    const asked = answers.length === 0 ? [] : await this.db.read<Asked>(ASKED, seats);
    const consents = await this.db.read<{ readonly organization: string }>(CONSENTS, [actor.personId]);
    return [...consents.map(toConsent), ...asked.map(toAnswer)];
  }
}

const toConsent = ({ organization }: { readonly organization: string }): Todo => ({
  code: 'demand.expert-consent',
  href: '/experts',
  title: { zh: `${organization}想把您列入专家库`, en: `${organization} would like to show you in the pool of experts` },
  consequence: { zh: '您不同意，就不会显示给任何单位', en: 'Without your consent you are shown to nobody' },
  dueOn: null,
  mark: 'promised',
  waitsFor: 'me',
});

const toAnswer = ({ consortiumId, asker, by }: Asked): Todo => ({
  code: 'demand.expert-asked',
  href: `/consortia/${consortiumId}/experts`,
  title: { zh: `${asker}约请我方专家`, en: `${asker} asks for one of our experts` },
  consequence: { zh: '不答复，对方无法安排', en: 'Until we answer they cannot plan' },
  dueOn: by,
  mark: 'claimed',
  waitsFor: 'me',
});
