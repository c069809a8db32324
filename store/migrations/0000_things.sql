CREATE TABLE "answer" (
	"key" text NOT NULL,
	"by" text NOT NULL,
	"digest" text NOT NULL,
	"answer" jsonb NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL,
	CONSTRAINT "answer_once" PRIMARY KEY("key","by")
);
--> statement-breakpoint
CREATE TABLE "blob_ref" (
	"hash" text PRIMARY KEY NOT NULL,
	"bytes" bigint NOT NULL,
	"media" text NOT NULL,
	"at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "counter" (
	"series" text PRIMARY KEY NOT NULL,
	"next" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "fact" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"leaf" "bytea" NOT NULL,
	"act" text NOT NULL,
	"at" timestamptz(3) NOT NULL,
	"office" text,
	"subject_kind" text NOT NULL,
	"subject_id" text NOT NULL,
	"from" text,
	"to" text NOT NULL,
	"clause" text NOT NULL,
	"digest" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "field_revision" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"application" text NOT NULL,
	"field" text NOT NULL,
	"revision" integer NOT NULL,
	"based_on" integer NOT NULL,
	"value" jsonb NOT NULL,
	"by" text NOT NULL,
	"at" timestamptz(3) NOT NULL,
	"carried_over" boolean NOT NULL,
	"set_aside" boolean NOT NULL,
	CONSTRAINT "field_revision_once" UNIQUE("application","field","revision")
);
--> statement-breakpoint
CREATE TABLE "frozen" (
	"hash" text PRIMARY KEY NOT NULL,
	"bytes" "bytea" NOT NULL
);
--> statement-breakpoint
CREATE TABLE "outbox" (
	"id" bigserial PRIMARY KEY NOT NULL,
	"topic" text NOT NULL,
	"to" jsonb NOT NULL,
	"values" jsonb NOT NULL,
	"due_at" timestamptz(3),
	"attempts" integer DEFAULT 0 NOT NULL,
	"last_error" text,
	"locked_until" timestamp with time zone,
	"done_at" timestamp with time zone
);
--> statement-breakpoint
CREATE TABLE "application" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"round" text NOT NULL,
	"category" text NOT NULL,
	"organisation" text NOT NULL,
	"recommender" text,
	"state" text NOT NULL,
	"programme" text NOT NULL,
	"name" text NOT NULL,
	"name_folded" text NOT NULL,
	"receipt" text,
	"rank" integer,
	"since" timestamptz(3) NOT NULL,
	"due_at" timestamptz(3)
);
--> statement-breakpoint
CREATE TABLE "attachment" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"application" text NOT NULL,
	"state" text NOT NULL,
	"slot" text NOT NULL,
	"hash" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "extension" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"application" text NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "finding" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"application" text NOT NULL,
	"state" text NOT NULL,
	"hearing_until" timestamptz(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "formal_check" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"application" text NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "partnership" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"application" text NOT NULL,
	"organisation" text,
	"uscc" text NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "calendar_year" (
	"year" integer PRIMARY KEY NOT NULL,
	"rest" date[] NOT NULL,
	"work" date[] NOT NULL,
	"source" text NOT NULL,
	"added_at" timestamptz(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "credential" (
	"person" text PRIMARY KEY NOT NULL,
	"password_hash" text NOT NULL,
	"changed_at" timestamptz(3) NOT NULL,
	"failed" integer DEFAULT 0 NOT NULL,
	"locked_until" timestamptz(3),
	"last_signed_in_at" timestamptz(3)
);
--> statement-breakpoint
CREATE TABLE "programme_version" (
	"id" text NOT NULL,
	"digest" text NOT NULL,
	"document" jsonb NOT NULL,
	"published_at" timestamptz(3) NOT NULL,
	CONSTRAINT "programme_version_id_digest_pk" PRIMARY KEY("id","digest")
);
--> statement-breakpoint
CREATE TABLE "rate_bucket" (
	"bucket" text PRIMARY KEY NOT NULL,
	"ends_at" timestamptz(3) NOT NULL,
	"taken" integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE "search_gram" (
	"kind" text NOT NULL,
	"id" text NOT NULL,
	"grams" "tsvector" NOT NULL,
	CONSTRAINT "search_gram_kind_id_pk" PRIMARY KEY("kind","id")
);
--> statement-breakpoint
CREATE TABLE "security_event" (
	"seq" bigserial PRIMARY KEY NOT NULL,
	"at" timestamptz(3) NOT NULL,
	"kind" text NOT NULL,
	"account" text NOT NULL,
	"detail" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "session" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"person" text NOT NULL,
	"office" text,
	"language" text NOT NULL,
	"created_at" timestamptz(3) NOT NULL,
	"seen_at" timestamptz(3) NOT NULL,
	"expires_at" timestamptz(3) NOT NULL
);
--> statement-breakpoint
CREATE TABLE "setting" (
	"key" text PRIMARY KEY NOT NULL,
	"value" jsonb NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL
);
--> statement-breakpoint
CREATE TABLE "expert" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"person" text NOT NULL,
	"state" text NOT NULL,
	"name" text NOT NULL,
	"categories" text[] NOT NULL
);
--> statement-breakpoint
CREATE TABLE "office" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"person" text NOT NULL,
	"unit" text NOT NULL,
	"role" text NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "organisation" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"uscc" text NOT NULL,
	"state" text NOT NULL,
	"name" text NOT NULL,
	"region" text NOT NULL,
	"kind" text NOT NULL,
	"record_checked_on" date
);
--> statement-breakpoint
CREATE TABLE "person" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"account" text NOT NULL,
	"state" text NOT NULL,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recommender" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"state" text NOT NULL,
	"kind" text NOT NULL,
	"city" text,
	"name" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "announcement" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"round" text NOT NULL,
	"notice" text NOT NULL,
	"programme" text NOT NULL,
	"state" text NOT NULL,
	"announced_on" date
);
--> statement-breakpoint
CREATE TABLE "notice" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"round" text NOT NULL,
	"programme" text NOT NULL,
	"state" text NOT NULL,
	"starts_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "objection" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"notice" text NOT NULL,
	"application" text NOT NULL,
	"round" text NOT NULL,
	"state" text NOT NULL,
	"number" text NOT NULL,
	"programme" text NOT NULL,
	"answer_due_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "platform" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"programme" text NOT NULL,
	"category" text NOT NULL,
	"organisation" text NOT NULL,
	"application" text NOT NULL,
	"state" text NOT NULL,
	"number" text NOT NULL,
	"city" text NOT NULL,
	"announced_on" date NOT NULL
);
--> statement-breakpoint
CREATE TABLE "review" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"application" text NOT NULL,
	"round" text NOT NULL,
	"category" text NOT NULL,
	"expert" text NOT NULL,
	"person" text NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "ranking" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"round" text NOT NULL,
	"category" text NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "recommendation_list" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"round" text NOT NULL,
	"recommender" text NOT NULL,
	"state" text NOT NULL
);
--> statement-breakpoint
CREATE TABLE "round" (
	"id" text PRIMARY KEY NOT NULL,
	"version" integer NOT NULL,
	"body" jsonb NOT NULL,
	"created_at" timestamp with time zone DEFAULT now() NOT NULL,
	"updated_at" timestamp with time zone DEFAULT now() NOT NULL,
	"programme" text NOT NULL,
	"state" text NOT NULL,
	"year" integer NOT NULL
);
--> statement-breakpoint
ALTER TABLE "field_revision" ADD CONSTRAINT "field_revision_application_application_id_fk" FOREIGN KEY ("application") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application" ADD CONSTRAINT "application_round_round_id_fk" FOREIGN KEY ("round") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application" ADD CONSTRAINT "application_organisation_organisation_id_fk" FOREIGN KEY ("organisation") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "application" ADD CONSTRAINT "application_recommender_recommender_id_fk" FOREIGN KEY ("recommender") REFERENCES "public"."recommender"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "attachment" ADD CONSTRAINT "attachment_application_application_id_fk" FOREIGN KEY ("application") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "extension" ADD CONSTRAINT "extension_application_application_id_fk" FOREIGN KEY ("application") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "finding" ADD CONSTRAINT "finding_application_application_id_fk" FOREIGN KEY ("application") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "formal_check" ADD CONSTRAINT "formal_check_application_application_id_fk" FOREIGN KEY ("application") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_application_application_id_fk" FOREIGN KEY ("application") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "partnership" ADD CONSTRAINT "partnership_organisation_organisation_id_fk" FOREIGN KEY ("organisation") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "credential" ADD CONSTRAINT "credential_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "session" ADD CONSTRAINT "session_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "expert" ADD CONSTRAINT "expert_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "office" ADD CONSTRAINT "office_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement" ADD CONSTRAINT "announcement_round_round_id_fk" FOREIGN KEY ("round") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "announcement" ADD CONSTRAINT "announcement_notice_notice_id_fk" FOREIGN KEY ("notice") REFERENCES "public"."notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "notice" ADD CONSTRAINT "notice_round_round_id_fk" FOREIGN KEY ("round") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection" ADD CONSTRAINT "objection_notice_notice_id_fk" FOREIGN KEY ("notice") REFERENCES "public"."notice"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection" ADD CONSTRAINT "objection_application_application_id_fk" FOREIGN KEY ("application") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "objection" ADD CONSTRAINT "objection_round_round_id_fk" FOREIGN KEY ("round") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform" ADD CONSTRAINT "platform_organisation_organisation_id_fk" FOREIGN KEY ("organisation") REFERENCES "public"."organisation"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "platform" ADD CONSTRAINT "platform_application_application_id_fk" FOREIGN KEY ("application") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_application_application_id_fk" FOREIGN KEY ("application") REFERENCES "public"."application"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_round_round_id_fk" FOREIGN KEY ("round") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_expert_expert_id_fk" FOREIGN KEY ("expert") REFERENCES "public"."expert"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "review" ADD CONSTRAINT "review_person_person_id_fk" FOREIGN KEY ("person") REFERENCES "public"."person"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "ranking" ADD CONSTRAINT "ranking_round_round_id_fk" FOREIGN KEY ("round") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_list" ADD CONSTRAINT "recommendation_list_round_round_id_fk" FOREIGN KEY ("round") REFERENCES "public"."round"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
ALTER TABLE "recommendation_list" ADD CONSTRAINT "recommendation_list_recommender_recommender_id_fk" FOREIGN KEY ("recommender") REFERENCES "public"."recommender"("id") ON DELETE no action ON UPDATE no action;--> statement-breakpoint
CREATE INDEX "answer_at" ON "answer" USING btree ("at");--> statement-breakpoint
CREATE INDEX "fact_subject" ON "fact" USING btree ("subject_id","seq");--> statement-breakpoint
CREATE INDEX "fact_act" ON "fact" USING btree ("act","seq");--> statement-breakpoint
CREATE INDEX "field_revision_typing" ON "field_revision" USING btree ("application","at");--> statement-breakpoint
CREATE INDEX "outbox_waiting" ON "outbox" USING btree ("id") WHERE done_at is null;--> statement-breakpoint
CREATE UNIQUE INDEX "application_receipt" ON "application" USING btree ("receipt");--> statement-breakpoint
CREATE INDEX "application_round" ON "application" USING btree ("round","category","state");--> statement-breakpoint
CREATE INDEX "application_category" ON "application" USING btree ("category");--> statement-breakpoint
CREATE INDEX "application_organisation" ON "application" USING btree ("organisation");--> statement-breakpoint
CREATE INDEX "application_recommender" ON "application" USING btree ("recommender","round");--> statement-breakpoint
CREATE INDEX "application_state" ON "application" USING btree ("state");--> statement-breakpoint
CREATE INDEX "application_programme" ON "application" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "application_name" ON "application" USING btree ("round","name_folded");--> statement-breakpoint
CREATE INDEX "application_due" ON "application" USING btree ("due_at");--> statement-breakpoint
CREATE INDEX "attachment_application" ON "attachment" USING btree ("application","state");--> statement-breakpoint
CREATE INDEX "attachment_state" ON "attachment" USING btree ("state");--> statement-breakpoint
CREATE INDEX "attachment_slot" ON "attachment" USING btree ("slot");--> statement-breakpoint
CREATE INDEX "attachment_hash" ON "attachment" USING btree ("hash");--> statement-breakpoint
CREATE INDEX "extension_application" ON "extension" USING btree ("application");--> statement-breakpoint
CREATE INDEX "extension_state" ON "extension" USING btree ("state");--> statement-breakpoint
CREATE INDEX "finding_application" ON "finding" USING btree ("application");--> statement-breakpoint
CREATE INDEX "finding_state" ON "finding" USING btree ("state");--> statement-breakpoint
CREATE INDEX "formal_check_application" ON "formal_check" USING btree ("application");--> statement-breakpoint
CREATE INDEX "formal_check_state" ON "formal_check" USING btree ("state");--> statement-breakpoint
CREATE INDEX "partnership_application" ON "partnership" USING btree ("application");--> statement-breakpoint
CREATE INDEX "partnership_organisation" ON "partnership" USING btree ("organisation","state");--> statement-breakpoint
CREATE INDEX "partnership_uscc" ON "partnership" USING btree ("uscc");--> statement-breakpoint
CREATE INDEX "partnership_state" ON "partnership" USING btree ("state");--> statement-breakpoint
CREATE INDEX "rate_bucket_ends" ON "rate_bucket" USING btree ("ends_at");--> statement-breakpoint
CREATE INDEX "search_gram_grams" ON "search_gram" USING gin ("grams");--> statement-breakpoint
CREATE INDEX "security_event_account" ON "security_event" USING btree ("account","seq");--> statement-breakpoint
CREATE INDEX "session_person" ON "session" USING btree ("person");--> statement-breakpoint
CREATE INDEX "session_expires" ON "session" USING btree ("expires_at");--> statement-breakpoint
CREATE UNIQUE INDEX "expert_person" ON "expert" USING btree ("person");--> statement-breakpoint
CREATE INDEX "expert_state" ON "expert" USING btree ("state");--> statement-breakpoint
CREATE INDEX "expert_categories" ON "expert" USING gin ("categories");--> statement-breakpoint
CREATE INDEX "office_person" ON "office" USING btree ("person");--> statement-breakpoint
CREATE INDEX "office_unit" ON "office" USING btree ("unit","state");--> statement-breakpoint
CREATE INDEX "office_role" ON "office" USING btree ("role");--> statement-breakpoint
CREATE INDEX "office_state" ON "office" USING btree ("state");--> statement-breakpoint
CREATE UNIQUE INDEX "organisation_uscc" ON "organisation" USING btree ("uscc");--> statement-breakpoint
CREATE INDEX "organisation_state" ON "organisation" USING btree ("state");--> statement-breakpoint
CREATE UNIQUE INDEX "person_account" ON "person" USING btree ("account");--> statement-breakpoint
CREATE INDEX "person_state" ON "person" USING btree ("state");--> statement-breakpoint
CREATE UNIQUE INDEX "recommender_name" ON "recommender" USING btree ("name");--> statement-breakpoint
CREATE INDEX "recommender_state" ON "recommender" USING btree ("state");--> statement-breakpoint
CREATE INDEX "recommender_kind" ON "recommender" USING btree ("kind");--> statement-breakpoint
CREATE INDEX "recommender_city" ON "recommender" USING btree ("city");--> statement-breakpoint
CREATE INDEX "announcement_round" ON "announcement" USING btree ("round");--> statement-breakpoint
CREATE INDEX "announcement_notice" ON "announcement" USING btree ("notice");--> statement-breakpoint
CREATE INDEX "announcement_programme" ON "announcement" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "announcement_state" ON "announcement" USING btree ("state");--> statement-breakpoint
CREATE INDEX "notice_round" ON "notice" USING btree ("round");--> statement-breakpoint
CREATE INDEX "notice_programme" ON "notice" USING btree ("programme");--> statement-breakpoint
CREATE INDEX "notice_state" ON "notice" USING btree ("state");--> statement-breakpoint
CREATE INDEX "objection_notice" ON "objection" USING btree ("notice");--> statement-breakpoint
CREATE INDEX "objection_application" ON "objection" USING btree ("application");--> statement-breakpoint
CREATE INDEX "objection_round" ON "objection" USING btree ("round");--> statement-breakpoint
CREATE INDEX "objection_state" ON "objection" USING btree ("state");--> statement-breakpoint
CREATE INDEX "objection_number" ON "objection" USING btree ("number");--> statement-breakpoint
CREATE UNIQUE INDEX "platform_number" ON "platform" USING btree ("number");--> statement-breakpoint
CREATE INDEX "platform_programme" ON "platform" USING btree ("programme","category");--> statement-breakpoint
CREATE INDEX "platform_category" ON "platform" USING btree ("category");--> statement-breakpoint
CREATE INDEX "platform_organisation" ON "platform" USING btree ("organisation");--> statement-breakpoint
CREATE INDEX "platform_application" ON "platform" USING btree ("application");--> statement-breakpoint
CREATE INDEX "platform_state" ON "platform" USING btree ("state");--> statement-breakpoint
CREATE INDEX "platform_city" ON "platform" USING btree ("city");--> statement-breakpoint
CREATE UNIQUE INDEX "review_running" ON "review" USING btree ("application","expert") WHERE state in ('assigned', 'declared', 'scored');--> statement-breakpoint
CREATE INDEX "review_application" ON "review" USING btree ("application");--> statement-breakpoint
CREATE INDEX "review_round" ON "review" USING btree ("round","category");--> statement-breakpoint
CREATE INDEX "review_category" ON "review" USING btree ("category");--> statement-breakpoint
CREATE INDEX "review_expert" ON "review" USING btree ("expert","state");--> statement-breakpoint
CREATE INDEX "review_person" ON "review" USING btree ("person","state");--> statement-breakpoint
CREATE INDEX "review_state" ON "review" USING btree ("state");--> statement-breakpoint
CREATE UNIQUE INDEX "ranking_round" ON "ranking" USING btree ("round","category");--> statement-breakpoint
CREATE INDEX "ranking_category" ON "ranking" USING btree ("category");--> statement-breakpoint
CREATE INDEX "ranking_state" ON "ranking" USING btree ("state");--> statement-breakpoint
CREATE UNIQUE INDEX "recommendation_list_round" ON "recommendation_list" USING btree ("round","recommender");--> statement-breakpoint
CREATE INDEX "recommendation_list_recommender" ON "recommendation_list" USING btree ("recommender");--> statement-breakpoint
CREATE INDEX "recommendation_list_state" ON "recommendation_list" USING btree ("state");--> statement-breakpoint
CREATE INDEX "round_programme" ON "round" USING btree ("programme","year");--> statement-breakpoint
CREATE INDEX "round_state" ON "round" USING btree ("state");--> statement-breakpoint
CREATE INDEX "round_year" ON "round" USING btree ("year");