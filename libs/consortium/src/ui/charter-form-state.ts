import type { useForm } from '#libs/kit/ui';
import type { CharterValues } from './charter-values.js';

/** The state of the form of a charter, shared by its steps. */
export type CharterFormState = ReturnType<typeof useForm<CharterValues>>;
