-- Made by npm run schema from the migrations; never edited by hand.

CREATE TABLE access_log (
  id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  account_id uuid,
  person_id uuid,
  action text NOT NULL,
  subject text NOT NULL,
  subject_id text,
  outcome text NOT NULL,
  correlation_id text,
  CONSTRAINT access_log_outcome_check CHECK ((outcome = ANY (ARRAY['allowed'::text, 'denied'::text]))),
  CONSTRAINT access_log_pkey PRIMARY KEY (id)
);
CREATE INDEX access_log_person_id_id_idx ON public.access_log USING btree (person_id, id);
GRANT INSERT, SELECT ON access_log TO dingyue_app;

CREATE TABLE account (
  id uuid NOT NULL,
  version integer NOT NULL,
  person_id uuid NOT NULL,
  sign_in text NOT NULL,
  password_hash text,
  status text NOT NULL,
  operator boolean NOT NULL DEFAULT false,
  locale text NOT NULL DEFAULT 'zh'::text,
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT account_locale_check CHECK ((locale = ANY (ARRAY['zh'::text, 'en'::text]))),
  CONSTRAINT account_status_check CHECK ((status = ANY (ARRAY['INVITED'::text, 'ACTIVE'::text, 'DISABLED'::text]))),
  CONSTRAINT account_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT account_pkey PRIMARY KEY (id),
  CONSTRAINT account_person_id_uq UNIQUE (person_id)
);
CREATE UNIQUE INDEX account_sign_in_uq ON public.account USING btree (lower(sign_in));
GRANT INSERT, SELECT, UPDATE ON account TO dingyue_app;

CREATE TABLE agreement (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  version integer NOT NULL,
  number text NOT NULL,
  title text NOT NULL,
  body text NOT NULL,
  payer_id uuid NOT NULL,
  school_id uuid NOT NULL,
  vat_percent integer NOT NULL,
  formula_code text NOT NULL,
  formula_version integer NOT NULL,
  content text NOT NULL,
  hash text NOT NULL,
  status text NOT NULL,
  drafted_by uuid NOT NULL,
  drafted_at timestamp with time zone NOT NULL,
  in_force_at timestamp with time zone,
  expires_on date,
  CONSTRAINT agreement_in_force_at_check CHECK (((status = ANY (ARRAY['IN_FORCE'::text, 'SUPERSEDED'::text])) = (in_force_at IS NOT NULL))),
  CONSTRAINT agreement_payer_id_check CHECK ((payer_id <> school_id)),
  CONSTRAINT agreement_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'IN_FORCE'::text, 'SUPERSEDED'::text, 'WITHDRAWN'::text, 'REFUSED'::text]))),
  CONSTRAINT agreement_title_check CHECK ((((length(title) >= 1) AND (length(title) <= 100)) AND ((length(body) >= 1) AND (length(body) <= 20000)))),
  CONSTRAINT agreement_vat_percent_check CHECK ((vat_percent = ANY (ARRAY[13, 9, 6, 3, 0]))),
  CONSTRAINT agreement_consortium_id_payer_id_fkey FOREIGN KEY (consortium_id, payer_id) REFERENCES membership(consortium_id, organization_id),
  CONSTRAINT agreement_consortium_id_school_id_fkey FOREIGN KEY (consortium_id, school_id) REFERENCES membership(consortium_id, organization_id),
  CONSTRAINT agreement_formula_code_formula_version_fkey FOREIGN KEY (formula_code, formula_version) REFERENCES allocation_formula(code, version),
  CONSTRAINT agreement_pkey PRIMARY KEY (id),
  CONSTRAINT agreement_consortium_id_id_uq UNIQUE (consortium_id, id),
  CONSTRAINT agreement_consortium_id_number_uq UNIQUE (consortium_id, number)
);
CREATE UNIQUE INDEX agreement_consortium_id_payer_id_school_id_uq ON public.agreement USING btree (consortium_id, payer_id, school_id) WHERE (status = 'IN_FORCE'::text);
CREATE INDEX agreement_consortium_id_status_id_idx ON public.agreement USING btree (consortium_id, status, id);
GRANT INSERT, SELECT, UPDATE ON agreement TO dingyue_app;

CREATE TABLE agreement_counter (
  consortium_id uuid NOT NULL,
  last integer NOT NULL,
  CONSTRAINT agreement_counter_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id),
  CONSTRAINT agreement_counter_pkey PRIMARY KEY (consortium_id)
);
GRANT INSERT, SELECT, UPDATE ON agreement_counter TO dingyue_app;

CREATE TABLE agreement_model (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  payer_role text NOT NULL,
  school_role text NOT NULL,
  vat_percent integer NOT NULL,
  parties jsonb NOT NULL,
  CONSTRAINT agreement_model_role_check CHECK (((payer_role ~ '^(SEAT|KIND):'::text) AND (school_role ~ '^(SEAT|KIND):'::text))),
  CONSTRAINT agreement_model_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id),
  CONSTRAINT agreement_model_pkey PRIMARY KEY (id),
  CONSTRAINT agreement_model_consortium_id_id_uq UNIQUE (consortium_id, id)
);
GRANT INSERT, SELECT ON agreement_model TO dingyue_app;

CREATE TABLE agreement_party (
  consortium_id uuid NOT NULL,
  agreement_id uuid NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL,
  organization_id uuid NOT NULL,
  share_millionths integer NOT NULL,
  step integer NOT NULL DEFAULT 1,
  CONSTRAINT agreement_party_kind_check CHECK ((kind = ANY (ARRAY['MEMBER'::text, 'COMMON_FUND'::text]))),
  CONSTRAINT agreement_party_share_millionths_check CHECK (((share_millionths >= 1) AND (share_millionths <= 1000000))),
  CONSTRAINT agreement_party_step_check CHECK (((step >= 1) AND (step <= 5))),
  CONSTRAINT agreement_party_consortium_id_agreement_id_fkey FOREIGN KEY (consortium_id, agreement_id) REFERENCES agreement(consortium_id, id),
  CONSTRAINT agreement_party_consortium_id_organization_id_fkey FOREIGN KEY (consortium_id, organization_id) REFERENCES membership(consortium_id, organization_id),
  CONSTRAINT agreement_party_pkey PRIMARY KEY (consortium_id, agreement_id, "position"),
  CONSTRAINT agreement_party_organization_id_kind_uq UNIQUE (consortium_id, agreement_id, organization_id, kind)
);
CREATE INDEX agreement_party_organization_id_consortium_id_idx ON public.agreement_party USING btree (organization_id, consortium_id, agreement_id);
GRANT DELETE, INSERT, SELECT ON agreement_party TO dingyue_app;

CREATE TABLE agreement_refusal (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  agreement_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  hash text NOT NULL,
  reason text,
  refused_by uuid NOT NULL,
  refused_at timestamp with time zone NOT NULL,
  CONSTRAINT agreement_refusal_reason_check CHECK ((length(reason) <= 1000)),
  CONSTRAINT agreement_refusal_consortium_id_agreement_id_fkey FOREIGN KEY (consortium_id, agreement_id) REFERENCES agreement(consortium_id, id),
  CONSTRAINT agreement_refusal_pkey PRIMARY KEY (id),
  CONSTRAINT agreement_refusal_agreement_id_hash_uq UNIQUE (consortium_id, agreement_id, hash),
  CONSTRAINT agreement_refusal_consortium_id_id_uq UNIQUE (consortium_id, id)
);
CREATE INDEX agreement_refusal_refused_by_idx ON public.agreement_refusal USING btree (refused_by);
GRANT INSERT, SELECT, UPDATE ON agreement_refusal TO dingyue_app;

CREATE TABLE agreement_signature (
  consortium_id uuid NOT NULL,
  agreement_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  hash text NOT NULL,
  signed_by uuid NOT NULL,
  signed_at timestamp with time zone NOT NULL,
  CONSTRAINT agreement_signature_consortium_id_agreement_id_fkey FOREIGN KEY (consortium_id, agreement_id) REFERENCES agreement(consortium_id, id),
  CONSTRAINT agreement_signature_pkey PRIMARY KEY (consortium_id, agreement_id, organization_id, hash)
);
GRANT INSERT, SELECT ON agreement_signature TO dingyue_app;

CREATE TABLE allocation_formula (
  code text NOT NULL,
  version integer NOT NULL,
  definition text NOT NULL,
  hash text NOT NULL,
  CONSTRAINT allocation_formula_pkey PRIMARY KEY (code, version),
  CONSTRAINT allocation_formula_hash_uq UNIQUE (hash)
);
GRANT INSERT, SELECT, UPDATE ON allocation_formula TO dingyue_app;

CREATE TABLE class_group (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  programme_id uuid NOT NULL,
  name text NOT NULL,
  CONSTRAINT class_group_name_check CHECK (((length(name) >= 1) AND (length(name) <= 40))),
  CONSTRAINT class_group_organization_id_programme_id_fkey FOREIGN KEY (organization_id, programme_id) REFERENCES programme(organization_id, id),
  CONSTRAINT class_group_pkey PRIMARY KEY (organization_id, id),
  CONSTRAINT class_group_organization_id_programme_id_name_uq UNIQUE (organization_id, programme_id, name)
);
GRANT INSERT, SELECT ON class_group TO dingyue_app;

CREATE TABLE clearance (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  consortium_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  task_id uuid NOT NULL,
  task_number text NOT NULL,
  seat_id uuid NOT NULL,
  student_id uuid NOT NULL,
  status text NOT NULL,
  rule_pack_version integer,
  attested_by uuid,
  attested_at timestamp with time zone,
  CONSTRAINT clearance_attested_check CHECK ((((status = 'ATTESTED'::text) = (attested_at IS NOT NULL)) AND ((attested_at IS NULL) = (attested_by IS NULL)) AND ((attested_at IS NULL) = (rule_pack_version IS NULL)))),
  CONSTRAINT clearance_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'ATTESTED'::text]))),
  CONSTRAINT clearance_organization_id_student_id_fkey FOREIGN KEY (organization_id, student_id) REFERENCES student(organization_id, id),
  CONSTRAINT clearance_pkey PRIMARY KEY (organization_id, id),
  CONSTRAINT clearance_id_uq UNIQUE (id),
  CONSTRAINT clearance_organization_id_seat_id_student_id_uq UNIQUE (organization_id, seat_id, student_id)
);
CREATE INDEX clearance_organization_id_open_idx ON public.clearance USING btree (organization_id, task_id) WHERE (status = 'OPEN'::text);
CREATE INDEX clearance_organization_id_task_id_idx ON public.clearance USING btree (organization_id, task_id);
GRANT INSERT, SELECT, UPDATE ON clearance TO dingyue_app;

CREATE TABLE clearance_document (
  organization_id uuid NOT NULL,
  clearance_id uuid NOT NULL,
  kind text NOT NULL,
  file_id uuid NOT NULL,
  number text,
  from_on date,
  to_on date,
  score integer,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  CONSTRAINT clearance_document_kind_check CHECK ((kind = ANY (ARRAY['STUDENT_CONSENT'::text, 'GUARDIAN_CONSENT'::text, 'ENTERPRISE_CONSENT'::text, 'TRIPARTITE_AGREEMENT'::text, 'LIABILITY_POLICY'::text, 'SAFETY_EXAM'::text]))),
  CONSTRAINT clearance_document_period_check CHECK ((to_on >= from_on)),
  CONSTRAINT clearance_document_score_check CHECK (((score >= 0) AND (score <= 100))),
  CONSTRAINT clearance_document_organization_id_clearance_id_fkey FOREIGN KEY (organization_id, clearance_id) REFERENCES clearance(organization_id, id),
  CONSTRAINT clearance_document_pkey PRIMARY KEY (organization_id, clearance_id, kind)
);
CREATE POLICY clearance_document_organization ON clearance_document FOR ALL USING ((organization_id = ( SELECT (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid AS "nullif")));
GRANT DELETE, INSERT, SELECT, UPDATE ON clearance_document TO dingyue_app;

CREATE TABLE code_sheet (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  students integer NOT NULL,
  made_by uuid NOT NULL,
  made_at timestamp with time zone NOT NULL,
  CONSTRAINT code_sheet_pkey PRIMARY KEY (organization_id, id)
);
GRANT INSERT, SELECT ON code_sheet TO dingyue_app;

CREATE TABLE consortium (
  id uuid NOT NULL,
  version integer NOT NULL,
  kind_code text NOT NULL,
  kind_version integer NOT NULL,
  name text NOT NULL,
  region_code text NOT NULL,
  status text NOT NULL,
  secretariat_id uuid NOT NULL,
  arbiter_id uuid,
  spot_checker_id uuid,
  common_fund_keeper_id uuid,
  template_hash text,
  formula_hash text,
  created_at timestamp with time zone NOT NULL,
  activated_at timestamp with time zone,
  dissolved_at timestamp with time zone,
  CONSTRAINT consortium_activated_at_check CHECK (((status = 'FOUNDING'::text) = (activated_at IS NULL))),
  CONSTRAINT consortium_dissolved_at_check CHECK (((dissolved_at IS NULL) OR (status = 'DISSOLVED'::text))),
  CONSTRAINT consortium_name_check CHECK (((length(name) >= 2) AND (length(name) <= 100))),
  CONSTRAINT consortium_status_check CHECK ((status = ANY (ARRAY['FOUNDING'::text, 'ACTIVE'::text, 'DISSOLVED'::text]))),
  CONSTRAINT consortium_kind_code_kind_version_fkey FOREIGN KEY (kind_code, kind_version) REFERENCES consortium_kind(code, version),
  CONSTRAINT consortium_secretariat_id_fkey FOREIGN KEY (secretariat_id) REFERENCES organization(id),
  CONSTRAINT consortium_pkey PRIMARY KEY (id)
);
CREATE INDEX consortium_region_code_id_idx ON public.consortium USING btree (region_code text_pattern_ops, id);
CREATE INDEX consortium_secretariat_id_id_idx ON public.consortium USING btree (secretariat_id, id);
GRANT INSERT, SELECT, UPDATE ON consortium TO dingyue_app;

CREATE TABLE consortium_kind (
  code text NOT NULL,
  version integer NOT NULL,
  definition jsonb NOT NULL,
  hash text NOT NULL,
  CONSTRAINT consortium_kind_pkey PRIMARY KEY (code, version)
);
GRANT INSERT, SELECT, UPDATE ON consortium_kind TO dingyue_app;

CREATE TABLE coordination_addressee (
  consortium_id uuid NOT NULL,
  request_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  position integer NOT NULL,
  role text NOT NULL,
  department text NOT NULL,
  due_on date NOT NULL,
  answer_id uuid,
  answered_at timestamp with time zone,
  CONSTRAINT coordination_addressee_answer_check CHECK (((answer_id IS NULL) = (answered_at IS NULL))),
  CONSTRAINT coordination_addressee_department_check CHECK ((length(department) <= 60)),
  CONSTRAINT coordination_addressee_role_check CHECK ((role = ANY (ARRAY['LEAD'::text, 'CO'::text]))),
  CONSTRAINT coordination_addressee_consortium_id_answer_id_fkey FOREIGN KEY (consortium_id, answer_id) REFERENCES coordination_text(consortium_id, id),
  CONSTRAINT coordination_addressee_consortium_id_request_id_fkey FOREIGN KEY (consortium_id, request_id) REFERENCES coordination_request(consortium_id, id),
  CONSTRAINT coordination_addressee_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT coordination_addressee_pkey PRIMARY KEY (consortium_id, request_id, organization_id)
);
CREATE UNIQUE INDEX coordination_addressee_consortium_id_request_id_lead_uq ON public.coordination_addressee USING btree (consortium_id, request_id) WHERE (role = 'LEAD'::text);
CREATE INDEX coordination_addressee_organization_id_open_idx ON public.coordination_addressee USING btree (organization_id, due_on) WHERE (answered_at IS NULL);
CREATE INDEX coordination_addressee_organization_id_request_id_idx ON public.coordination_addressee USING btree (organization_id, request_id);
GRANT INSERT, SELECT, UPDATE ON coordination_addressee TO dingyue_app;

CREATE TABLE coordination_request (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  version integer NOT NULL,
  topic_code text NOT NULL,
  requester_id uuid NOT NULL,
  lead_id uuid NOT NULL,
  status text NOT NULL,
  text_hash text NOT NULL,
  first_due_on date NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  reuses_id uuid,
  closed_at timestamp with time zone,
  in_time boolean,
  CONSTRAINT coordination_request_closed_check CHECK (((status = 'CLOSED'::text) = (closed_at IS NOT NULL))),
  CONSTRAINT coordination_request_in_time_check CHECK (((in_time IS NOT NULL) = ((status = 'CLOSED'::text) AND (reuses_id IS NULL)))),
  CONSTRAINT coordination_request_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'ANSWERED'::text, 'CLOSED'::text, 'WITHDRAWN'::text]))),
  CONSTRAINT coordination_request_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id),
  CONSTRAINT coordination_request_consortium_id_reuses_id_fkey FOREIGN KEY (consortium_id, reuses_id) REFERENCES coordination_request(consortium_id, id),
  CONSTRAINT coordination_request_lead_id_fkey FOREIGN KEY (lead_id) REFERENCES organization(id),
  CONSTRAINT coordination_request_requester_id_fkey FOREIGN KEY (requester_id) REFERENCES organization(id),
  CONSTRAINT coordination_request_topic_code_fkey FOREIGN KEY (topic_code) REFERENCES coordination_topic(code),
  CONSTRAINT coordination_request_pkey PRIMARY KEY (id),
  CONSTRAINT coordination_request_consortium_id_id_uq UNIQUE (consortium_id, id)
);
CREATE INDEX coordination_request_consortium_id_text_hash_idx ON public.coordination_request USING btree (consortium_id, text_hash);
CREATE INDEX coordination_request_consortium_id_topic_idx ON public.coordination_request USING btree (consortium_id, topic_code, lead_id, id);
CREATE INDEX coordination_request_requester_id_open_idx ON public.coordination_request USING btree (requester_id, consortium_id) WHERE (status = ANY (ARRAY['OPEN'::text, 'ANSWERED'::text]));
GRANT INSERT, SELECT, UPDATE ON coordination_request TO dingyue_app;

CREATE TABLE coordination_text (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  request_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  kind text NOT NULL,
  text text NOT NULL,
  by_person uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  CONSTRAINT coordination_text_kind_check CHECK ((kind = ANY (ARRAY['ASK'::text, 'ANSWER'::text, 'REOPEN'::text]))),
  CONSTRAINT coordination_text_text_check CHECK ((length(text) <= 5000)),
  CONSTRAINT coordination_text_consortium_id_request_id_fkey FOREIGN KEY (consortium_id, request_id) REFERENCES coordination_request(consortium_id, id),
  CONSTRAINT coordination_text_pkey PRIMARY KEY (id),
  CONSTRAINT coordination_text_consortium_id_id_uq UNIQUE (consortium_id, id)
);
CREATE INDEX coordination_text_by_person_idx ON public.coordination_text USING btree (by_person);
CREATE INDEX coordination_text_consortium_id_request_id_idx ON public.coordination_text USING btree (consortium_id, request_id, id);
GRANT INSERT, SELECT, UPDATE ON coordination_text TO dingyue_app;

