export { can, canSome } from './can.js';
export { predicateOf, type Column, type Param, type SubjectTable } from './predicate.js';
export { allow, type Conditions, type FieldTest, type Permissions, type Rule, type Scalar } from './rule.js';
