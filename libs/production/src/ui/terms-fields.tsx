import { Card, DateField, FileField, MoneyField, NumberField, SelectField, TextArea, TextField, today, type useForm } from '#libs/kit/ui';
import {
  production_criteria,
  production_criteria_hint,
  production_due_by,
  production_due_enterprise,
  production_due_on,
  production_due_school,
  production_drawing,
  production_drawing_hint,
  production_more_terms,
  production_order,
  production_order_hint,
  production_price,
  production_consequence,
  production_consequence_penalty,
  production_consequence_price_cut,
  production_consequence_rework,
  production_quantity_label,
  production_seats,
  production_staff_by,
  production_task_title,
  production_terms,
  production_unit,
  production_use,
  production_use_customer,
  production_use_own,
} from '#messages';
import type { NewTaskValues } from './new-task-values.js';

type TaskForm = ReturnType<typeof useForm<NewTaskValues>>;

/** What, how many, when, how it is accepted; and what makes it a real order. */
export const TermsFields = ({ form }: { readonly form: TaskForm }) => (
  <>
    <Card title={production_terms()}>
      <div className="fields columns">
        <TextField label={production_task_title()} required maxLength={80} {...form.field('title')} />
        <NumberField label={production_quantity_label()} required maxLength={7} {...form.field('quantity')} />
        <TextField label={production_unit()} required maxLength={8} {...form.field('unit')} />
        <DateField label={production_due_on()} required min={today()} {...form.field('dueOn')} />
        <DateField label={production_staff_by()} min={today()} max={form.values.dueOn || undefined} {...form.field('staffBy')} />
        <NumberField label={production_seats()} required maxLength={2} {...form.field('seatCount')} />
        <TextArea label={production_criteria()} hint={production_criteria_hint()} required rows={4} maxLength={2400} {...form.field('criteria')} />
      </div>
    </Card>
    <Card title={production_more_terms()}>
      <div className="fields columns">
        <TextField label={production_order()} hint={production_order_hint()} maxLength={60} {...form.field('orderReference')} />
        <MoneyField label={production_price()} {...form.field('priceFen')} />
        <SelectField
          label={production_use()}
          {...form.field('use')}
          choices={[
            { value: 'OWN_PROCESS', label: production_use_own() },
            { value: 'CUSTOMER_PROCESS', label: production_use_customer() },
          ]}
        />
        <SelectField
          label={production_consequence()}
          {...form.field('consequence')}
          choices={[
            { value: 'REWORK', label: production_consequence_rework() },
            { value: 'PRICE_CUT', label: production_consequence_price_cut() },
            { value: 'PENALTY', label: production_consequence_penalty() },
          ]}
        />
        <SelectField
          label={production_due_by()}
          {...form.field('dueSetBy')}
          choices={[
            { value: 'ENTERPRISE', label: production_due_enterprise() },
            { value: 'SCHOOL', label: production_due_school() },
          ]}
        />
        <FileField
          label={production_drawing()}
          hint={production_drawing_hint()}
          name="drawing"
          multiple={false}
          accept=".pdf,.png,.jpg,.jpeg,.webp,.dxf,.step,.stp"
          files={form.values.drawing}
          onChange={(files) => form.set('drawing', files)}
        />
      </div>
    </Card>
  </>
);
