import { fileAddress, type StoredFile } from '../data/upload.js';
import { formatSize } from '../text/format.js';

interface FileListProps {
  readonly files: readonly StoredFile[];
  readonly onRemove?: (id: string) => void;
  readonly removeLabel?: (file: StoredFile) => string;
}

/** Stored files as links the server answers. */
export const FileList = ({ files, onRemove, removeLabel }: FileListProps) =>
  files.length > 0 && (
    <ul className="file-list">
      {files.map((file) => (
        <li key={file.id}>
          <a href={fileAddress(file.id)} target="_blank" rel="noopener">
            {file.name}
          </a>{' '}
          <small>{formatSize(file.size)}</small>
          {onRemove && (
            <button type="button" className="button quiet small" aria-label={removeLabel?.(file)} onClick={() => onRemove(file.id)}>
              ×
            </button>
          )}
        </li>
      ))}
    </ul>
  );
