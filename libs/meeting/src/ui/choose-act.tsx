import { useNavigate } from 'react-router';
import {
  consortium_own_act_dissolution,
  consortium_own_act_lift,
  consortium_own_act_rectification,
  consortium_propose_expulsion,
  consortium_propose_reinstatement,
  consortium_propose_suspension,
  meeting_act_admission,
  meeting_act_amendment,
  meeting_act_next,
  meeting_act_seat_filling,
  meeting_act_terms,
  meeting_act_title,
  meeting_act_which,
} from '#messages';
import { Binding, Button, Dialog, Form, SelectField, useForm } from '#libs/kit/ui';
import type { MeetingView } from '../contract.js';
import type { Decision } from '../domain/minutes.js';
import { motionAt, proposable, type Proposable } from './decision-paths.js';

interface Props {
  readonly meeting: MeetingView;
  readonly decision: Decision;
  readonly onClose: () => void;
}

const words: Readonly<Record<Proposable, () => string>> = {
  ADMISSION: meeting_act_admission,
  SUSPENSION: consortium_propose_suspension,
  REINSTATEMENT: consortium_propose_reinstatement,
  EXPULSION: consortium_propose_expulsion,
  SEAT_FILLING: meeting_act_seat_filling,
  CHARTER_AMENDMENT: meeting_act_amendment,
  TERMS_CHANGE: meeting_act_terms,
  RECTIFICATION: consortium_own_act_rectification,
  RECTIFICATION_LIFT: consortium_own_act_lift,
  DISSOLUTION: consortium_own_act_dissolution,
};

/** Which act the leads are asked for; the form of that act then opens with the words of the decision, and stays linked to it. */
export function ChooseAct({ meeting, decision, onClose }: Props) {
  const navigate = useNavigate();
  const form = useForm<{ act: string }>({ act: proposable[0] });
  const submit = (): void => {
    const act = proposable.find((one) => one === form.values.act);
    if (act) void navigate(motionAt(meeting, decision, act));
  };
  return (
    <Dialog open onClose={onClose} title={meeting_act_title()} sheet>
      <Binding>
        <p>{decision.text}</p>
      </Binding>
      <Form
        onSubmit={submit}
        actions={
          <Button kind="primary" type="submit">
            {meeting_act_next()}
          </Button>
        }
      >
        <SelectField
          {...form.field('act')}
          label={meeting_act_which()}
          required
          choices={proposable.map((act) => ({ value: act, label: words[act]() }))}
        />
      </Form>
    </Dialog>
  );
}
