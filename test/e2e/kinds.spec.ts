import { capabilities } from '../../apps/capabilities.js';
import { seedReference } from '../../seeds/seed-reference.js';
import type { ConsortiumView, FoundingChoicesView, KindView, MembershipView, MotionView } from '#libs/consortium/contract';
import type { OrganizationKind } from '#libs/kernel';
import type { ClaimsView, ObligationView } from '#libs/obligation/contract';
import { aPerson, anOrganization, Client, startTestApp, type TestApp } from '#libs/testing';

// Each kind of consortium from its founding to a promise that is kept, told by its reference data alone: a kind that is published
// tomorrow runs through here without a line of code.

const CODES = ['MUNICIPAL_CONSORTIUM', 'SECTOR_COMMUNITY', 'TALENT_CLUSTER', 'INDUSTRY_COLLEGE'];

let test: TestApp;
let kinds: readonly KindView[];
let terms: { readonly templateHash: string | undefined; readonly formulaHash: string | undefined };
let founder: Client;
let secretariatId: string;

/** An organization with its delegate. */
interface Side {
  readonly id: string;
  readonly delegate: Client;
}

async function aSide(name: string, kind: OrganizationKind): Promise<Side> {
  const id = await anOrganization(test, { name, kind });
  return { id, delegate: new Client(test.url, await aPerson(test, { name: `${name}代表`, posts: [[id, 'DELEGATE']] })) };
}

beforeAll(async () => {
  test = await startTestApp(capabilities);
  await seedReference(test.database.ownerUrl);
  secretariatId = await anOrganization(test, { name: '秘书处所在学校', kind: 'SCHOOL' });
  founder = new Client(test.url, await aPerson(test, { name: '秘书', posts: [[secretariatId, 'SECRETARY']] }));
  const choices = await founder.read<FoundingChoicesView>('/api/consortium-kinds');
  kinds = choices.kinds;
  terms = { templateHash: choices.templates[0]?.hash, formulaHash: choices.formulas[0]?.hash };
}, 60_000);
afterAll(() => test.close());

it('the four kinds of domain.md §2.3 are there', () => expect(kinds.map(({ code }) => code).sort()).toEqual([...CODES].sort()));

