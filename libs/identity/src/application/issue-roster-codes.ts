import { holds, missing, type Actor } from '#libs/kernel';
import type { Clock, Ids } from '#libs/platform';
import { RosterAccounts, type RosterStudent } from '../contract.js';
import { homeOf } from '../domain/home.js';
import { codeExpiry } from '../domain/one-time-code.js';
import { rosterSignIn } from '../domain/sign-in-name.js';
import type { CodeStore } from './ports/code-store.js';
import type { KnownStudent, NewStudent, RosterStore } from './ports/roster-store.js';
import type { Secrets } from './ports/secrets.js';
import { refused } from './refused.js';

type Issued = { readonly personId: string; readonly code: string };

/**
 * Accounts and one-time codes for the students of a roster, inside the command of the capability that keeps it: its event names
 * the rows, so there is none here.
 */
export class IssueRosterCodes extends RosterAccounts {
  constructor(
    private readonly roster: RosterStore,
    private readonly codes: CodeStore,
    private readonly secrets: Secrets,
    private readonly clock: Clock,
    private readonly ids: Ids,
  ) {
    super();
  }

  async issueCode(actor: Actor, student: RosterStudent): Promise<Issued> {
    const [issued] = await this.issueCodes(actor, [student]);
    if (!issued) throw missing();
    return issued;
  }

  async issueCodes(actor: Actor, students: readonly RosterStudent[]): Promise<readonly Issued[]> {
    const organizationId = students[0]?.organizationId;
    if (organizationId === undefined) return [];
    if (students.some((s) => s.organizationId !== organizationId)) throw new RangeError('the students of one call are of one school');
    const uscc = holds(actor, organizationId, 'ADMINISTRATOR', 'ACADEMIC_OFFICER', 'TEACHER') ? await this.roster.usccOf(organizationId) : null;
    if (uscc === null) throw missing();
    const accounts = await this.accountsOf(organizationId, uscc, students);
    return this.issue(accounts);
  }

  /** The account of each student in their order: the one there is, or a new one. */
  private async accountsOf(
    organizationId: string,
    uscc: string,
    students: readonly RosterStudent[],
  ): Promise<readonly { personId: string; accountId: string }[]> {
    const signIns = students.map((s) => rosterSignIn(s.number, uscc));
    const known = await this.roster.known(
      organizationId,
      students.flatMap((s) => s.personId ?? []),
      signIns,
    );
    const byPerson = new Map(known.map((k) => [k.personId, k]));
    const bySignIn = new Map(known.map((k) => [k.signIn, k]));
    const fresh: NewStudent[] = [];
    const accounts = students.map((student, i) => {
      const signIn = signIns[i] ?? '';
      const found = student.personId ? byPerson.get(student.personId) : bySignIn.get(signIn);
      if (student.personId && !found) throw missing();
      if (found) return ofThisSchool(found, organizationId);
      const made = { personId: this.ids.next(), accountId: this.ids.next(), postId: this.ids.next(), name: student.name, signIn };
      fresh.push(made);
      return made;
    });
    if (!(await this.roster.add(organizationId, fresh, this.clock.now()))) throw refused('identity.sign-in-taken');
    return accounts;
  }

  private async issue(accounts: readonly { personId: string; accountId: string }[]): Promise<readonly Issued[]> {
    const createdAt = this.clock.now();
    const expiresAt = codeExpiry('ACTIVATION', createdAt);
    const made = accounts.map(({ personId, accountId }) => {
      const id = this.ids.next();
      return { id, personId, accountId, code: this.secrets.code(id) };
    });
    await this.codes.replace(made.map(({ id, accountId }) => ({ id, accountId, createdAt, expiresAt })));
    return made.map(({ personId, code }) => ({ personId, code }));
  }
}

/** A school hands out codes for its own students only: not for someone who came from elsewhere, and not for the operator. */
function ofThisSchool(student: KnownStudent, organizationId: string): KnownStudent {
  const isStudentHere = student.posts.some((post) => post.role === 'STUDENT' && post.organizationId === organizationId);
  if (!isStudentHere) throw missing();
  if (student.operator || homeOf(student.posts) !== organizationId) throw refused('identity.reset-elsewhere');
  return student;
}
