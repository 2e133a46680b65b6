import {
  consortium_kind_authority,
  consortium_kind_enterprise,
  consortium_kind_industry_body,
  consortium_kind_park,
  consortium_kind_school,
  consortium_kind_university,
} from '#messages';

const names: Readonly<Record<string, () => string>> = {
  ENTERPRISE: consortium_kind_enterprise,
  SCHOOL: consortium_kind_school,
  UNIVERSITY: consortium_kind_university,
  INDUSTRY_BODY: consortium_kind_industry_body,
  PARK: consortium_kind_park,
  AUTHORITY: consortium_kind_authority,
};

/** What a kind of organization is called. */
export const organizationKindName = (kind: string): string => names[kind]?.() ?? kind;