describe.each(CODES)('%s', (code) => {
  let kind: KindView;
  let leads: readonly (Side & { readonly seat: string })[];
  let body: Side;
  let member: Side;
  let cid: string;
  let charter: MotionView;

  const founding = (about: object = {}) => ({
    kindCode: kind.code,
    kindVersion: kind.kindVersion,
    name: `${kind.names.zh}示例`,
    regionCode: '320100',
    secretariatId,
    commonFundKeeperId: leads[0]?.id,
    seats: leads.map(({ seat, id }) => ({ seat, organizationId: id })),
    ...outsideOf(kind, body),
    rules: { quorumPercent: 67, verificationDays: 10, objectionDays: 7 },
    ...terms,
    text: '第一条 一切义务以对方核验为准。',
    ...about,
  });

  beforeAll(async () => {
    kind = kinds.find((each) => each.code === code) as KindView;
    body = await aSide(`${code}外部行业组织`, 'INDUSTRY_BODY');
    member = await aSide(`${code}成员企业`, 'ENTERPRISE');
    const sides: (Side & { readonly seat: string })[] = [];
    for (const { code: seat, holders } of kind.seats) sides.push({ seat, ...(await aSide(`${code}${seat}`, holders[0] as OrganizationKind)) });
    leads = sides;
  });

  it('refuses whom the kind does not let sit, seat by seat', async () => {
    for (const { seat } of leads) {
      const wrong = await anOrganization(test, { name: `${code}${seat}错位`, kind: 'AUTHORITY' });
      const seats = leads.map((lead) => ({ seat: lead.seat, organizationId: lead.seat === seat ? wrong : lead.id }));
      expect((await founder.post('/api/consortia', founding({ seats }))).body).toMatchObject({ code: 'consortium.wrong-holder' });
    }
    expect((await founder.post('/api/consortia', founding({ seats: founding().seats.slice(1) }))).status).toBeGreaterThanOrEqual(400);
  });

  it('is founded, and active with the last of all its leads’ signatures at once', async () => {
    const { id, status } = await founder.send<ConsortiumView>('/api/consortia', founding());
    expect(status).toBe('FOUNDING');
    cid = id;
    charter = await founder.read<MotionView>(`/api/consortia/${cid}/charter`);
    expect(charter.signers.map(({ seat }) => seat)).toEqual(kind.seats.map((seat) => seat.code));
    const signed = await Promise.all(
      leads.map(({ id: organizationId, delegate }) => delegate.post(`/api/motions/${charter.id}/signatures`, { organizationId, hash: charter.hash })),
    );
    expect(signed.map(({ status: answered }) => answered)).toEqual(leads.map(() => 201));
    expect(await test.sql(`SELECT count(*)::int AS times FROM event WHERE type = 'consortium.activated' AND owner_id = $1`, [cid])).toEqual([
      { times: 1 },
    ]);
    const view = await founder.read<ConsortiumView>(`/api/consortia/${cid}`);
    expect(view).toMatchObject({ status: 'ACTIVE', kindCode: code });
    const neutral = (name: 'ARBITER' | 'SPOT_CHECKER'): string | undefined => neutralOf(kind, name, leads, body);
    expect([view.arbiter?.id, view.spotChecker?.id]).toEqual([neutral('ARBITER'), neutral('SPOT_CHECKER')]);
  });

  it('draws as many legs as it has seats', async () => {
    const overview = await founder.read<{ legs: readonly object[] }>(`/api/consortia/${cid}/overview`);
    expect(overview.legs).toHaveLength(kind.seats.length);
  });

  it('admits a member by all leads', async () => {
    const { id } = await founder.send<MembershipView>(`/api/consortia/${cid}/members`, { organizationId: member.id });
    const { items } = await founder.read<{ items: MotionView[] }>(`/api/consortia/${cid}/motions?state=OPEN`);
    const admission = items[0] as MotionView;
    for (const { id: organizationId, delegate } of leads)
      await delegate.send(`/api/motions/${admission.id}/signatures`, { organizationId, hash: admission.hash });
    await member.delegate.send(`/api/memberships/${id}/acceptance`);
    const { items: members } = await founder.read<{ items: MembershipView[] }>(`/api/consortia/${cid}/members`);
    expect(members.find(({ organization }) => organization.id === member.id)?.status).toBe('ACTIVE');
  });

  it('has a promise kept by what the other side verified, and by nothing else', async () => {
    const school = leads.find(({ seat }) => /SCHOOL/.test(seat)) as Side;
    const [obligor, beneficiary] = [member, school];
    const proposal = { templateCode: 'O06', obligorId: obligor.id, beneficiaryId: beneficiary.id, target: 2, cadence: 'QUARTER' };
    const { id } = await obligor.delegate.send<ObligationView>(`/api/consortia/${cid}/obligations`, { ...proposal, speaksForId: obligor.id });
    await beneficiary.delegate.send(`/api/obligations/${id}/agreement`, { speaksForId: beneficiary.id, answer: 'AGREE' });
    const today = test.clock.now().toISOString().slice(0, 10);
    await obligor.delegate.send(`/api/obligations/${id}/claims`, {
      speaksForId: obligor.id,
      numerator: 2,
      happenedOn: today,
      links: ['https://example.cn/evidence'],
    });
    const shown = async (): Promise<ObligationView> => beneficiary.delegate.read<ObligationView>(`/api/obligations/${id}`);
    expect((await shown()).windows[0]).toMatchObject({ claimed: { numerator: 2 }, verified: { numerator: 0 }, mark: 'claimed' });
    const { items } = await beneficiary.delegate.read<ClaimsView>(`/api/consortia/${cid}/claims`);
    const claim = items.find((each) => each.obligationId === id);
    for (const [who, speaksForId] of [
      [obligor.delegate, obligor.id],
      [founder, secretariatId],
    ] as const)
      expect((await who.post(`/api/claims/${claim?.id}/verification`, { speaksForId })).status).toBeGreaterThanOrEqual(403);
    await beneficiary.delegate.send(`/api/claims/${claim?.id}/verification`, { speaksForId: beneficiary.id });
    expect((await shown()).windows[0]).toMatchObject({ claimed: { numerator: 0 }, verified: { numerator: 2 }, mark: 'verified' });
  });
});

/** The neutral bodies a charter of the kind has to name. */
function outsideOf({ functions }: KindView, body: Side): object {
  const named = (name: 'ARBITER' | 'SPOT_CHECKER'): string | null => (functions[name].from === 'OUTSIDE' ? body.id : null);
  return { arbiterId: named('ARBITER'), spotCheckerId: named('SPOT_CHECKER') };
}

function neutralOf(
  { functions }: KindView,
  name: 'ARBITER' | 'SPOT_CHECKER',
  leads: readonly (Side & { seat: string })[],
  body: Side,
): string | undefined {
  const rule = functions[name];
  return rule.from === 'OUTSIDE' ? body.id : leads.find(({ seat }) => seat === rule.seat)?.id;
}
