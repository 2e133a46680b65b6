import { training_mark_article } from '#messages';
import { Tag } from '#libs/kit/ui';
import type { StudentView } from '../contract.js';
import { markWord } from './words.js';

/** Why a student may not be placed now, with the article; nothing for everybody else. */
export const PlacementMarks = ({ marks }: { readonly marks: StudentView['marks'] }) => (
  <>
    {marks.map((mark) => (
      <span key={mark.code} title={training_mark_article({ article: mark.article })}>
        <Tag tone="rust">{markWord[mark.code]()}</Tag> <small className="muted">{mark.article}</small>
      </span>
    ))}
  </>
);
