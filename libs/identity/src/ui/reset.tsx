import { identity_reset_note, identity_reset_title } from '#messages';
import { CodeDoor } from './code-door.js';

export default function Reset() {
  return <CodeDoor title={identity_reset_title()} note={identity_reset_note()} />;
}
