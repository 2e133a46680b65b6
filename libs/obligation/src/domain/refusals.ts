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
} as const satisfies RefusalTable;

export type ObligationRefusal = keyof typeof obligationRefusals;