CREATE TABLE coordination_topic (
  code text NOT NULL,
  position integer NOT NULL,
  names jsonb NOT NULL,
  CONSTRAINT coordination_topic_pkey PRIMARY KEY (code)
);
GRANT SELECT ON coordination_topic TO dingyue_app;

CREATE TABLE demand_entry (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  list_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  kind text NOT NULL,
  status text NOT NULL,
  terms jsonb NOT NULL,
  listed jsonb,
  words text[] NOT NULL,
  since date NOT NULL,
  answered_on date,
  closed_on date,
  CONSTRAINT demand_entry_closed_on_check CHECK (((status = ANY (ARRAY['MET'::text, 'WITHDRAWN'::text])) = (closed_on IS NOT NULL))),
  CONSTRAINT demand_entry_listed_check CHECK (
CASE status
    WHEN 'DRAFT'::text THEN (listed IS NULL)
    WHEN 'WITHDRAWN'::text THEN true
    ELSE (listed IS NOT NULL)
END),
  CONSTRAINT demand_entry_status_check CHECK ((status = ANY (ARRAY['DRAFT'::text, 'LISTED'::text, 'MET'::text, 'WITHDRAWN'::text]))),
  CONSTRAINT demand_entry_consortium_id_list_id_fkey FOREIGN KEY (consortium_id, list_id) REFERENCES demand_list(consortium_id, id),
  CONSTRAINT demand_entry_pkey PRIMARY KEY (id),
  CONSTRAINT demand_entry_consortium_id_id_uq UNIQUE (consortium_id, id)
);
CREATE INDEX demand_entry_consortium_id_kind_since_idx ON public.demand_entry USING btree (consortium_id, kind, since, id);
CREATE INDEX demand_entry_consortium_id_list_id_idx ON public.demand_entry USING btree (consortium_id, list_id);
CREATE INDEX demand_entry_consortium_id_unanswered_idx ON public.demand_entry USING btree (consortium_id, since) WHERE ((status = 'LISTED'::text) AND (answered_on IS NULL) AND (kind <> 'SUPPLY'::text));
GRANT INSERT, SELECT, UPDATE ON demand_entry TO dingyue_app;

CREATE TABLE demand_list (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  version integer NOT NULL,
  organization_id uuid NOT NULL,
  kind text NOT NULL,
  number integer NOT NULL,
  published_at timestamp with time zone,
  CONSTRAINT demand_list_kind_check CHECK ((kind = ANY (ARRAY['CORE_PRODUCT'::text, 'TECHNOLOGY_DEMAND'::text, 'TALENT_DEMAND'::text, 'SUPPLY'::text]))),
  CONSTRAINT demand_list_number_check CHECK (((number = 0) = (published_at IS NULL))),
  CONSTRAINT demand_list_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id),
  CONSTRAINT demand_list_pkey PRIMARY KEY (id),
  CONSTRAINT demand_list_consortium_id_id_uq UNIQUE (consortium_id, id),
  CONSTRAINT demand_list_consortium_id_organization_id_kind_uq UNIQUE (consortium_id, organization_id, kind)
);
GRANT INSERT, SELECT, UPDATE ON demand_list TO dingyue_app;

CREATE TABLE demand_publication (
  consortium_id uuid NOT NULL,
  list_id uuid NOT NULL,
  number integer NOT NULL,
  content jsonb NOT NULL,
  hash text NOT NULL,
  published_at timestamp with time zone NOT NULL,
  published_by uuid NOT NULL,
  CONSTRAINT demand_publication_number_check CHECK ((number > 0)),
  CONSTRAINT demand_publication_consortium_id_list_id_fkey FOREIGN KEY (consortium_id, list_id) REFERENCES demand_list(consortium_id, id),
  CONSTRAINT demand_publication_pkey PRIMARY KEY (consortium_id, list_id, number)
);
GRANT INSERT, SELECT ON demand_publication TO dingyue_app;

CREATE TABLE demand_response (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  version integer NOT NULL,
  entry_id uuid NOT NULL,
  owner_id uuid NOT NULL,
  responder_id uuid NOT NULL,
  supply_id uuid,
  quantity integer,
  status text NOT NULL,
  note text,
  note_by uuid NOT NULL,
  offered_at timestamp with time zone NOT NULL,
  reason text,
  reason_by uuid,
  answered_at timestamp with time zone,
  CONSTRAINT demand_response_answered_at_check CHECK (((status = 'OFFERED'::text) = (answered_at IS NULL))),
  CONSTRAINT demand_response_sides_check CHECK ((owner_id <> responder_id)),
  CONSTRAINT demand_response_status_check CHECK ((status = ANY (ARRAY['OFFERED'::text, 'ACCEPTED'::text, 'DECLINED'::text, 'WITHDRAWN'::text]))),
  CONSTRAINT demand_response_text_check CHECK (((length(note) <= 1000) AND (length(reason) <= 1000))),
  CONSTRAINT demand_response_consortium_id_entry_id_fkey FOREIGN KEY (consortium_id, entry_id) REFERENCES demand_entry(consortium_id, id),
  CONSTRAINT demand_response_consortium_id_supply_id_fkey FOREIGN KEY (consortium_id, supply_id) REFERENCES demand_entry(consortium_id, id),
  CONSTRAINT demand_response_pkey PRIMARY KEY (id),
  CONSTRAINT demand_response_consortium_id_id_uq UNIQUE (consortium_id, id)
);
CREATE INDEX demand_response_consortium_id_entry_id_idx ON public.demand_response USING btree (consortium_id, entry_id, id);
CREATE UNIQUE INDEX demand_response_consortium_id_entry_id_responder_id_uq ON public.demand_response USING btree (consortium_id, entry_id, responder_id) WHERE (status = ANY (ARRAY['OFFERED'::text, 'ACCEPTED'::text]));
CREATE INDEX demand_response_consortium_id_owner_id_idx ON public.demand_response USING btree (consortium_id, owner_id) WHERE (status = 'OFFERED'::text);
CREATE INDEX demand_response_consortium_id_responder_id_idx ON public.demand_response USING btree (consortium_id, responder_id) WHERE (status = 'OFFERED'::text);
GRANT INSERT, SELECT, UPDATE ON demand_response TO dingyue_app;

CREATE TABLE event (
  stream_id uuid NOT NULL,
  version integer NOT NULL,
  id uuid NOT NULL,
  owner_kind text NOT NULL,
  owner_id uuid,
  type text NOT NULL,
  at timestamp with time zone NOT NULL,
  actor_id uuid,
  organization_id uuid,
  data text NOT NULL,
  leaf bytea NOT NULL,
  CONSTRAINT event_owner_check CHECK ((((owner_kind = 'installation'::text) = (owner_id IS NULL)) AND (owner_kind = ANY (ARRAY['installation'::text, 'organization'::text, 'consortium'::text])))),
  CONSTRAINT event_version_check CHECK ((version > 0)),
  CONSTRAINT event_pkey PRIMARY KEY (stream_id, version),
  CONSTRAINT event_id_uq UNIQUE (id)
);
CREATE INDEX event_owner_id_type_id_idx ON public.event USING btree (owner_id, type, id);
GRANT INSERT, SELECT ON event TO dingyue_app;

CREATE TABLE expert (
  id uuid NOT NULL,
  organization_id uuid NOT NULL,
  version integer NOT NULL,
  person_id uuid NOT NULL,
  kind text NOT NULL,
  fields text[] NOT NULL,
  about text NOT NULL,
  hours_per_month integer,
  from_on date,
  until_on date,
  words text[] NOT NULL,
  state text NOT NULL,
  entered_by uuid NOT NULL,
  entered_at timestamp with time zone NOT NULL,
  consented_at timestamp with time zone,
  notice text,
  ended_at timestamp with time zone,
  CONSTRAINT expert_consent_check CHECK (((state <> 'SHOWN'::text) OR ((consented_at IS NOT NULL) AND (notice IS NOT NULL)))),
  CONSTRAINT expert_ended_at_check CHECK (((state = 'ENDED'::text) = (ended_at IS NOT NULL))),
  CONSTRAINT expert_kind_check CHECK ((kind = ANY (ARRAY['MASTER'::text, 'TECHNICIAN'::text, 'ENGINEER'::text, 'TEACHER'::text]))),
  CONSTRAINT expert_state_check CHECK ((state = ANY (ARRAY['WAITING'::text, 'SHOWN'::text, 'ENDED'::text]))),
  CONSTRAINT expert_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT expert_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT expert_pkey PRIMARY KEY (id),
  CONSTRAINT expert_organization_id_id_uq UNIQUE (organization_id, id)
);
CREATE UNIQUE INDEX expert_organization_id_person_id_uq ON public.expert USING btree (organization_id, person_id) WHERE (state <> 'ENDED'::text);
CREATE INDEX expert_person_id_idx ON public.expert USING btree (person_id);
GRANT INSERT, SELECT, UPDATE ON expert TO dingyue_app;

CREATE TABLE expert_request (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  version integer NOT NULL,
  expert_id uuid NOT NULL,
  owner_id uuid NOT NULL,
  asker_id uuid NOT NULL,
  what text NOT NULL,
  hours integer,
  by_on date,
  state text NOT NULL,
  asked_by uuid NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  reason text,
  answered_by uuid,
  answered_at timestamp with time zone,
  CONSTRAINT expert_request_answered_at_check CHECK (((state = 'ASKED'::text) = (answered_at IS NULL))),
  CONSTRAINT expert_request_sides_check CHECK ((owner_id <> asker_id)),
  CONSTRAINT expert_request_state_check CHECK ((state = ANY (ARRAY['ASKED'::text, 'AGREED'::text, 'DECLINED'::text]))),
  CONSTRAINT expert_request_text_check CHECK (((length(what) <= 1000) AND (length(reason) <= 1000))),
  CONSTRAINT expert_request_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id),
  CONSTRAINT expert_request_owner_id_expert_id_fkey FOREIGN KEY (owner_id, expert_id) REFERENCES expert(organization_id, id),
  CONSTRAINT expert_request_pkey PRIMARY KEY (id),
  CONSTRAINT expert_request_consortium_id_id_uq UNIQUE (consortium_id, id)
);
CREATE INDEX expert_request_consortium_id_asker_id_idx ON public.expert_request USING btree (consortium_id, asker_id, id);
CREATE UNIQUE INDEX expert_request_consortium_id_expert_id_asker_id_uq ON public.expert_request USING btree (consortium_id, expert_id, asker_id) WHERE (state = 'ASKED'::text);
CREATE INDEX expert_request_consortium_id_owner_id_idx ON public.expert_request USING btree (consortium_id, owner_id, id);
GRANT INSERT, SELECT, UPDATE ON expert_request TO dingyue_app;

CREATE TABLE feed (
  topic text NOT NULL,
  seq bigint NOT NULL,
  event_id uuid NOT NULL,
  CONSTRAINT feed_pkey PRIMARY KEY (topic, seq)
);
CREATE INDEX feed_event_id_idx ON public.feed USING btree (event_id);
GRANT DELETE, INSERT, SELECT, UPDATE ON feed TO dingyue_app;

CREATE TABLE file (
  id uuid NOT NULL,
  sha256 bytea NOT NULL,
  size integer NOT NULL,
  media_type text NOT NULL,
  name text NOT NULL,
  uploaded_by uuid NOT NULL,
  uploaded_at timestamp with time zone NOT NULL,
  CONSTRAINT file_name_check CHECK (((length(name) >= 1) AND (length(name) <= 150))),
  CONSTRAINT file_sha256_check CHECK ((length(sha256) = 32)),
  CONSTRAINT file_size_check CHECK ((size > 0)),
  CONSTRAINT file_pkey PRIMARY KEY (id),
  CONSTRAINT file_uploaded_by_sha256_name_uq UNIQUE (uploaded_by, sha256, name)
);
GRANT DELETE, INSERT, SELECT, UPDATE ON file TO dingyue_app;

CREATE TABLE file_link (
  file_id uuid NOT NULL,
  kind text NOT NULL,
  object_id uuid NOT NULL,
  consortium_id uuid,
  organization_id uuid,
  attached_at timestamp with time zone NOT NULL,
  CONSTRAINT file_link_file_id_fkey FOREIGN KEY (file_id) REFERENCES file(id),
  CONSTRAINT file_link_pkey PRIMARY KEY (file_id, kind, object_id)
);
CREATE INDEX file_link_kind_object_id_idx ON public.file_link USING btree (kind, object_id);
GRANT DELETE, INSERT, SELECT ON file_link TO dingyue_app;

CREATE TABLE holiday_year (
  year integer NOT NULL,
  version integer NOT NULL,
  definition jsonb NOT NULL,
  hash text NOT NULL,
  CONSTRAINT holiday_year_pkey PRIMARY KEY (year, version)
);
GRANT SELECT ON holiday_year TO dingyue_app;

CREATE TABLE hours (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  consortium_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  task_id uuid NOT NULL,
  task_number text NOT NULL,
  seat_id uuid NOT NULL,
  student_id uuid NOT NULL,
  person_id uuid NOT NULL,
  status text NOT NULL,
  from_at timestamp with time zone NOT NULL,
  to_at timestamp with time zone,
  minutes integer NOT NULL,
  day date NOT NULL,
  note text NOT NULL,
  reason text,
  confirmation_id uuid,
  credit_id uuid,
  CONSTRAINT hours_decided_check CHECK ((((confirmation_id IS NOT NULL) = (status = ANY (ARRAY['CONFIRMED'::text, 'CREDITED'::text]))) AND ((credit_id IS NOT NULL) = (status = 'CREDITED'::text)) AND ((reason IS NOT NULL) = (status = 'REFUSED'::text)))),
  CONSTRAINT hours_interval_check CHECK (((to_at > from_at) AND (minutes >= 0) AND ((to_at IS NOT NULL) OR (status = ANY (ARRAY['RUNNING'::text, 'WITHDRAWN'::text]))))),
  CONSTRAINT hours_status_check CHECK ((status = ANY (ARRAY['RUNNING'::text, 'LOGGED'::text, 'CONFIRMED'::text, 'REFUSED'::text, 'CREDITED'::text, 'WITHDRAWN'::text]))),
  CONSTRAINT hours_organization_id_confirmation_id_fkey FOREIGN KEY (organization_id, confirmation_id) REFERENCES hours_batch(organization_id, id),
  CONSTRAINT hours_organization_id_credit_id_fkey FOREIGN KEY (organization_id, credit_id) REFERENCES hours_batch(organization_id, id),
  CONSTRAINT hours_organization_id_student_id_fkey FOREIGN KEY (organization_id, student_id) REFERENCES student(organization_id, id),
  CONSTRAINT hours_pkey PRIMARY KEY (organization_id, id),
  CONSTRAINT hours_id_uq UNIQUE (id)
);
CREATE INDEX hours_consortium_id_status_idx ON public.hours USING btree (consortium_id, status) INCLUDE (minutes);
CREATE INDEX hours_enterprise_id_waiting_idx ON public.hours USING btree (enterprise_id, task_id) WHERE (status = 'LOGGED'::text);
CREATE INDEX hours_organization_id_confirmation_id_idx ON public.hours USING btree (organization_id, confirmation_id) WHERE (confirmation_id IS NOT NULL);
CREATE INDEX hours_organization_id_student_id_day_idx ON public.hours USING btree (organization_id, student_id, day);
CREATE UNIQUE INDEX hours_organization_id_student_id_running_uq ON public.hours USING btree (organization_id, student_id) WHERE (status = 'RUNNING'::text);
CREATE INDEX hours_organization_id_task_id_day_id_idx ON public.hours USING btree (organization_id, task_id, day, id);
CREATE INDEX hours_organization_id_waiting_idx ON public.hours USING btree (organization_id, task_id) WHERE (status = 'CONFIRMED'::text);
CREATE INDEX hours_person_id_day_idx ON public.hours USING btree (person_id, day);
GRANT INSERT, SELECT, UPDATE ON hours TO dingyue_app;

CREATE TABLE hours_batch (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  consortium_id uuid NOT NULL,
  task_id uuid NOT NULL,
  kind text NOT NULL,
  minutes integer NOT NULL,
  counts boolean NOT NULL,
  decided_by uuid NOT NULL,
  decided_at timestamp with time zone NOT NULL,
  CONSTRAINT hours_batch_kind_check CHECK ((kind = ANY (ARRAY['CONFIRMED'::text, 'CREDITED'::text]))),
  CONSTRAINT hours_batch_minutes_check CHECK ((minutes > 0)),
  CONSTRAINT hours_batch_pkey PRIMARY KEY (organization_id, id),
  CONSTRAINT hours_batch_id_uq UNIQUE (id)
);
CREATE INDEX hours_batch_consortium_id_id_idx ON public.hours_batch USING btree (consortium_id, id) WHERE ((kind = 'CONFIRMED'::text) AND counts);
CREATE INDEX hours_batch_decided_by_idx ON public.hours_batch USING btree (decided_by) WHERE ((kind = 'CONFIRMED'::text) AND counts);
GRANT INSERT, SELECT ON hours_batch TO dingyue_app;

CREATE TABLE idempotency (
  account_id uuid NOT NULL,
  key text NOT NULL,
  route text NOT NULL,
  body_hash bytea NOT NULL,
  aggregate_id uuid,
  version integer,
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT idempotency_pkey PRIMARY KEY (account_id, key)
);
CREATE INDEX idempotency_created_at_idx ON public.idempotency USING btree (created_at);
GRANT DELETE, INSERT, SELECT, UPDATE ON idempotency TO dingyue_app;

CREATE TABLE invitation (
  id uuid NOT NULL,
  version integer NOT NULL,
  organization_id uuid NOT NULL,
  role text NOT NULL,
  token_hash bytea NOT NULL,
  invited_by uuid NOT NULL,
  created_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  used_at timestamp with time zone,
  note text NOT NULL DEFAULT ''::text,
  used_by uuid,
  revoked_at timestamp with time zone,
  CONSTRAINT invitation_ended_once_check CHECK (((used_at IS NULL) OR (revoked_at IS NULL))),
  CONSTRAINT invitation_note_check CHECK ((length(note) <= 40)),
  CONSTRAINT invitation_used_check CHECK (((used_at IS NULL) = (used_by IS NULL))),
  CONSTRAINT invitation_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT invitation_used_by_fkey FOREIGN KEY (used_by) REFERENCES person(id),
  CONSTRAINT invitation_pkey PRIMARY KEY (id),
  CONSTRAINT invitation_token_hash_uq UNIQUE (token_hash)
);
CREATE INDEX invitation_organization_id_id_idx ON public.invitation USING btree (organization_id, id);
CREATE INDEX invitation_used_by_idx ON public.invitation USING btree (used_by);
GRANT INSERT, SELECT, UPDATE ON invitation TO dingyue_app;

