import type { RefusalTable } from '#libs/kernel';

/** Every refusal of this capability, in words: what was refused and what would be accepted. */
export const identityRefusals = {
  'identity.uscc-form': {
    kind: 'invalid',
    zh: '统一社会信用代码应为 18 位：前 2 位登记部门与类别，6 位行政区划，9 位主体标识，末位校验码；不含 I、O、S、V、Z（GB 32100—2015）。',
    en: 'A unified social credit code has 18 characters: 2 for department and category, 6 digits of the division, 9 of the organization, 1 check character; without I, O, S, V, Z (GB 32100-2015).',
  },
  'identity.uscc-check': {
    kind: 'invalid',
    zh: '统一社会信用代码校验位不符，请对照营业执照或法人证书逐位核对（GB 32100—2015）。',
    en: 'The check character of the unified social credit code does not fit; compare it with the licence character by character (GB 32100-2015).',
  },
  'identity.uscc-taken': {
    kind: 'conflict',
    zh: '该统一社会信用代码已登记。如系贵单位登记，请直接登录，或请本单位管理员发邀请链接。',
    en: 'This unified social credit code is registered already. If it is yours, sign in, or ask your administrator for an invitation link.',
  },
  'identity.region-form': {
    kind: 'invalid',
    zh: '行政区划代码应为 2、4 或 6 位数字，例如 3201（GB/T 2260）。',
    en: 'A division code has 2, 4 or 6 digits, for example 3201 (GB/T 2260).',
  },
  'identity.already-decided': {
    kind: 'conflict',
    zh: '该申请已经处理过；请刷新查看结果。',
    en: 'This application has been decided already; reload to see how.',
  },
  'identity.not-refused': {
    kind: 'conflict',
    zh: '只有被退回的申请可以更正后重新提交。',
    en: 'Only a refused application can be corrected and put again.',
  },
  'identity.not-admitted': { kind: 'conflict', zh: '单位获准入驻后才能邀请人员。', en: 'Once the organization is admitted it can invite people.' },
  'identity.role-not-here': {
    kind: 'invalid',
    zh: '该类单位没有这个岗位；学生由学校花名册建立，监护人由学生关联。',
    en: 'This kind of organization has no such role; students come by the school’s roster, guardians by their student.',
  },
  'identity.not-of-organization': {
    kind: 'invalid',
    zh: '此人不是本单位工作人员；请发邀请链接，由本人接受。',
    en: 'This person does not work for your organization; send an invitation link for them to accept.',
  },
  'identity.post-held': { kind: 'conflict', zh: '此人已担任该岗位。', en: 'This person holds that post already.' },
  'identity.post-ended': { kind: 'conflict', zh: '该岗位此前已经结束。', en: 'This post has ended before.' },
  'identity.last-administrator': {
    kind: 'conflict',
    zh: '这是单位唯一的管理员；请先任命另一位管理员。',
    en: 'This is the organization’s only administrator; appoint another one first.',
  },
  'identity.invitation-used': {
    kind: 'conflict',
    zh: '这条邀请链接已经使用过。如系您本人刚刚接受，请直接登录。',
    en: 'This invitation link has been used. If it was you just now, sign in.',
  },
  'identity.invitation-over': {
    kind: 'conflict',
    zh: '这条邀请链接已失效；请联系单位管理员重新发送。',
    en: 'This invitation link is no longer good; ask the administrator for a new one.',
  },
  'identity.invitation-unknown': {
    kind: 'missing',
    zh: '邀请链接不完整或已失效；请完整复制链接，或请管理员重新发送。',
    en: 'The invitation link is incomplete or no longer good; copy the whole link, or ask for a new one.',
  },
  'identity.sign-in-form': {
    kind: 'invalid',
    zh: '登录名为 3 到 64 个字：字母、汉字、数字和 . _ @ + -，例如手机号或工号。',
    en: 'A sign-in name has 3 to 64 letters, digits and . _ @ + -, for example a mobile or staff number.',
  },
  'identity.sign-in-taken': {
    kind: 'conflict',
    zh: '该登录名已被使用，请换一个；如果是您本人的账号，请登录后再接受邀请。',
    en: 'This sign-in name is in use; choose another. If it is your own account, sign in and accept the invitation there.',
  },
  'identity.sign-in-kept': { kind: 'invalid', zh: '重置密码时登录名不变；请不要填写登录名。', en: 'A reset keeps the sign-in name; leave it out.' },
  'identity.sign-in-refused': {
    kind: 'unauthenticated',
    zh: '登录名或密码不对。忘记密码请联系本单位管理员重置。',
    en: 'The sign-in name or the password is wrong. Your organization’s administrator can reset it.',
  },
  'identity.too-many-tries': {
    kind: 'exhausted',
    zh: '尝试次数过多，请 {minutes} 分钟后再试；已登录的设备不受影响。',
    en: 'Too many tries; wait {minutes} minutes. Devices that are signed in are not affected.',
  },
  'identity.password-short': {
    kind: 'invalid',
    zh: '密码至少 {min} 个字符；一句话也可以。',
    en: 'A password has at least {min} characters; a phrase will do.',
  },
  'identity.password-long': { kind: 'invalid', zh: '密码最多 {max} 个字符。', en: 'A password has at most {max} characters.' },
  'identity.password-common': {
    kind: 'invalid',
    zh: '这个密码太常见，最先被猜到；请换成几个不相关的词或一句话。',
    en: 'This password is among the first to be guessed; use a few unrelated words or a phrase.',
  },
  'identity.password-names-you': {
    kind: 'invalid',
    zh: '密码不能以姓名或登录名为主；请换成几个不相关的词或一句话。',
    en: 'A password cannot be mostly your name or sign-in; use a few unrelated words or a phrase.',
  },
  'identity.password-wrong': { kind: 'invalid', zh: '当前密码不对。', en: 'The current password is wrong.' },
  'identity.password-same': { kind: 'invalid', zh: '新密码与当前密码相同，请换一个。', en: 'The new password is the current one; choose another.' },
  'identity.code-not-good': {
    kind: 'invalid',
    zh: '一次性代码不对、已用过或已过期；请向发码的老师或管理员重新领取。',
    en: 'The one-time code is wrong, used or expired; ask the teacher or administrator who gave it for a new one.',
  },
  'identity.reset-own': {
    kind: 'invalid',
    zh: '本人请在“我的账号”中用当前密码修改。',
    en: 'Change your own password in “My account” with the current one.',
  },
  'identity.reset-elsewhere': {
    kind: 'forbidden',
    zh: '此人由其原单位的管理员重置密码。',
    en: 'The administrator of this person’s home organization resets the password.',
  },
  'identity.reset-operator': {
    kind: 'forbidden',
    zh: '该账号不能在此重置：平台运营者账号在服务器上重置；单位人员由本单位管理员重置，运营者只协助唯一的管理员。',
    en: 'Not reset here: the operator’s account is reset on the server, people by their administrator; the operator helps an only administrator.',
  },
  'identity.erased-already': {
    kind: 'conflict',
    zh: '此人的姓名与登录信息已经删除。',
    en: 'This person’s name and sign-in have been erased already.',
  },
  'identity.erase-operator': { kind: 'forbidden', zh: '平台运营者账号不能在此删除。', en: 'An operator’s account is not erased here.' },
  'identity.posts-elsewhere': {
    kind: 'forbidden',
    zh: '此人还在其他单位任职；可先结束其在本单位的岗位，删除由本人申请。',
    en: 'This person holds posts elsewhere; end those at your organization, and let the person ask for erasure.',
  },
  'identity.tag-not-here': {
    kind: 'invalid',
    zh: '这类单位没有这种标签：双高属于学校，产教融合型企业属于企业。',
    en: 'This kind of organization has no such tag: double-high is a school’s, certified enterprise an enterprise’s.',
  },
  'identity.tag-stage': {
    kind: 'invalid',
    zh: '请选择这种标签的阶段；园区和产业链没有阶段。',
    en: 'Choose a stage of this tag; parks and chains have none.',
  },
  'identity.tag-link': {
    kind: 'invalid',
    zh: '须给出公开名单的网址（http:// 或 https:// 开头），供核实方查对。',
    en: 'Give the address of the public list (http:// or https://), where it can be checked.',
  },
  'identity.tag-future': { kind: 'invalid', zh: '起始日期不能晚于今天。', en: 'It cannot begin after today.' },
  'identity.tag-already': { kind: 'conflict', zh: '此标签已有，或正等待核实。', en: 'This tag is there already, or waits to be confirmed.' },
  'identity.tag-stage-back': {
    kind: 'conflict',
    zh: '已核实的阶段不低于所填阶段；只能往后申报。',
    en: 'The confirmed stage is not below this one; claim a later stage.',
  },
  'identity.tag-answered': { kind: 'conflict', zh: '此标签已核实、未通过或已撤回。', en: 'This tag has been confirmed, rejected or taken back.' },
  'identity.tag-own': {
    kind: 'forbidden',
    zh: '不能核实本单位或同一控制集团单位的标签；由主管部门、行业组织或平台运营者核实。',
    en: 'Nobody confirms a tag of their own organization or control group; an authority, an industry body or the operator does.',
  },
  'identity.merger-itself': {
    kind: 'invalid',
    zh: '单位不能并入自身；请选择另一家单位。',
    en: 'An organization is not merged into itself; choose another one.',
  },
  'identity.merger-not-admitted': {
    kind: 'conflict',
    zh: '合并双方都须是已入驻的单位；已并入他方的单位不能再合并。',
    en: 'Both organizations of a merger are admitted; one that has been merged is merged no more.',
  },
  'identity.merger-kind': {
    kind: 'invalid',
    zh: '只能并入同类单位；学校与高校之间可以互并。',
    en: 'An organization is merged into one of its own kind; schools and universities also into each other.',
  },
  'identity.merger-open': {
    kind: 'conflict',
    zh: '双方之一已有一项合并正在办理；请先办结或撤回。',
    en: 'One of the two has a merger under way already; finish it or take it back first.',
  },
  'identity.merger-over': {
    kind: 'conflict',
    zh: '这项合并已不在这一步；请刷新查看。',
    en: 'This merger is not at this step any more; reload to see.',
  },
  'identity.merger-same-person': {
    kind: 'forbidden',
    zh: '提出合并的人不能代表对方同意；请由对方的另一位代表答复。',
    en: 'Whoever declared the merger cannot agree for the other side; another delegate of theirs answers.',
  },
  'identity.merger-too-early': {
    kind: 'conflict',
    zh: '合并日期未到，最早可于 {on} 登记。',
    en: 'The day of the merger has not come; it can be recorded from {on}.',
  },
} as const satisfies RefusalTable;

export type IdentityRefusal = keyof typeof identityRefusals;
