import { useState } from 'react';
import { useSearchParams } from 'react-router';
import {
  training_roster_none,
  training_roster_none_next,
  training_roster_note,
  training_roster_school,
  training_roster_tab_import,
  training_roster_tab_register,
  training_roster_tab_students,
  training_roster_tabs,
  training_roster_title,
} from '#messages';
import { EmptyState, Page, SelectField, Tabs, useRules, useSession, type Session } from '#libs/kit/ui';
import { trainingPermissions } from '../permissions.js';
import { RegisterPanel } from './register-panel.js';
import { RosterImport } from './roster-import.js';
import { StudentList } from './student-list.js';

const tabs = ['students', 'import', 'register'] as const;
type Tab = (typeof tabs)[number];

/** The schools whose roster the person works with. */
const schoolsOf = ({ actor, organizations }: Session) =>
  organizations.filter(({ id }) =>
    actor.posts.some((post) => post.organizationId === id && (post.role === 'ACADEMIC_OFFICER' || post.role === 'TEACHER')),
  );

/** Roster of a school: who is on it, importing more, programmes and classes. */
export default function Roster() {
  const schools = schoolsOf(useSession());
  const may = useRules(trainingPermissions);
  const [chosen, choose] = useState('');
  const [search, setSearch] = useSearchParams();
  const school = schools.find((one) => one.id === chosen) ?? schools[0];
  if (!school)
    return (
      <Page title={training_roster_title()}>
        <EmptyState title={training_roster_none()}>{training_roster_none_next()}</EmptyState>
      </Page>
    );

  const mayImport = may('import', 'RosterImport', { organizationId: school.id });
  const shown = tabs.filter((tab) => tab !== 'import' || mayImport);
  const tab = shown.find((one) => one === search.get('part')) ?? 'students';
  const words: Record<Tab, string> = {
    students: training_roster_tab_students(),
    import: training_roster_tab_import(),
    register: training_roster_tab_register(),
  };
  const open = (part: Tab): void => setSearch({ part });

  return (
    <Page
      title={training_roster_title()}
      note={training_roster_note({ school: school.name })}
      actions={
        schools.length > 1 && (
          <SelectField
            label={training_roster_school()}
            name="school"
            hideLabel
            required
            value={school.id}
            onChange={choose}
            choices={schools.map((one) => ({ value: one.id, label: one.shortName }))}
          />
        )
      }
    >
      <Tabs label={training_roster_tabs()} value={tab} onChange={open} tabs={shown.map((value) => ({ value, label: words[value] }))}>
        {tab === 'students' && <StudentList schoolId={school.id} onImport={mayImport ? () => open('import') : undefined} />}
        {tab === 'import' && <RosterImport schoolId={school.id} />}
        {tab === 'register' && <RegisterPanel schoolId={school.id} />}
      </Tabs>
    </Page>
  );
}