CREATE TABLE lead_seat (
  consortium_id uuid NOT NULL,
  seat text NOT NULL,
  position integer NOT NULL,
  organization_id uuid NOT NULL,
  since timestamp with time zone,
  appointed_by uuid,
  CONSTRAINT lead_seat_consortium_id_appointed_by_fkey FOREIGN KEY (consortium_id, appointed_by) REFERENCES motion(consortium_id, id),
  CONSTRAINT lead_seat_consortium_id_organization_id_fkey FOREIGN KEY (consortium_id, organization_id) REFERENCES membership(consortium_id, organization_id),
  CONSTRAINT lead_seat_pkey PRIMARY KEY (consortium_id, seat),
  CONSTRAINT lead_seat_consortium_id_organization_id_uq UNIQUE (consortium_id, organization_id)
);
GRANT DELETE, INSERT, SELECT, UPDATE ON lead_seat TO dingyue_app;

CREATE TABLE meeting (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  version integer NOT NULL,
  kind_code text NOT NULL,
  kind_version integer NOT NULL,
  status text NOT NULL,
  held_on date NOT NULL,
  begins_at text NOT NULL,
  place text NOT NULL,
  agenda text[] NOT NULL,
  convened_for uuid NOT NULL,
  convened_by uuid NOT NULL,
  convened_at timestamp with time zone NOT NULL,
  content text,
  hash text,
  written_at timestamp with time zone,
  signed_at timestamp with time zone,
  CONSTRAINT meeting_begins_at_check CHECK ((begins_at ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$'::text)),
  CONSTRAINT meeting_content_check CHECK ((num_nulls(content, hash, written_at) =
CASE
    WHEN (status = ANY (ARRAY['CONVENED'::text, 'CANCELLED'::text])) THEN 3
    ELSE 0
END)),
  CONSTRAINT meeting_signed_at_check CHECK (((status = 'SIGNED'::text) = (signed_at IS NOT NULL))),
  CONSTRAINT meeting_status_check CHECK ((status = ANY (ARRAY['CONVENED'::text, 'MINUTED'::text, 'REFUSED'::text, 'SIGNED'::text, 'CANCELLED'::text]))),
  CONSTRAINT meeting_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id),
  CONSTRAINT meeting_convened_for_fkey FOREIGN KEY (convened_for) REFERENCES organization(id),
  CONSTRAINT meeting_kind_code_kind_version_fkey FOREIGN KEY (kind_code, kind_version) REFERENCES meeting_kind(code, version),
  CONSTRAINT meeting_pkey PRIMARY KEY (id),
  CONSTRAINT meeting_consortium_id_id_uq UNIQUE (consortium_id, id)
);
CREATE INDEX meeting_consortium_id_held_on_idx ON public.meeting USING btree (consortium_id, held_on, id);
CREATE INDEX meeting_consortium_id_open_idx ON public.meeting USING btree (consortium_id) WHERE (status = ANY (ARRAY['CONVENED'::text, 'MINUTED'::text, 'REFUSED'::text]));
GRANT INSERT, SELECT, UPDATE ON meeting TO dingyue_app;

CREATE TABLE meeting_decision (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  kind text NOT NULL,
  CONSTRAINT meeting_decision_kind_check CHECK ((kind = ANY (ARRAY['PROMISE'::text, 'MOTION'::text, 'NOTED'::text]))),
  CONSTRAINT meeting_decision_consortium_id_meeting_id_fkey FOREIGN KEY (consortium_id, meeting_id) REFERENCES meeting(consortium_id, id),
  CONSTRAINT meeting_decision_pkey PRIMARY KEY (id),
  CONSTRAINT meeting_decision_consortium_id_id_uq UNIQUE (consortium_id, id)
);
CREATE INDEX meeting_decision_consortium_id_meeting_id_idx ON public.meeting_decision USING btree (consortium_id, meeting_id);
GRANT DELETE, INSERT, SELECT, UPDATE ON meeting_decision TO dingyue_app;

CREATE TABLE meeting_kind (
  code text NOT NULL,
  version integer NOT NULL,
  definition jsonb NOT NULL,
  hash text NOT NULL,
  CONSTRAINT meeting_kind_pkey PRIMARY KEY (code, version)
);
GRANT SELECT ON meeting_kind TO dingyue_app;

CREATE TABLE meeting_outcome (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  decision_id uuid NOT NULL,
  obligation_id uuid,
  motion_id uuid,
  CONSTRAINT meeting_outcome_outcome_check CHECK ((num_nulls(obligation_id, motion_id) = 1)),
  CONSTRAINT meeting_outcome_consortium_id_decision_id_fkey FOREIGN KEY (consortium_id, decision_id) REFERENCES meeting_decision(consortium_id, id),
  CONSTRAINT meeting_outcome_consortium_id_motion_id_fkey FOREIGN KEY (consortium_id, motion_id) REFERENCES motion(consortium_id, id),
  CONSTRAINT meeting_outcome_consortium_id_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation(consortium_id, id),
  CONSTRAINT meeting_outcome_pkey PRIMARY KEY (id),
  CONSTRAINT meeting_outcome_consortium_id_id_uq UNIQUE (consortium_id, id),
  CONSTRAINT meeting_outcome_consortium_id_motion_id_uq UNIQUE (consortium_id, motion_id),
  CONSTRAINT meeting_outcome_consortium_id_obligation_id_uq UNIQUE (consortium_id, obligation_id)
);
CREATE INDEX meeting_outcome_consortium_id_decision_id_idx ON public.meeting_outcome USING btree (consortium_id, decision_id);
GRANT INSERT, SELECT ON meeting_outcome TO dingyue_app;

CREATE TABLE meeting_participant (
  consortium_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  position integer NOT NULL,
  seat text,
  attendance text,
  signed_hash text,
  signed_by uuid,
  signed_at timestamp with time zone,
  CONSTRAINT meeting_participant_absent_check CHECK (((signed_hash IS NULL) OR (attendance = ANY (ARRAY['IN_PERSON'::text, 'DELEGATE'::text])))),
  CONSTRAINT meeting_participant_attendance_check CHECK ((attendance = ANY (ARRAY['IN_PERSON'::text, 'DELEGATE'::text, 'ABSENT'::text]))),
  CONSTRAINT meeting_participant_signed_check CHECK ((num_nulls(signed_hash, signed_by, signed_at) = ANY (ARRAY[0, 3]))),
  CONSTRAINT meeting_participant_consortium_id_meeting_id_fkey FOREIGN KEY (consortium_id, meeting_id) REFERENCES meeting(consortium_id, id),
  CONSTRAINT meeting_participant_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT meeting_participant_pkey PRIMARY KEY (consortium_id, meeting_id, organization_id)
);
CREATE INDEX meeting_participant_organization_id_unsigned_idx ON public.meeting_participant USING btree (organization_id, consortium_id) WHERE (signed_hash IS NULL);
GRANT INSERT, SELECT, UPDATE ON meeting_participant TO dingyue_app;

CREATE TABLE meeting_refusal (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  meeting_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  hash text NOT NULL,
  reason text NOT NULL,
  refused_by uuid NOT NULL,
  refused_at timestamp with time zone NOT NULL,
  CONSTRAINT meeting_refusal_reason_check CHECK ((length(reason) <= 1000)),
  CONSTRAINT meeting_refusal_consortium_id_meeting_id_fkey FOREIGN KEY (consortium_id, meeting_id) REFERENCES meeting(consortium_id, id),
  CONSTRAINT meeting_refusal_pkey PRIMARY KEY (id),
  CONSTRAINT meeting_refusal_consortium_id_id_uq UNIQUE (consortium_id, id)
);
CREATE INDEX meeting_refusal_consortium_id_meeting_id_idx ON public.meeting_refusal USING btree (consortium_id, meeting_id, refused_at);
CREATE INDEX meeting_refusal_refused_by_idx ON public.meeting_refusal USING btree (refused_by);
GRANT DELETE, INSERT, SELECT, UPDATE ON meeting_refusal TO dingyue_app;

CREATE TABLE membership (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  version integer NOT NULL,
  organization_id uuid NOT NULL,
  status text NOT NULL,
  invited_at timestamp with time zone NOT NULL,
  accepted_at timestamp with time zone,
  admitted_at timestamp with time zone,
  ended_at timestamp with time zone,
  leaves_on date,
  CONSTRAINT membership_status_check CHECK ((status = ANY (ARRAY['LEADING'::text, 'APPLIED'::text, 'INVITED'::text, 'ACTIVE'::text, 'SUSPENDED'::text, 'DECLINED'::text, 'LEFT'::text, 'EXPELLED'::text]))),
  CONSTRAINT membership_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id),
  CONSTRAINT membership_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT membership_pkey PRIMARY KEY (id),
  CONSTRAINT membership_consortium_id_id_uq UNIQUE (consortium_id, id),
  CONSTRAINT membership_consortium_id_organization_id_uq UNIQUE (consortium_id, organization_id)
);
CREATE INDEX membership_organization_id_consortium_id_idx ON public.membership USING btree (organization_id, consortium_id) WHERE (status = ANY (ARRAY['LEADING'::text, 'ACTIVE'::text]));
CREATE INDEX membership_organization_id_id_idx ON public.membership USING btree (organization_id, id) WHERE (status = 'INVITED'::text);
CREATE INDEX membership_organization_id_standing_idx ON public.membership USING btree (organization_id, consortium_id) WHERE (status = ANY (ARRAY['LEADING'::text, 'ACTIVE'::text, 'SUSPENDED'::text]));
GRANT INSERT, SELECT, UPDATE ON membership TO dingyue_app;

CREATE TABLE motion (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  version integer NOT NULL,
  kind text NOT NULL,
  membership_id uuid,
  content text NOT NULL,
  hash text NOT NULL,
  status text NOT NULL,
  opened_by uuid NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  carried_at timestamp with time zone,
  expires_on date,
  charter_version integer,
  seat text,
  until_on date,
  claim_id uuid,
  CONSTRAINT motion_carried_at_check CHECK (((status = 'CARRIED'::text) = (carried_at IS NOT NULL))),
  CONSTRAINT motion_claim_id_check CHECK (((kind = 'WRITE_OFF'::text) = (claim_id IS NOT NULL))),
  CONSTRAINT motion_kind_check CHECK ((kind = ANY (ARRAY['CHARTER'::text, 'ADMISSION'::text, 'SUSPENSION'::text, 'REINSTATEMENT'::text, 'EXPULSION'::text, 'CHARTER_AMENDMENT'::text, 'SEAT_FILLING'::text, 'DISSOLUTION'::text, 'RECTIFICATION'::text, 'RECTIFICATION_LIFT'::text, 'WRITE_OFF'::text, 'TERMS_CHANGE'::text]))),
  CONSTRAINT motion_membership_id_check CHECK (((kind = ANY (ARRAY['CHARTER'::text, 'CHARTER_AMENDMENT'::text, 'DISSOLUTION'::text, 'RECTIFICATION'::text, 'RECTIFICATION_LIFT'::text, 'TERMS_CHANGE'::text])) = (membership_id IS NULL))),
  CONSTRAINT motion_seat_check CHECK (((kind = 'SEAT_FILLING'::text) = (seat IS NOT NULL))),
  CONSTRAINT motion_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'CARRIED'::text, 'VOID'::text, 'REFUSED'::text, 'EXPIRED'::text]))),
  CONSTRAINT motion_until_on_check CHECK (((kind = 'RECTIFICATION'::text) = (until_on IS NOT NULL))),
  CONSTRAINT motion_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id),
  CONSTRAINT motion_consortium_id_membership_id_fkey FOREIGN KEY (consortium_id, membership_id) REFERENCES membership(consortium_id, id),
  CONSTRAINT motion_pkey PRIMARY KEY (id),
  CONSTRAINT motion_consortium_id_id_uq UNIQUE (consortium_id, id)
);
CREATE UNIQUE INDEX motion_consortium_id_amendment_uq ON public.motion USING btree (consortium_id) WHERE ((kind = ANY (ARRAY['CHARTER_AMENDMENT'::text, 'TERMS_CHANGE'::text])) AND (status = 'OPEN'::text));
CREATE UNIQUE INDEX motion_consortium_id_charter_uq ON public.motion USING btree (consortium_id) WHERE ((kind = 'CHARTER'::text) AND (status <> 'VOID'::text));
CREATE UNIQUE INDEX motion_consortium_id_claim_id_uq ON public.motion USING btree (consortium_id, claim_id) WHERE ((kind = 'WRITE_OFF'::text) AND (status = 'OPEN'::text));
CREATE UNIQUE INDEX motion_consortium_id_itself_uq ON public.motion USING btree (consortium_id, kind) WHERE ((kind = ANY (ARRAY['DISSOLUTION'::text, 'RECTIFICATION'::text, 'RECTIFICATION_LIFT'::text])) AND (status = 'OPEN'::text));
CREATE UNIQUE INDEX motion_consortium_id_membership_id_standing_uq ON public.motion USING btree (consortium_id, membership_id) WHERE ((kind = ANY (ARRAY['SUSPENSION'::text, 'REINSTATEMENT'::text, 'EXPULSION'::text])) AND (status = 'OPEN'::text));
CREATE UNIQUE INDEX motion_consortium_id_membership_id_uq ON public.motion USING btree (consortium_id, membership_id) WHERE ((kind = 'ADMISSION'::text) AND (status = 'OPEN'::text));
CREATE UNIQUE INDEX motion_consortium_id_seat_uq ON public.motion USING btree (consortium_id, seat) WHERE ((kind = 'SEAT_FILLING'::text) AND (status = 'OPEN'::text));
CREATE INDEX motion_consortium_id_status_id_idx ON public.motion USING btree (consortium_id, status, id);
GRANT INSERT, SELECT, UPDATE ON motion TO dingyue_app;

CREATE TABLE motion_refusal (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  motion_id uuid NOT NULL,
  seat text NOT NULL,
  organization_id uuid NOT NULL,
  hash text NOT NULL,
  reason text NOT NULL,
  refused_by uuid NOT NULL,
  refused_at timestamp with time zone NOT NULL,
  CONSTRAINT motion_refusal_reason_check CHECK ((length(reason) <= 1000)),
  CONSTRAINT motion_refusal_consortium_id_motion_id_fkey FOREIGN KEY (consortium_id, motion_id) REFERENCES motion(consortium_id, id),
  CONSTRAINT motion_refusal_pkey PRIMARY KEY (id),
  CONSTRAINT motion_refusal_consortium_id_id_uq UNIQUE (consortium_id, id)
);
CREATE INDEX motion_refusal_consortium_id_motion_id_idx ON public.motion_refusal USING btree (consortium_id, motion_id);
GRANT DELETE, INSERT, SELECT, UPDATE ON motion_refusal TO dingyue_app;

CREATE TABLE motion_signer (
  consortium_id uuid NOT NULL,
  motion_id uuid NOT NULL,
  seat text NOT NULL,
  organization_id uuid NOT NULL,
  signed_hash text,
  signed_by uuid,
  signed_at timestamp with time zone,
  step integer NOT NULL DEFAULT 1,
  CONSTRAINT motion_signer_signed_check CHECK ((((signed_hash IS NULL) = (signed_by IS NULL)) AND ((signed_hash IS NULL) = (signed_at IS NULL)))),
  CONSTRAINT motion_signer_consortium_id_motion_id_fkey FOREIGN KEY (consortium_id, motion_id) REFERENCES motion(consortium_id, id),
  CONSTRAINT motion_signer_pkey PRIMARY KEY (consortium_id, motion_id, seat)
);
CREATE INDEX motion_signer_organization_id_consortium_id_idx ON public.motion_signer USING btree (organization_id, consortium_id) WHERE (signed_hash IS NULL);
GRANT DELETE, INSERT, SELECT, UPDATE ON motion_signer TO dingyue_app;

CREATE TABLE notice (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  code text NOT NULL,
  consortium_id uuid NOT NULL,
  subject_id uuid NOT NULL,
  data jsonb NOT NULL,
  at timestamp with time zone NOT NULL,
  read_at timestamp with time zone,
  rings_at timestamp with time zone,
  mails_at timestamp with time zone,
  mail_id uuid,
  organization_id uuid,
  CONSTRAINT notice_mail_id_fkey FOREIGN KEY (mail_id) REFERENCES notice_mail(id),
  CONSTRAINT notice_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT notice_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT notice_pkey PRIMARY KEY (id)
);
CREATE INDEX notice_mail_id_idx ON public.notice USING btree (mail_id, id) WHERE (mail_id IS NOT NULL);
CREATE INDEX notice_mails_at_idx ON public.notice USING btree (mails_at, person_id) WHERE ((mail_id IS NULL) AND (mails_at IS NOT NULL));
CREATE INDEX notice_person_id_id_idx ON public.notice USING btree (person_id, id);
CREATE INDEX notice_person_id_unread_idx ON public.notice USING btree (person_id, id) WHERE (read_at IS NULL);
GRANT INSERT, SELECT ON notice TO dingyue_app;

CREATE TABLE notice_bot (
  id uuid NOT NULL,
  version integer NOT NULL,
  consortium_id uuid,
  organization_id uuid,
  product text NOT NULL,
  label text NOT NULL,
  locale text NOT NULL,
  host text NOT NULL,
  signs boolean NOT NULL,
  sealed bytea,
  next_at timestamp with time zone NOT NULL,
  pace_ms integer NOT NULL,
  added_at timestamp with time zone NOT NULL,
  removed_at timestamp with time zone,
  CONSTRAINT notice_bot_locale_check CHECK ((locale = ANY (ARRAY['zh'::text, 'en'::text]))),
  CONSTRAINT notice_bot_owner_check CHECK ((num_nonnulls(consortium_id, organization_id) = 1)),
  CONSTRAINT notice_bot_pace_ms_check CHECK ((pace_ms > 0)),
  CONSTRAINT notice_bot_product_check CHECK ((product = ANY (ARRAY['WECOM'::text, 'DINGTALK'::text, 'FEISHU'::text]))),
  CONSTRAINT notice_bot_sealed_check CHECK (((removed_at IS NULL) = (sealed IS NOT NULL))),
  CONSTRAINT notice_bot_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id),
  CONSTRAINT notice_bot_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT notice_bot_pkey PRIMARY KEY (id)
);
CREATE INDEX notice_bot_consortium_id_idx ON public.notice_bot USING btree (consortium_id) WHERE (removed_at IS NULL);
CREATE INDEX notice_bot_organization_id_idx ON public.notice_bot USING btree (organization_id) WHERE (removed_at IS NULL);
GRANT INSERT, SELECT, UPDATE ON notice_bot TO dingyue_app;

