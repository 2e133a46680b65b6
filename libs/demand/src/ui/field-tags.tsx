import { Tag } from '#libs/kit/ui';

/** Words of the field, set apart. */
export const FieldTags = ({ fields }: { readonly fields: readonly string[] }) => (
  <span className="demand-tags">
    {fields.map((field) => (
      <Tag key={field}>{field}</Tag>
    ))}
  </span>
);
