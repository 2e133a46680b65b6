import { cardOf, plain, trialCard, type CardFacts } from '../domain/card.js';
import { requestOf } from './bot-request.js';

const secret = 'SECdemo0123456789';
const at = new Date('2026-12-04T05:00:00.250Z');
const card = {
  title: '承诺提醒 OB-0001',
  lines: ['集群：甲', '数量：6 项'],
  link: { label: '查看台账', url: 'https://d.cn/consortia/1/ledger?open=2' },
};

describe('what a group bot is sent', () => {
  it('WeCom: Markdown, nothing but the address', () => {
    const { url, body } = requestOf('WECOM', { address: 'https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k', secret: null }, card, at);
    expect(url).toBe('https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=k');
    expect(JSON.parse(body)).toEqual({
      msgtype: 'markdown',
      markdown: { content: '**承诺提醒 OB-0001**\n> 集群：甲\n> 数量：6 项\n[查看台账](https://d.cn/consortia/1/ledger?open=2)' },
    });
  });

  it('DingTalk: time in milliseconds and signature in the address, keyed by the secret', () => {
    const address = 'https://oapi.dingtalk.com/robot/send?access_token=t';
    const { url, body } = requestOf('DINGTALK', { address, secret }, card, new Date('2026-12-04T05:00:00Z'));
    const { searchParams } = new URL(url);
    expect([...searchParams.keys()]).toEqual(['access_token', 'timestamp', 'sign']);
    expect(searchParams.get('timestamp')).toBe('1796360400000');
    expect(searchParams.get('sign')).toBe('GE/cXX0flZ5E3BFZPj1yCPM5NqWuir/q54sFa1qn9fU=');
    expect(JSON.parse(body)).toEqual({
      msgtype: 'markdown',
      markdown: {
        title: '承诺提醒 OB-0001',
        text: '#### 承诺提醒 OB-0001\n- 集群：甲\n- 数量：6 项\n\n[查看台账](https://d.cn/consortia/1/ledger?open=2)',
      },
    });
    expect(requestOf('DINGTALK', { address, secret: null }, card, at).url).toBe(address);
  });

  it('Feishu: time in seconds and signature in the body, keyed by both over nothing', () => {
    const { url, body } = requestOf('FEISHU', { address: 'https://open.feishu.cn/open-apis/bot/v2/hook/h', secret }, card, at);
    expect(url).toBe('https://open.feishu.cn/open-apis/bot/v2/hook/h');
    expect(JSON.parse(body)).toEqual({
      timestamp: '1796360400',
      sign: 'lNs+4Y6xzt+uI9hxaBi9FBi91/6VbdMVHSOmrNl79p4=',
      msg_type: 'interactive',
      card: {
        header: { title: { tag: 'plain_text', content: '承诺提醒 OB-0001' } },
        elements: [{ tag: 'div', text: { tag: 'lark_md', content: '集群：甲\n数量：6 项\n[查看台账](https://d.cn/consortia/1/ledger?open=2)' } }],
      },
    });
  });
});

describe('a card', () => {
  const facts: CardFacts = {
    consortium: '江北联合体',
    number: 'OB-0001',
    promise: { zh: '发布真实生产任务', en: 'Post real production tasks' },
    metric: 'COUNT',
    target: 6,
    unit: { zh: '项', en: 'tasks' },
    rung: 7,
    dueOn: '2026-12-31',
    url: null,
  };

  it('names consortium, promise, amount and date, in the group’s language', () => {
    expect(cardOf(facts, 'zh')).toEqual({
      title: '承诺提醒 OB-0001',
      lines: ['集群：江北联合体', '承诺：OB-0001 发布真实生产任务', '数量：6 项', '情况：逾期一周以上（2026-12-31 到期），已上报牵头单位'],
      link: null,
    });
    expect(cardOf({ ...facts, metric: 'AT_MOST', target: 0 }, 'en').lines[2]).toBe('Amount: at most 0 tasks');
  });

  it('takes names as text: they neither link, nor mention everybody, nor break the line', () => {
    expect(plain('[点我](http://x)\n<at id=all></at> @所有人 **`#_~|\\!')).toBe(
      '［点我］（http://x） ＜at id=all＞＜/at＞ ＠所有人 ＊＊｀＃＿～｜＼！',
    );
    expect(cardOf({ ...facts, consortium: '<@all>' }, 'zh').lines[0]).toBe('集群：＜＠all＞');
    expect(trialCard('*甲*', 'en').lines).toEqual(['Reminders of ＊甲＊ will come to this group.']);
  });
});