CREATE TABLE notice_delivery (
  id uuid NOT NULL,
  bot_id uuid NOT NULL,
  notice_id uuid NOT NULL,
  code text NOT NULL,
  consortium_id uuid,
  data jsonb NOT NULL,
  status text NOT NULL,
  attempts integer NOT NULL,
  due_at timestamp with time zone NOT NULL,
  error text,
  at timestamp with time zone NOT NULL,
  CONSTRAINT notice_delivery_code_check CHECK ((code ~ '^[a-z]+[.][a-z-]+$'::text)),
  CONSTRAINT notice_delivery_status_check CHECK ((status = ANY (ARRAY['WAITING'::text, 'SENDING'::text, 'ACCEPTED'::text, 'PARKED'::text, 'VOID'::text]))),
  CONSTRAINT notice_delivery_bot_id_fkey FOREIGN KEY (bot_id) REFERENCES notice_bot(id),
  CONSTRAINT notice_delivery_pkey PRIMARY KEY (id),
  CONSTRAINT notice_delivery_bot_id_notice_id_uq UNIQUE (bot_id, notice_id)
);
CREATE INDEX notice_delivery_bot_id_waiting_idx ON public.notice_delivery USING btree (bot_id, due_at, id) WHERE (status = 'WAITING'::text);
CREATE INDEX notice_delivery_sending_idx ON public.notice_delivery USING btree (due_at) WHERE (status = 'SENDING'::text);
GRANT INSERT, SELECT ON notice_delivery TO dingyue_app;

CREATE TABLE notice_mail (
  id uuid NOT NULL,
  person_id uuid NOT NULL,
  kind text NOT NULL,
  status text NOT NULL,
  attempts integer NOT NULL,
  due_at timestamp with time zone NOT NULL,
  error text,
  at timestamp with time zone NOT NULL,
  CONSTRAINT notice_mail_kind_check CHECK ((kind = ANY (ARRAY['NOTICES'::text, 'CODE'::text]))),
  CONSTRAINT notice_mail_status_check CHECK ((status = ANY (ARRAY['WAITING'::text, 'SENDING'::text, 'ACCEPTED'::text, 'PARKED'::text, 'VOID'::text]))),
  CONSTRAINT notice_mail_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT notice_mail_pkey PRIMARY KEY (id)
);
CREATE INDEX notice_mail_person_id_at_idx ON public.notice_mail USING btree (person_id, at);
CREATE INDEX notice_mail_sending_idx ON public.notice_mail USING btree (due_at) WHERE (status = 'SENDING'::text);
CREATE INDEX notice_mail_waiting_idx ON public.notice_mail USING btree (due_at, id) WHERE (status = 'WAITING'::text);
GRANT INSERT, SELECT ON notice_mail TO dingyue_app;

CREATE TABLE notice_mail_address (
  person_id uuid NOT NULL,
  address text,
  candidate text,
  asked_at timestamp with time zone,
  asks smallint NOT NULL,
  tries smallint NOT NULL,
  CONSTRAINT notice_mail_address_candidate_check CHECK (((candidate IS NULL) OR (asked_at IS NOT NULL))),
  CONSTRAINT notice_mail_address_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT notice_mail_address_pkey PRIMARY KEY (person_id)
);
GRANT DELETE, INSERT, SELECT, UPDATE ON notice_mail_address TO dingyue_app;

CREATE TABLE notice_news (
  consortium_id uuid NOT NULL,
  code text NOT NULL,
  subject_id uuid NOT NULL,
  occasion text NOT NULL,
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  CONSTRAINT notice_news_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id),
  CONSTRAINT notice_news_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT notice_news_pkey PRIMARY KEY (consortium_id, code, subject_id, occasion, organization_id)
);
GRANT INSERT, SELECT ON notice_news TO dingyue_app;

CREATE TABLE notice_rung (
  consortium_id uuid NOT NULL,
  window_id uuid NOT NULL,
  rung smallint NOT NULL,
  id uuid NOT NULL,
  outcome text NOT NULL,
  at timestamp with time zone NOT NULL,
  CONSTRAINT notice_rung_outcome_check CHECK ((outcome = ANY (ARRAY['SENT'::text, 'SKIPPED'::text]))),
  CONSTRAINT notice_rung_rung_check CHECK ((rung = ANY (ARRAY['-14'::integer, '-7'::integer, 0, 7, 30]))),
  CONSTRAINT notice_rung_consortium_id_window_id_fkey FOREIGN KEY (consortium_id, window_id) REFERENCES obligation_window(consortium_id, id),
  CONSTRAINT notice_rung_pkey PRIMARY KEY (consortium_id, window_id, rung),
  CONSTRAINT notice_rung_consortium_id_id_uq UNIQUE (consortium_id, id)
);
GRANT INSERT, SELECT ON notice_rung TO dingyue_app;

CREATE TABLE notice_settings (
  person_id uuid NOT NULL,
  channel_before text NOT NULL,
  channel_due text NOT NULL,
  channel_raised text NOT NULL,
  quiet_from smallint NOT NULL,
  quiet_to smallint NOT NULL,
  digest boolean NOT NULL,
  channel_turn text NOT NULL,
  channel_alarm text NOT NULL,
  channel_outcome text NOT NULL,
  CONSTRAINT notice_settings_channels_check CHECK ((ARRAY[channel_before, channel_due, channel_raised, channel_turn, channel_alarm, channel_outcome] <@ ARRAY['BELL'::text, 'INBOX'::text, 'MAIL'::text])),
  CONSTRAINT notice_settings_quiet_check CHECK ((((quiet_from >= 0) AND (quiet_from <= 1439)) AND ((quiet_to >= 0) AND (quiet_to <= 1439)))),
  CONSTRAINT notice_settings_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT notice_settings_pkey PRIMARY KEY (person_id)
);
GRANT INSERT, SELECT, UPDATE ON notice_settings TO dingyue_app;

CREATE TABLE obligation (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  version integer NOT NULL,
  number integer NOT NULL,
  set_hash text,
  code text NOT NULL,
  metric text NOT NULL,
  target integer NOT NULL,
  weight integer NOT NULL,
  cadence text NOT NULL,
  scope text NOT NULL,
  computed_from text,
  obligor_id uuid NOT NULL,
  beneficiary_id uuid NOT NULL,
  proposed_by_id uuid NOT NULL,
  awaits_id uuid,
  status text NOT NULL,
  answer_by date NOT NULL,
  proposed_at timestamp with time zone NOT NULL,
  agreed_at timestamp with time zone,
  grace_days integer NOT NULL DEFAULT 10,
  replaces_id uuid,
  superseded_by_id uuid,
  definition jsonb,
  within_days integer,
  CONSTRAINT obligation_agreed_at_check CHECK (((status = ANY (ARRAY['AGREED'::text, 'WAIVED'::text, 'SUPERSEDED'::text])) = (agreed_at IS NOT NULL))),
  CONSTRAINT obligation_awaits_check CHECK (((status = 'PROPOSED'::text) = (awaits_id IS NOT NULL))),
  CONSTRAINT obligation_cadence_check CHECK ((cadence = ANY (ARRAY['MONTH'::text, 'QUARTER'::text, 'HALF_YEAR'::text, 'YEAR'::text, 'TWO_YEARS'::text]))),
  CONSTRAINT obligation_computed_from_check CHECK ((computed_from = ANY (ARRAY['TASK_ACCEPTED'::text, 'TASK_STARTED'::text, 'HOURS_CREDITED'::text, 'PAYMENT_RECEIVED'::text]))),
  CONSTRAINT obligation_definition_check CHECK ((((set_hash IS NULL) = (definition IS NOT NULL)) AND ((definition IS NULL) OR ((computed_from IS NULL) AND (scope = 'PAIR'::text) AND (weight <= 3))))),
  CONSTRAINT obligation_grace_days_check CHECK (((grace_days >= 0) AND (grace_days <= 90))),
  CONSTRAINT obligation_metric_check CHECK ((metric = ANY (ARRAY['COUNT'::text, 'RATIO'::text, 'AT_MOST'::text]))),
  CONSTRAINT obligation_scope_check CHECK ((scope = ANY (ARRAY['PAIR'::text, 'CONSORTIUM'::text]))),
  CONSTRAINT obligation_sides_check CHECK (((obligor_id <> beneficiary_id) AND ((proposed_by_id = obligor_id) OR (proposed_by_id = beneficiary_id)))),
  CONSTRAINT obligation_status_check CHECK ((status = ANY (ARRAY['PROPOSED'::text, 'AGREED'::text, 'DECLINED'::text, 'WITHDRAWN'::text, 'WAIVED'::text, 'SUPERSEDED'::text]))),
  CONSTRAINT obligation_superseded_check CHECK (((status = 'SUPERSEDED'::text) = (superseded_by_id IS NOT NULL))),
  CONSTRAINT obligation_target_check CHECK (((target >= 0) AND ((metric = 'AT_MOST'::text) OR (target >= 1)) AND ((metric <> 'RATIO'::text) OR (target <= 100)))),
  CONSTRAINT obligation_weight_check CHECK ((weight >= 1)),
  CONSTRAINT obligation_within_days_check CHECK (((within_days >= 1) AND (within_days <= 366))),
  CONSTRAINT obligation_consortium_id_beneficiary_id_fkey FOREIGN KEY (consortium_id, beneficiary_id) REFERENCES membership(consortium_id, organization_id),
  CONSTRAINT obligation_consortium_id_obligor_id_fkey FOREIGN KEY (consortium_id, obligor_id) REFERENCES membership(consortium_id, organization_id),
  CONSTRAINT obligation_consortium_id_replaces_id_fkey FOREIGN KEY (consortium_id, replaces_id) REFERENCES obligation(consortium_id, id),
  CONSTRAINT obligation_consortium_id_superseded_by_id_fkey FOREIGN KEY (consortium_id, superseded_by_id) REFERENCES obligation(consortium_id, id),
  CONSTRAINT obligation_set_hash_code_fkey FOREIGN KEY (set_hash, code) REFERENCES obligation_template(set_hash, code),
  CONSTRAINT obligation_pkey PRIMARY KEY (id),
  CONSTRAINT obligation_consortium_id_id_uq UNIQUE (consortium_id, id),
  CONSTRAINT obligation_consortium_id_number_uq UNIQUE (consortium_id, number)
);
CREATE INDEX obligation_consortium_id_answer_by_id_idx ON public.obligation USING btree (consortium_id, answer_by, id) WHERE (status = 'PROPOSED'::text);
CREATE INDEX obligation_consortium_id_obligor_id_source_idx ON public.obligation USING btree (consortium_id, obligor_id, computed_from) WHERE (status = ANY (ARRAY['AGREED'::text, 'SUPERSEDED'::text]));
CREATE UNIQUE INDEX obligation_consortium_id_sides_code_agreed_uq ON public.obligation USING btree (consortium_id, obligor_id, beneficiary_id, code) WHERE (status = 'AGREED'::text);
CREATE UNIQUE INDEX obligation_consortium_id_sides_code_proposed_uq ON public.obligation USING btree (consortium_id, obligor_id, beneficiary_id, code) WHERE (status = 'PROPOSED'::text);
CREATE INDEX obligation_status_id_idx ON public.obligation USING btree (status, id);
GRANT INSERT, SELECT, UPDATE ON obligation TO dingyue_app;

CREATE TABLE obligation_batch (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  version integer NOT NULL,
  organization_id uuid NOT NULL,
  outcomes jsonb NOT NULL,
  at timestamp with time zone NOT NULL,
  CONSTRAINT obligation_batch_pkey PRIMARY KEY (id),
  CONSTRAINT obligation_batch_consortium_id_id_uq UNIQUE (consortium_id, id)
);
GRANT INSERT, SELECT ON obligation_batch TO dingyue_app;

CREATE TABLE obligation_claim (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  obligation_id uuid NOT NULL,
  window_id uuid NOT NULL,
  source_kind text NOT NULL,
  source_id uuid NOT NULL,
  order_ref_hash text,
  numerator integer NOT NULL,
  denominator integer NOT NULL,
  awaits_id uuid NOT NULL,
  since timestamp with time zone NOT NULL,
  until timestamp with time zone,
  version integer,
  status text,
  happened_on date,
  verify_by date,
  late boolean,
  claimed_by uuid,
  note_id uuid,
  reason_id uuid,
  answered_by_id uuid,
  alike_id uuid,
  page_id uuid,
  CONSTRAINT obligation_claim_stated_check CHECK (
CASE
    WHEN (source_kind = 'CLAIM'::text) THEN ((source_id = id) AND (version IS NOT NULL) AND (status IS NOT NULL) AND (happened_on IS NOT NULL) AND (verify_by IS NOT NULL) AND (late IS NOT NULL) AND (claimed_by IS NOT NULL) AND ((status = 'CLAIMED'::text) = (until IS NULL)))
    ELSE ((version IS NULL) AND (status IS NULL))
END),
  CONSTRAINT obligation_claim_status_check CHECK ((status = ANY (ARRAY['CLAIMED'::text, 'VERIFIED'::text, 'REJECTED'::text, 'WITHDRAWN'::text, 'DISPUTED'::text, 'UPHELD'::text, 'RULED'::text]))),
  CONSTRAINT obligation_claim_consortium_id_window_id_fkey FOREIGN KEY (consortium_id, window_id) REFERENCES obligation_window(consortium_id, id),
  CONSTRAINT obligation_claim_pkey PRIMARY KEY (id)
);
CREATE INDEX obligation_claim_consortium_id_awaits_id_verify_by_idx ON public.obligation_claim USING btree (consortium_id, awaits_id, verify_by, id) WHERE ((until IS NULL) AND (source_kind = 'CLAIM'::text));
CREATE INDEX obligation_claim_consortium_id_window_id_idx ON public.obligation_claim USING btree (consortium_id, window_id, since);
CREATE UNIQUE INDEX obligation_claim_obligation_id_source_uq ON public.obligation_claim USING btree (consortium_id, obligation_id, source_kind, source_id) WHERE (until IS NULL);
CREATE INDEX obligation_claim_source_idx ON public.obligation_claim USING btree (consortium_id, source_kind, source_id) WHERE (until IS NULL);
GRANT INSERT, SELECT, UPDATE ON obligation_claim TO dingyue_app;

CREATE TABLE obligation_dispute (
  consortium_id uuid NOT NULL,
  claim_id uuid NOT NULL,
  obligation_id uuid NOT NULL,
  window_id uuid NOT NULL,
  arbiter_id uuid NOT NULL,
  opened_by uuid NOT NULL,
  opened_at timestamp with time zone NOT NULL,
  reason_id uuid NOT NULL,
  rule_by date NOT NULL,
  ruled_by uuid,
  ruled_at timestamp with time zone,
  ruling_id uuid,
  numerator integer,
  CONSTRAINT obligation_dispute_numerator_check CHECK (((numerator >= 0) AND ((ruled_at IS NOT NULL) OR (numerator IS NULL)))),
  CONSTRAINT obligation_dispute_ruled_check CHECK ((((ruled_at IS NULL) = (ruled_by IS NULL)) AND ((ruled_at IS NULL) = (ruling_id IS NULL)))),
  CONSTRAINT obligation_dispute_consortium_id_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation(consortium_id, id),
  CONSTRAINT obligation_dispute_consortium_id_window_id_fkey FOREIGN KEY (consortium_id, window_id) REFERENCES obligation_window(consortium_id, id),
  CONSTRAINT obligation_dispute_pkey PRIMARY KEY (consortium_id, claim_id)
);
CREATE INDEX obligation_dispute_consortium_id_window_id_idx ON public.obligation_dispute USING btree (consortium_id, window_id) WHERE (ruled_at IS NULL);
GRANT INSERT, SELECT, UPDATE ON obligation_dispute TO dingyue_app;

CREATE TABLE obligation_draft (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  code text NOT NULL,
  target integer NOT NULL,
  cadence text NOT NULL,
  obligor_role text,
  beneficiary_role text,
  import_id uuid,
  line integer,
  set_hash text,
  obligor_id uuid,
  beneficiary_id uuid,
  state text NOT NULL DEFAULT 'OPEN'::text,
  obligation_id uuid,
  closed_by_id uuid,
  CONSTRAINT obligation_draft_between_check CHECK (
CASE
    WHEN (import_id IS NULL) THEN ((num_nulls(obligor_role, beneficiary_role) = 0) AND (num_nulls(line, set_hash, obligor_id, beneficiary_id) = 4) AND (state = 'OPEN'::text))
    ELSE ((num_nulls(obligor_role, beneficiary_role) = 2) AND (num_nulls(line, set_hash, obligor_id, beneficiary_id) = 0) AND (obligor_id <> beneficiary_id))
END),
  CONSTRAINT obligation_draft_role_check CHECK (((obligor_role ~ '^(SEAT|KIND):'::text) AND (beneficiary_role ~ '^(SEAT|KIND):'::text))),
  CONSTRAINT obligation_draft_state_check CHECK (((state = ANY (ARRAY['OPEN'::text, 'PROPOSED'::text, 'DISCARDED'::text, 'WITHDRAWN'::text])) AND ((state = 'PROPOSED'::text) = (obligation_id IS NOT NULL)) AND ((state = ANY (ARRAY['PROPOSED'::text, 'DISCARDED'::text])) = (closed_by_id IS NOT NULL)))),
  CONSTRAINT obligation_draft_consortium_id_beneficiary_id_fkey FOREIGN KEY (consortium_id, beneficiary_id) REFERENCES membership(consortium_id, organization_id),
  CONSTRAINT obligation_draft_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id),
  CONSTRAINT obligation_draft_consortium_id_import_id_fkey FOREIGN KEY (consortium_id, import_id) REFERENCES obligation_import(consortium_id, id),
  CONSTRAINT obligation_draft_consortium_id_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation(consortium_id, id),
  CONSTRAINT obligation_draft_consortium_id_obligor_id_fkey FOREIGN KEY (consortium_id, obligor_id) REFERENCES membership(consortium_id, organization_id),
  CONSTRAINT obligation_draft_set_hash_code_fkey FOREIGN KEY (set_hash, code) REFERENCES obligation_template(set_hash, code),
  CONSTRAINT obligation_draft_pkey PRIMARY KEY (id),
  CONSTRAINT obligation_draft_consortium_id_id_uq UNIQUE (consortium_id, id),
  CONSTRAINT obligation_draft_consortium_id_terms_uq UNIQUE (consortium_id, code, obligor_role, beneficiary_role, target, cadence)
);
CREATE INDEX obligation_draft_consortium_id_beneficiary_id_id_idx ON public.obligation_draft USING btree (consortium_id, beneficiary_id, id) WHERE (state = 'OPEN'::text);
CREATE INDEX obligation_draft_consortium_id_import_id_line_idx ON public.obligation_draft USING btree (consortium_id, import_id, line);
CREATE INDEX obligation_draft_consortium_id_obligor_id_id_idx ON public.obligation_draft USING btree (consortium_id, obligor_id, id) WHERE (state = 'OPEN'::text);
CREATE UNIQUE INDEX obligation_draft_consortium_id_sides_uq ON public.obligation_draft USING btree (consortium_id, code, obligor_id, beneficiary_id) WHERE ((import_id IS NOT NULL) AND (state = 'OPEN'::text));
GRANT INSERT, SELECT, UPDATE ON obligation_draft TO dingyue_app;

