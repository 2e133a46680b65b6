import { allow, type Permissions } from '#libs/access';

/** What every signed-in person may do, whoever they are; what they find or follow is filtered there. */
export const platformPermissions: Permissions = () => [allow('search', 'Everything'), allow('follow', 'Topic')];
