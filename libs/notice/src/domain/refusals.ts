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
} as const satisfies RefusalTable;
export type NoticeRefusal = keyof typeof noticeRefusals;