CREATE TABLE obligation_draft_batch (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  version integer NOT NULL,
  organization_id uuid NOT NULL,
  act text NOT NULL,
  outcomes jsonb NOT NULL,
  at timestamp with time zone NOT NULL,
  CONSTRAINT obligation_draft_batch_act_check CHECK ((act = ANY (ARRAY['PROPOSE'::text, 'DISCARD'::text]))),
  CONSTRAINT obligation_draft_batch_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id),
  CONSTRAINT obligation_draft_batch_pkey PRIMARY KEY (id),
  CONSTRAINT obligation_draft_batch_consortium_id_id_uq UNIQUE (consortium_id, id)
);
GRANT INSERT, SELECT ON obligation_draft_batch TO dingyue_app;

CREATE TABLE obligation_evidence (
  consortium_id uuid NOT NULL,
  sha256 text NOT NULL,
  claim_id uuid NOT NULL,
  look bit(64),
  CONSTRAINT obligation_evidence_pkey PRIMARY KEY (consortium_id, sha256)
);
CREATE INDEX obligation_evidence_consortium_id_claim_id_idx ON public.obligation_evidence USING btree (consortium_id, claim_id);
CREATE INDEX obligation_evidence_consortium_id_look_idx ON public.obligation_evidence USING btree (consortium_id, claim_id, look) WHERE (look IS NOT NULL);
GRANT DELETE, INSERT, SELECT ON obligation_evidence TO dingyue_app;

CREATE TABLE obligation_exhibit (
  consortium_id uuid NOT NULL,
  obligation_id uuid NOT NULL,
  claim_id uuid NOT NULL,
  kind text NOT NULL,
  source_id uuid NOT NULL,
  freed boolean NOT NULL DEFAULT false,
  CONSTRAINT obligation_exhibit_kind_check CHECK ((kind = ANY (ARRAY['TASK'::text, 'HOURS'::text, 'PAYMENT'::text]))),
  CONSTRAINT obligation_exhibit_consortium_id_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation(consortium_id, id),
  CONSTRAINT obligation_exhibit_pkey PRIMARY KEY (consortium_id, claim_id, kind, source_id)
);
CREATE UNIQUE INDEX obligation_exhibit_obligation_id_source_uq ON public.obligation_exhibit USING btree (consortium_id, obligation_id, kind, source_id) WHERE (NOT freed);
GRANT INSERT, SELECT, UPDATE ON obligation_exhibit TO dingyue_app;

CREATE TABLE obligation_import (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  version integer NOT NULL,
  secretariat_id uuid NOT NULL,
  laid_by uuid NOT NULL,
  laid_at timestamp with time zone NOT NULL,
  left_rows jsonb NOT NULL,
  withdrawn_by uuid,
  withdrawn_at timestamp with time zone,
  CONSTRAINT obligation_import_withdrawn_check CHECK (((withdrawn_by IS NULL) = (withdrawn_at IS NULL))),
  CONSTRAINT obligation_import_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id),
  CONSTRAINT obligation_import_pkey PRIMARY KEY (id),
  CONSTRAINT obligation_import_consortium_id_id_uq UNIQUE (consortium_id, id)
);
GRANT INSERT, SELECT, UPDATE ON obligation_import TO dingyue_app;

CREATE TABLE obligation_number (
  consortium_id uuid NOT NULL,
  last integer NOT NULL,
  CONSTRAINT obligation_number_pkey PRIMARY KEY (consortium_id)
);
GRANT INSERT, SELECT, UPDATE ON obligation_number TO dingyue_app;

CREATE TABLE obligation_passed_over (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  obligation_id uuid NOT NULL,
  source_kind text NOT NULL,
  source_id uuid NOT NULL,
  page_id uuid,
  reason text NOT NULL,
  numerator integer NOT NULL,
  denominator integer NOT NULL,
  at timestamp with time zone NOT NULL,
  CONSTRAINT obligation_passed_over_reason_check CHECK ((reason = ANY (ARRAY['SAME_ORDER'::text, 'TOO_LATE'::text]))),
  CONSTRAINT obligation_passed_over_consortium_id_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation(consortium_id, id),
  CONSTRAINT obligation_passed_over_pkey PRIMARY KEY (id),
  CONSTRAINT obligation_passed_over_source_uq UNIQUE (consortium_id, obligation_id, source_kind, source_id)
);
GRANT DELETE, INSERT, SELECT ON obligation_passed_over TO dingyue_app;

CREATE TABLE obligation_template (
  set_hash text NOT NULL,
  code text NOT NULL,
  position integer NOT NULL,
  definition jsonb NOT NULL,
  CONSTRAINT obligation_template_set_hash_fkey FOREIGN KEY (set_hash) REFERENCES obligation_template_set(hash),
  CONSTRAINT obligation_template_pkey PRIMARY KEY (set_hash, code)
);
GRANT INSERT, SELECT ON obligation_template TO dingyue_app;

CREATE TABLE obligation_template_set (
  hash text NOT NULL,
  version integer NOT NULL,
  names jsonb NOT NULL,
  CONSTRAINT obligation_template_set_pkey PRIMARY KEY (hash),
  CONSTRAINT obligation_template_set_version_uq UNIQUE (version)
);
GRANT INSERT, SELECT ON obligation_template_set TO dingyue_app;

CREATE TABLE obligation_text (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  of_id uuid NOT NULL,
  text text,
  links text[] NOT NULL DEFAULT '{}'::text[],
  by_id uuid NOT NULL,
  at timestamp with time zone NOT NULL,
  CONSTRAINT obligation_text_pkey PRIMARY KEY (id),
  CONSTRAINT obligation_text_consortium_id_id_uq UNIQUE (consortium_id, id)
);
GRANT INSERT, SELECT, UPDATE ON obligation_text TO dingyue_app;

CREATE TABLE obligation_turn (
  consortium_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  row_id uuid NOT NULL,
  obligation_id uuid NOT NULL,
  reason text NOT NULL,
  due_on date NOT NULL,
  CONSTRAINT obligation_turn_reason_check CHECK ((reason = ANY (ARRAY['AGREE'::text, 'KEY'::text, 'VERIFY'::text, 'WAIVE'::text, 'RULE'::text]))),
  CONSTRAINT obligation_turn_consortium_id_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation(consortium_id, id),
  CONSTRAINT obligation_turn_pkey PRIMARY KEY (consortium_id, organization_id, row_id)
);
CREATE INDEX obligation_turn_consortium_id_organization_id_due_on_idx ON public.obligation_turn USING btree (consortium_id, organization_id, due_on, row_id);
CREATE INDEX obligation_turn_consortium_id_row_id_idx ON public.obligation_turn USING btree (consortium_id, row_id);
GRANT DELETE, INSERT, SELECT, UPDATE ON obligation_turn TO dingyue_app;

CREATE TABLE obligation_waiver (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  version integer NOT NULL,
  obligation_id uuid NOT NULL,
  window_id uuid NOT NULL,
  kind text NOT NULL,
  target integer,
  former_target integer NOT NULL,
  asked_by_id uuid NOT NULL,
  asked_by_person uuid NOT NULL,
  awaits_id uuid NOT NULL,
  status text NOT NULL,
  reason_id uuid NOT NULL,
  answer_by date NOT NULL,
  asked_at timestamp with time zone NOT NULL,
  answered_at timestamp with time zone,
  until date,
  CONSTRAINT obligation_waiver_answered_at_check CHECK (((status = 'ASKED'::text) = (answered_at IS NULL))),
  CONSTRAINT obligation_waiver_kind_check CHECK ((kind = ANY (ARRAY['WINDOW'::text, 'REST'::text, 'TARGET'::text, 'EXTENSION'::text]))),
  CONSTRAINT obligation_waiver_status_check CHECK ((status = ANY (ARRAY['ASKED'::text, 'CONSENTED'::text, 'REFUSED'::text, 'WITHDRAWN'::text]))),
  CONSTRAINT obligation_waiver_target_check CHECK (((kind = 'TARGET'::text) = (target IS NOT NULL))),
  CONSTRAINT obligation_waiver_until_check CHECK (((kind = 'EXTENSION'::text) = (until IS NOT NULL))),
  CONSTRAINT obligation_waiver_consortium_id_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation(consortium_id, id),
  CONSTRAINT obligation_waiver_consortium_id_window_id_fkey FOREIGN KEY (consortium_id, window_id) REFERENCES obligation_window(consortium_id, id),
  CONSTRAINT obligation_waiver_pkey PRIMARY KEY (id),
  CONSTRAINT obligation_waiver_consortium_id_id_uq UNIQUE (consortium_id, id)
);
CREATE INDEX obligation_waiver_consortium_id_obligation_id_idx ON public.obligation_waiver USING btree (consortium_id, obligation_id, asked_at);
CREATE UNIQUE INDEX obligation_waiver_consortium_id_obligation_id_uq ON public.obligation_waiver USING btree (consortium_id, obligation_id) WHERE (status = 'ASKED'::text);
GRANT INSERT, SELECT, UPDATE ON obligation_waiver TO dingyue_app;

CREATE TABLE obligation_window (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  obligation_id uuid NOT NULL,
  ordinal integer NOT NULL,
  starts_on date NOT NULL,
  ends_on date NOT NULL,
  obligor_id uuid NOT NULL,
  beneficiary_id uuid NOT NULL,
  metric text NOT NULL,
  target integer NOT NULL,
  weight integer NOT NULL,
  claimed_numerator integer NOT NULL DEFAULT 0,
  claimed_denominator integer NOT NULL DEFAULT 0,
  verified_numerator integer NOT NULL DEFAULT 0,
  verified_denominator integer NOT NULL DEFAULT 0,
  entries integer NOT NULL DEFAULT 0,
  due boolean NOT NULL,
  kept boolean NOT NULL DEFAULT false,
  waived_at timestamp with time zone,
  grace_days integer NOT NULL DEFAULT 10,
  claimed_late integer NOT NULL DEFAULT 0,
  verified_late integer NOT NULL DEFAULT 0,
  late_entries integer NOT NULL DEFAULT 0,
  extended_to date,
  CONSTRAINT obligation_window_amounts_check CHECK (((claimed_numerator >= 0) AND (claimed_denominator >= 0) AND (verified_numerator >= 0) AND (verified_denominator >= 0) AND (entries >= 0))),
  CONSTRAINT obligation_window_dates_check CHECK ((starts_on <= ends_on)),
  CONSTRAINT obligation_window_extended_to_check CHECK ((extended_to > ends_on)),
  CONSTRAINT obligation_window_consortium_id_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation(consortium_id, id),
  CONSTRAINT obligation_window_pkey PRIMARY KEY (id),
  CONSTRAINT obligation_window_consortium_id_id_uq UNIQUE (consortium_id, id),
  CONSTRAINT obligation_window_obligation_id_ordinal_uq UNIQUE (consortium_id, obligation_id, ordinal)
);
CREATE INDEX obligation_window_consortium_id_beneficiary_id_idx ON public.obligation_window USING btree (consortium_id, beneficiary_id, kept, ends_on, id);
CREATE INDEX obligation_window_consortium_id_kept_ends_on_id_idx ON public.obligation_window USING btree (consortium_id, kept, ends_on, id);
CREATE INDEX obligation_window_consortium_id_obligor_id_idx ON public.obligation_window USING btree (consortium_id, obligor_id, kept, ends_on, id);
CREATE INDEX obligation_window_consortium_id_waited_until_idx ON public.obligation_window USING btree (consortium_id, COALESCE(extended_to, ends_on), id) WHERE ((NOT kept) AND due);
GRANT INSERT, SELECT, UPDATE ON obligation_window TO dingyue_app;

CREATE TABLE one_time_code (
  id uuid NOT NULL,
  account_id uuid NOT NULL,
  code_hash bytea NOT NULL,
  created_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  used_at timestamp with time zone,
  CONSTRAINT one_time_code_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT one_time_code_pkey PRIMARY KEY (id),
  CONSTRAINT one_time_code_code_hash_uq UNIQUE (code_hash)
);
CREATE INDEX one_time_code_account_id_id_idx ON public.one_time_code USING btree (account_id, id);
GRANT INSERT, SELECT, UPDATE ON one_time_code TO dingyue_app;

CREATE TABLE organization (
  id uuid NOT NULL,
  version integer NOT NULL,
  kind text NOT NULL,
  name text NOT NULL,
  short_name text NOT NULL,
  uscc text NOT NULL,
  region_code text NOT NULL,
  control_group text,
  status text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  refusal_reason text,
  refusal_note text NOT NULL DEFAULT ''::text,
  doc tsvector NOT NULL DEFAULT ''::tsvector,
  merged_into_id uuid,
  merged_at timestamp with time zone,
  merged_note text NOT NULL DEFAULT ''::text,
  CONSTRAINT organization_kind_check CHECK ((kind = ANY (ARRAY['ENTERPRISE'::text, 'SCHOOL'::text, 'UNIVERSITY'::text, 'INDUSTRY_BODY'::text, 'PARK'::text, 'AUTHORITY'::text]))),
  CONSTRAINT organization_merged_check CHECK ((((status = 'MERGED'::text) = (merged_into_id IS NOT NULL)) AND ((status = 'MERGED'::text) = (merged_at IS NOT NULL)) AND (merged_into_id <> id))),
  CONSTRAINT organization_name_check CHECK ((((length(name) >= 2) AND (length(name) <= 100)) AND ((length(short_name) >= 1) AND (length(short_name) <= 20)))),
  CONSTRAINT organization_refusal_reason_check CHECK (((refusal_reason = ANY (ARRAY['NAME_MISMATCH'::text, 'NOT_REGISTERED'::text, 'NOT_AUTHORIZED'::text, 'OUT_OF_SCOPE'::text, 'OTHER'::text])) AND (length(refusal_note) <= 200))),
  CONSTRAINT organization_refused_check CHECK (((status <> 'REFUSED'::text) OR (refusal_reason IS NOT NULL))),
  CONSTRAINT organization_region_code_check CHECK ((region_code ~ '^[0-9]{2,6}$'::text)),
  CONSTRAINT organization_status_check CHECK ((status = ANY (ARRAY['PENDING'::text, 'ADMITTED'::text, 'REFUSED'::text, 'MERGED'::text]))),
  CONSTRAINT organization_merged_into_id_fkey FOREIGN KEY (merged_into_id) REFERENCES organization(id),
  CONSTRAINT organization_pkey PRIMARY KEY (id),
  CONSTRAINT organization_uscc_uq UNIQUE (uscc)
);
CREATE INDEX organization_doc_idx ON public.organization USING gin (doc);
CREATE INDEX organization_merged_into_id_idx ON public.organization USING btree (merged_into_id) WHERE (merged_into_id IS NOT NULL);
CREATE INDEX organization_status_id_idx ON public.organization USING btree (status, id);
GRANT INSERT, SELECT, UPDATE ON organization TO dingyue_app;

CREATE TABLE organization_merger (
  id uuid NOT NULL,
  from_id uuid NOT NULL,
  into_id uuid NOT NULL,
  reason text,
  merges_on date NOT NULL,
  state text NOT NULL,
  declared_by uuid NOT NULL,
  declared_at timestamp with time zone NOT NULL,
  answered_by uuid,
  answered_at timestamp with time zone,
  recorded_at timestamp with time zone,
  CONSTRAINT organization_merger_consent_check CHECK (((state <> ALL (ARRAY['ACCEPTED'::text, 'RECORDED'::text])) OR ((answered_by IS NOT NULL) AND (answered_at IS NOT NULL)))),
  CONSTRAINT organization_merger_not_itself_check CHECK ((from_id <> into_id)),
  CONSTRAINT organization_merger_reason_check CHECK (((length(reason) >= 2) AND (length(reason) <= 1000))),
  CONSTRAINT organization_merger_recorded_check CHECK (((state = 'RECORDED'::text) = (recorded_at IS NOT NULL))),
  CONSTRAINT organization_merger_state_check CHECK ((state = ANY (ARRAY['DECLARED'::text, 'ACCEPTED'::text, 'REFUSED'::text, 'WITHDRAWN'::text, 'RECORDED'::text]))),
  CONSTRAINT organization_merger_from_id_fkey FOREIGN KEY (from_id) REFERENCES organization(id),
  CONSTRAINT organization_merger_into_id_fkey FOREIGN KEY (into_id) REFERENCES organization(id),
  CONSTRAINT organization_merger_pkey PRIMARY KEY (id)
);
CREATE INDEX organization_merger_accepted_idx ON public.organization_merger USING btree (id) WHERE (state = 'ACCEPTED'::text);
CREATE INDEX organization_merger_from_id_id_idx ON public.organization_merger USING btree (from_id, id);
CREATE UNIQUE INDEX organization_merger_from_id_open_uq ON public.organization_merger USING btree (from_id) WHERE (state = ANY (ARRAY['DECLARED'::text, 'ACCEPTED'::text]));
CREATE INDEX organization_merger_into_id_id_idx ON public.organization_merger USING btree (into_id, id);
GRANT INSERT, SELECT, UPDATE ON organization_merger TO dingyue_app;

