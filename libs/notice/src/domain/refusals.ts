import type { RefusalTable } from '#libs/kernel';

/** Everything notice refuses, and what it would accept. */
export const noticeRefusals = {
  'notice.bot-owner-one': {
    kind: 'invalid',
    zh: '机器人只能属于一个集群或一个单位；请只选其一。',
    en: 'A bot belongs to one consortium or one organization; name exactly one.',
  },
  'notice.bot-address-not-https': {
    kind: 'invalid',
    zh: '机器人地址须以 https:// 开头，且不带账号和端口；请从群机器人的设置中整段复制。',
    en: 'The address of a bot begins with https:// and has no account or port in it; copy it whole from the settings of the group bot.',
  },
  'notice.bot-address-private': {
    kind: 'invalid',
    zh: '该地址不在公网上；请使用企业微信、钉钉或飞书给出的机器人地址。',
    en: 'This address is not on the public internet; use the one WeCom, DingTalk or Feishu shows for the bot.',
  },
  'notice.bot-secret-unused': {
    kind: 'invalid',
    zh: '企业微信群机器人没有加签密钥；请留空。',
    en: 'A WeCom group bot has no signing secret; leave it empty.',
  },
  'notice.bots-full': {
    kind: 'conflict',
    zh: '最多可设置 {most} 个机器人；请先移除一个。',
    en: 'There may be {most} bots at most; remove one first.',
  },
  'notice.bot-trial-waiting': {
    kind: 'conflict',
    zh: '上一条测试消息还在发送；请稍候再试。',
    en: 'The last test message is still on its way; try again once it has arrived.',
  },
  'notice.mail-not-set-up': {
    kind: 'conflict',
    zh: '本站没有配置邮件服务，不能发送邮件；请用铃铛或群机器人。',
    en: 'This installation has no mail server; use the bell or a group bot.',
  },
  'notice.mail-asked-just-now': {
    kind: 'exhausted',
    zh: '验证码刚刚发出；请 {seconds} 秒后再试。',
    en: 'A code was sent just now; try again in {seconds} seconds.',
  },
  'notice.mail-asked-too-often': {
    kind: 'exhausted',
    zh: '一天最多发送 {most} 次验证码；请明天再试。',
    en: 'At most {most} codes are sent a day; try again tomorrow.',
  },
  'notice.mail-nothing-to-confirm': {
    kind: 'conflict',
    zh: '没有待验证的邮箱；请先填写邮箱并发送验证码。',
    en: 'No address waits to be confirmed; name one first.',
  },
  'notice.mail-code-over': {
    kind: 'conflict',
    zh: '验证码已失效；请重新发送。',
    en: 'This code is no longer good; have a new one sent.',
  },
  'notice.mail-code-wrong': {
    kind: 'invalid',
    zh: '验证码不对，还可以试 {left} 次。',
    en: 'That is not the code; {left} tries are left.',
  },
  'notice.mail-address-missing': {
    kind: 'conflict',
    zh: '选择邮件提醒前，请先填写并验证邮箱。',
    en: 'Name and confirm an address before you choose e-mail.',
  },
} as const satisfies RefusalTable;
export type NoticeRefusal = keyof typeof noticeRefusals;
