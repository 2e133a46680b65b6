import { Card, Due, Facts, FileList, Money } from '#libs/kit/ui';
import {
  production_consequence,
  production_consequence_penalty,
  production_consequence_price_cut,
  production_consequence_rework,
  production_criteria,
  production_drawing,
  production_due_on,
  production_mentors,
  production_no_school,
  production_none,
  production_order,
  production_people,
  production_poster_person,
  production_price,
  production_reality,
  production_school,
  production_staff_by,
  production_teacher,
  production_terms,
  production_terms_hidden,
  production_use,
  production_use_customer,
  production_use_own,
} from '#messages';
import type { TaskView } from '../contract.js';
import { RealityTests } from './reality-tests.js';
import { TeacherButton } from './teacher-button.js';

const uses = { OWN_PROCESS: production_use_own, CUSTOMER_PROCESS: production_use_customer };
const consequences = { REWORK: production_consequence_rework, PRICE_CUT: production_consequence_price_cut, PENALTY: production_consequence_penalty };

const over = (task: TaskView): boolean => ['ACCEPTED', 'CLOSED', 'CANCELLED', 'REJECTED'].includes(task.status);

/** What is asked, on what terms, by whom; price, order and drawing only for those they are for. */
export const TermsPanel = ({ task }: { readonly task: TaskView }) => (
  <>
    <Card title={production_terms()}>
      <Facts
        items={[
          [production_due_on(), <Due key="due" on={task.dueOn} done={over(task)} />],
          [production_staff_by(), task.staffBy ?? production_none()],
          [production_use(), task.use ? uses[task.use]() : production_none()],
          [production_consequence(), task.consequence ? consequences[task.consequence]() : production_none()],
          ...hiddenTerms(task),
        ]}
      />
      {!task.termsShown && <p className="muted">{production_terms_hidden()}</p>}
      {task.deliveries.length === 0 && <Criteria task={task} />}
    </Card>
    <Card title={production_reality()}>
      <RealityTests proofs={task.reality} verdict={task.reality.verdict} />
    </Card>
    <Card title={production_people()} aside={task.actions.includes('name-teacher') && <TeacherButton task={task} />}>
      <Facts items={people(task)} />
    </Card>
  </>
);

function hiddenTerms(task: TaskView): readonly (readonly [string, React.ReactNode])[] {
  if (!task.termsShown) return [];
  return [
    [production_order(), task.orderReference ?? production_none()],
    [production_price(), task.priceFen === null ? production_none() : <Money key="price" fen={task.priceFen} />],
    [production_drawing(), task.drawing ? <FileList key="drawing" files={[task.drawing]} /> : production_none()],
  ];
}

function people(task: TaskView): readonly (readonly [string, React.ReactNode])[] {
  const school = [production_school(), task.school?.name ?? production_no_school()] as const;
  if (task.topics.length === 0) return [school];
  return [
    [production_poster_person(), task.poster?.name ?? production_none()],
    [production_mentors(), task.mentors.map((mentor) => mentor.name).join('、') || production_none()],
    school,
    [production_teacher(), task.teacher?.name ?? production_none()],
  ];
}

/** How it will be accepted, while nothing has been handed in. */
const Criteria = ({ task }: { readonly task: TaskView }) => (
  <>
    <h3>{production_criteria()}</h3>
    <ol className="task-criteria-plain">
      {task.criteria.map((criterion) => (
        <li key={criterion}>{criterion}</li>
      ))}
    </ol>
  </>
);
