import { allow, type Permissions } from '#libs/access';

/** What every signed-in person may do, whoever they are; what they find, follow or read is decided there. Only who holds a post uploads. */
export const platformPermissions: Permissions = ({ posts }) => [
  allow('search', 'Everything'),
  allow('follow', 'Topic'),
  allow('read', 'File'),
  ...(posts.length > 0 ? [allow('upload', 'File')] : []),
];