CREATE TABLE organization_tag (
  id uuid NOT NULL,
  version integer NOT NULL,
  organization_id uuid NOT NULL,
  kind text NOT NULL,
  value text NOT NULL,
  stage text,
  since date NOT NULL,
  source_link text NOT NULL,
  state text NOT NULL,
  claimed_at timestamp with time zone NOT NULL,
  answered_by_id uuid,
  by_operator boolean NOT NULL DEFAULT false,
  answered_at timestamp with time zone,
  reason text,
  CONSTRAINT organization_tag_kind_check CHECK ((kind = ANY (ARRAY['PARK'::text, 'CHAIN'::text, 'DOUBLE_HIGH'::text, 'CERTIFIED_ENTERPRISE'::text]))),
  CONSTRAINT organization_tag_not_by_itself_check CHECK ((answered_by_id <> organization_id)),
  CONSTRAINT organization_tag_reason_check CHECK (((state = 'REJECTED'::text) = (reason IS NOT NULL))),
  CONSTRAINT organization_tag_state_check CHECK ((state = ANY (ARRAY['CLAIMED'::text, 'VERIFIED'::text, 'REJECTED'::text, 'WITHDRAWN'::text, 'SUPERSEDED'::text]))),
  CONSTRAINT organization_tag_value_check CHECK ((((length(value) >= 1) AND (length(value) <= 40)) AND (length(source_link) <= 500))),
  CONSTRAINT organization_tag_verified_check CHECK (((state <> 'VERIFIED'::text) OR ((answered_at IS NOT NULL) AND (by_operator OR (answered_by_id IS NOT NULL))))),
  CONSTRAINT organization_tag_answered_by_id_fkey FOREIGN KEY (answered_by_id) REFERENCES organization(id),
  CONSTRAINT organization_tag_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT organization_tag_pkey PRIMARY KEY (id)
);
CREATE INDEX organization_tag_claimed_idx ON public.organization_tag USING btree (id) WHERE (state = 'CLAIMED'::text);
CREATE UNIQUE INDEX organization_tag_organization_id_claimed_uq ON public.organization_tag USING btree (organization_id, kind, value) WHERE (state = 'CLAIMED'::text);
CREATE INDEX organization_tag_organization_id_idx ON public.organization_tag USING btree (organization_id, id);
CREATE UNIQUE INDEX organization_tag_organization_id_verified_uq ON public.organization_tag USING btree (organization_id, kind, value) WHERE (state = 'VERIFIED'::text);
GRANT INSERT, SELECT, UPDATE ON organization_tag TO dingyue_app;

CREATE TABLE outbox (
  position bigint NOT NULL GENERATED ALWAYS AS IDENTITY,
  event_id uuid NOT NULL,
  topics text[] NOT NULL,
  CONSTRAINT outbox_pkey PRIMARY KEY ("position")
);
GRANT DELETE, INSERT, SELECT, UPDATE ON outbox TO dingyue_app;

CREATE TABLE outcome (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  outcomes_id uuid NOT NULL,
  task_id uuid NOT NULL,
  seat_id uuid NOT NULL,
  student_id uuid NOT NULL,
  type text NOT NULL,
  assessment text NOT NULL,
  note text NOT NULL,
  reported_by uuid NOT NULL,
  reported_at timestamp with time zone NOT NULL,
  CONSTRAINT outcome_assessment_check CHECK ((assessment = ANY (ARRAY['EXCELLENT'::text, 'GOOD'::text, 'FAIR'::text, 'PASS'::text, 'FAIL'::text]))),
  CONSTRAINT outcome_type_check CHECK ((type = ANY (ARRAY['PRODUCT'::text, 'IMPROVEMENT'::text, 'PATENT'::text, 'STANDARD'::text, 'TEACHING_CASE'::text, 'HIRE'::text]))),
  CONSTRAINT outcome_organization_id_outcomes_id_fkey FOREIGN KEY (organization_id, outcomes_id) REFERENCES outcomes(organization_id, id),
  CONSTRAINT outcome_organization_id_student_id_fkey FOREIGN KEY (organization_id, student_id) REFERENCES student(organization_id, id),
  CONSTRAINT outcome_pkey PRIMARY KEY (organization_id, id),
  CONSTRAINT outcome_id_uq UNIQUE (id),
  CONSTRAINT outcome_organization_id_outcomes_id_seat_id_uq UNIQUE (organization_id, outcomes_id, seat_id)
);
CREATE POLICY outcome_organization ON outcome FOR ALL USING ((organization_id = ( SELECT (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid AS "nullif")));
GRANT INSERT, SELECT ON outcome TO dingyue_app;

CREATE TABLE outcome_feedback (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  outcomes_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  rating integer NOT NULL,
  text text NOT NULL,
  given_by uuid NOT NULL,
  given_at timestamp with time zone NOT NULL,
  CONSTRAINT outcome_feedback_rating_check CHECK (((rating >= 1) AND (rating <= 5))),
  CONSTRAINT outcome_feedback_organization_id_outcomes_id_fkey FOREIGN KEY (organization_id, outcomes_id) REFERENCES outcomes(organization_id, id),
  CONSTRAINT outcome_feedback_pkey PRIMARY KEY (organization_id, id),
  CONSTRAINT outcome_feedback_id_uq UNIQUE (id),
  CONSTRAINT outcome_feedback_organization_id_outcomes_id_uq UNIQUE (organization_id, outcomes_id)
);
CREATE POLICY outcome_feedback_organization ON outcome_feedback FOR ALL USING ((organization_id = ( SELECT (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid AS "nullif")));
GRANT INSERT, SELECT ON outcome_feedback TO dingyue_app;

CREATE TABLE outcomes (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  consortium_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  task_id uuid NOT NULL,
  task_number text NOT NULL,
  status text NOT NULL,
  seats integer NOT NULL,
  reported integer NOT NULL,
  feedback boolean NOT NULL,
  CONSTRAINT outcomes_completed_check CHECK (((status = 'OPEN'::text) OR (feedback AND (reported >= seats)))),
  CONSTRAINT outcomes_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'COMPLETED'::text]))),
  CONSTRAINT outcomes_pkey PRIMARY KEY (organization_id, id),
  CONSTRAINT outcomes_id_uq UNIQUE (id),
  CONSTRAINT outcomes_organization_id_task_id_uq UNIQUE (organization_id, task_id)
);
CREATE INDEX outcomes_enterprise_id_open_idx ON public.outcomes USING btree (enterprise_id, task_id) WHERE (NOT feedback);
CREATE INDEX outcomes_organization_id_open_idx ON public.outcomes USING btree (organization_id, task_id) WHERE (status = 'OPEN'::text);
GRANT INSERT, SELECT, UPDATE ON outcomes TO dingyue_app;

CREATE TABLE past_seat (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  seat text NOT NULL,
  organization_id uuid NOT NULL,
  since timestamp with time zone,
  appointed_by uuid,
  until timestamp with time zone NOT NULL,
  how text NOT NULL,
  reason text,
  ended_by uuid NOT NULL,
  CONSTRAINT past_seat_how_check CHECK ((how = ANY (ARRAY['GIVEN_UP'::text, 'REMOVED'::text, 'MERGED'::text]))),
  CONSTRAINT past_seat_reason_check CHECK ((length(reason) <= 1000)),
  CONSTRAINT past_seat_consortium_id_appointed_by_fkey FOREIGN KEY (consortium_id, appointed_by) REFERENCES motion(consortium_id, id),
  CONSTRAINT past_seat_consortium_id_organization_id_fkey FOREIGN KEY (consortium_id, organization_id) REFERENCES membership(consortium_id, organization_id),
  CONSTRAINT past_seat_pkey PRIMARY KEY (id),
  CONSTRAINT past_seat_consortium_id_id_uq UNIQUE (consortium_id, id)
);
CREATE INDEX past_seat_consortium_id_seat_until_idx ON public.past_seat USING btree (consortium_id, seat, until);
GRANT INSERT, SELECT ON past_seat TO dingyue_app;

CREATE TABLE pay (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  version integer NOT NULL,
  task_id uuid NOT NULL,
  seat_id uuid NOT NULL,
  seat_ordinal integer NOT NULL,
  person_id uuid NOT NULL,
  amount_fen bigint NOT NULL,
  from_on date NOT NULL,
  to_on date NOT NULL,
  status text NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  decided_at timestamp with time zone,
  CONSTRAINT pay_amount_fen_check CHECK ((amount_fen > 0)),
  CONSTRAINT pay_decided_at_check CHECK (((status = 'RECORDED'::text) = (decided_at IS NULL))),
  CONSTRAINT pay_status_check CHECK ((status = ANY (ARRAY['RECORDED'::text, 'CONFIRMED'::text, 'CONTESTED'::text]))),
  CONSTRAINT pay_to_on_check CHECK (((to_on >= from_on) AND (to_on <= (from_on + 30)))),
  CONSTRAINT pay_consortium_id_statement_id_fkey FOREIGN KEY (consortium_id, statement_id) REFERENCES statement(consortium_id, id),
  CONSTRAINT pay_pkey PRIMARY KEY (id),
  CONSTRAINT pay_consortium_id_id_uq UNIQUE (consortium_id, id)
);
CREATE INDEX pay_consortium_id_statement_id_id_idx ON public.pay USING btree (consortium_id, statement_id, id);
CREATE INDEX pay_person_id_id_idx ON public.pay USING btree (person_id, id);
CREATE POLICY pay_add ON pay FOR INSERT USING (null) WITH CHECK ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif")));
CREATE POLICY pay_change ON pay FOR UPDATE USING ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif")));
CREATE POLICY pay_read ON pay FOR SELECT USING (((( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif") IS NULL) OR (consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif"))));
GRANT INSERT, SELECT, UPDATE ON pay TO dingyue_app;

CREATE TABLE payment (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  version integer NOT NULL,
  position integer NOT NULL,
  payee_id uuid NOT NULL,
  amount_fen bigint NOT NULL,
  status text NOT NULL,
  reference text,
  paid_on date,
  recorded_by uuid,
  recorded_at timestamp with time zone,
  received_by uuid,
  received_at timestamp with time zone,
  written_off_by uuid,
  written_off_at timestamp with time zone,
  CONSTRAINT payment_amount_fen_check CHECK ((amount_fen > 0)),
  CONSTRAINT payment_received_by_check CHECK ((received_by <> recorded_by)),
  CONSTRAINT payment_received_check CHECK ((num_nulls(received_by, received_at) =
CASE status
    WHEN 'RECEIVED'::text THEN 0
    ELSE 2
END)),
  CONSTRAINT payment_recorded_check CHECK (
CASE status
    WHEN 'DUE'::text THEN (num_nulls(reference, paid_on, recorded_by, recorded_at) = 4)
    WHEN 'WRITTEN_OFF'::text THEN (num_nulls(reference, paid_on, recorded_by, recorded_at) = ANY (ARRAY[0, 4]))
    ELSE (num_nulls(reference, paid_on, recorded_by, recorded_at) = 0)
END),
  CONSTRAINT payment_status_check CHECK ((status = ANY (ARRAY['DUE'::text, 'RECORDED'::text, 'RECEIVED'::text, 'WRITTEN_OFF'::text]))),
  CONSTRAINT payment_written_off_check CHECK ((num_nulls(written_off_by, written_off_at) =
CASE status
    WHEN 'WRITTEN_OFF'::text THEN 0
    ELSE 2
END)),
  CONSTRAINT payment_consortium_id_statement_id_position_fkey FOREIGN KEY (consortium_id, statement_id, "position") REFERENCES statement_share(consortium_id, statement_id, "position"),
  CONSTRAINT payment_consortium_id_written_off_by_fkey FOREIGN KEY (consortium_id, written_off_by) REFERENCES motion(consortium_id, id),
  CONSTRAINT payment_pkey PRIMARY KEY (id),
  CONSTRAINT payment_consortium_id_id_uq UNIQUE (consortium_id, id),
  CONSTRAINT payment_statement_id_position_uq UNIQUE (consortium_id, statement_id, "position")
);
CREATE INDEX payment_payee_id_consortium_id_idx ON public.payment USING btree (payee_id, consortium_id, id) WHERE (status <> 'RECEIVED'::text);
CREATE POLICY payment_add ON payment FOR INSERT USING (null) WITH CHECK ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif")));
CREATE POLICY payment_change ON payment FOR UPDATE USING ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif")));
CREATE POLICY payment_read ON payment FOR SELECT USING (((( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif") IS NULL) OR (consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif"))));
GRANT INSERT, SELECT, UPDATE ON payment TO dingyue_app;

CREATE TABLE person (
  id uuid NOT NULL,
  version integer NOT NULL,
  name text NOT NULL,
  created_at timestamp with time zone NOT NULL,
  erased_at timestamp with time zone,
  CONSTRAINT person_pkey PRIMARY KEY (id)
);
GRANT INSERT, SELECT, UPDATE ON person TO dingyue_app;

CREATE TABLE policy (
  code text NOT NULL,
  version integer NOT NULL,
  effective_on date,
  definition jsonb NOT NULL,
  hash text NOT NULL,
  CONSTRAINT policy_pkey PRIMARY KEY (code, version)
);
GRANT SELECT ON policy TO dingyue_app;

CREATE TABLE post (
  id uuid NOT NULL,
  version integer NOT NULL,
  person_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  role text NOT NULL,
  from_at timestamp with time zone NOT NULL,
  to_at timestamp with time zone,
  CONSTRAINT post_role_check CHECK ((role = ANY (ARRAY['ADMINISTRATOR'::text, 'DELEGATE'::text, 'FINANCE'::text, 'TASK_OWNER'::text, 'MENTOR'::text, 'SAFETY_OFFICER'::text, 'ACADEMIC_OFFICER'::text, 'TEACHER'::text, 'STUDENT'::text, 'VERIFIER'::text, 'SECRETARY'::text, 'OVERSEER'::text, 'GUARDIAN'::text]))),
  CONSTRAINT post_to_at_check CHECK (((to_at IS NULL) OR (to_at >= from_at))),
  CONSTRAINT post_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES organization(id),
  CONSTRAINT post_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id),
  CONSTRAINT post_pkey PRIMARY KEY (id)
);
CREATE INDEX post_organization_id_id_idx ON public.post USING btree (organization_id, id);
CREATE INDEX post_organization_id_person_id_idx ON public.post USING btree (organization_id, person_id) WHERE ((to_at IS NULL) AND (role <> ALL (ARRAY['STUDENT'::text, 'GUARDIAN'::text])));
CREATE UNIQUE INDEX post_person_id_organization_id_role_uq ON public.post USING btree (person_id, organization_id, role) WHERE (to_at IS NULL);
GRANT INSERT, SELECT, UPDATE ON post TO dingyue_app;

CREATE TABLE posting (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  transaction_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  account text NOT NULL,
  position integer,
  amount_fen bigint NOT NULL,
  at timestamp with time zone NOT NULL,
  CONSTRAINT posting_account_check CHECK (((account = ANY (ARRAY['CASH'::text, 'VAT'::text, 'COST'::text, 'STUDENT_PAY'::text, 'SHARE'::text, 'WRITTEN_OFF'::text])) AND ((account = 'SHARE'::text) = ("position" IS NOT NULL)))),
  CONSTRAINT posting_amount_fen_check CHECK ((amount_fen <> 0)),
  CONSTRAINT posting_consortium_id_statement_id_fkey FOREIGN KEY (consortium_id, statement_id) REFERENCES statement(consortium_id, id),
  CONSTRAINT posting_pkey PRIMARY KEY (id)
);
CREATE INDEX posting_consortium_id_statement_id_idx ON public.posting USING btree (consortium_id, statement_id, transaction_id);
CREATE POLICY posting_add ON posting FOR INSERT USING (null) WITH CHECK ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif")));
CREATE POLICY posting_change ON posting FOR UPDATE USING ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif")));
CREATE POLICY posting_read ON posting FOR SELECT USING (((( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif") IS NULL) OR (consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif"))));
GRANT INSERT, SELECT ON posting TO dingyue_app;

CREATE TABLE programme (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  name text NOT NULL,
  CONSTRAINT programme_name_check CHECK (((length(name) >= 1) AND (length(name) <= 40))),
  CONSTRAINT programme_organization_id_fkey FOREIGN KEY (organization_id) REFERENCES programme_register(organization_id),
  CONSTRAINT programme_pkey PRIMARY KEY (organization_id, id),
  CONSTRAINT programme_organization_id_name_uq UNIQUE (organization_id, name)
);
GRANT INSERT, SELECT ON programme TO dingyue_app;

CREATE TABLE programme_register (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  CONSTRAINT programme_register_pkey PRIMARY KEY (organization_id),
  CONSTRAINT programme_register_id_uq UNIQUE (id)
);
GRANT INSERT, SELECT, UPDATE ON programme_register TO dingyue_app;

CREATE TABLE project (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  version integer NOT NULL,
  kind_code text NOT NULL,
  kind_version integer NOT NULL,
  status text NOT NULL,
  title text NOT NULL,
  lead_id uuid NOT NULL,
  begins_on date NOT NULL,
  ends_on date NOT NULL,
  content text NOT NULL,
  hash text NOT NULL,
  proposed_by uuid NOT NULL,
  proposed_at timestamp with time zone NOT NULL,
  active_at timestamp with time zone,
  ended_at timestamp with time zone,
  ended_by uuid,
  outcome text,
  CONSTRAINT project_active_at_check CHECK (((status = ANY (ARRAY['ACTIVE'::text, 'ENDED'::text])) = (active_at IS NOT NULL))),
  CONSTRAINT project_dates_check CHECK ((begins_on < ends_on)),
  CONSTRAINT project_ended_check CHECK ((num_nulls(ended_at, ended_by, outcome) =
CASE
    WHEN (status = 'ENDED'::text) THEN 0
    ELSE 3
END)),
  CONSTRAINT project_outcome_check CHECK ((length(outcome) <= 2000)),
  CONSTRAINT project_status_check CHECK ((status = ANY (ARRAY['PROPOSED'::text, 'ACTIVE'::text, 'ENDED'::text, 'DECLINED'::text, 'WITHDRAWN'::text]))),
  CONSTRAINT project_consortium_id_lead_id_fkey FOREIGN KEY (consortium_id, lead_id) REFERENCES membership(consortium_id, organization_id),
  CONSTRAINT project_kind_code_kind_version_fkey FOREIGN KEY (kind_code, kind_version) REFERENCES project_kind(code, version),
  CONSTRAINT project_pkey PRIMARY KEY (id),
  CONSTRAINT project_consortium_id_id_uq UNIQUE (consortium_id, id)
);
CREATE INDEX project_consortium_id_begins_on_idx ON public.project USING btree (consortium_id, begins_on, id);
CREATE INDEX project_ended_by_idx ON public.project USING btree (ended_by) WHERE (ended_by IS NOT NULL);
CREATE INDEX project_lead_id_open_idx ON public.project USING btree (lead_id) WHERE (status = ANY (ARRAY['PROPOSED'::text, 'ACTIVE'::text]));
GRANT INSERT, SELECT, UPDATE ON project TO dingyue_app;

CREATE TABLE project_kind (
  code text NOT NULL,
  version integer NOT NULL,
  definition jsonb NOT NULL,
  hash text NOT NULL,
  CONSTRAINT project_kind_pkey PRIMARY KEY (code, version)
);
GRANT SELECT ON project_kind TO dingyue_app;

