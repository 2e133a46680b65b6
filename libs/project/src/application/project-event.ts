import { consortiumTopic, type Actor } from '#libs/kernel';
import type { NewEvent } from '#libs/platform';
import type { ProjectRecord } from './ports/project-store.js';

/** The event of a change to one project. */
export const projectEvent = (
  project: Pick<ProjectRecord, 'id' | 'consortiumId'>,
  version: number,
  about: Pick<NewEvent, 'type' | 'data'> & { readonly actor: Actor; readonly speaksFor: string },
): NewEvent => ({
  stream: project.id,
  version,
  owner: { kind: 'consortium', id: project.consortiumId },
  topics: [consortiumTopic(project.consortiumId)],
  ...about,
  data: { projectId: project.id, ...about.data },
});
