import { allow, type Permissions } from '#libs/access';
import { organizationsWhere } from '#libs/kernel';

/**
 * Everybody has an inbox and settings of their own, and nobody else looks into them. Which group hears of an organization's promises is its
 * administrator's to say, and of a consortium's its secretariat's; an address is a credential, so nobody else sees that there is one.
 */
export const noticePermissions: Permissions = (actor) => {
  const administered = organizationsWhere(actor, 'ADMINISTRATOR');
  const secretariats = organizationsWhere(actor, 'SECRETARY');
  return [
    allow('read', 'Notice', { personId: actor.personId }),
    allow('mark', 'Notice', { personId: actor.personId }),
    allow('choose', 'NoticeSettings', { personId: actor.personId }),
    ...(administered.length > 0 ? [allow('configure', 'NoticeBot', { organizationId: { $in: administered } })] : []),
    ...(secretariats.length > 0 ? [allow('configure', 'NoticeBot', { secretariatId: { $in: secretariats } })] : []),
  ];
};
