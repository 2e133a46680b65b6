import { kit_combobox_found, kit_combobox_none } from '#messages';
import { Field, type FieldProps } from './field.js';
import { useCombobox, type Choosing } from './use-combobox.js';

export interface ComboboxProps<Item> extends FieldProps, Choosing<Item> {
  readonly placeholder?: string;
}

/** Choose one of many by typing (ARIA 1.2 combobox with a list). */
export function Combobox<Item>({ items, text, id, also, value, onChange, onQuery, placeholder, ...field }: ComboboxProps<Item>) {
  const box = useCombobox({ items, text, id, also, value, onChange, onQuery });
  const { open, hits, at } = box;
  const told = hits.length > 0 ? kit_combobox_found({ count: hits.length }) : kit_combobox_none();
  return (
    <Field {...field}>
      {(control) => {
        const list = `${control.id}l`;
        return (
          <div className="combobox">
            <input
              {...control}
              role="combobox"
              aria-expanded={open}
              aria-controls={list}
              aria-autocomplete="list"
              aria-activedescendant={open && hits.length > 0 ? `${list}${at}` : undefined}
              autoComplete="off"
              placeholder={placeholder}
              value={box.shown}
              onKeyDown={box.press}
              onBlur={box.leave}
              onClick={box.show}
              onChange={(event) => box.type(event.target.value)}
            />
            <ul id={list} role="listbox" aria-label={field.label} hidden={!open || hits.length === 0}>
              {hits.map((item, index) => (
                <li
                  key={id(item)}
                  id={`${list}${index}`}
                  role="option"
                  aria-selected={index === at}
                  onMouseEnter={() => box.setAt(index)}
                  onMouseDown={(event) => {
                    event.preventDefault(); // the box keeps the focus
                    box.pick(item);
                  }}
                >
                  {text(item)}
                  {also && <small>{also(item)}</small>}
                </li>
              ))}
            </ul>
            <span role="status" className={open && hits.length === 0 ? 'hint' : 'visually-hidden'}>
              {open ? told : ''}
            </span>
          </div>
        );
      }}
    </Field>
  );
}
