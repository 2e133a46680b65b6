import { createServer } from 'node:http';
import { CallRule, type HostAddress } from '../application/ports/call-rule.js';
import { isPublicAddress } from './public-address.js';
import { PublicCalls } from './public-calls.js';
import { GroupServer } from './testing-groups.js';
import { postJson } from './web-call.js';

test.each([
  ['8.8.8.8', true],
  ['119.29.29.29', true],
  ['172.15.255.255', true],
  ['172.16.0.1', false],
  ['172.31.255.255', false],
  ['10.0.0.1', false],
  ['192.168.1.1', false],
  ['127.0.0.1', false],
  ['0.0.0.0', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['100.127.255.255', false],
  ['100.128.0.1', true],
  ['198.18.0.1', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['2408:8756::1', true],
  ['::1', false],
  ['::', false],
  ['fe80::1', false],
  ['fc00::1', false],
  ['fd12::1', false],
  ['ff02::1', false],
  ['::ffff:127.0.0.1', false],
  ['::ffff:8.8.8.8', false],
  ['::ffff:a00:1', false],
  ['64:ff9b::a00:1', false],
  ['2002:7f00:1::', false],
  ['2001:db8::1', false],
  ['2001::1', false],
  ['localhost', false],
  ['', false],
])('%s is a machine of the public internet: %s', (address, expected) => expect(isPublicAddress(address)).toBe(expected));

test.each([
  ['https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k', null],
  ['https://8.8.8.8/x', null],
  ['http://qyapi.weixin.qq.com/x', 'notice.bot-address-not-https'],
  ['ftp://qyapi.weixin.qq.com/x', 'notice.bot-address-not-https'],
  ['https://qyapi.weixin.qq.com:8443/x', 'notice.bot-address-not-https'],
  ['https://user:pass@qyapi.weixin.qq.com/x', 'notice.bot-address-not-https'],
  ['https://localhost/x', 'notice.bot-address-private'],
  ['https://localhost./x', 'notice.bot-address-private'],
  ['https://db/x', 'notice.bot-address-private'],
  ['https://db.internal/x', 'notice.bot-address-private'],
  ['https://127.0.0.1/x', 'notice.bot-address-private'],
  ['https://2130706433/x', 'notice.bot-address-private'],
  ['https://0x7f.1/x', 'notice.bot-address-private'],
  ['https://[::1]/x', 'notice.bot-address-private'],
  ['https://[::ffff:10.0.0.1]/x', 'notice.bot-address-private'],
])('%s: %s', (address, refusal) => expect(new PublicCalls().refusalTo(new URL(address))).toBe(refusal));

/** The product's rule for connections; names lead where a test wants them to. */
class Named extends CallRule {
  asked = 0;
  constructor(
    private readonly answers: readonly (readonly HostAddress[])[],
    private readonly allowed: (address: string) => boolean = isPublicAddress,
  ) {
    super();
  }
  refusalTo(): null {
    return null;
  }
  mayConnect(address: string): boolean {
    return this.allowed(address);
  }
  resolve(): Promise<readonly HostAddress[]> {
    return Promise.resolve(this.answers[Math.min(this.asked++, this.answers.length - 1)] ?? []);
  }
}
const v4 = (address: string): HostAddress => ({ address, family: 4 });

describe('a call', () => {
  let groups: GroupServer;
  beforeAll(async () => {
    groups = await GroupServer.start();
  });
  afterAll(() => groups.close());
  const at = (path: string): string => groups.url.replace('127.0.0.1', 'bot.example.cn') + path;
  const local = new Named([[v4('127.0.0.1')]], (address) => address === '127.0.0.1');

  it('goes to the address that was judged, and asks for it once', async () => {
    const rebinding = new Named([[v4('127.0.0.1')], [v4('10.0.0.1')]], (address) => address === '127.0.0.1');
    expect(await postJson(rebinding, at('/pinned'), '{}')).toMatchObject({ kind: 'answered', status: 200 });
    expect(rebinding.asked).toBe(1);
    expect(groups.to('/pinned')).toHaveLength(1);
  });

  it.each([
    ['leads inside', [v4('127.0.0.1')]],
    ['leads outside and inside', [v4('8.8.8.8'), v4('127.0.0.1')]],
    ['leads inside by IPv6', [{ address: '::ffff:127.0.0.1', family: 6 }]],
    ['leads nowhere', []],
  ])('does not leave when the name %s', async (_, found) => {
    const before = groups.got.length;
    expect(await postJson(new Named([found]), at('/inside'), '{}')).toEqual({ kind: 'unsent', error: 'address' });
    expect(await postJson(new Named([]), `${groups.url}/inside`, '{}')).toEqual({ kind: 'unsent', error: 'address' });
    expect(groups.got).toHaveLength(before);
  });

  it('does not follow a redirect', async () => {
    groups.replies = [{ status: 307, body: {}, headers: { location: at('/elsewhere') } }];
    expect(await postJson(local, at('/redirect'), '{}')).toMatchObject({ kind: 'answered', status: 307 });
    expect(groups.to('/elsewhere')).toEqual([]);
  });

  it('reads an answer to a limit', async () => {
    groups.replies = [{ status: 200, body: { errcode: 0, errmsg: 'x'.repeat(200_000) } }];
    expect(await postJson(local, at('/large'), '{}')).toEqual({ kind: 'answered', status: 200, body: '', retryAfter: null });
  });

  it('says what it knows: nobody there, or a message that was taken without an answer', async () => {
    groups.replies = ['silence'];
    expect(await postJson(local, at('/silent'), '{}')).toEqual({ kind: 'unsure' });
    const gone = createServer();
    await new Promise<void>((done) => gone.listen(0, '127.0.0.1', done));
    const { port } = gone.address() as { port: number };
    await new Promise((done) => gone.close(done));
    expect(await postJson(local, `http://bot.example.cn:${port}/`, '{}')).toEqual({ kind: 'unsent', error: 'unreachable' });
  });

  it('hears how long it is to wait', async () => {
    groups.replies = [{ status: 429, body: {}, headers: { 'retry-after': '17' } }];
    expect(await postJson(local, at('/often'), '{}')).toMatchObject({ status: 429, retryAfter: 17 });
  });
});
