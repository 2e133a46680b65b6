import { kit_problem_network, kit_problem_unreadable } from '#messages';
import { getLocale } from '../text/locale.js';
import { Problem, type ProblemBody } from './problem.js';

/** A stored file as the server describes it. */
export interface StoredFile {
  readonly id: string;
  readonly name: string;
  readonly size: number;
  readonly mediaType: string;
}

/** Where a browser opens or saves the file; never a blob address, which WeChat cannot open. */
export const fileAddress = (id: string): string => `/api/files/${id}`;

/**
 * Sends one file. XMLHttpRequest because fetch tells no upload progress. Repeating is safe: the store is addressed by content.
 * @param onProgress share of the bytes sent, 0 to 1
 */
export function uploadFile<T = StoredFile>(file: File, onProgress?: (share: number) => void, path = '/files'): Promise<T> {
  return new Promise((resolve, reject) => {
    const form = new FormData();
    form.append('file', file, file.name);
    const request = new XMLHttpRequest();
    request.open('POST', `/api${path}`);
    request.responseType = 'json';
    request.setRequestHeader('accept-language', getLocale());
    request.setRequestHeader('idempotency-key', crypto.randomUUID());
    request.upload.onprogress = (step) => {
      if (step.lengthComputable) onProgress?.(step.loaded / step.total);
    };
    request.onerror = () => reject(new Problem({ code: 'network.unreachable', title: kit_problem_network() }));
    request.onload = () => {
      if (request.status < 300) {
        resolve(request.response as T);
        return;
      }
      const body = (request.response ?? {}) as Partial<ProblemBody>;
      reject(
        new Problem(
          { ...body, code: body.code ?? `http.${request.status}`, title: body.title ?? kit_problem_unreadable({ status: request.status }) },
          request.status,
        ),
      );
    };
    request.send(form);
  });
}
