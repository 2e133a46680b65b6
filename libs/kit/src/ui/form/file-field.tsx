import { useRef, useState, type DragEvent } from 'react';
import { kit_file_add, kit_file_drop, kit_file_remove, kit_file_sending } from '#messages';
import { uploadFile, type StoredFile } from '../data/upload.js';
import { asProblem } from '../data/problem.js';
import { formatPercent, formatSize } from '../text/format.js';
import { Field, type FieldProps } from './field.js';
import { FileList } from './file-list.js';

export interface FileFieldProps extends FieldProps {
  readonly files: readonly StoredFile[];
  readonly onChange: (files: readonly StoredFile[]) => void;
  /** As for `<input accept>`: `image/*,.pdf`. */
  readonly accept?: string;
  readonly multiple?: boolean;
  readonly maxBytes?: number;
  /** The phone's camera first. */
  readonly camera?: boolean;
  /** Sends one file; the file store by default. */
  readonly send?: (file: File, onProgress: (share: number) => void) => Promise<StoredFile>;
}

interface Sending {
  readonly name: string;
  readonly share: number;
}

/** Files go to the store at once; the form then carries their ids. */
export function FileField({
  files,
  onChange,
  accept,
  multiple = true,
  maxBytes,
  camera = false,
  send = uploadFile,
  error,
  ...field
}: FileFieldProps) {
  const [sending, setSending] = useState<Sending | null>(null);
  const [problem, setProblem] = useState<string | undefined>();
  const input = useRef<HTMLInputElement>(null);

  const add = async (chosen: readonly File[]): Promise<void> => {
    setProblem(undefined);
    let known = multiple ? files : [];
    for (const file of multiple ? chosen : chosen.slice(0, 1)) {
      if (maxBytes !== undefined && file.size > maxBytes) {
        setProblem(`${file.name}: ≤ ${formatSize(maxBytes)}`);
        continue;
      }
      setSending({ name: file.name, share: 0 });
      try {
        known = [...known, await send(file, (share) => setSending({ name: file.name, share }))];
        onChange(known);
      } catch (thrown) {
        setProblem(asProblem(thrown).message);
      }
    }
    setSending(null);
    if (input.current) input.current.value = '';
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    void add([...event.dataTransfer.files]);
  };

  return (
    <Field {...field} error={problem ?? error}>
      {(control) => (
        <div className="files" onDragOver={(event) => event.preventDefault()} onDrop={drop}>
          <FileList
            files={files}
            onRemove={(id) => onChange(files.filter((file) => file.id !== id))}
            removeLabel={(file) => kit_file_remove({ name: file.name })}
          />
          <span className="file-add">
            <input
              {...control}
              ref={input}
              type="file"
              {...{ accept, multiple }}
              capture={camera ? 'environment' : undefined}
              disabled={control.disabled || sending !== null}
              onChange={(event) => void add([...(event.target.files ?? [])])}
            />
            <span aria-hidden="true">
              <b>{kit_file_add()}</b> <span className="wide-only">{kit_file_drop()}</span>
            </span>
          </span>
          {sending && (
            <p className="hint" role="status">
              {kit_file_sending({ name: sending.name, share: formatPercent(Math.round(sending.share * 100)) })}
              <progress value={sending.share} max={1} aria-hidden="true" />
            </p>
          )}
        </div>
      )}
    </Field>
  );
}
