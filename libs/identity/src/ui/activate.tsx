import { identity_activate_note, identity_activate_title } from '#messages';
import { CodeDoor } from './code-door.js';

export default function Activate() {
  return <CodeDoor title={identity_activate_title()} note={identity_activate_note()} />;
}
