import { seedObligationTemplates } from '../../../../seeds/reference/obligation-templates.js';
import { aConsortium, anOrganization, aPerson, Client, startTestApp, type TestApp } from '#libs/testing';
import { consortium } from '#libs/consortium';
import { identity } from '#libs/identity';
import { monitoring } from '#libs/monitoring';
import type { FigureView } from '#libs/monitoring/contract';
import type { Role } from '#libs/kernel';
import type { LedgerRow, LedgerView, ObligationView } from '../contract.js';
import { obligation } from '../index.js';

type Sides = Readonly<Record<'factory' | 'school' | 'body' | 'third' | 'bureau', string>>;

const codes = ['O42', 'O06', 'O07', 'O08', 'O03', 'O11', 'O09', 'O10', 'O12', 'O05'];

/** A factory that owes a school, with an industry body as arbiter and spot checker, and people of every standing around them. */
export class ClaimStage {
  private uploads = 0;
  private made = 0;

  private constructor(
    readonly test: TestApp,
    readonly cid: string,
    readonly org: Sides,
    private readonly who: ReadonlyMap<string, Client>,
    private readonly claimant: string,
  ) {}

  static async open(): Promise<ClaimStage> {
    const test = await startTestApp([identity, consortium, monitoring, obligation]);
    await seedObligationTemplates((sql, values) => test.sql(sql, values));
    const org = {
      factory: await anOrganization(test, { name: '华岳精工', kind: 'ENTERPRISE', controlGroup: 'huayue' }),
      school: await anOrganization(test, { name: '临江职院', kind: 'SCHOOL' }),
      body: await anOrganization(test, { name: '装备协会', kind: 'INDUSTRY_BODY' }),
      third: await anOrganization(test, { name: '第三企业', kind: 'ENTERPRISE' }),
      bureau: await anOrganization(test, { name: '市教育局', kind: 'AUTHORITY', regionCode: '3201' }),
    };
    const cid = await aConsortium(test, { members: [org.factory, org.school, org.body, org.third], secretariatId: org.third });
    await test.sql('UPDATE consortium SET arbiter_id = $2, spot_checker_id = $2 WHERE id = $1', [cid, org.body]);
    const who = new Map<string, Client>();
    let claimant = '';
    for (const [name, posts] of people(org)) {
      const one = await aPerson(test, { name, posts });
      if (name === 'factory') claimant = one.token;
      who.set(name, new Client(test.url, one));
    }
    who.set('operator', new Client(test.url, await aPerson(test, { name: '运营', operator: true })));
    return new ClaimStage(test, cid, org, who, claimant);
  }

  readonly by = (name: string): Client => this.who.get(name) as Client;

  /** A file nobody has used. */
  readonly upload = (): Promise<string> =>
    this.uploaded('证明.pdf', Buffer.from(`%PDF-1.4\n%${this.uploads++}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n`));

  readonly uploaded = async (name: string, bytes: Buffer): Promise<string> => {
    const form = new FormData();
    form.append('file', new Blob([new Uint8Array(bytes)]), name);
    const answer = await fetch(`${this.test.url}/api/files`, { method: 'POST', headers: { cookie: `dingyue=${this.claimant}` }, body: form });
    const body = (await answer.json()) as { id: string };
    if (!answer.ok) throw new Error(JSON.stringify(body));
    return body.id;
  };

  /** An agreed promise of the factory to the school that no task computes; the last two kinds are ratios. */
  readonly agreed = async (target = 20, cadence = 'QUARTER'): Promise<ObligationView> => {
    const { factory, school } = this.org;
    const terms = { templateCode: codes[this.made++], obligorId: factory, beneficiaryId: school, target, cadence, speaksForId: factory };
    const proposed = await this.by('factory').send<ObligationView>(`/api/consortia/${this.cid}/obligations`, terms);
    return this.by('school').send<ObligationView>(`/api/obligations/${proposed.id}/agreement`, { speaksForId: school, answer: 'AGREE' });
  };

  readonly claim = async (id: string, numerator: number, change: object = {}): Promise<ObligationView['claims'][number]> => {
    const body = { speaksForId: this.org.factory, numerator, happenedOn: '2026-11-20', fileIds: [await this.upload()], note: '八名教师', ...change };
    const view = await this.by('factory').send<ObligationView>(`/api/obligations/${id}/claims`, body);
    return view.claims[0] as ObligationView['claims'][number];
  };

  readonly read = (id: string, name = 'teacher'): Promise<ObligationView> => this.by(name).read<ObligationView>(`/api/obligations/${id}`);

  readonly bar = async (id: string) => {
    const window = (await this.read(id)).windows[0];
    return { claimed: window?.claimed.numerator, verified: window?.verified.numerator, mark: window?.mark };
  };

  readonly line = async (id: string, name: string, filter = 'turn'): Promise<LedgerRow | undefined> =>
    (await this.by(name).read<LedgerView>(`/api/consortia/${this.cid}/obligations?filter=${filter}`)).items.find((row) => row.obligationId === id);

  readonly figure = (number: string): Promise<FigureView> =>
    this.by('teacher').read<FigureView>(`/api/consortia/${this.cid}/figures/${number.toLowerCase()}`);
}

const people = (org: Sides): readonly (readonly [name: string, posts: readonly (readonly [string, Role])[]])[] => [
  ['factory', [[org.factory, 'DELEGATE']]],
  ['owner', [[org.factory, 'TASK_OWNER']]],
  ['administrator', [[org.factory, 'ADMINISTRATOR']]],
  ['school', [[org.school, 'DELEGATE']]],
  ['officer', [[org.school, 'ACADEMIC_OFFICER']]],
  ['teacher', [[org.school, 'TEACHER']]],
  ['schoolAdministrator', [[org.school, 'ADMINISTRATOR']]],
  [
    'both',
    [
      [org.school, 'DELEGATE'],
      [org.factory, 'MENTOR'],
    ],
  ],
  ['body', [[org.body, 'VERIFIER']]],
  ['arbiter', [[org.body, 'DELEGATE']]],
  ['writer', [[org.factory, 'DELEGATE']]],
  ['secretary', [[org.third, 'SECRETARY']]],
  ['third', [[org.third, 'DELEGATE']]],
  ['overseer', [[org.bureau, 'OVERSEER']]],
];
