import { Injectable } from '@nestjs/common';
import { Db, type Statement } from '#libs/platform';
import { TaskPeople } from '../application/ports/task-people.js';

const HOLDERS: Statement = {
  name: 'task-role-holders',
  text: 'SELECT DISTINCT person_id FROM post WHERE organization_id = $1 AND role = $2 AND to_at IS NULL ORDER BY person_id LIMIT 500',
};

/** Holders of roles, read from the posts: ids only. */
@Injectable()
export class SqlTaskPeople extends TaskPeople {
  constructor(private readonly db: Db) {
    super();
  }

  async teaches(personId: string, schoolId: string): Promise<boolean> {
    return (await this.teachersOf(schoolId)).includes(personId);
  }

  mentorsOf(enterpriseId: string): Promise<readonly string[]> {
    return this.holders(enterpriseId, 'MENTOR');
  }

  teachersOf(schoolId: string): Promise<readonly string[]> {
    return this.holders(schoolId, 'TEACHER');
  }

  private async holders(organizationId: string, role: string): Promise<readonly string[]> {
    return (await this.db.read<{ person_id: string }>(HOLDERS, [organizationId, role])).map((row) => row.person_id);
  }
}