CREATE TABLE project_party (
  consortium_id uuid NOT NULL,
  project_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  position integer NOT NULL,
  role text NOT NULL,
  side text,
  joined_hash text,
  joined_by uuid,
  joined_at timestamp with time zone,
  CONSTRAINT project_party_joined_check CHECK ((num_nulls(joined_hash, joined_by, joined_at) = ANY (ARRAY[0, 3]))),
  CONSTRAINT project_party_role_check CHECK ((role = ANY (ARRAY['LEAD'::text, 'PARTNER'::text]))),
  CONSTRAINT project_party_side_check CHECK ((side = ANY (ARRAY['ENTERPRISE'::text, 'SCHOOL'::text]))),
  CONSTRAINT project_party_consortium_id_organization_id_fkey FOREIGN KEY (consortium_id, organization_id) REFERENCES membership(consortium_id, organization_id),
  CONSTRAINT project_party_consortium_id_project_id_fkey FOREIGN KEY (consortium_id, project_id) REFERENCES project(consortium_id, id),
  CONSTRAINT project_party_pkey PRIMARY KEY (consortium_id, project_id, organization_id)
);
CREATE INDEX project_party_organization_id_idx ON public.project_party USING btree (organization_id, consortium_id);
GRANT INSERT, SELECT, UPDATE ON project_party TO dingyue_app;

CREATE TABLE project_promise (
  consortium_id uuid NOT NULL,
  project_id uuid NOT NULL,
  line_code text NOT NULL,
  obligation_id uuid NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  CONSTRAINT project_promise_consortium_id_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation(consortium_id, id),
  CONSTRAINT project_promise_consortium_id_project_id_fkey FOREIGN KEY (consortium_id, project_id) REFERENCES project(consortium_id, id),
  CONSTRAINT project_promise_pkey PRIMARY KEY (consortium_id, project_id, obligation_id),
  CONSTRAINT project_promise_obligation_id_uq UNIQUE (consortium_id, obligation_id)
);
GRANT INSERT, SELECT ON project_promise TO dingyue_app;

CREATE TABLE project_proof (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  project_id uuid NOT NULL,
  organization_id uuid NOT NULL,
  kind text NOT NULL,
  number text NOT NULL,
  filed_by uuid NOT NULL,
  filed_at timestamp with time zone NOT NULL,
  verifier_id uuid,
  verified_by uuid,
  verified_at timestamp with time zone,
  CONSTRAINT project_proof_kind_check CHECK ((kind = ANY (ARRAY['OUTBOUND_INVESTMENT'::text, 'HOST_REGISTRATION'::text]))),
  CONSTRAINT project_proof_number_check CHECK (((length(number) >= 4) AND (length(number) <= 60))),
  CONSTRAINT project_proof_verified_check CHECK ((num_nulls(verifier_id, verified_by, verified_at) = ANY (ARRAY[0, 3]))),
  CONSTRAINT project_proof_verifier_check CHECK ((verifier_id <> organization_id)),
  CONSTRAINT project_proof_party_fkey FOREIGN KEY (consortium_id, project_id, organization_id) REFERENCES project_party(consortium_id, project_id, organization_id),
  CONSTRAINT project_proof_verifier_fkey FOREIGN KEY (consortium_id, project_id, verifier_id) REFERENCES project_party(consortium_id, project_id, organization_id),
  CONSTRAINT project_proof_pkey PRIMARY KEY (id),
  CONSTRAINT project_proof_consortium_id_id_uq UNIQUE (consortium_id, id),
  CONSTRAINT project_proof_consortium_id_project_id_organization_id_uq UNIQUE (consortium_id, project_id, organization_id)
);
GRANT DELETE, INSERT, SELECT, UPDATE ON project_proof TO dingyue_app;

CREATE TABLE reader (
  name text NOT NULL,
  seq bigint NOT NULL,
  CONSTRAINT reader_pkey PRIMARY KEY (name)
);
GRANT DELETE, INSERT, SELECT, UPDATE ON reader TO dingyue_app;

