import type { StoredFile } from '#libs/kit/ui';
import type { TaskFile } from '../contract.js';

/** A task's file as the kit's lists take it. */
export const asStored = ({ id, name, size, mediaType }: TaskFile): StoredFile => ({ id, name, size, type: mediaType });
