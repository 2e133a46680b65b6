import type { RefusalTable } from '#libs/kernel';

export const obligationRefusals = {
  'obligation.template-unknown': {
    kind: 'invalid',
    zh: '章程选定的义务清单中没有这一项；请从清单中选择。',
    en: 'The charter’s list of obligations has no such item; choose one from the list.',
  },
  'obligation.not-a-member': {
    kind: 'invalid',
    zh: '义务双方都须是本联合体的现任成员。',
    en: 'Both sides must be current members of this consortium.',
  },
  'obligation.same-party': {
    kind: 'invalid',
    zh: '义务方与受益方不能是同一单位；请选择另一受益方。',
    en: 'One organization cannot owe itself; choose another beneficiary.',
  },
  'obligation.not-independent': {
    kind: 'invalid',
    zh: '受益方与义务方属于同一法人或同一控制集团，无法相互核验；请选择独立的受益方。',
    en: 'Obligor and beneficiary belong to one legal person or control group and cannot verify each other; choose an independent beneficiary.',
  },
  'obligation.role-mismatch': {
    kind: 'invalid',
    zh: '“{code}”不由这类单位承担；请按清单选择义务方。',
    en: 'This kind of organization does not owe “{code}”; choose the obligor the list names.',
  },
  'obligation.target-out-of-range': { kind: 'invalid', zh: '目标须为 {min} 到 {max}。', en: 'The target must be {min} to {max}.' },
  'obligation.not-a-side': {
    kind: 'forbidden',
    zh: '只有义务方或受益方的代表可以代表本方提出或答复；请说明代表哪一方。',
    en: 'Only delegates of the obligor or the beneficiary may propose or answer for their side; name the side you speak for.',
  },
  'obligation.already-promised': {
    kind: 'conflict',
    zh: '双方之间已有同一义务（OB-{number}）；请先处理它。',
    en: 'These two already have this obligation (OB-{number}); settle that one first.',
  },
  'obligation.not-open': {
    kind: 'conflict',
    zh: '此承诺已答复，不能再次答复。',
    en: 'This proposal has been answered and cannot be answered again.',
  },
  'obligation.waits-for-the-other': {
    kind: 'conflict',
    zh: '提出方视为已同意；现在等待对方答复。',
    en: 'The side that proposed counts as agreed; it now waits for the other side.',
  },
  'obligation.already-drafted': {
    kind: 'conflict',
    zh: '双方之间的同一承诺已在草拟中，等其中一方提出。',
    en: 'The same promise between these two is already laid down and waits for one of them to propose it.',
  },
  'obligation.nothing-to-lay': {
    kind: 'conflict',
    zh: '没有可草拟的行：每一行都已承诺、已草拟或不符合要求；请更正后再导入。',
    en: 'No row can be laid down: each is promised or laid down already, or is not in order. Correct them and import again.',
  },
  'obligation.draft-answered': {
    kind: 'conflict',
    zh: '此草拟已被提出、放弃或随导入撤回，不能再处理。',
    en: 'This draft has been proposed, discarded or undone with its import; nothing is left to do with it.',
  },
  'obligation.import-withdrawn': { kind: 'conflict', zh: '此次导入已撤回。', en: 'This import has been undone already.' },
  'obligation.import-settled': {
    kind: 'conflict',
    zh: '此次导入的草拟都已由当事方提出或放弃，没有可撤回的。',
    en: 'The sides have proposed or discarded every draft of this import; there is nothing left to undo.',
  },
  'obligation.not-the-obligor': {
    kind: 'forbidden',
    zh: '只有义务方可以申报或撤回；请代表义务方操作。',
    en: 'Only the side that owes claims or takes a claim back; speak for the obligor.',
  },
  'obligation.not-in-force': {
    kind: 'conflict',
    zh: '此承诺未生效或已终止；只有生效中的承诺可以申报、豁免或变更，已被替换的只能就其周期豁免或延期。',
    en: 'This promise is not in force; only one that is can be claimed on, waived or amended, and of one that was replaced only a window can be let off or extended.',
  },
  'obligation.computed': {
    kind: 'conflict',
    zh: '此承诺由任务验收、工时认定或到账确认自动计入，无须申报；请在任务或结算单中由对方确认。',
    en: 'This promise is counted by itself, from accepted tasks, credited hours or confirmed payments, and is claimed by nobody: have the other side confirm those.',
  },
  'obligation.amount': { kind: 'invalid', zh: '申报数量须为不小于 1 的整数。', en: 'Claim a whole number of at least 1.' },
  'obligation.amount-ratio': {
    kind: 'invalid',
    zh: '比例须同时填写完成数与应完成数，完成数不大于应完成数，应完成数不小于 1。',
    en: 'A ratio takes both parts: how many were done, of how many due (at least 1), and no more done than due.',
  },
  'obligation.no-evidence': {
    kind: 'invalid',
    zh: '申报须附至少一份佐证：文件、链接或平台内的记录。',
    en: 'A claim needs evidence: a file, a link, or a record of this platform.',
  },
  'obligation.link': { kind: 'invalid', zh: '链接须以 http:// 或 https:// 开头。', en: 'A link begins with http:// or https://.' },
  'obligation.exhibit-unknown': {
    kind: 'invalid',
    zh: '所选记录不存在、已撤回或与承诺方无关；只能选承诺方参与的、已被对方确认的记录。',
    en: 'One of these records does not stand, or is none of the side that owes; choose among its own that the other side has confirmed.',
  },
  'obligation.exhibit-used': {
    kind: 'conflict',
    zh: '所选记录已为此承诺的另一项申报作证；同一记录在一项承诺中只算一次，请换选其他记录。',
    en: 'One of these records already proves another claim on this promise; a record counts once for a promise, so choose others.',
  },
  'obligation.evidence-reused': {
    kind: 'conflict',
    zh: '其中一份文件已用于本联合体的另一项申报；同一佐证不能用两次，请换用本次的佐证。',
    en: 'One of these files already proves another claim of this consortium; evidence is used once, so attach what proves this one.',
  },
  'obligation.not-yet': { kind: 'invalid', zh: '发生日期不能晚于今天。', en: 'It cannot have happened after today.' },
  'obligation.before-the-promise': {
    kind: 'invalid',
    zh: '发生日期早于承诺的首期；请填写承诺生效周期内的日期。',
    en: 'It happened before the first window of the promise; give a date inside one.',
  },
  'obligation.waived': { kind: 'conflict', zh: '此周期已由双方豁免，不再计入。', en: 'Both sides have waived this window; it no longer counts.' },
  'obligation.no-verifier': {
    kind: 'conflict',
    zh: '受益方与义务方不独立，章程也未指定独立的仲裁方，无人可以核验；请先由章程指定仲裁方。',
    en: 'The beneficiary is not independent of the obligor and the charter names no independent arbiter: nobody could verify. Let the charter name one.',
  },
  'obligation.own-claim': {
    kind: 'forbidden',
    zh: '任何单位不能核验自己的申报；由受益方核验。',
    en: 'Nobody verifies the claim of its own organization; the beneficiary does.',
  },
  'obligation.own-side': {
    kind: 'forbidden',
    zh: '您同时在申请一方任职，不能代表另一方答复；请由另一方的其他人员答复。',
    en: 'You also work for the side that asks and cannot answer for the other; let somebody else of that side answer.',
  },
  'obligation.same-group': {
    kind: 'forbidden',
    zh: '贵单位与义务方属于同一法人或同一控制集团，不能核验；由章程指定的仲裁方核验。',
    en: 'Your organization is one legal person or control group with the obligor and cannot verify; the charter’s arbiter does.',
  },
  'obligation.not-the-verifier': {
    kind: 'forbidden',
    zh: '此申报由受益方核验；受益方不独立时由章程指定的仲裁方核验。',
    en: 'The beneficiary verifies this claim, or the charter’s arbiter where the beneficiary is not independent.',
  },
  'obligation.claim-answered': {
    kind: 'conflict',
    zh: '此申报已答复或已撤回，不能再次处理。',
    en: 'This claim has been answered or taken back and cannot be changed.',
  },
  'obligation.more-than-claimed': {
    kind: 'invalid',
    zh: '核验数须为 {min} 到 {max}，不能超过申报数。',
    en: 'Verify {min} to {max}: never more than was claimed.',
  },
  'obligation.window-unknown': {
    kind: 'invalid',
    zh: '此承诺没有这一周期；请从其周期中选择。',
    en: 'The promise has no such window; choose one of its own.',
  },
  'obligation.claims-open': {
    kind: 'conflict',
    zh: '此周期还有待核验的申报；请先核验、退回或撤回。',
    en: 'Claims of this window still wait; verify, reject or withdraw them first.',
  },
  'obligation.waiver-asked': {
    kind: 'conflict',
    zh: '此承诺已有一项豁免或变更等待答复；请先处理它。',
    en: 'A waiver or amendment of this promise already waits for its answer; settle that one first.',
  },
  'obligation.no-consenter': {
    kind: 'conflict',
    zh: '双方属于同一法人或同一控制集团，不能相互豁免，章程也未指定独立的仲裁方；请先由章程指定仲裁方。',
    en: 'The two sides are one legal person or control group and cannot let each other off, and the charter names no independent arbiter. Let the charter name one.',
  },
  'obligation.consenter-changed': {
    kind: 'forbidden',
    zh: '双方独立时由另一方同意，属于同一法人或同一控制集团时只由章程指定的仲裁方同意；双方关系已变化，请撤回后重新提出。',
    en: 'The other side consents where the two are independent, the charter’s arbiter alone where they are one legal person or control group. That has changed: take the wish back and ask again.',
  },
  'obligation.cannot-replace': {
    kind: 'conflict',
    zh: '只能替换同一双方之间生效中的承诺；请刷新后选择。',
    en: 'Only a promise in force between the same two sides, the same way round, can be replaced.',
  },
  'obligation.not-the-spot-checker': {
    kind: 'forbidden',
    zh: '抽查由章程指定的抽查方进行；请代表抽查方操作。',
    en: 'The charter’s spot checker checks samples; speak for it.',
  },
  'obligation.checker-not-apart': {
    kind: 'forbidden',
    zh: '抽查方就是申报方或核验方，或与其属于同一法人或同一控制集团，不能抽查；请由章程另行指定。',
    en: 'The checker is a side of it, or one legal person or control group with one, and cannot check. Let the charter name another.',
  },
  'obligation.checker-own-side': {
    kind: 'forbidden',
    zh: '您同时在申报方或核验方任职，不能抽查；请由抽查方的其他人员进行。',
    en: 'You also work for a side of it and cannot check; let somebody else of the checker do it.',
  },
  'obligation.spot-checked': {
    kind: 'conflict',
    zh: '此项已抽查，或其核验已撤回，不能再次抽查。',
    en: 'This has been checked, or its verification was withdrawn; it cannot be checked again.',
  },
  'obligation.spot-check-reason': { kind: 'invalid', zh: '不予确认须写明原因。', en: 'Say why it is not confirmed.' },
  'obligation.not-disputable': {
    kind: 'conflict',
    zh: '只有被退回或只核验了一部分的申报可以提出异议，且只能提一次。',
    en: 'Only a claim that was rejected or verified in part can be disputed, and only once.',
  },
  'obligation.dispute-late': {
    kind: 'conflict',
    zh: '异议须在 {by} 前提出，期限已过；可凭新的佐证重新申报。',
    en: 'It could be disputed until {by}; that day has passed. Claim again with new evidence instead.',
  },
  'obligation.no-arbiter': {
    kind: 'conflict',
    zh: '章程未指定仲裁方，或仲裁方与任一方不独立、就是作出答复的一方，无人可以裁定；请先由章程指定独立的仲裁方。',
    en: 'The charter names no arbiter who is apart from both sides and did not give the answer: nobody could rule. Let the charter name one.',
  },
  'obligation.not-the-arbiter': {
    kind: 'forbidden',
    zh: '争议由章程指定的仲裁方裁定；请代表仲裁方操作。',
    en: 'The charter’s arbiter rules on disputes; speak for the arbiter.',
  },
  'obligation.arbiter-not-apart': {
    kind: 'forbidden',
    zh: '仲裁方与当事一方为同一法人或同一控制集团，或就是作出答复的一方，不能裁定；请由章程另行指定。',
    en: 'The arbiter is one legal person or control group with a side, or gave the answer itself, and cannot rule. Let the charter name another.',
  },
  'obligation.arbiter-own-side': {
    kind: 'forbidden',
    zh: '您同时在当事一方任职，不能裁定；请由仲裁方的其他人员裁定。',
    en: 'You also work for one of the two sides and cannot rule; let somebody else of the arbiter do it.',
  },
  'obligation.not-disputed': {
    kind: 'conflict',
    zh: '此申报没有待裁定的异议，或已裁定；裁定是终局的。',
    en: 'No dispute of this claim waits for a ruling; a ruling is final.',
  },
  'obligation.extension-date': {
    kind: 'invalid',
    zh: '新的期限须为 {from} 至 {to}：晚于现在的期限，且不超过原期限后一年。',
    en: 'The new date must be {from} to {to}: later than now, and within a year of the first one.',
  },
  'obligation.extension-ended': {
    kind: 'conflict',
    zh: '只有未到期、未兑现的周期可以延期；此周期已到期或已兑现。',
    en: 'Only a window that runs and is not kept can be extended; this one has ended or is kept.',
  },
  'obligation.extension-ceiling': {
    kind: 'invalid',
    zh: '“不超过”的承诺没有可延长的期限；请改为变更目标。',
    en: 'A promise not to exceed something has no date to extend; amend its target instead.',
  },
  'obligation.waiver-answered': {
    kind: 'conflict',
    zh: '此申请已答复，不能再次答复。',
    en: 'This has been answered and cannot be answered again.',
  },
} as const satisfies RefusalTable;

export type ObligationRefusal = keyof typeof obligationRefusals;