CREATE TABLE roster_import (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  status text NOT NULL,
  rows_sealed bytea NOT NULL,
  unknown_headings text[] NOT NULL,
  added integer NOT NULL,
  updated integer NOT NULL,
  unchanged integer NOT NULL,
  refused integer NOT NULL,
  marked integer NOT NULL,
  checked_by uuid NOT NULL,
  checked_at timestamp with time zone NOT NULL,
  imported_at timestamp with time zone,
  undone_at timestamp with time zone,
  CONSTRAINT roster_import_imported_at_check CHECK (((status = 'CHECKED'::text) = (imported_at IS NULL))),
  CONSTRAINT roster_import_status_check CHECK ((status = ANY (ARRAY['CHECKED'::text, 'IMPORTED'::text, 'UNDONE'::text]))),
  CONSTRAINT roster_import_undone_at_check CHECK (((status = 'UNDONE'::text) = (undone_at IS NOT NULL))),
  CONSTRAINT roster_import_pkey PRIMARY KEY (organization_id, id),
  CONSTRAINT roster_import_id_uq UNIQUE (id)
);
CREATE POLICY roster_import_organization ON roster_import FOR ALL USING ((organization_id = ( SELECT (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid AS "nullif")));
GRANT INSERT, SELECT, UPDATE ON roster_import TO dingyue_app;

CREATE TABLE roster_import_student (
  organization_id uuid NOT NULL,
  import_id uuid NOT NULL,
  student_id uuid NOT NULL,
  student_version integer NOT NULL,
  before jsonb,
  CONSTRAINT roster_import_student_organization_id_import_id_fkey FOREIGN KEY (organization_id, import_id) REFERENCES roster_import(organization_id, id),
  CONSTRAINT roster_import_student_pkey PRIMARY KEY (organization_id, import_id, student_id)
);
CREATE POLICY roster_import_student_organization ON roster_import_student FOR ALL USING ((organization_id = ( SELECT (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid AS "nullif")));
GRANT DELETE, INSERT, SELECT, UPDATE ON roster_import_student TO dingyue_app;

CREATE TABLE rule_pack (
  jurisdiction text NOT NULL,
  version integer NOT NULL,
  effective_from date NOT NULL,
  params jsonb NOT NULL,
  CONSTRAINT rule_pack_pkey PRIMARY KEY (jurisdiction, version)
);
GRANT SELECT ON rule_pack TO dingyue_app;

CREATE TABLE search_document (
  subject text NOT NULL,
  subject_id uuid NOT NULL,
  audience text,
  consortium_id uuid,
  organization_id uuid,
  title text NOT NULL,
  body text NOT NULL,
  href text NOT NULL,
  doc tsvector NOT NULL,
  readers text[] NOT NULL DEFAULT '{}'::text[],
  CONSTRAINT search_document_pkey PRIMARY KEY (subject, subject_id)
);
CREATE INDEX search_document_doc_idx ON public.search_document USING gin (doc);
CREATE INDEX search_document_readers_idx ON public.search_document USING gin (readers);
GRANT DELETE, INSERT, SELECT, UPDATE ON search_document TO dingyue_app;

CREATE TABLE session (
  id uuid NOT NULL,
  token_hash bytea NOT NULL,
  account_id uuid NOT NULL,
  kind text NOT NULL,
  label text NOT NULL DEFAULT ''::text,
  created_at timestamp with time zone NOT NULL,
  expires_at timestamp with time zone NOT NULL,
  revoked_at timestamp with time zone,
  address_hash bytea,
  CONSTRAINT session_kind_check CHECK ((kind = ANY (ARRAY['COOKIE'::text, 'BEARER'::text]))),
  CONSTRAINT session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id),
  CONSTRAINT session_pkey PRIMARY KEY (id),
  CONSTRAINT session_token_hash_uq UNIQUE (token_hash)
);
CREATE INDEX session_account_id_id_idx ON public.session USING btree (account_id, id);
GRANT DELETE, INSERT, SELECT, UPDATE ON session TO dingyue_app;

CREATE TABLE settleable_task (
  consortium_id uuid NOT NULL,
  task_id uuid NOT NULL,
  number text NOT NULL,
  title text NOT NULL,
  enterprise_id uuid NOT NULL,
  school_id uuid NOT NULL,
  price_fen bigint,
  accepted_event_id uuid NOT NULL,
  status text NOT NULL,
  statement_id uuid,
  CONSTRAINT settleable_task_statement_id_check CHECK (((status <> 'LINED'::text) OR (statement_id IS NOT NULL))),
  CONSTRAINT settleable_task_status_check CHECK ((status = ANY (ARRAY['WAITING'::text, 'LINED'::text, 'WITHDRAWN'::text]))),
  CONSTRAINT settleable_task_consortium_id_statement_id_fkey FOREIGN KEY (consortium_id, statement_id) REFERENCES statement(consortium_id, id),
  CONSTRAINT settleable_task_pkey PRIMARY KEY (consortium_id, task_id)
);
CREATE INDEX settleable_task_enterprise_id_school_id_idx ON public.settleable_task USING btree (consortium_id, enterprise_id, school_id) WHERE (status = 'WAITING'::text);
GRANT INSERT, SELECT, UPDATE ON settleable_task TO dingyue_app;

CREATE TABLE settlement_pair (
  consortium_id uuid NOT NULL,
  enterprise_id uuid NOT NULL,
  school_id uuid NOT NULL,
  agreement_id uuid,
  CONSTRAINT settlement_pair_consortium_id_agreement_id_fkey FOREIGN KEY (consortium_id, agreement_id) REFERENCES agreement(consortium_id, id),
  CONSTRAINT settlement_pair_pkey PRIMARY KEY (consortium_id, enterprise_id, school_id)
);
GRANT INSERT, SELECT, UPDATE ON settlement_pair TO dingyue_app;

CREATE TABLE sign_in_throttle (
  key_hash bytea NOT NULL,
  window_start timestamp with time zone NOT NULL,
  failures integer NOT NULL,
  CONSTRAINT sign_in_throttle_pkey PRIMARY KEY (key_hash)
);
CREATE INDEX sign_in_throttle_window_start_idx ON public.sign_in_throttle USING btree (window_start);
GRANT DELETE, INSERT, SELECT, UPDATE ON sign_in_throttle TO dingyue_app;

CREATE TABLE spot_check (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  version integer NOT NULL,
  month date NOT NULL,
  status text NOT NULL,
  seed text NOT NULL,
  seed_hash text NOT NULL,
  committed_at timestamp with time zone NOT NULL,
  drawn_at timestamp with time zone,
  checker_id uuid,
  due_on date,
  population jsonb,
  CONSTRAINT spot_check_drawn_check CHECK ((((status = 'DRAWN'::text) = (drawn_at IS NOT NULL)) AND ((status = 'DRAWN'::text) = (population IS NOT NULL)) AND ((status = 'DRAWN'::text) = (checker_id IS NOT NULL)) AND ((status = 'DRAWN'::text) = (due_on IS NOT NULL)))),
  CONSTRAINT spot_check_month_check CHECK ((EXTRACT(day FROM month) = (1)::numeric)),
  CONSTRAINT spot_check_status_check CHECK ((status = ANY (ARRAY['COMMITTED'::text, 'DRAWN'::text]))),
  CONSTRAINT spot_check_pkey PRIMARY KEY (id),
  CONSTRAINT spot_check_consortium_id_id_uq UNIQUE (consortium_id, id),
  CONSTRAINT spot_check_consortium_id_month_uq UNIQUE (consortium_id, month)
);
CREATE INDEX spot_check_status_month_idx ON public.spot_check USING btree (status, month);
GRANT INSERT, SELECT, UPDATE ON spot_check TO dingyue_app;

CREATE TABLE spot_check_item (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  check_id uuid NOT NULL,
  version integer NOT NULL,
  position integer NOT NULL,
  verification_id uuid NOT NULL,
  obligation_id uuid NOT NULL,
  reason text NOT NULL,
  outcome text,
  checker_id uuid NOT NULL,
  checked_by uuid,
  checked_at timestamp with time zone,
  note_id uuid,
  CONSTRAINT spot_check_item_checked_check CHECK ((((outcome IS NULL) = (checked_by IS NULL)) AND ((outcome IS NULL) = (checked_at IS NULL)) AND ((outcome IS DISTINCT FROM 'NOT_CONFIRMED'::text) OR (note_id IS NOT NULL)))),
  CONSTRAINT spot_check_item_outcome_check CHECK ((outcome = ANY (ARRAY['CONFIRMED'::text, 'NOT_CONFIRMED'::text]))),
  CONSTRAINT spot_check_item_reason_check CHECK ((reason = ANY (ARRAY['RANDOM'::text, 'FAST'::text, 'MUTUAL'::text]))),
  CONSTRAINT spot_check_item_check_id_fkey FOREIGN KEY (consortium_id, check_id) REFERENCES spot_check(consortium_id, id),
  CONSTRAINT spot_check_item_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation(consortium_id, id),
  CONSTRAINT spot_check_item_pkey PRIMARY KEY (id),
  CONSTRAINT spot_check_item_check_id_verification_id_uq UNIQUE (consortium_id, check_id, verification_id),
  CONSTRAINT spot_check_item_consortium_id_id_uq UNIQUE (consortium_id, id)
);
CREATE INDEX spot_check_item_consortium_id_checker_id_idx ON public.spot_check_item USING btree (consortium_id, checker_id) WHERE (outcome IS NULL);
CREATE INDEX spot_check_item_consortium_id_obligation_id_idx ON public.spot_check_item USING btree (consortium_id, obligation_id);
CREATE INDEX spot_check_item_consortium_id_verification_id_idx ON public.spot_check_item USING btree (consortium_id, verification_id);
GRANT INSERT, SELECT, UPDATE ON spot_check_item TO dingyue_app;

CREATE TABLE statement (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  version integer NOT NULL,
  agreement_id uuid NOT NULL,
  month text NOT NULL,
  ordinal integer NOT NULL,
  number text NOT NULL,
  payer_id uuid NOT NULL,
  school_id uuid NOT NULL,
  status text NOT NULL,
  gross_fen bigint,
  vat_fen bigint,
  net_fen bigint,
  cost_fen bigint,
  pay_fen bigint,
  pool_fen bigint,
  inputs text,
  inputs_hash text,
  opened_at timestamp with time zone NOT NULL,
  issued_by uuid,
  issued_at timestamp with time zone,
  settled_at timestamp with time zone,
  CONSTRAINT statement_issued_check CHECK ((((status = 'OPEN'::text) = (issued_at IS NULL)) AND (num_nulls(gross_fen, vat_fen, net_fen, cost_fen, pay_fen, pool_fen, inputs, inputs_hash, issued_by, issued_at) = ANY (ARRAY[0, 10])))),
  CONSTRAINT statement_month_check CHECK ((month ~ '^[0-9]{4}-(0[1-9]|1[0-2])$'::text)),
  CONSTRAINT statement_pool_fen_check CHECK (((vat_fen >= 0) AND (cost_fen >= 0) AND (pay_fen >= 0) AND (pool_fen >= 0) AND ((net_fen + vat_fen) = gross_fen) AND (((net_fen - cost_fen) - pay_fen) = pool_fen))),
  CONSTRAINT statement_settled_at_check CHECK (((status = 'SETTLED'::text) = (settled_at IS NOT NULL))),
  CONSTRAINT statement_status_check CHECK ((status = ANY (ARRAY['OPEN'::text, 'ISSUED'::text, 'SETTLED'::text]))),
  CONSTRAINT statement_consortium_id_agreement_id_fkey FOREIGN KEY (consortium_id, agreement_id) REFERENCES agreement(consortium_id, id),
  CONSTRAINT statement_pkey PRIMARY KEY (id),
  CONSTRAINT statement_agreement_id_month_ordinal_uq UNIQUE (consortium_id, agreement_id, month, ordinal),
  CONSTRAINT statement_consortium_id_id_uq UNIQUE (consortium_id, id)
);
CREATE UNIQUE INDEX statement_consortium_id_agreement_id_month_uq ON public.statement USING btree (consortium_id, agreement_id, month) WHERE (status = 'OPEN'::text);
CREATE INDEX statement_consortium_id_status_id_idx ON public.statement USING btree (consortium_id, status, id);
CREATE POLICY statement_add ON statement FOR INSERT USING (null) WITH CHECK ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif")));
CREATE POLICY statement_change ON statement FOR UPDATE USING ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif")));
CREATE POLICY statement_read ON statement FOR SELECT USING (((( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif") IS NULL) OR (consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif"))));
GRANT INSERT, SELECT, UPDATE ON statement TO dingyue_app;

CREATE TABLE statement_entry (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  version integer NOT NULL,
  kind text NOT NULL,
  amount_fen bigint NOT NULL,
  on_date date NOT NULL,
  note text NOT NULL,
  file_id uuid NOT NULL,
  status text NOT NULL,
  recorded_by uuid NOT NULL,
  recorded_at timestamp with time zone NOT NULL,
  decided_by uuid,
  decided_at timestamp with time zone,
  reason text,
  CONSTRAINT statement_entry_amount_fen_check CHECK ((amount_fen > 0)),
  CONSTRAINT statement_entry_decided_check CHECK ((((status = 'RECORDED'::text) = (decided_at IS NULL)) AND ((decided_at IS NULL) = (decided_by IS NULL)))),
  CONSTRAINT statement_entry_kind_check CHECK ((kind = ANY (ARRAY['RECEIPT'::text, 'MATERIAL'::text, 'TOOLING'::text, 'QC_LOGISTICS'::text, 'OTHER'::text]))),
  CONSTRAINT statement_entry_reason_check CHECK (((status = 'RETURNED'::text) = (reason IS NOT NULL))),
  CONSTRAINT statement_entry_status_check CHECK ((status = ANY (ARRAY['RECORDED'::text, 'VERIFIED'::text, 'RETURNED'::text]))),
  CONSTRAINT statement_entry_consortium_id_statement_id_fkey FOREIGN KEY (consortium_id, statement_id) REFERENCES statement(consortium_id, id),
  CONSTRAINT statement_entry_pkey PRIMARY KEY (id),
  CONSTRAINT statement_entry_consortium_id_id_uq UNIQUE (consortium_id, id)
);
CREATE INDEX statement_entry_consortium_id_statement_id_id_idx ON public.statement_entry USING btree (consortium_id, statement_id, id);
CREATE POLICY statement_entry_add ON statement_entry FOR INSERT USING (null) WITH CHECK ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif")));
CREATE POLICY statement_entry_change ON statement_entry FOR UPDATE USING ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif")));
CREATE POLICY statement_entry_read ON statement_entry FOR SELECT USING (((( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif") IS NULL) OR (consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif"))));
GRANT INSERT, SELECT, UPDATE ON statement_entry TO dingyue_app;

CREATE TABLE statement_line (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  kind text NOT NULL,
  task_id uuid NOT NULL,
  number text NOT NULL,
  title text NOT NULL,
  price_fen bigint,
  source_event_id uuid NOT NULL,
  added_at timestamp with time zone NOT NULL,
  CONSTRAINT statement_line_kind_check CHECK ((kind = ANY (ARRAY['ACCEPTED'::text, 'WITHDRAWN'::text]))),
  CONSTRAINT statement_line_consortium_id_statement_id_fkey FOREIGN KEY (consortium_id, statement_id) REFERENCES statement(consortium_id, id),
  CONSTRAINT statement_line_pkey PRIMARY KEY (id),
  CONSTRAINT statement_line_source_event_id_uq UNIQUE (consortium_id, source_event_id)
);
CREATE INDEX statement_line_consortium_id_statement_id_id_idx ON public.statement_line USING btree (consortium_id, statement_id, id);
CREATE POLICY statement_line_add ON statement_line FOR INSERT USING (null) WITH CHECK ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif")));
CREATE POLICY statement_line_change ON statement_line FOR UPDATE USING ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif")));
CREATE POLICY statement_line_read ON statement_line FOR SELECT USING (((( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif") IS NULL) OR (consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif"))));
GRANT INSERT, SELECT ON statement_line TO dingyue_app;

CREATE TABLE statement_share (
  consortium_id uuid NOT NULL,
  statement_id uuid NOT NULL,
  position integer NOT NULL,
  kind text NOT NULL,
  organization_id uuid NOT NULL,
  share_millionths integer NOT NULL,
  amount_fen bigint NOT NULL,
  CONSTRAINT statement_share_amount_fen_check CHECK ((amount_fen >= 0)),
  CONSTRAINT statement_share_consortium_id_statement_id_fkey FOREIGN KEY (consortium_id, statement_id) REFERENCES statement(consortium_id, id),
  CONSTRAINT statement_share_pkey PRIMARY KEY (consortium_id, statement_id, "position")
);
CREATE POLICY statement_share_add ON statement_share FOR INSERT USING (null) WITH CHECK ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif")));
CREATE POLICY statement_share_change ON statement_share FOR UPDATE USING ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif"))) WITH CHECK ((consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif")));
CREATE POLICY statement_share_read ON statement_share FOR SELECT USING (((( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif") IS NULL) OR (consortium_id = ( SELECT (NULLIF(current_setting('app.consortium_id'::text, true), ''::text))::uuid AS "nullif"))));
GRANT INSERT, SELECT ON statement_share TO dingyue_app;

CREATE TABLE student (
  organization_id uuid NOT NULL,
  id uuid NOT NULL,
  version integer NOT NULL,
  number text NOT NULL,
  name text NOT NULL,
  sex text,
  identity_sealed bytea,
  identity_digest bytea,
  born_on date NOT NULL,
  grade integer NOT NULL,
  class_group_id uuid NOT NULL,
  phone_sealed bytea,
  skills text[] NOT NULL,
  person_id uuid,
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT student_grade_check CHECK (((grade >= 2000) AND (grade <= 2100))),
  CONSTRAINT student_identity_check CHECK (((identity_sealed IS NULL) = (identity_digest IS NULL))),
  CONSTRAINT student_sex_check CHECK ((sex = ANY (ARRAY['F'::text, 'M'::text]))),
  CONSTRAINT student_organization_id_class_group_id_fkey FOREIGN KEY (organization_id, class_group_id) REFERENCES class_group(organization_id, id),
  CONSTRAINT student_pkey PRIMARY KEY (organization_id, id),
  CONSTRAINT student_id_uq UNIQUE (id),
  CONSTRAINT student_organization_id_number_uq UNIQUE (organization_id, number)
);
CREATE INDEX student_organization_id_class_group_id_number_idx ON public.student USING btree (organization_id, class_group_id, number);
CREATE INDEX student_organization_id_identity_digest_idx ON public.student USING btree (organization_id, identity_digest);
CREATE INDEX student_organization_id_person_id_idx ON public.student USING btree (organization_id, person_id) WHERE (person_id IS NOT NULL);
CREATE POLICY student_organization ON student FOR ALL USING ((organization_id = ( SELECT (NULLIF(current_setting('app.organization'::text, true), ''::text))::uuid AS "nullif")));
GRANT DELETE, INSERT, SELECT, UPDATE ON student TO dingyue_app;

CREATE TABLE task (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  version integer NOT NULL,
  status text NOT NULL,
  number integer,
  enterprise_id uuid NOT NULL,
  posted_by uuid NOT NULL,
  title text NOT NULL,
  quantity integer,
  unit text,
  due_on date,
  due_set_by text NOT NULL,
  staff_by date,
  seat_count integer,
  criteria text[] NOT NULL,
  order_reference text,
  order_ref_hash text,
  price_fen bigint,
  use text,
  consequence text,
  drawing_id uuid,
  school_id uuid,
  teacher_id uuid,
  seats_filled integer NOT NULL DEFAULT 0,
  seats_cleared integer NOT NULL DEFAULT 0,
  school_key boolean NOT NULL DEFAULT false,
  enterprise_key boolean NOT NULL DEFAULT false,
  started_by uuid,
  started_at timestamp with time zone,
  accepted_at timestamp with time zone,
  real boolean,
  independent boolean,
  counts boolean NOT NULL DEFAULT false,
  created_at timestamp with time zone NOT NULL,
  CONSTRAINT task_accepted_check CHECK ((((accepted_at IS NOT NULL) = (status = ANY (ARRAY['ACCEPTED'::text, 'CLOSED'::text]))) AND ((accepted_at IS NULL) = ("real" IS NULL)) AND ((accepted_at IS NULL) = (independent IS NULL)))),
  CONSTRAINT task_awarded_check CHECK (((school_id IS NOT NULL) OR (status = ANY (ARRAY['DRAFT'::text, 'PUBLISHED'::text, 'CANCELLED'::text])))),
  CONSTRAINT task_consequence_check CHECK ((consequence = ANY (ARRAY['REWORK'::text, 'PRICE_CUT'::text, 'PENALTY'::text]))),
  CONSTRAINT task_counts_check CHECK (((NOT counts) OR ("real" AND independent))),
  CONSTRAINT task_criteria_check CHECK ((cardinality(criteria) <= 20)),
  CONSTRAINT task_due_set_by_check CHECK ((due_set_by = ANY (ARRAY['ENTERPRISE'::text, 'SCHOOL'::text]))),
  CONSTRAINT task_number_check CHECK (((number IS NOT NULL) OR (status = ANY (ARRAY['DRAFT'::text, 'CANCELLED'::text])))),
  CONSTRAINT task_price_fen_check CHECK (((price_fen >= 0) AND (price_fen <= '100000000000'::bigint))),
  CONSTRAINT task_quantity_check CHECK (((quantity >= 1) AND (quantity <= 1000000))),
  CONSTRAINT task_school_id_check CHECK ((((school_id IS NULL) = (teacher_id IS NULL)) AND (school_id IS DISTINCT FROM enterprise_id))),
  CONSTRAINT task_seat_count_check CHECK (((seat_count >= 1) AND (seat_count <= 50))),
  CONSTRAINT task_seats_check CHECK ((((seats_cleared >= 0) AND (seats_cleared <= seats_filled)) AND (seats_filled <= COALESCE(seat_count, 0)))),
  CONSTRAINT task_started_check CHECK (((started_by IS NULL) = (started_at IS NULL))),
  CONSTRAINT task_status_check CHECK ((status = ANY (ARRAY['DRAFT'::text, 'PUBLISHED'::text, 'AWARDED'::text, 'STAFFED'::text, 'IN_PROGRESS'::text, 'DELIVERED'::text, 'ACCEPTED'::text, 'REWORK'::text, 'REJECTED'::text, 'CLOSED'::text, 'CANCELLED'::text]))),
  CONSTRAINT task_terms_check CHECK (((number IS NULL) OR ((quantity IS NOT NULL) AND (unit IS NOT NULL) AND (due_on IS NOT NULL) AND (staff_by IS NOT NULL) AND (seat_count IS NOT NULL) AND (cardinality(criteria) >= 1)))),
  CONSTRAINT task_title_check CHECK (((length(title) >= 1) AND (length(title) <= 80))),
  CONSTRAINT task_use_check CHECK ((use = ANY (ARRAY['OWN_PROCESS'::text, 'CUSTOMER_PROCESS'::text]))),
  CONSTRAINT task_consortium_id_enterprise_id_fkey FOREIGN KEY (consortium_id, enterprise_id) REFERENCES membership(consortium_id, organization_id),
  CONSTRAINT task_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id),
  CONSTRAINT task_consortium_id_school_id_fkey FOREIGN KEY (consortium_id, school_id) REFERENCES membership(consortium_id, organization_id),
  CONSTRAINT task_pkey PRIMARY KEY (id),
  CONSTRAINT task_consortium_id_id_uq UNIQUE (consortium_id, id),
  CONSTRAINT task_consortium_id_number_uq UNIQUE (consortium_id, number)
);
CREATE INDEX task_consortium_id_enterprise_id_id_idx ON public.task USING btree (consortium_id, enterprise_id, id DESC) WHERE (number IS NULL);
CREATE INDEX task_consortium_id_enterprise_id_order_ref_hash_idx ON public.task USING btree (consortium_id, enterprise_id, order_ref_hash) WHERE (order_ref_hash IS NOT NULL);
CREATE UNIQUE INDEX task_consortium_id_enterprise_id_order_ref_hash_uq ON public.task USING btree (consortium_id, enterprise_id, order_ref_hash) WHERE counts;
CREATE INDEX task_consortium_id_enterprise_id_status_id_idx ON public.task USING btree (consortium_id, enterprise_id, status, id DESC);
CREATE INDEX task_consortium_id_id_idx ON public.task USING btree (consortium_id, id DESC) WHERE (number IS NOT NULL);
CREATE INDEX task_consortium_id_school_id_status_id_idx ON public.task USING btree (consortium_id, school_id, status, id DESC) WHERE (school_id IS NOT NULL);
CREATE INDEX task_consortium_id_status_id_idx ON public.task USING btree (consortium_id, status, id DESC) WHERE (number IS NOT NULL);
GRANT INSERT, SELECT, UPDATE ON task TO dingyue_app;

CREATE TABLE task_closing (
  consortium_id uuid NOT NULL,
  task_id uuid NOT NULL,
  settled boolean NOT NULL DEFAULT false,
  outcomes_done boolean NOT NULL DEFAULT false,
  CONSTRAINT task_closing_consortium_id_task_id_fkey FOREIGN KEY (consortium_id, task_id) REFERENCES task(consortium_id, id),
  CONSTRAINT task_closing_pkey PRIMARY KEY (consortium_id, task_id)
);
GRANT INSERT, SELECT, UPDATE ON task_closing TO dingyue_app;

CREATE TABLE task_counter (
  consortium_id uuid NOT NULL,
  last integer NOT NULL,
  CONSTRAINT task_counter_consortium_id_fkey FOREIGN KEY (consortium_id) REFERENCES consortium(id),
  CONSTRAINT task_counter_pkey PRIMARY KEY (consortium_id)
);
GRANT INSERT, SELECT, UPDATE ON task_counter TO dingyue_app;

CREATE TABLE task_delivery (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  task_id uuid NOT NULL,
  attempt integer NOT NULL,
  seat_id uuid NOT NULL,
  file_ids uuid[] NOT NULL,
  delivered_at timestamp with time zone NOT NULL,
  signed_by uuid,
  signed_at timestamp with time zone,
  inspected_by uuid,
  inspected_at timestamp with time zone,
  result text,
  passed integer[],
  failed integer[],
  reason text,
  CONSTRAINT task_delivery_file_ids_check CHECK (((cardinality(file_ids) >= 1) AND (cardinality(file_ids) <= 20))),
  CONSTRAINT task_delivery_inspected_check CHECK ((((inspected_by IS NULL) = (inspected_at IS NULL)) AND ((inspected_by IS NULL) = (result IS NULL)) AND ((result IS NULL) = (passed IS NULL)) AND (NOT (cardinality(passed) IS DISTINCT FROM cardinality(failed))))),
  CONSTRAINT task_delivery_keys_check CHECK (((signed_by IS DISTINCT FROM inspected_by) OR (signed_by IS NULL))),
  CONSTRAINT task_delivery_reason_check CHECK ((length(reason) <= 500)),
  CONSTRAINT task_delivery_result_check CHECK ((result = ANY (ARRAY['ACCEPTED'::text, 'REWORK'::text, 'REJECTED'::text]))),
  CONSTRAINT task_delivery_signed_check CHECK (((signed_by IS NULL) = (signed_at IS NULL))),
  CONSTRAINT task_delivery_consortium_id_seat_id_fkey FOREIGN KEY (consortium_id, seat_id) REFERENCES task_seat(consortium_id, id),
  CONSTRAINT task_delivery_consortium_id_task_id_fkey FOREIGN KEY (consortium_id, task_id) REFERENCES task(consortium_id, id),
  CONSTRAINT task_delivery_pkey PRIMARY KEY (id),
  CONSTRAINT task_delivery_consortium_id_id_uq UNIQUE (consortium_id, id),
  CONSTRAINT task_delivery_consortium_id_task_id_attempt_uq UNIQUE (consortium_id, task_id, attempt)
);
GRANT INSERT, SELECT, UPDATE ON task_delivery TO dingyue_app;

CREATE TABLE task_message (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  task_id uuid NOT NULL,
  author_id uuid NOT NULL,
  side uuid,
  text text,
  at timestamp with time zone NOT NULL,
  CONSTRAINT task_message_text_check CHECK (((length(text) >= 1) AND (length(text) <= 2000))),
  CONSTRAINT task_message_consortium_id_task_id_fkey FOREIGN KEY (consortium_id, task_id) REFERENCES task(consortium_id, id),
  CONSTRAINT task_message_pkey PRIMARY KEY (id),
  CONSTRAINT task_message_consortium_id_id_uq UNIQUE (consortium_id, id)
);
CREATE INDEX task_message_consortium_id_task_id_id_idx ON public.task_message USING btree (consortium_id, task_id, id DESC);
GRANT INSERT, SELECT, UPDATE ON task_message TO dingyue_app;

CREATE TABLE task_person (
  consortium_id uuid NOT NULL,
  task_id uuid NOT NULL,
  person_id uuid NOT NULL,
  CONSTRAINT task_person_consortium_id_task_id_fkey FOREIGN KEY (consortium_id, task_id) REFERENCES task(consortium_id, id),
  CONSTRAINT task_person_pkey PRIMARY KEY (consortium_id, task_id, person_id)
);
CREATE INDEX task_person_person_id_consortium_id_task_id_idx ON public.task_person USING btree (person_id, consortium_id, task_id DESC);
GRANT DELETE, INSERT, SELECT ON task_person TO dingyue_app;

CREATE TABLE task_seat (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  task_id uuid NOT NULL,
  ordinal integer NOT NULL,
  school_id uuid NOT NULL,
  student_id uuid NOT NULL,
  person_id uuid,
  on_time boolean NOT NULL,
  filled_at timestamp with time zone NOT NULL,
  cleared_at timestamp with time zone,
  CONSTRAINT task_seat_ordinal_check CHECK (((ordinal >= 1) AND (ordinal <= 50))),
  CONSTRAINT task_seat_consortium_id_task_id_fkey FOREIGN KEY (consortium_id, task_id) REFERENCES task(consortium_id, id),
  CONSTRAINT task_seat_pkey PRIMARY KEY (id),
  CONSTRAINT task_seat_consortium_id_id_uq UNIQUE (consortium_id, id),
  CONSTRAINT task_seat_consortium_id_task_id_ordinal_uq UNIQUE (consortium_id, task_id, ordinal),
  CONSTRAINT task_seat_consortium_id_task_id_student_id_uq UNIQUE (consortium_id, task_id, student_id)
);
CREATE INDEX task_seat_school_id_student_id_idx ON public.task_seat USING btree (school_id, student_id);
GRANT INSERT, SELECT, UPDATE ON task_seat TO dingyue_app;

CREATE TABLE topic (
  name text NOT NULL,
  head bigint NOT NULL,
  CONSTRAINT topic_pkey PRIMARY KEY (name)
);
GRANT DELETE, INSERT, SELECT, UPDATE ON topic TO dingyue_app;

CREATE TABLE verification (
  id uuid NOT NULL,
  consortium_id uuid NOT NULL,
  obligation_id uuid NOT NULL,
  window_id uuid NOT NULL,
  source_kind text NOT NULL,
  source_id uuid NOT NULL,
  source_event_id uuid NOT NULL,
  order_ref_hash text,
  numerator integer NOT NULL,
  denominator integer NOT NULL,
  verifier_id uuid NOT NULL,
  verified_at timestamp with time zone NOT NULL,
  withdrawn_at timestamp with time zone,
  late boolean NOT NULL DEFAULT false,
  page_id uuid,
  minutes integer,
  CONSTRAINT verification_amounts_check CHECK (((numerator >= 0) AND (denominator >= 0))),
  CONSTRAINT verification_minutes_check CHECK ((((minutes IS NOT NULL) = (source_kind = 'HOURS'::text)) AND (minutes >= 0))),
  CONSTRAINT verification_consortium_id_obligation_id_fkey FOREIGN KEY (consortium_id, obligation_id) REFERENCES obligation(consortium_id, id),
  CONSTRAINT verification_consortium_id_window_id_fkey FOREIGN KEY (consortium_id, window_id) REFERENCES obligation_window(consortium_id, id),
  CONSTRAINT verification_pkey PRIMARY KEY (id),
  CONSTRAINT verification_obligation_id_source_event_id_uq UNIQUE (consortium_id, obligation_id, source_event_id, source_id)
);
CREATE INDEX verification_consortium_id_verified_at_idx ON public.verification USING btree (consortium_id, verified_at) WHERE (withdrawn_at IS NULL);
CREATE INDEX verification_consortium_id_window_id_idx ON public.verification USING btree (consortium_id, window_id, verified_at);
CREATE UNIQUE INDEX verification_obligation_id_source_uq ON public.verification USING btree (consortium_id, obligation_id, source_kind, source_id) WHERE (withdrawn_at IS NULL);
CREATE INDEX verification_source_idx ON public.verification USING btree (consortium_id, source_kind, source_id) WHERE (withdrawn_at IS NULL);
CREATE UNIQUE INDEX verification_window_id_order_ref_hash_uq ON public.verification USING btree (consortium_id, window_id, order_ref_hash) WHERE (withdrawn_at IS NULL);
GRANT INSERT, SELECT ON verification TO dingyue_app;
